import { canonicalSpelling, foldAccents, hasAccents, type Span, words } from '@app/kernel';
import { BENEFIT_WORDS } from './benefit-words.data.js';
import { waysToSay } from './needs/need-patterns.js';
import { type QueryText, queryText, spansOf } from './query-text.js';
import { type Recogniser } from './recognition.js';

const spelled = (text: string): string => words(text).map(canonicalSpelling).join(' ');

/** Ways to say benefits: what each means by its words with accents, and all of them as one pattern without. */
class BenefitWays {
  private readonly codes = new Map<string, Set<string>>();
  private readonly folded = new Map<string, Set<string>>();
  private readonly pattern: RegExp;

  constructor(entries: readonly (readonly [codes: readonly string[], patterns: string])[]) {
    for (const [codes, patterns] of entries) {
      for (const way of waysToSay(patterns).filter((each) => each !== '')) {
        put(this.codes, spelled(way), codes);
        put(this.folded, foldAccents(spelled(way)), codes);
      }
    }
    const longestFirst = [...this.folded.keys()].sort((left, right) => right.length - left.length);
    const ways = longestFirst.map((way) => way.replaceAll(' ', String.raw`[\s,/]+`));
    this.pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ways.join('|')})(?![\p{L}\p{N}])`, 'gu');
  }

  find(query: QueryText): { span: Span; codes: readonly string[] }[] {
    return spansOf(query, this.pattern).flatMap((span) => {
      const said = spelled(query.text.slice(...span));
      const known = hasAccents(said) ? this.codes.get(said) : this.folded.get(said);
      return known && !isWork(query, span) ? [{ span, codes: [...known] }] : [];
    });
  }
}

function put(into: Map<string, Set<string>>, way: string, codes: readonly string[]): void {
  into.set(way, new Set([...(into.get(way) ?? []), ...codes]));
}

/** Who drives the bus is not offered one: `lái xe đưa đón công nhân`; nor is who trains or insures. */
const BEFORE_WORK = /(?:lai|tai xe|lx|tx|chuyen vien|nhan vien|tu van|giao vien|quan ly|ban)\s+$/;

const isWork = ({ text }: QueryText, [start]: Span): boolean => BEFORE_WORK.test(foldAccents(text.slice(0, start)));

const ASKED = new BenefitWays(BENEFIT_WORDS.entries.map(({ codes, asked }) => [codes, asked]));
const TOLD = new BenefitWays(
  BENEFIT_WORDS.entries.flatMap(({ codes, asked, told }) => [
    [codes, asked],
    [codes, told],
  ]),
);

/** "bao ăn ở", "có xe đưa đón", "trả lương theo ngày". */
export const recogniseBenefits: Recogniser = (query) =>
  ASKED.find(query).map(({ span, codes }) => ({ span, concept: { kind: 'benefit', codes } }));

/** Benefits that a title tells: `Thợ hàn đi công trình, bao ăn ở`. */
export function benefitsToldBy(title: string): string[] {
  return [...new Set(TOLD.find(queryText(title)).flatMap(({ codes }) => codes))];
}
