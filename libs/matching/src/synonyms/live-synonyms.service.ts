import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { registerSynonyms } from '../understanding/synonyms.js';
import { synonymsOf } from './synonym.schema.js';
import { SynonymsRepository } from './synonyms.repository.js';

const LOOK_EVERY_MS = 5_000;

/**
 * Keeps the synonyms of this process equal to those that are live in the database: at its start, and whenever the
 * edition has changed, which every process looks at every few seconds.
 */
@Injectable()
export class LiveSynonyms implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('LiveSynonyms');
  private known = -1;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly repository: SynonymsRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.refreshIfPossible();
    this.timer = setInterval(() => void this.refreshIfPossible(), LOOK_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Takes over what has changed since the last look. */
  async refresh(): Promise<void> {
    const edition = await this.repository.edition();
    if (edition === this.known) return;
    registerSynonyms((await this.repository.live()).flatMap(synonymsOf));
    this.known = edition;
  }

  /** While the database is away, or not migrated yet, queries are read with what was known. */
  private async refreshIfPossible(): Promise<void> {
    await this.refresh().catch((error: Error) => this.logger.warn(`synonyms stay as they were: ${error.message}`));
  }
}
