import { parseArgs } from 'node:util';
import { Clock, todayIn } from '@app/kernel';
import { CorpusLine, GoldLine, ndcg10, RankedPostings } from '@app/matching';
import { SearchEngine } from '@app/platform/search';
import { type Command, type CommandContext } from '../command.js';
import { readEvaluation } from '../evaluation/evaluation-files.js';
import { type Answer, SearchEvaluation } from '../evaluation/search-evaluation.js';

const SHOWN_HITS = 8;
const SHOWN_BEST = 3;

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
    const corpus = { path: values.corpus, line: CorpusLine };
    const files = await readEvaluation(corpus, { path: values.gold, line: GoldLine }, say);
    if (!files) return 1;
    const product = await app();
    const get = <Service>(type: new (...args: never[]) => Service) => product.get<Service>(type, { strict: false });
    const evaluation = new SearchEvaluation(get(SearchEngine), get(RankedPostings), files.corpus);
    const landed = await evaluation.prepare(todayIn(product.get(Clock, { strict: false })));
    say(`${landed} of ${files.corpus.length} postings, ${files.gold.length} queries`);
    const { answers, ...result } = await evaluation.run(files.gold);
    showWorst(answers, files.corpus, Number(values.worst), say);
    process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
    return 0;
  },
};

/** The queries that were answered worst, with what was found and what should have been. */
function showWorst(
  answers: readonly Answer[],
  corpus: readonly CorpusLine[],
  count: number,
  say: CommandContext['say'],
): void {
  const lines = new Map(corpus.map((line) => [line.id, line]));
  const textOf = (id: string, grade: number) => {
    const { title = '?', place = '', wage = '' } = lines.get(id) ?? {};
    return `   ${grade} ${title} | ${place} | ${wage}`;
  };
  answers
    .map((answer) => ({ ...answer, score: ndcg10(answer.ranked, answer.gold.judgments) }))
    .sort((left, right) => left.score - right.score)
    .slice(0, count)
    .forEach(({ gold: { query, kind, judgments }, ranked, score }) => {
      const best = Object.entries(judgments).sort(([, left], [, right]) => right - left);
      say(`\n${score.toFixed(2)} ${kind}: ${query}`);
      ranked.slice(0, SHOWN_HITS).forEach((id) => say(textOf(id, judgments[id] ?? 0)));
      say('   the best:');
      best.slice(0, SHOWN_BEST).forEach(([id, grade]) => say(textOf(id, grade)));
    });
}
