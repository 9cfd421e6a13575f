import { Injectable, Logger } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { SearchEngine } from '@app/platform/search';
import { SearchIndexesRepository, type WaitingChange } from './search-indexes.repository.js';
import { type IndexSource, SearchSources } from './search-sources.js';

const BATCH = 500;

/**
 * Carries changes into the indexes. A change is a row first, so that none is lost while Meilisearch is away; then all
 * that wait are read and written together, however many events brought them.
 */
@Injectable()
export class SearchChanges {
  private readonly logger = new Logger('SearchChanges');
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly db: Db,
    private readonly engine: SearchEngine,
    private readonly sources: SearchSources,
    private readonly repository: SearchIndexesRepository,
  ) {}

  /** Notes that documents have changed, and writes them once the transaction has committed. */
  async note(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.repository.addChanges(name, ids);
    await this.db.afterCommit(() => this.flush(name));
  }

  /**
   * Writes what waits. Calls that come while one is at work share the next round. What cannot be written now waits
   * on, and the next call or the sweep takes it up.
   */
  async flush(name: string): Promise<void> {
    const before = this.running.get(name);
    if (!before) return this.start(name);
    await before;
    const next = this.running.get(name);
    return next ?? this.start(name);
  }

  private start(name: string): Promise<void> {
    const work = this.writeAll(this.sources.get(name))
      .catch((error: Error) => this.logger.warn(`changes of ${name} wait: ${error.message}`))
      .finally(() => this.running.delete(name));
    this.running.set(name, work);
    return work;
  }

  private async writeAll(source: IndexSource): Promise<void> {
    for (;;) {
      const written = await this.db.tx(() => this.writeBatch(source));
      if (written < BATCH) return;
    }
  }

  /** One batch under a lock that all processes share: what was read earlier is never written later. */
  private async writeBatch(source: IndexSource): Promise<number> {
    const { name } = source.definition;
    await this.repository.lockChanges(name);
    const changes = await this.repository.waitingChanges(name, BATCH);
    if (changes.length === 0) return 0;
    // Writing to an index that is gone would make one without settings.
    if ((await this.engine.count(name)) === null) return 0;
    await this.write(source, changes);
    await this.repository.closeChanges(name, changes);
    return changes.length;
  }

  private async write(source: IndexSource, changes: readonly WaitingChange[]): Promise<void> {
    const { name } = source.definition;
    const found = await source.documents(changes.map(({ documentId }) => documentId));
    const kept = new Set(found.map(({ id }) => id));
    const gone = changes.map(({ documentId }) => documentId).filter((id) => !kept.has(id));
    if (found.length > 0) await this.engine.upsert(name, found);
    if (gone.length > 0) await this.engine.remove(name, gone);
  }
}
