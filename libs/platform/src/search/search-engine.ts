import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { Meilisearch, MeilisearchApiError, type SearchResponse } from 'meilisearch';
import { Config } from '../config/index.js';
import { SearchBreaker } from './search-breaker.js';
import { SearchConnection } from './search-connection.js';
import { indexLost, isIndexLost, searchAway, TaskRefused } from './search.errors.js';
import { type IndexDefinition, type MergedSearch, type SearchBody, type SearchPage } from './search.types.js';

const QUERY_TIMEOUT_MS = 1_500;
const TASK_TIMEOUT_MS = 600_000;
/** Pauses between two looks at a task grow from the first to the longest. */
const FIRST_PAUSE_MS = 8;
const LONGEST_PAUSE_MS = 100;
const MEANWHILE_MS = 5_000;
/**
 * Batches that a rebuild hands over before it waits for the first of them. The server works off together what waits there,
 * which is much faster than one by one; but a change of these minutes waits behind it.
 */
const BATCHES_AHEAD = 16;
/** Characters of the first request of a rebuild, which the server shall not wait for, and of those that follow at most. */
const FIRST_PAYLOAD_LENGTH = 2_000_000;
const PAYLOAD_LENGTH = 8_000_000;

interface Waiting {
  /** Is called every few seconds. */
  meanwhile?: () => Promise<void>;
  /** Codes of failures that are no trouble. */
  expected?: readonly string[];
  longestPauseMs?: number;
}

/** What the server answers when an index is gone, or stands there without the settings that we gave it. */
const LOST = new Set([
  'index_not_found',
  'invalid_search_attributes_to_search_on',
  'invalid_search_facets',
  'invalid_search_filter',
  'invalid_search_sort',
]);

/** Meilisearch with our names, limits and errors. PostgreSQL stays the truth: an index can always be rebuilt. */
@Injectable()
export class SearchEngine implements OnModuleDestroy {
  private readonly connection: SearchConnection;
  private readonly queries: Meilisearch;
  private readonly tasks: Meilisearch;
  private readonly prefix: string;
  private readonly breaker = new SearchBreaker();

  constructor(config: Config) {
    const connection = { host: config.get('MEILI_URL'), apiKey: config.get('MEILI_KEY') };
    this.connection = new SearchConnection(connection.host, connection.apiKey, QUERY_TIMEOUT_MS);
    this.queries = new Meilisearch({ ...connection, timeout: QUERY_TIMEOUT_MS });
    // Beside us it costs both sides more to pack an answer than to send it as it is.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    this.tasks = new Meilisearch({ ...connection, timeout: 30_000, requestInit });
    this.prefix = config.get('SEARCH_PREFIX');
  }

  onModuleDestroy(): void {
    this.connection.close();
  }

  uid(name: string): string {
    return `${this.prefix}_${name}`;
  }

  /** @throws DomainError `search.away` when no answer comes within 1.5 s, `search.index-lost` */
  async search<Document extends object>(name: string, body: SearchBody): Promise<SearchPage<Document>> {
    const [page] = await this.searchMany<Document>([{ name, body }]);
    return page!;
  }

  /** Several searches in one request, answered in order. While the server is known to be away it is not asked. */
  async searchMany<Document extends object>(
    searches: readonly { name: string; body: SearchBody }[],
  ): Promise<SearchPage<Document>[]> {
    const queries = searches.map(({ name, body }) => ({ ...body, indexUid: this.uid(name) }));
    const { results } = await this.query<{ results: SearchResponse<Document>[] }>({ queries });
    return results.map((result) => ({
      hits: result.hits,
      estimatedTotal: result.estimatedTotalHits ?? result.hits.length,
      facets: result.facetDistribution ?? {},
    }));
  }

  /**
   * Several searches in one index, each hit once, in the order of score times weight. The server reads no more documents
   * than are wanted: most of what a search costs is reading them, so this is cheaper than asking one by one.
   */
  async searchMerged<Document extends object>(
    name: string,
    searches: readonly MergedSearch[],
    limit: number,
    offset = 0,
  ): Promise<Document[]> {
    const indexUid = this.uid(name);
    const queries = searches.map(({ weight, body }) => ({ ...body, indexUid, federationOptions: { weight } }));
    return (await this.query<{ hits: Document[] }>({ federation: { limit, offset }, queries })).hits;
  }

