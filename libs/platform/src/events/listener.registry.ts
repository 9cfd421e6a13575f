import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { LISTENER, type EventListener, type ListenerOptions } from './listener.js';

export interface RegisteredListener extends ListenerOptions {
  instance: EventListener;
}

/** Every listener of this process by name. */
@Injectable()
export class ListenerRegistry implements OnModuleInit {
  private readonly byName = new Map<string, RegisteredListener>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const options = this.reflector.get<ListenerOptions | undefined>(LISTENER, metatype as never);
      if (!options) continue;
      const known = this.byName.get(options.name);
      if (known && known.instance !== instance) throw new Error(`Two listeners are named ${options.name}`);
      this.byName.set(options.name, { ...options, instance: instance as EventListener });
    }
  }

  get(name: string): RegisteredListener | undefined {
    return this.byName.get(name);
  }

  all(): RegisteredListener[] {
    return [...this.byName.values()];
  }
}
