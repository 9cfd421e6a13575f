import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate, localDate } from '@app/kernel';
import { MatchRecall, ndcg10 } from '@app/matching';
import { SearchEngine } from '@app/platform/search';
import { type SearchablePosting } from '@app/postings';
import { type Command, type CommandContext } from '../command.js';
import { readEvaluation } from '../evaluation/evaluation-files.js';
import { type MatchingAnswer, MatchingEvaluation } from '../evaluation/matching-evaluation.js';
import { PostingLine, ProfileLine } from '../evaluation/matching-lines.js';

/** The day on which our gold set is graded. */
const GOLD_DAY = localDate('2026-11-24');
const SHOWN = 10;

/** Measures suggestions on graded people, beside the search server with its own settings. */
export const evalMatchingCommand: Command = {
  name: 'eval:matching',
  usage: 'eval:matching --corpus FILE.jsonl --gold FILE.jsonl [--today YYYY-MM-DD] [--json] [--worst N]',
  async run({ args, app, say }) {
    const { values } = parseArgs({
      args,
      options: {
        corpus: { type: 'string' },
        gold: { type: 'string' },
        today: { type: 'string', default: GOLD_DAY },
        json: { type: 'boolean', default: false },
        worst: { type: 'string', default: '0' },
      },
    });
    if (!values.corpus || !values.gold || !isLocalDate(values.today)) {
      say(evalMatchingCommand.usage);
      return 2;
    }
    const corpus = { path: values.corpus, line: PostingLine };
    const files = await readEvaluation(corpus, { path: values.gold, line: ProfileLine }, say);
    if (!files) return 1;
    const { answers, ...result } = await evaluate(await app(), files, values.today);
    showWorst(answers, files.corpus, Number(values.worst), say);
    process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
    return 0;
  },
};

interface Files {
  corpus: SearchablePosting[];
  gold: ProfileLine[];
}

async function evaluate(app: Awaited<ReturnType<CommandContext['app']>>, { corpus, gold }: Files, today: LocalDate) {
  const get = <Service>(type: new (...args: never[]) => Service) => app.get<Service>(type, { strict: false });
  const evaluation = new MatchingEvaluation(get(SearchEngine), get(MatchRecall), corpus, today);
  await evaluation.prepare();
  return evaluation.run(gold);
}

/** The people who were served worst, with what was suggested to them. */
function showWorst(
  answers: readonly MatchingAnswer[],
  corpus: readonly SearchablePosting[],
  count: number,
  say: CommandContext['say'],
): void {
  const titles = new Map(corpus.map(({ id, title }) => [id, title]));
  answers
    .map((answer) => ({ ...answer, score: ndcg10(answer.ranked, answer.line.judgments) }))
    .sort((left, right) => left.score - right.score)
    .slice(0, count)
    .forEach(({ line: { name, source, judgments }, ranked, score }) => {
      say(`\n${score.toFixed(2)} ${name}: ${source.wish ?? ''}`);
      ranked.slice(0, SHOWN).forEach((id) => say(`   ${judgments[id] ?? 0} ${titles.get(id) ?? '?'}`));
    });
}
