import { parseArgs } from 'node:util';
import { Clock, todayIn } from '@app/kernel';
import { postingIndex, RankedPostings, toPostingDocument } from '@app/matching';
import { SearchEngine } from '@app/platform/search';
import { searchableRow } from '@app/postings';
import { type Command } from '../command.js';
import { BadLine, CorpusLine, GoldLine, readLines } from '../evaluation/corpus-lines.js';
import { interval95, mean, ndcg10, percentile, reciprocalRank, unjudged10 } from '../evaluation/measures.js';
import { Random } from '../seed/random.js';

const INDEX = 'evaluated';
const PLAIN = 'evaluated_plain';
const DEPTH = 10;
const BATCH = 2_000;

/** What a way to search answers: documents of the corpus in order. */
type Search = (query: string) => Promise<string[]>;

interface Answer {
  gold: GoldLine;
  ranked: string[];
  ms: number;
}

async function* inBatches(documents: readonly object[]): AsyncGenerator<readonly object[]> {
  for (let at = 0; at < documents.length; at += BATCH) yield documents.slice(at, at + BATCH);
}

async function ask(search: Search, gold: readonly GoldLine[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const line of gold) {
    const start = performance.now();
    const ranked = (await search(line.query)).slice(0, DEPTH);
    answers.push({ gold: line, ranked, ms: performance.now() - start });
  }
  return answers;
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function report(answers: readonly Answer[]) {
  const random = new Random('evaluation');
  const scores = answers.map(({ gold, ranked }) => ndcg10(ranked, gold.judgments));
  const kinds = [...new Set(answers.map(({ gold }) => gold.kind))].sort();
  const ofKind = (kind: string) => scores.filter((_, at) => answers[at]!.gold.kind === kind);
  const interval = (values: readonly number[]) => interval95(values, () => random.next()).map(rounded);
  return {
    queries: answers.length,
    ndcg10: rounded(mean(scores)),
    interval95: interval(scores),
    by_kind: Object.fromEntries(kinds.map((kind) => [kind, rounded(mean(ofKind(kind)))])),
    by_kind_interval95: Object.fromEntries(kinds.map((kind) => [kind, interval(ofKind(kind))])),
    zero_hits: answers.filter(
      ({ gold, ranked }) => ranked.length === 0 && Object.values(gold.judgments).some((grade) => grade > 0),
    ).length,
    mrr: rounded(mean(answers.map(({ gold, ranked }) => reciprocalRank(ranked, gold.judgments)))),
    p50_ms:
      Math.round(
        percentile(
          answers.map(({ ms }) => ms),
          0.5,
        ) * 10,
      ) / 10,
    p95_ms:
      Math.round(
        percentile(
          answers.map(({ ms }) => ms),
          0.95,
        ) * 10,
      ) / 10,
    unjudged10: rounded(mean(answers.map(({ gold, ranked }) => unjudged10(ranked, gold.judgments)))),
  };
}

/** Measures search on a corpus with graded queries, beside the search server with its own settings. */
export const evalSearchCommand: Command = {
  name: 'eval:search',
  usage: 'eval:search --corpus FILE.jsonl --gold FILE.jsonl [--json] [--worst N]',
  async run({ args, app, say }) {
    const { values } = parseArgs({
      args,
      options: {
        corpus: { type: 'string' },
        gold: { type: 'string' },
        json: { type: 'boolean', default: false },
        worst: { type: 'string', default: '0' },
      },
    });
    if (!values.corpus || !values.gold) {
      say(evalSearchCommand.usage);
      return 2;
    }
    let corpus: CorpusLine[];
    let gold: GoldLine[];
    try {
      [corpus, gold] = [await readLines(values.corpus, CorpusLine), await readLines(values.gold, GoldLine)];
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      say(error.message);
      return 1;
    }
    const product = await app();
    const engine = product.get(SearchEngine, { strict: false });
    const ranked = product.get(RankedPostings, { strict: false });
    const today = todayIn(product.get(Clock, { strict: false }));
    // Ids of a corpus may hold what the search server refuses: there they are numbers.
    const sources = corpus.flatMap(({ id: _, company, ...line }, at) => {
      const row = Object.fromEntries(
        Object.entries({ ...line, employer: company }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      );
      return searchableRow(row, { id: String(at), today }) ?? [];
    });
    say(`${sources.length} of ${corpus.length} postings, ${gold.length} queries`);
    const documents = sources.map(toPostingDocument);
    await engine.rebuild(postingIndex(INDEX), inBatches(documents), documents.length);
    const plainDocuments = corpus.map((line, at) => ({ ...line, id: String(at) }));
    const plainIndex = { name: PLAIN, primaryKey: 'id', settings: {} };
    await engine.rebuild(plainIndex, inBatches(plainDocuments), plainDocuments.length);
    const idOf = (id: string) => corpus[Number(id)]!.id;
    const byProduct: Search = async (query) =>
      (await ranked.find(query, [], INDEX)).slice(0, DEPTH).map(({ posting }) => idOf(posting.id));
    const byPlain: Search = async (query) =>
      (await engine.search<{ id: string }>(PLAIN, { q: query, limit: DEPTH, attributesToRetrieve: ['id'] })).hits.map(
        ({ id }) => idOf(id),
      );
    await ask(byProduct, gold.slice(0, 5));
    await ask(byPlain, gold.slice(0, 5));
    const answers = await ask(byProduct, gold);
    const result = { product: report(answers), plain: report(await ask(byPlain, gold)) };
    const worst = Number(values.worst);
    if (worst > 0) {
      const titles = new Map(corpus.map((line) => [line.id, line]));
      answers
        .map((answer) => ({ ...answer, score: ndcg10(answer.ranked, answer.gold.judgments) }))
        .sort((left, right) => left.score - right.score)
        .slice(0, worst)
        .forEach(({ gold: { query, kind, judgments }, ranked: ids, score }) => {
          say(`\n${score.toFixed(2)} ${kind}: ${query}`);
          for (const id of ids.slice(0, 8)) {
            const line = titles.get(id)!;
            say(`   ${judgments[id] ?? 0} ${line.title} | ${line.place ?? ''} | ${line.wage ?? ''}`);
          }
          const best = Object.entries(judgments)
            .sort(([, left], [, right]) => right - left)
            .slice(0, 3);
          say(`   best: ${best.map(([id, grade]) => `${grade} ${titles.get(id)?.title}`).join(' · ')}`);
        });
    }
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
    return 0;
  },
};