  /** @param documents each as JSON */
  async upsert(name: string, documents: readonly string[]): Promise<number> {
    return this.add(this.uid(name), documents);
  }

  async remove(name: string, ids: readonly string[]): Promise<number> {
    const task = await this.ask(() => this.tasks.index(this.uid(name)).deleteDocuments([...ids]));
    return task.taskUid;
  }

  /** Creates the index if it is missing and brings its settings up to date. */
  async ensure(definition: IndexDefinition, uid = this.uid(definition.name)): Promise<void> {
    await this.create(definition, uid);
    await this.finish(() => this.tasks.index(uid).updateSettings(definition.settings));
  }

  /** Documents in the index; null when there is no such index. */
  async count(name: string): Promise<number | null> {
    try {
      const stats = await this.ask(() => this.queries.index(this.uid(name)).getStats());
      return stats.numberOfDocuments;
    } catch (error) {
      if (isIndexLost(error)) return null;
      throw error;
    }
  }

  /**
   * Fills a new index beside the present one and swaps them; the present one answers until then. Refused when the new
   * one would hold much less than the source says, so that a broken source never empties the site. Writes that reach
   * the present index meanwhile are not in the new one: the caller makes up for them afterwards.
   * @param batches documents, each as JSON, in batches of at most a few thousand
   * @param expected how many documents the source holds
   * @param progress is also called while nothing but waiting goes on
   * @throws DomainError `search.rebuild-too-small`
   */
  async rebuild(
    definition: IndexDefinition,
    batches: AsyncIterable<readonly string[]>,
    expected: number,
    progress: (done: number) => Promise<void> = async () => undefined,
  ): Promise<{ documents: number }> {
    const uid = this.uid(definition.name);
    const fresh = `${uid}_new`;
    await this.drop(fresh);
    await this.ensure(definition, fresh);
    const open: number[] = [];
    let sent = 0;
    for await (const batch of inPayloads(batches)) {
      open.push(await this.add(fresh, batch));
      sent += batch.length;
      await progress(sent);
      while (open.length >= BATCHES_AHEAD) await this.waitFor(open.shift()!, { meanwhile: () => progress(sent) });
    }
    for (const taskUid of open) await this.waitFor(taskUid, { meanwhile: () => progress(sent) });
    const { numberOfDocuments: documents } = await this.ask(() => this.tasks.index(fresh).getStats());
    if (documents < expected * 0.98 - 5) {
      throw new DomainError('search.rebuild-too-small', 'conflict', { documents, expected });
    }
    // Only what is there can be swapped; its settings do not matter any more.
    await this.create(definition, uid);
    await this.finish(() => this.tasks.swapIndexes([{ indexes: [uid, fresh], rename: false }]));
    await this.drop(fresh);
    return { documents };
  }

  /** Documents by id, whole or some fields of them; those that the index does not hold are left out. */
  async documents<Document extends object>(
    name: string,
    ids: readonly string[],
    fields?: readonly string[],
  ): Promise<Document[]> {
    if (ids.length === 0) return [];
    // The library puts ids into the address, which holds some hundreds of them.
    const page = await this.ask(() =>
      this.tasks.httpRequest.post<{ results: Document[] }>({
        path: `indexes/${this.uid(name)}/documents/fetch`,
        body: { ids, fields, limit: ids.length },
      }),
    );
    return page.results;
  }

  /** Some fields of all documents, in pages: what a drift check compares with the database. */
  async *scan(name: string, fields: string[], pageSize = 1_000): AsyncIterable<Record<string, unknown>[]> {
    for (let offset = 0; ; offset += pageSize) {
      const page = await this.ask(() =>
        this.tasks.index(this.uid(name)).getDocuments({ fields, limit: pageSize, offset }),
      );
      if (page.results.length > 0) yield page.results;
      if (page.results.length < pageSize) return;
    }
  }

