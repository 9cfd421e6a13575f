import { Injectable, Logger } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { PersonalDataRegistry } from '../personal-data.registry.js';

/** Each night: every rule of retention forgets what was kept long enough. One that fails does not stop the others. */
@QueuedJob({ name: 'forget-personal-data', workload: 'bulk', schedule: { cron: '20 2 * * *' } })
@Injectable()
export class ForgetPersonalDataJob implements Job {
  private readonly logger = new Logger('Retention');

  constructor(private readonly registry: PersonalDataRegistry) {}

  /** @returns how many records each rule forgot */
  async run(): Promise<Record<string, number>> {
    const forgotten: Record<string, number> = {};
    const failures: unknown[] = [];
    for (const { name, instance } of this.registry.retentionRules()) {
      try {
        forgotten[name] = await instance.forget();
      } catch (error) {
        failures.push(error);
        this.logger.error(`${name}: ${(error as Error).message}`);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} rules of retention failed`);
    return forgotten;
  }
}
