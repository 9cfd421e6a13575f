import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { isIndexLost, SearchEngine, TaskRefused } from '@app/platform/search';
import { SearchIndexesRepository, type WaitingChange } from './search-indexes.repository.js';
import { heldRevisions, type IndexSource, SearchSources } from './search-sources.js';

/** Changes on their way, and the tasks of the server that carry them. */
interface Round {
  changes: readonly WaitingChange[];
  tasks: readonly number[];
}

/** A load of changes goes in few rounds: the server takes nearly as long for one document as for hundreds. */
const BATCH = 2_000;
/** Rounds that are in the server at once: one that it works on, and some behind it that it will work off together. */
const MOST_ROUNDS = 4;
/** Nothing noted for so long: nobody is changing one thing after another. */
const CALM_MS = 100;
/** So long somebody waits for a server that does not get on while nobody changes anything. */
const STUCK_MS = 1_000;
/** While the server is at work, changes gather for so long. */
const GATHER_MS = 40;

/**
 * Carries changes into the indexes. A change is a row first, so that none is lost while Meilisearch is away. A round takes
 * all that wait, writes them together, and closes them once the server says that it is done; meanwhile the next round
 * already stands behind it, with other documents. Nobody waits for it: whoever notes a change goes on at once.
 */
@Injectable()
export class SearchChanges implements BeforeApplicationShutdown {
  private readonly logger = new Logger('SearchChanges');
  private readonly running = new Map<string, Promise<void>>();
  /** Indexes for which something waits. */
  private readonly asked = new Set<string>();
  /** When something was noted here last. */
  private notedAt = -Infinity;
  private isStopped = false;

  constructor(
    private readonly db: Db,
    private readonly engine: SearchEngine,
    private readonly sources: SearchSources,
    private readonly repository: SearchIndexesRepository,
  ) {}

  /** Notes that documents have changed; once the transaction has committed they are written soon. */
  async note(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.notedAt = performance.now();
    await this.repository.addChanges(name, ids);
    await this.db.afterCommit(() => void this.flush(name));
  }

  /**
   * Writes all that waits. What cannot be written now waits on, and the next call or the sweep takes it up.
   * @returns when what was noted before this call is in the index, or could not be written
   */
  async flush(name: string): Promise<void> {
    const source = this.sources.get(name);
    this.asked.add(name);
    const running = this.running.get(name) ?? this.db.apart(() => this.writeAll(source));
    this.running.set(name, running);
    return running;
  }

  /**
   * For whoever searches because of a change: lets the indexes go first, and those who change more in this moment; goes on
   * where that takes longer.
   */
  async catchUp(mostMs: number): Promise<void> {
    const end = performance.now() + mostMs;
    for (let left = mostMs; left > 0; left = end - performance.now()) {
      const written = Promise.all(this.sources.names.map((name) => this.flush(name)));
      await Promise.race([written, sleep(Math.min(left, STUCK_MS), undefined, { ref: false })]);
      const calmIn = this.notedAt + CALM_MS - performance.now();
      if (calmIn <= 0) return;
      await sleep(calmIn);
    }
  }

  /** Lets the rounds under way come to their end; what waits behind them is for the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.running.values());
  }

  private async writeAll(source: IndexSource): Promise<void> {
    const { name } = source.definition;
    const rounds = new Set<Promise<void>>();
    const orLater = (error: Error) => this.logger.warn(`changes of ${name} wait: ${error.message}`);
    while (this.asked.has(name) || rounds.size > 0) {
      if (rounds.size < MOST_ROUNDS && this.asked.delete(name)) {
        const round = await this.begin(source).catch(orLater);
        if (round) {
          const ended: Promise<void> = this.end(source, round)
            .catch(orLater)
            .finally(() => rounds.delete(ended));
          rounds.add(ended);
        }
      }
      if (rounds.size > 0) await Promise.race([...rounds, sleep(GATHER_MS)]);
    }
    this.running.delete(name);
  }

  /** Takes what waits and sends it. @returns null where nothing waits, or it could not be sent */
  private async begin(source: IndexSource): Promise<Round | null> {
    const { name } = source.definition;
    const changes = this.isStopped ? [] : await this.repository.takeChanges(name, BATCH);
    if (changes.length === 0) return null;
    if (changes.length === BATCH) this.asked.add(name);
    return this.orWaitOn(name, changes, async () => ({
      changes,
      tasks: await this.db.tx(() => this.send(source, changes)),
    }));
  }

  /** Closes a round once the server has worked it off. */
  private async end(source: IndexSource, round: Round): Promise<void> {
    const { name } = source.definition;
    await this.orWaitOn(name, round.changes, async () => {
      await this.follow(source, round);
      if (await this.repository.closeChanges(name, round.changes)) this.asked.add(name);
    });
  }

  /** Lets changes wait on that cannot be carried now. @returns null then */
  private async orWaitOn<Result>(
    name: string,
    changes: readonly WaitingChange[],
    work: () => Promise<Result>,
  ): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      await this.repository.giveBackChanges(name, changes);
      // They wait for the rebuild, which somebody else asks for.
      if (!isIndexLost(error)) this.logger.warn(`changes of ${name} wait: ${(error as Error).message}`);
      return null;
    }
  }

  /** Waits until a round is in the index. A document that the server refuses keeps no other one back. */
  private async follow(source: IndexSource, { changes, tasks }: Round): Promise<void> {
    try {
      for (const task of tasks) await this.engine.waitFor(task, { longestPauseMs: 50 });
    } catch (error) {
      if (!(error instanceof TaskRefused)) throw error;
      if (changes.length === 1) {
        this.logger.error(`${source.definition.name} cannot hold ${changes[0]!.documentId}: ${error.message}`);
        return;
      }
      const half = Math.ceil(changes.length / 2);
      for (const part of [changes.slice(0, half), changes.slice(half)])
        await this.follow(source, { changes: part, tasks: await this.db.tx(() => this.send(source, part)) });
    }
  }

  /**
   * Sends what the index does not hold as it is. Under a lock that all processes share: what was read earlier is never
   * written later. An index that is gone is not written to, which would make one without settings.
   */
  private async send(source: IndexSource, changes: readonly WaitingChange[]): Promise<number[]> {
    const { name } = source.definition;
    const ids = changes.map(({ documentId }) => documentId);
    await this.repository.lockChanges(name);
    const documents = await source.documents(ids);
    const held = await heldRevisions(this.engine, name, ids);
    const wanted = new Set(documents.map(({ id }) => id));
    const changed = documents.filter(({ id, revision }) => held.get(id) !== revision);
    const gone = [...held.keys()].filter((id) => !wanted.has(id));
    return [
      ...(changed.length > 0
        ? [
            await this.engine.upsert(
              name,
              changed.map(({ json }) => json),
            ),
          ]
        : []),
      ...(gone.length > 0 ? [await this.engine.remove(name, gone)] : []),
    ];
  }
}
