import { canonicalSpelling, foldAccents, hasAccents, remember, type Span, words } from '@app/kernel';
import { BENEFIT_WORDS } from './benefit-words.data.js';
import { waysToSay } from './needs/need-patterns.js';
import { type QueryText, queryText } from './query-text.js';
import { type Recogniser } from './recognition.js';

const spelled = (text: string): string => words(text).map(canonicalSpelling).join(' ');

const WORD = /[\p{L}\p{N}]+/gu;
const BETWEEN_WORDS = /^[\s,/]+$/;

/** A way to say something, by its words with accents and without. */
interface Way {
  typed: string;
  folded: string;
}

function waysIn(patterns: string): Way[] {
  return waysToSay(patterns).flatMap((way) => {
    const typed = spelled(way);
    return typed === '' ? [] : [{ typed, folded: foldAccents(typed) }];
  });
}

/**
 * Ways to say benefits: what each means by its words with accents, and without. There are tens of thousands: they are
 * looked up word by word, since a pattern of all of them takes seconds to be made ready.
 */
class BenefitWays {
  private readonly codes = new Map<string, Set<string>>();
  private readonly folded = new Map<string, Set<string>>();
  private readonly mostWords: number;

  constructor(entries: readonly (readonly [codes: readonly string[], ways: readonly Way[]])[]) {
    for (const [codes, ways] of entries) {
      for (const { typed, folded } of ways) {
        put(this.codes, typed, codes);
        put(this.folded, folded, codes);
      }
    }
    this.mostWords = Math.max(...[...this.folded.keys()].map((way) => way.split(' ').length));
  }

  find(query: QueryText): { span: Span; codes: readonly string[] }[] {
    return this.spansIn(query).flatMap((span) => {
      const said = spelled(query.text.slice(...span));
      const known = hasAccents(said) ? this.codes.get(said) : this.folded.get(said);
      return known && !isWork(query, span) ? [{ span, codes: [...known] }] : [];
    });
  }

  /** The shortest ways to say a benefit, without accents: each of the others holds one of them. */
  shortest(code: string): string[] {
    const ways = [...this.folded].flatMap(([way, codes]) => (codes.has(code) ? way : []));
    const kept: string[] = [];
    for (const way of ways.sort((left, right) => left.length - right.length)) {
      if (!kept.some((shorter) => way.includes(shorter))) kept.push(way);
    }
    return kept;
  }

  /** The longest way at each word, none within another. */
  private spansIn({ folded }: QueryText): Span[] {
    const found: Span[] = [];
    const said = [...folded.folded.matchAll(WORD)].map(({ 0: word, index }) => ({
      word,
      index,
      end: index + word.length,
    }));
    for (let at = 0; at < said.length; at += 1) {
      let way = '';
      let last = -1;
      for (let to = at; to < Math.min(said.length, at + this.mostWords); to += 1) {
        if (to > at && !BETWEEN_WORDS.test(folded.folded.slice(said[to - 1]!.end, said[to]!.index))) break;
        way += to === at ? said[to]!.word : ` ${said[to]!.word}`;
        if (this.folded.has(way)) last = to;
      }
      if (last < 0) continue;
      found.push(folded.spanOf(said[at]!.index, said[last]!.end));
      at = last;
    }
    return found;
  }
}

function put(into: Map<string, Set<string>>, way: string, codes: readonly string[]): void {
  const known = into.get(way);
  if (!known) into.set(way, new Set(codes));
  else for (const code of codes) known.add(code);
}

/** Who drives the bus is not offered one: `lái xe đưa đón công nhân`; nor is who trains or insures. */
const BEFORE_WORK = /(?:lai|tai xe|lx|tx|chuyen vien|nhan vien|tu van|giao vien|quan ly|ban)\s+$/;

const isWork = ({ text }: QueryText, [start]: Span): boolean => BEFORE_WORK.test(foldAccents(text.slice(0, start)));

/** Read once: every process does it when it starts. */
const BENEFITS = BENEFIT_WORDS.entries.map(({ codes, asked, told }) => ({
  codes,
  asked: waysIn(asked),
  told: waysIn(told),
}));
const ASKED = new BenefitWays(BENEFITS.map(({ codes, asked }) => [codes, asked]));
const TOLD = new BenefitWays(
  BENEFITS.flatMap(({ codes, asked, told }) => [
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

/** Words without accents of which a title that tells a benefit holds some: for finding it where no index does. */
export const toldBenefit = remember((code): readonly string[] => TOLD.shortest(code));
