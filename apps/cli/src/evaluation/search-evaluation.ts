import { type LocalDate } from '@app/kernel';
import {
  type CorpusLine,
  corpusDocuments,
  type GoldLine,
  inBatches,
  interval95,
  mean,
  ndcg10,
  percentile,
  postingIndex,
  type RankedPostings,
  reciprocalRank,
  unjudged10,
} from '@app/matching';
import { type SearchEngine } from '@app/platform/search';
import { Random } from '../seed/random.js';

const INDEX = 'evaluated';
const PLAIN = 'evaluated_plain';
const DEPTH = 10;
const WARMING = 5;

/** One query with the documents that were found, best first. */
export interface Answer {
  gold: GoldLine;
  ranked: string[];
  ms: number;
}

/** What is measured of one way to search. */
export type SearchReport = ReturnType<typeof report>;

type Search = (query: string) => Promise<string[]>;

async function ask(search: Search, gold: readonly GoldLine[]): Promise<Answer[]> {
  for (const { query } of gold.slice(0, WARMING)) await search(query);
  const answers: Answer[] = [];
  for (const line of gold) {
    const start = performance.now();
    const ranked = (await search(line.query)).slice(0, DEPTH);
    answers.push({ gold: line, ranked, ms: performance.now() - start });
  }
  return answers;
}

const rounded = (value: number, digits = 4) => Number(value.toFixed(digits));

function report(answers: readonly Answer[]) {
  const random = new Random('evaluation');
  const scores = answers.map(({ gold, ranked }) => ndcg10(ranked, gold.judgments));
  const times = answers.map(({ ms }) => ms);
  const kinds = [...new Set(answers.map(({ gold }) => gold.kind))].sort();
  const ofKind = (kind: string) => scores.filter((_, at) => answers[at]!.gold.kind === kind);
  const interval = (values: readonly number[]) =>
    interval95(values, () => random.next()).map((value) => rounded(value));
  const isGraded = ({ judgments }: GoldLine) => Object.values(judgments).some((grade) => grade > 0);
  return {
    queries: answers.length,
    ndcg10: rounded(mean(scores)),
    interval95: interval(scores),
    by_kind: Object.fromEntries(kinds.map((kind) => [kind, rounded(mean(ofKind(kind)))])),
    by_kind_interval95: Object.fromEntries(kinds.map((kind) => [kind, interval(ofKind(kind))])),
    zero_hits: answers.filter(({ gold, ranked }) => ranked.length === 0 && isGraded(gold)).length,
    mrr: rounded(mean(answers.map(({ gold, ranked }) => reciprocalRank(ranked, gold.judgments)))),
    p50_ms: rounded(percentile(times, 0.5), 1),
    p95_ms: rounded(percentile(times, 0.95), 1),
    unjudged10: rounded(mean(answers.map(({ gold, ranked }) => unjudged10(ranked, gold.judgments)))),
  };
}

/**
 * Searches a corpus as the product does and, beside it, as the search server does with its own settings. The lines pass
 * the import of postings; only their ids differ, since the server refuses some that a corpus may have.
 */
export class SearchEvaluation {
  constructor(
    private readonly engine: SearchEngine,
    private readonly ranked: RankedPostings,
    private readonly corpus: readonly CorpusLine[],
  ) {}

  /** Fills both indexes. @returns how many lines landed */
  async prepare(today: LocalDate): Promise<number> {
    const documents = corpusDocuments(this.corpus, today);
    const plain = this.corpus.map((line, at) => ({ ...line, id: String(at) }));
    await this.engine.rebuild(postingIndex(INDEX), inBatches(documents), documents.length);
    await this.engine.rebuild({ name: PLAIN, primaryKey: 'id', settings: {} }, inBatches(plain), plain.length);
    return documents.length;
  }

  async run(gold: readonly GoldLine[]): Promise<{ product: SearchReport; plain: SearchReport; answers: Answer[] }> {
    const answers = await ask((query) => this.byProduct(query), gold);
    return { product: report(answers), plain: report(await ask((query) => this.byPlain(query), gold)), answers };
  }

  private async byProduct(query: string): Promise<string[]> {
    const found = await this.ranked.find(query, [], INDEX);
    return found.slice(0, DEPTH).map(({ posting }) => this.idOf(posting.id));
  }

  private async byPlain(query: string): Promise<string[]> {
    const body = { q: query, limit: DEPTH, attributesToRetrieve: ['id'] };
    return (await this.engine.search<{ id: string }>(PLAIN, body)).hits.map(({ id }) => this.idOf(id));
  }

  private idOf(id: string): string {
    return this.corpus[Number(id)]!.id;
  }
}
