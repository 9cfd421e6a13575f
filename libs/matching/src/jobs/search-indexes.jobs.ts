import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { z } from 'zod';
import { REBUILD_TASK, SearchIndexes } from '../search-indexes.service.js';

const Rebuild = z.object({ index: z.string() });

/** Builds an index anew. */
@QueuedJob({ name: REBUILD_TASK, workload: 'bulk' })
@Injectable()
export class RebuildSearchIndexJob implements Job {
  constructor(private readonly indexes: SearchIndexes) {}

  async run(payload: unknown, progress: (done: number, total?: number) => Promise<void>): Promise<unknown> {
    return this.indexes.rebuild(Rebuild.parse(payload).index, progress);
  }
}

/** Sees to it that the indexes are there, when a worker starts and from then on, and that no change is left waiting. */
@QueuedJob({ name: 'tend-search-indexes', workload: 'interactive', schedule: { everyMs: 15_000 } })
@Injectable()
export class TendSearchIndexesJob implements Job, OnApplicationBootstrap {
  private readonly logger = new Logger('SearchIndexes');

  constructor(private readonly indexes: SearchIndexes) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.indexes.prepare().catch((error: Error) => this.logger.warn(`will be looked at again: ${error.message}`));
  }

  async run(): Promise<void> {
    await this.indexes.tend();
  }
}

/** Compares the indexes with the database and heals what differs. */
@QueuedJob({ name: 'reconcile-search-indexes', workload: 'bulk', schedule: { cron: '*/30 * * * *' } })
@Injectable()
export class ReconcileSearchIndexesJob implements Job {
  constructor(private readonly indexes: SearchIndexes) {}

  async run(): Promise<unknown> {
    return this.indexes.reconcile();
  }
}
