import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Tasks } from '@app/platform/queue';
import { SearchEngine } from '@app/platform/search';
import './search.errors.js';
import { SearchChanges } from './search-changes.service.js';
import { type IndexedDocument } from './indexed-document.js';
import { type IndexDrift, SearchIndexesRepository } from './search-indexes.repository.js';
import { heldRevisions, type IndexSource, SearchSources } from './search-sources.js';

/** The kind of task, and the job, that rebuilds one index. */
export const REBUILD_TASK = 'rebuild-search-index';

const REBUILD_BATCH = 2_000;
const CHECK_BATCH = 1_000;
/** From this share on, all documents are written anew beside the index rather than each into it. */
const REBUILD_FROM_DRIFT = 0.2;
/** A request of the portal is not repeated more often. */
const ASK_AGAIN_MS = 10_000;

type Progress = (done: number, total?: number) => Promise<void>;

/** Keeps the indexes equal to the database: builds, compares, heals. */
@Injectable()
export class SearchIndexes {
  private readonly logger = new Logger('SearchIndexes');
  private readonly askedAt = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly engine: SearchEngine,
    private readonly sources: SearchSources,
    private readonly changes: SearchChanges,
    private readonly repository: SearchIndexesRepository,
  ) {}

  get names(): string[] {
    return this.sources.names;
  }

  /** How each index stood when it was last compared with the database. */
  async drift(): Promise<IndexDrift[]> {
    await this.repository.ensureRows(this.names);
    return (await this.repository.drift()).filter(({ name }) => this.names.includes(name));
  }

  /**
   * Builds an index anew beside the present one and puts it in its place; what changes meanwhile is written again
   * afterwards. Memory holds one batch at a time.
   * @throws DomainError `search.rebuild-running`, `search.rebuild-too-small`, `search.away`
   */
  async rebuild(name: string, progress: Progress = async () => undefined): Promise<{ documents: number }> {
    const source = this.sources.get(name);
    const rebuildId = newId();
    await this.repository.ensureRows(this.names);
    if (!(await this.repository.beginRebuild(name, rebuildId))) {
      throw new DomainError('search.rebuild-running', 'conflict', { name });
    }
    let edition: number | null = null;
    try {
      const total = await source.count();
      const built = await this.engine.rebuild(
        source.definition,
        written(batchesOf(source, REBUILD_BATCH)),
        total,
        async (done) => {
          await this.repository.seeRebuild(name, rebuildId);
          await progress(done, total);
        },
      );
      edition = source.edition;
      return built;
    } finally {
      await this.repository.endRebuild(name, rebuildId, edition);
      await this.changes.flush(name);
    }
  }

  /** Asks the worker to rebuild an index, unless it is about to. @returns the id of the task */
  async requestRebuild(name: string): Promise<string> {
    await this.repository.ensureRows(this.names);
    return this.db.tx(async () => {
      await this.db.lockUntilCommit(`search-rebuild-${name}`);
      const known = (await this.repository.state(name))?.rebuildTaskId;
      const task = known ? await this.tasks.find(known) : null;
      if (task && (task.status === 'waiting' || task.status === 'running')) return task.id;
      const id = await this.tasks.start(REBUILD_TASK, null, { index: name });
      await this.repository.noteTask(name, id);
      return id;
    });
  }

  /**
   * For whoever finds an index lost while answering a visitor, who does not wait for it: asks for a rebuild, once in a
   * while only.
   */
  reportLost(name: string): void {
    const now = performance.now();
    const last = this.askedAt.get(name);
    if (last !== undefined && now - last < ASK_AGAIN_MS) return;
    this.askedAt.set(name, now);
    void this.db
      .apart(() => this.requestRebuildOfLost(name))
      .catch((error: Error) => this.logger.warn(`the lost index ${name} could not be reported: ${error.message}`));
  }

  /** Looks whether each index is there as it should be, asks for a rebuild where not, and writes changes that wait. */
  async tend(): Promise<void> {
    await this.repository.ensureRows(this.names);
    for (const { definition, edition } of this.sources.all) {
      const { name } = definition;
      const state = await this.repository.state(name);
      const isThere = (await this.engine.count(name)) !== null;
      if (!isThere || !state || state.edition !== edition || state.isRebuildDead) await this.requestRebuild(name);
      // Not waited for: a worker that starts is ready before it has caught up.
      else if (await this.repository.hasWaitingChanges(name)) void this.changes.flush(name);
    }
  }

  /**
   * For a worker that starts: brings settings up to date after a new version of the program and gives a new
   * installation its indexes at once, since as long as they hold nothing nobody has to wait for the queue; then tends.
   */
  async prepare(): Promise<void> {
    await this.repository.ensureRows(this.names);
    for (const source of this.sources.all) {
      const { name } = source.definition;
      const isThere = (await this.engine.count(name)) !== null;
      const isCurrent = (await this.repository.state(name))?.edition === source.edition;
      // One of another edition is rebuilt, settings and all.
      if (isThere && isCurrent) await this.engine.ensure(source.definition);
      else if (!isThere && (await source.count()) === 0) await this.rebuildUnlessRunning(name);
    }
    await this.tend();
  }

  /** Compares every index with the database, keeps the figures, and heals what differs. */
  async reconcile(): Promise<IndexDrift[]> {
    await this.repository.ensureRows(this.names);
    await this.repository.forgetOldChanges();
    const drifts: IndexDrift[] = [];
    for (const source of this.sources.all) drifts.push(await this.reconcileOne(source));
    return drifts;
  }

  /** One that is there and was built just now is left alone: the question was wrong, and a rebuild would not help. */
  private async requestRebuildOfLost(name: string): Promise<void> {
    const isThere = (await this.engine.count(name)) !== null;
    if (isThere && (await this.repository.state(name))?.isNew) return;
    await this.requestRebuild(name);
  }

  /** Another worker that started at the same time makes the same index. */
  private async rebuildUnlessRunning(name: string): Promise<void> {
    await this.rebuild(name).catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== 'search.rebuild-running') throw error;
    });
  }

  private async reconcileOne(source: IndexSource): Promise<IndexDrift> {
    const { name } = source.definition;
    const inIndex = await this.engine.count(name);
    const inDatabase = await source.count();
    const counts = { name, inIndex: inIndex ?? 0, inDatabase, lastCheckedAt: this.clock.now() };
    if (inIndex === null) {
      const drift = { ...counts, missing: inDatabase, stale: 0 };
      await this.repository.saveDrift(drift);
      await this.requestRebuild(name);
      return drift;
    }
    const different = await this.differences(source);
    const drift = { ...counts, missing: different.missing.length, stale: different.stale.length };
    await this.repository.saveDrift(drift);
    const ids = [...different.missing, ...different.stale];
    if (ids.length > Math.max(CHECK_BATCH, inDatabase * REBUILD_FROM_DRIFT)) await this.requestRebuild(name);
    else await this.changes.note(name, ids);
    return drift;
  }

  /** Ids that the index lacks, and ids of documents that are old or too many. Changes that wait count as different. */
  private async differences(source: IndexSource): Promise<{ missing: string[]; stale: string[] }> {
    const { name } = source.definition;
    const missing: string[] = [];
    const stale: string[] = [];
    for await (const batch of batchesOf(source, CHECK_BATCH)) {
      const held = await heldRevisions(
        this.engine,
        name,
        batch.map(({ id }) => id),
      );
      for (const { id, revision } of batch) {
        if (!held.has(id)) missing.push(id);
        else if (held.get(id) !== revision) stale.push(id);
      }
    }
    const surplus = ((await this.engine.count(name)) ?? 0) + missing.length - (await source.count());
    if (surplus <= 0) return { missing, stale };
    for await (const page of this.engine.scan(name, ['id'])) {
      const ids = page.map(({ id }) => String(id));
      const wanted = new Set((await source.documents(ids)).map(({ id }) => id));
      stale.push(...ids.filter((id) => !wanted.has(id)));
    }
    return { missing, stale };
  }
}

/** All documents of a source from one end to the other; while one batch is worked on, the next is read. */
async function* batchesOf(source: IndexSource, size: number): AsyncGenerator<IndexedDocument[]> {
  let next: Promise<IndexedDocument[]> | null = source.documentsAfter(null, size);
  while (next) {
    const batch: IndexedDocument[] = await next;
    next = batch.length < size ? null : source.documentsAfter(batch.at(-1)!.id, size);
    // Nobody may come back for it.
    next?.catch(() => undefined);
    if (batch.length > 0) yield batch;
  }
}

async function* written(batches: AsyncIterable<IndexedDocument[]>): AsyncGenerator<string[]> {
  for await (const batch of batches) yield batch.map(({ json }) => json);
}
