import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { JOB, type Job, type JobOptions } from './job.js';

export interface RegisteredJob extends JobOptions {
  instance: Job;
}

/** Every job of this process by name. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly byName = new Map<string, RegisteredJob>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const options = this.reflector.get<JobOptions | undefined>(JOB, metatype as never);
      if (!options) continue;
      const known = this.byName.get(options.name);
      if (known && known.instance !== instance) throw new Error(`Two jobs are named ${options.name}`);
      this.byName.set(options.name, { ...options, instance: instance as Job });
    }
  }

  get(name: string): RegisteredJob | undefined {
    return this.byName.get(name);
  }

  all(): RegisteredJob[] {
    return [...this.byName.values()];
  }
}
