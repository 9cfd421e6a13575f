import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import {
  Meilisearch,
  MeilisearchApiError,
  type MultiSearchParams,
  type SearchParams,
  type Settings,
} from 'meilisearch';
import { Config } from '../config/index.js';

/** An index of ours: its name without prefix, the primary key and the settings it must have. */
export interface IndexDefinition {
  name: string;
  primaryKey: string;
  settings: Settings;
}

export interface SearchPage<Document> {
  hits: Document[];
  estimatedTotal: number;
  facets: Record<string, Record<string, number>>;
}

const QUERY_TIMEOUT_MS = 1_500;
const TASK_TIMEOUT_MS = 120_000;

/** The search server is away, slow or has lost the index: the caller answers from PostgreSQL and says so. */
export function isSearchAway(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'search.away';
}

/** Meilisearch with our names, limits and errors. PostgreSQL stays the truth: an index can always be rebuilt. */
@Injectable()
export class SearchEngine {
  private readonly queries: Meilisearch;
  private readonly tasks: Meilisearch;
  private readonly prefix: string;

  constructor(config: Config) {
    const connection = { host: config.get('MEILI_URL'), apiKey: config.get('MEILI_KEY') };
    this.queries = new Meilisearch({ ...connection, timeout: QUERY_TIMEOUT_MS });
    this.tasks = new Meilisearch({ ...connection, timeout: 30_000 });
    this.prefix = config.get('SEARCH_PREFIX');
  }

  uid(name: string): string {
    return `${this.prefix}_${name}`;
  }

  /** @throws DomainError `search.away` when no answer comes within 1.5 s */
  async search<Document extends object>(
    name: string,
    body: SearchParams & { q?: string },
  ): Promise<SearchPage<Document>> {
    const [page] = await this.searchMany<Document>([{ name, body }]);
    return page!;
  }

  /** Several searches in one request, answered in order. */
  async searchMany<Document extends object>(
    searches: readonly { name: string; body: SearchParams & { q?: string } }[],
  ): Promise<SearchPage<Document>[]> {
    const queries = searches.map(({ name, body }) => ({ ...body, indexUid: this.uid(name) }));
    const answer = await this.ask(() => this.queries.multiSearch<MultiSearchParams, Document>({ queries }));
    return answer.results.map((result) => ({
      hits: result.hits,
      estimatedTotal: result.estimatedTotalHits ?? result.hits.length,
      facets: result.facetDistribution ?? {},
    }));
  }

  async upsert(name: string, documents: readonly Record<string, unknown>[]): Promise<number> {
    const task = await this.ask(() => this.tasks.index(this.uid(name)).addDocuments([...documents]));
    return task.taskUid;
  }

  async remove(name: string, ids: readonly string[]): Promise<number> {
    const task = await this.ask(() => this.tasks.index(this.uid(name)).deleteDocuments([...ids]));
    return task.taskUid;
  }

  /** Creates the index if it is missing and brings its settings up to date. */
  async ensure(definition: IndexDefinition, uid = this.uid(definition.name)): Promise<void> {
    await this.ask(async () => {
      await this.tasks.createIndex(uid, { primaryKey: definition.primaryKey }).waitTask({ timeout: TASK_TIMEOUT_MS });
      const done = await this.tasks
        .index(uid)
        .updateSettings(definition.settings)
        .waitTask({ timeout: TASK_TIMEOUT_MS });
      if (done.status !== 'succeeded') throw new Error(`settings of ${uid} were refused: ${done.error?.message ?? ''}`);
    });
  }

  async count(name: string): Promise<number | null> {
    return this.ask(async () => {
      try {
        return (await this.tasks.index(this.uid(name)).getStats()).numberOfDocuments;
      } catch (error) {
        if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null;
        throw error;
      }
    });
  }

  /**
   * Fills a new index beside the present one and swaps them. Refused when the new one would hold much less than the
   * source says, so that a broken source never empties the site.
   * @param batches documents in batches of at most a few thousand
   * @param expected how many documents the source holds
   */
  async rebuild(
    definition: IndexDefinition,
    batches: AsyncIterable<Record<string, unknown>[]>,
    expected: number,
    progress: (done: number) => Promise<void> = async () => undefined,
  ): Promise<{ documents: number }> {
    const uid = this.uid(definition.name);
    const fresh = `${uid}_new`;
    await this.ask(() => this.tasks.deleteIndex(fresh).waitTask({ timeout: TASK_TIMEOUT_MS }));
    await this.ensure(definition, fresh);
    let sent = 0;
    let last: { taskUid: number } | null = null;
    for await (const batch of batches) {
      last = await this.ask(() => this.tasks.index(fresh).addDocuments(batch));
      sent += batch.length;
      await progress(sent);
    }
    if (last) await this.waitFor(last.taskUid, 600_000);
    const { numberOfDocuments: documents } = await this.tasks.index(fresh).getStats();
    if (documents < expected * 0.98 - 5) {
      throw new DomainError('search.rebuild-too-small', 'conflict', { documents, expected });
    }
    await this.ensure(definition);
    await this.ask(() =>
      this.tasks.swapIndexes([{ indexes: [uid, fresh], rename: false }]).waitTask({ timeout: TASK_TIMEOUT_MS }),
    );
    await this.ask(() => this.tasks.deleteIndex(fresh).waitTask({ timeout: TASK_TIMEOUT_MS }));
    return { documents };
  }

  /** Ids and one field of all documents, in pages: what a drift check compares with the database. */
  async *scan(name: string, fields: string[], pageSize = 1_000): AsyncIterable<Record<string, unknown>[]> {
    for (let offset = 0; ; offset += pageSize) {
      const page = await this.ask(() =>
        this.tasks.index(this.uid(name)).getDocuments({ fields, limit: pageSize, offset }),
      );
      if (page.results.length > 0) yield page.results;
      if (page.results.length < pageSize) return;
    }
  }

  async waitFor(taskUid: number, timeout = TASK_TIMEOUT_MS): Promise<void> {
    const task = await this.tasks.tasks.waitForTask(taskUid, { timeout, interval: 20 });
    if (task.status === 'failed') throw new Error(`Meilisearch refused task ${taskUid}: ${task.error?.message ?? ''}`);
  }

  /** Waits until the server has worked off every task of our indexes: for tests and for commands. */
  async settle(names: readonly string[]): Promise<void> {
    for (;;) {
      const open = await this.tasks.tasks.getTasks({
        statuses: ['enqueued', 'processing'],
        indexUids: names.map((name) => this.uid(name)),
        limit: 1,
      });
      const [task] = open.results;
      if (!task) return;
      await this.tasks.tasks.waitForTask(task.uid, { timeout: TASK_TIMEOUT_MS, interval: 20 });
    }
  }

  async ping(): Promise<void> {
    await this.ask(() => this.queries.health());
  }

  private async ask<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof DomainError) throw error;
      const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
      const isOurFault =
        error instanceof MeilisearchApiError && error.response.status < 500 && code !== 'index_not_found';
      if (isOurFault) throw error;
      throw new DomainError('search.away', 'unavailable', { reason: error instanceof Error ? error.name : 'unknown' });
    }
  }
}