  /**
   * Waits until the server has worked off a task.
   * @throws TaskRefused when the task asks for what cannot be done
   * @throws Error when the server fails at it, or has not come to its end after ten minutes
   */
  async waitFor(taskUid: number, waiting: Waiting = {}): Promise<void> {
    const { meanwhile = async () => undefined, expected = [], longestPauseMs = LONGEST_PAUSE_MS } = waiting;
    const start = performance.now();
    let told = start;
    let pause = FIRST_PAUSE_MS;
    while (performance.now() - start < TASK_TIMEOUT_MS) {
      const { status, error } = await this.ask(() => this.tasks.tasks.getTask(taskUid));
      if (status === 'succeeded' || expected.includes(error?.code ?? '')) return;
      if (status === 'failed' || status === 'canceled') throw failureOf(taskUid, error);
      await sleep(pause);
      pause = Math.min(pause * 1.3, longestPauseMs);
      if (performance.now() - told < MEANWHILE_MS) continue;
      told = performance.now();
      await meanwhile();
    }
    throw new Error(`Meilisearch has not worked off task ${taskUid} within ten minutes`);
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
      // One that fails has come to its end too.
      await this.waitFor(task.uid).catch(() => undefined);
    }
  }

  async ping(): Promise<void> {
    await this.ask(() => this.queries.health());
  }

  /** One that is there already is left as it is. */
  private async create({ primaryKey }: IndexDefinition, uid: string): Promise<void> {
    await this.finish(() => this.tasks.createIndex(uid, { primaryKey }), ['index_already_exists']);
  }

  /** A document a line is how the server keeps them until it works them off. */
  private async add(uid: string, documents: readonly string[]): Promise<number> {
    const lines = documents.join('\n');
    const task = await this.ask(() => this.tasks.index(uid).addDocumentsFromString(lines, 'application/x-ndjson'));
    return task.taskUid;
  }

  private async drop(uid: string): Promise<void> {
    await this.finish(() => this.tasks.deleteIndex(uid), ['index_not_found']);
  }

  private async finish(begin: () => Promise<{ taskUid: number }>, expected: readonly string[] = []): Promise<void> {
    const { taskUid } = await this.ask(begin);
    await this.waitFor(taskUid, { expected });
  }

  private async query<Answer>(body: object): Promise<Answer> {
    return this.breaker.guard(async () => {
      const { status, text } = await this.connection.post('multi-search', body).catch((error: Error) => {
        throw searchAway(error.name);
      });
      if (status === 200) return JSON.parse(text) as Answer;
      const { code, message } = problemOf(text);
      if (LOST.has(code)) throw indexLost(code);
      if (status < 500 && status !== 408 && status !== 429) throw new Error(`Meilisearch refused a search: ${message}`);
      throw searchAway(String(status));
    });
  }

  private async ask<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (error instanceof MeilisearchApiError && error.response.status < 500) {
        if (LOST.has(error.cause?.code ?? '')) throw indexLost(error.cause?.code);
        throw error;
      }
      throw searchAway(error instanceof Error ? error.name : 'unknown');
    }
  }
}

/**
 * The same documents in fewer requests: for a small one the server takes nearly as long as for a large one. The first are
 * smaller all the same: until it has one, the server does nothing.
 */
async function* inPayloads(batches: AsyncIterable<readonly string[]>): AsyncGenerator<readonly string[]> {
  let gathered: string[] = [];
  let length = 0;
  let enough = FIRST_PAYLOAD_LENGTH;
  for await (const batch of batches) {
    gathered.push(...batch);
    length += batch.reduce((sum, document) => sum + document.length, 0);
    if (length < enough) continue;
    yield gathered;
    [gathered, length] = [[], 0];
    enough = Math.min(enough * 2, PAYLOAD_LENGTH);
  }
  if (gathered.length > 0) yield gathered;
}

function failureOf(taskUid: number, error: { code: string; type: string; message: string } | null): Error {
  if (error && LOST.has(error.code)) return indexLost(error.code);
  const reason = `task ${taskUid}: ${error?.message ?? 'canceled'}`;
  if (error?.type === 'invalid_request') return new TaskRefused(`Meilisearch refused ${reason}`);
  return new Error(`Meilisearch failed at ${reason}`);
}

/** What the server says about a refusal; a proxy before it may say something else. */
function problemOf(text: string): { code: string; message: string } {
  try {
    const { code = '', message = '' } = JSON.parse(text) as { code?: string; message?: string };
    return { code, message };
  } catch {
    return { code: '', message: text.slice(0, 200) };
  }
}
