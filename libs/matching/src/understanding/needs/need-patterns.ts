import { canonicalSpelling, foldAccents } from '@app/kernel';

/** What a described need means: units with how well each serves, and words that their titles use. */
export interface Meaning {
  units: readonly (readonly [code: string, serves: number])[];
  titles: readonly string[];
  /** Tells where one works, not what is done. */
  isPlace: boolean;
}

/** Ways to say needs, word by word; `gap` leads on to a part that may stand a few words further. */
interface Step {
  next: Map<string, Step>;
  gap: Step | null;
  /** What the ways mean that end here. */
  meanings: Meaning[];
}

type Segments = readonly (readonly [start: number, end: number])[];

/** What was found in a query, with the words that each of its parts takes, `[start, end)`. */
export interface Found {
  segments: Segments;
  meaning: Meaning;
}

const GAP = '..';
/** Words that may stand between two parts. */
const WIDEST_GAP = 5;
const DENIALS = new Set(['không', 'khong', 'chẳng', 'chưa', 'ngại', 'ghét', 'chán', 'sợ', 'tránh']);
const BEFORE_DENIED = new Set('thich muon phai can biet co lam duoc di bi qua yeu cau kha nang'.split(' '));

/** Every way to read a pattern: `(chăm|trông) (em )?bé` -> `chăm bé`, `chăm em bé`, `trông bé`, `trông em bé`. */
export function waysToSay(pattern: string): string[] {
  const { ways, at } = alternatives(pattern, 0);
  if (at < pattern.length) throw new Error(`A bracket too many: ${pattern}`);
  return [...new Set(ways.map((way) => way.replace(/\s+/g, ' ').trim()))];
}

function alternatives(pattern: string, from: number): { ways: string[]; at: number } {
  const all: string[] = [];
  let ways = [''];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      all.push(...ways);
      ways = [''];
      at += 1;
    } else if (pattern[at] === '(') {
      const inner = alternatives(pattern, at + 1);
      if (pattern[inner.at] !== ')') throw new Error(`A bracket is open: ${pattern}`);
      at = inner.at + 1;
      const isOptional = pattern[at] === '?';
      if (isOptional) at += 1;
      const parts = isOptional ? ['', ...inner.ways] : inner.ways;
      ways = ways.flatMap((way) => parts.map((part) => way + part));
    } else {
      ways = ways.map((way) => way + pattern[at]);
      at += 1;
    }
  }
  return { ways: [...all, ...ways], at };
}

/** Reads what a line means: units with how well they serve, and words of titles. @throws Error on anything else */
export function meaningOf(text: string, line: string, isPlace: boolean): Meaning {
  const units: [string, number][] = [];
  const titles: string[] = [];
  for (const part of text.split(' ').filter((each) => each !== '-')) {
    const [, code, serves = '1'] = /^(\d{4})(?:@(0?\.\d+))?$/.exec(part) ?? [];
    if (code) units.push([code, Number(serves)]);
    else if (part.startsWith('+')) titles.push(part.slice(1).replaceAll('-', ' '));
    else throw new Error(`Not a meaning, ${part}: ${line}`);
  }
  return { units, titles, isPlace };
}

const step = (): Step => ({ next: new Map(), gap: null, meanings: [] });

function put(root: Step, words: readonly string[], meaning: Meaning): void {
  let at = root;
  for (const word of words) {
    const known = word === GAP ? at.gap : at.next.get(word);
    const next = known ?? step();
    if (word === GAP) at.gap = next;
    else at.next.set(word, next);
    at = next;
  }
  at.meanings.push(meaning);
}

/** Finds ways to say needs in queries. How they are written: needs.data.ts. */
export class NeedPatterns {
  private readonly typed = step();
  private readonly folded = step();

  constructor(entries: string, places = '') {
    this.put(entries, false);
    this.put(places, true);
  }

  private put(entries: string, isPlace: boolean): void {
    for (const line of entries.split('\n').flatMap((each) => each.trim() || [])) {
      const [pattern, means, ...more] = line.split(' => ');
      if (!pattern || !means || more.length > 0) throw new Error(`Not a need: ${line}`);
      const meaning = meaningOf(means, line, isPlace);
      const spelled = canonicalSpelling(pattern);
      for (const way of waysToSay(spelled)) put(this.typed, way.split(' '), meaning);
      for (const way of waysToSay(foldAccents(spelled))) put(this.folded, way.split(' '), meaning);
    }
  }

  /**
   * What the ways mean that stand in a query.
   * @param isTyped with accents, which are then meant
   */
  find(words: readonly string[], isTyped: boolean): Found[] {
    const spelled = isTyped ? words : words.map(foldAccents);
    const found: Found[] = [];
    spelled.forEach((_, at) => walk(isTyped ? this.typed : this.folded, spelled, at, [[at, at]], found));
    return found;
  }
}

/**
 * Without what lies within a longer way to say it: `ở nhà` is not meant in `làm ở nhà máy`. What is denied, as in
 * `không biết lái xe`, is not meant either.
 */
export function meant(found: readonly Found[], words: readonly string[]): Found[] {
  return found.filter((one) => !isDenied(one, words) && !found.some((other) => isWithin(one, other)));
}

/** Goes on from a step; the last segment is the one that grows. */
function walk(from: Step, words: readonly string[], at: number, segments: Segments, found: Found[]): void {
  for (const meaning of from.meanings) found.push({ segments, meaning });
  if (from.gap) {
    for (let next = at; next <= at + WIDEST_GAP && next < words.length; next += 1) {
      walk(from.gap, words, next, [...segments, [next, next]], found);
    }
  }
  const next = at < words.length ? from.next.get(words[at]!) : undefined;
  if (next) walk(next, words, at + 1, [...segments.slice(0, -1), [segments.at(-1)![0], at + 1]], found);
}

/** Whether what is found is denied: `không`, with small words such as `phải biết` behind it, stands before. */
function isDenied({ segments }: Found, words: readonly string[]): boolean {
  let at = segments[0]![0] - 1;
  while (at >= 0 && BEFORE_DENIED.has(foldAccents(words[at]!))) at -= 1;
  return at >= 0 && DENIALS.has(words[at]!);
}

/** Whether all of a find lies within the stretches of a longer one. */
function isWithin(one: Found, other: Found): boolean {
  if (lengthOf(one.segments) >= lengthOf(other.segments)) return false;
  return one.segments.every(([from, to]) => other.segments.some(([start, end]) => start <= from && to <= end));
}

/** How many words segments hold. */
export const lengthOf = (segments: Segments): number => segments.reduce((sum, [start, end]) => sum + end - start, 0);
