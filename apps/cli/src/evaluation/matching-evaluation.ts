import { type LocalDate, startOfDay } from '@app/kernel';
import {
  inBatches,
  interval95,
  type MatchRecall,
  mean,
  ndcg10,
  peopleFor,
  percentile,
  postingIndex,
  postingsFor,
  reciprocalRank,
  toPostingDocument,
  unjudged10,
} from '@app/matching';
import { type SearchEngine } from '@app/platform/search';
import { type SearchablePosting } from '@app/postings';
import { Random } from '../seed/random.js';
import { type ProfileLine } from './matching-lines.js';

const INDEX = 'evaluated_matching';
const PLAIN = 'evaluated_matching_plain';
const DEPTH = 10;
/** Postings are asked for their people where at least so many of the graded people would be proposed. */
const FEWEST_PEOPLE = 3;

/** One person with the postings that were found, best first. */
export interface MatchingAnswer {
  line: ProfileLine;
  ranked: string[];
  ms: number;
}

const rounded = (value: number, digits = 4) => Number(value.toFixed(digits));

function report(answers: readonly MatchingAnswer[]) {
  const random = new Random('matching');
  const scores = answers.map(({ line, ranked }) => ndcg10(ranked, line.judgments));
  const times = answers.map(({ ms }) => ms);
  return {
    profiles: answers.length,
    ndcg10: rounded(mean(scores)),
    interval95: interval95(scores, () => random.next()).map((value) => rounded(value)),
    zero_hits: answers.filter(({ ranked, line }) => ranked.length === 0 && Object.keys(line.judgments).length > 0)
      .length,
    mrr: rounded(mean(answers.map(({ line, ranked }) => reciprocalRank(ranked, line.judgments)))),
    p50_ms: rounded(percentile(times, 0.5), 1),
    p95_ms: rounded(percentile(times, 0.95), 1),
    unjudged10: rounded(mean(answers.map(({ line, ranked }) => unjudged10(ranked, line.judgments)))),
  };
}

/**
 * Suggests postings to graded people as the product does (found by the index, put in order by the score) and, beside
 * it, what the search server finds for the words of the wish with its own settings; then people for the postings.
 */
export class MatchingEvaluation {
  private readonly byId: ReadonlyMap<string, SearchablePosting>;
  private readonly moment: { now: Date; today: LocalDate };

  constructor(
    private readonly engine: SearchEngine,
    private readonly recall: MatchRecall,
    private readonly corpus: readonly SearchablePosting[],
    today: LocalDate,
  ) {
    this.byId = new Map(corpus.map((posting) => [posting.id, posting]));
    this.moment = { now: startOfDay(today), today };
  }

  async prepare(): Promise<void> {
    const documents = this.corpus.map(toPostingDocument);
    const plain = this.corpus.map(({ id, title, description }) => ({ id, title, description }));
    await this.engine.rebuild(postingIndex(INDEX), inBatches(documents), documents.length);
    await this.engine.rebuild({ name: PLAIN, primaryKey: 'id', settings: {} }, inBatches(plain), plain.length);
  }

  async run(gold: readonly ProfileLine[]) {
    const answers = await this.ask(gold, (line) => this.byProduct(line));
    const plain = await this.ask(gold, (line) => this.byPlain(line));
    return { product: report(answers), plain: report(plain), people: this.askForPeople(gold), answers };
  }

  private async ask(
    gold: readonly ProfileLine[],
    suggest: (line: ProfileLine) => Promise<string[]>,
  ): Promise<MatchingAnswer[]> {
    const answers: MatchingAnswer[] = [];
    for (const line of gold) {
      const start = performance.now();
      const ranked = (await suggest(line)).slice(0, DEPTH);
      answers.push({ line, ranked, ms: performance.now() - start });
    }
    return answers;
  }

  private async byProduct({ source }: ProfileLine): Promise<string[]> {
    const ids = await this.recall.postingsFor(source, this.moment.today, INDEX);
    const found = ids.flatMap((id) => this.byId.get(id) ?? []);
    return postingsFor(source, found, this.moment).map(({ vacancy }) => vacancy.id);
  }

  private async byPlain({ source }: ProfileLine): Promise<string[]> {
    const body = { q: source.wish ?? '', limit: DEPTH, attributesToRetrieve: ['id'] };
    return (await this.engine.search<{ id: string }>(PLAIN, body)).hits.map(({ id }) => id);
  }

  /** The other way round, by the same grades: everybody graded is compared with each posting that suits several. */
  private askForPeople(gold: readonly ProfileLine[]): { postings: number; ndcg10: number } {
    const grades = new Map<string, Record<string, number>>();
    for (const { source, judgments } of gold) {
      for (const [id, grade] of Object.entries(judgments)) {
        grades.set(id, { ...grades.get(id), [source.personId]: grade });
      }
    }
    const sources = gold.map(({ source }) => source);
    const scores = [...grades].flatMap(([id, judgments]) => {
      const posting = this.byId.get(id);
      const proposed = Object.values(judgments).filter((grade) => grade >= 2).length;
      if (!posting || proposed < FEWEST_PEOPLE) return [];
      const ranked = peopleFor(posting, sources, this.moment).map(({ seeker }) => seeker.personId);
      return [ndcg10(ranked, judgments)];
    });
    return { postings: scores.length, ndcg10: rounded(mean(scores)) };
  }
}
