import { canonicalSpelling, foldAccents } from '@app/kernel';
import { SMALL_WORDS } from '../../common-words.data.js';
import { type Found, type Meaning, meaningOf } from '../need-patterns.js';

type Span = readonly [start: number, end: number];

interface Deed {
  parts: number;
  meaning: Meaning;
}

/** A part of a deed that words say; the first one is the doing, all others are things. */
interface Part {
  deed: Deed;
  at: number;
  /** Whether it is meant at the beginning of a query alone. */
  isFirst?: boolean;
}

/** Words of parts, one by one. */
interface Step {
  next: Map<string, Step>;
  parts: Part[];
}

interface Piece {
  span: Span;
  parts: readonly Part[];
}

/** Without accents doings that are first of all small words: `cho` is rarely `chở`, and never behind other words. */
const isSmall = (doing: string) => SMALL_WORDS.has(foldAccents(doing)) && !SMALL_WORDS.has(doing);

/** A deed whose parts were all found, with how far the doing stands from the thing that it is done to. */
interface Done {
  meaning: Meaning;
  spans: readonly Span[];
  apart: number;
}

/** Words that may stand between the doing and the thing, and between these and where or for whom. */
const WIDEST = 4;
const WIDEST_BEYOND = 6;
/** In Vietnamese the thing comes behind; `xe máy sửa` is understood where nothing nearer is. */
const TURNED = 1.5;

const step = (): Step => ({ next: new Map(), parts: [] });
const lines = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);
const holds = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];
const width = ([start, end]: Span) => end - start;
const isThing = ({ deed, at }: Part) => at > 0 || deed.parts === 1;

/** Words between two stretches; none where they touch or overlap. */
const gap = (one: Span, other: Span) => Math.max(0, other[0] - one[1], one[0] - other[1]);

function readGroups(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines(text).map((line) => {
      const [name, words, ...more] = line.split(': ');
      if (!name || !words || more.length > 0) throw new Error(`Not a group of words: ${line}`);
      return [name, words.split(', ')];
    }),
  );
}

/** Finds deeds in queries: what is done with what, in any order. How they are written: deeds.data.ts. */
export class Deeds {
  private readonly typed = step();
  private readonly folded = step();
  private readonly groups: ReadonlyMap<string, readonly string[]>;

  constructor(groups: string, deeds: string, tools = '') {
    this.groups = readGroups(groups);
    this.put(deeds, false);
    this.put(tools, true);
  }

  private put(entries: string, isPlace: boolean): void {
    for (const line of lines(entries)) {
      const [told, means, ...more] = line.split(' => ');
      if (!told || !means || more.length > 0) throw new Error(`Not a deed: ${line}`);
      const parts = told.split(' + ').map((part) => part.split('|').flatMap((word) => this.wordsOf(word, line)));
      const deed = { parts: parts.length, meaning: meaningOf(means, line, isPlace) };
      parts.forEach((words, at) => {
        const spelled = words.map(canonicalSpelling);
        for (const phrase of new Set(spelled)) add(this.typed, phrase, { deed, at });
        for (const phrase of new Set(spelled)) {
          add(this.folded, foldAccents(phrase), { deed, at, isFirst: at === 0 && isSmall(phrase) });
        }
      });
    }
  }

  private wordsOf(word: string, line: string): readonly string[] {
    const [, name] = /^<(.+)>$/.exec(word) ?? [];
    if (name === undefined) return [word];
    const words = this.groups.get(name);
    if (!words) throw new Error(`No group ${name}: ${line}`);
    return words;
  }

  /**
   * Deeds that a query tells, each with the words of its parts.
   * @param isTyped with accents, which are then meant
   */
  find(words: readonly string[], isTyped: boolean): Found[] {
    const spelled = isTyped ? words : words.map(foldAccents);
    const pieces = spelled
      .flatMap((_, at) => piecesAt(isTyped ? this.typed : this.folded, spelled, at))
      .map(({ span, parts }) => ({ span, parts: parts.filter((part) => isMeant(part, span, spelled)) }));
    const things = pieces.filter(({ parts }) => parts.some(isThing));
    const whole = pieces.filter(({ span }) =>
      things.every((other) => width(other.span) <= width(span) || !holds(other.span, span)),
    );
    const spansOf = new Map<Deed, Span[][]>();
    for (const { span, parts } of whole) {
      for (const { deed, at } of parts) {
        const spans = spansOf.get(deed) ?? Array.from({ length: deed.parts }, () => []);
        spans[at]!.push(span);
        spansOf.set(deed, spans);
      }
    }
    const done = nearest(
      [...spansOf].flatMap(([deed, spans]) => allDone(deed, spans, (span) => isWork(span, spelled))),
    );
    return done.map(({ meaning, spans }) => ({ segments: joined(spans), meaning }));
  }
}

/** No doing is meant in the name of who does it: `hướng dẫn viên`. */
function isMeant({ at, deed, isFirst }: Part, [start, end]: Span, words: readonly string[]): boolean {
  if (at > 0 || deed.parts === 1) return true;
  return foldAccents(words[end] ?? '') !== 'vien' && (start === 0 || !isFirst);
}

/** In `việc làm bánh` bread is made, in `việc làm Ngân Sơn` nothing is. */
const isWork = ([start]: Span, words: readonly string[]) =>
  foldAccents(words[start]!) === 'lam' && foldAccents(words[start - 1] ?? '') === 'viec';

function add(root: Step, phrase: string, part: Part): void {
  let at = root;
  for (const word of phrase.split(' ')) {
    const next = at.next.get(word) ?? step();
    at.next.set(word, next);
    at = next;
  }
  at.parts.push(part);
}

function piecesAt(root: Step, words: readonly string[], start: number): Piece[] {
  const pieces: Piece[] = [];
  let at: Step | undefined = root;
  for (let end = start; end < words.length; end += 1) {
    at = at.next.get(words[end]!);
    if (!at) break;
    if (at.parts.length > 0) pieces.push({ span: [start, end + 1], parts: at.parts });
  }
  return pieces;
}

/** Every way in which the parts of a deed stand near enough to each other. */
function allDone(
  { parts, meaning }: Deed,
  [doings, things = [], ...beyond]: readonly Span[][],
  isTight: (doing: Span) => boolean,
): Done[] {
  if (parts === 1) return doings!.map((span) => ({ meaning, spans: [span], apart: 0 }));
  return doings!.flatMap((doing) =>
    things.flatMap((thing) => {
      const between = gap(doing, thing);
      if (between > (isTight(doing) ? 0 : WIDEST) || holds(doing, thing) || holds(thing, doing)) return [];
      const further = beyond.map((spans) => nextTo([doing, thing], spans));
      if (!further.every((span) => span !== null)) return [];
      const apart = between + (thing[0] < doing[0] ? TURNED : 0);
      return { meaning, spans: [doing, thing, ...further], apart };
    }),
  );
}

function nextTo([doing, thing]: readonly [Span, Span], spans: readonly Span[]): Span | null {
  const far = (span: Span) => Math.min(gap(doing, span), gap(thing, span));
  const free = spans.filter((span) => !holds(doing, span) && !holds(thing, span) && far(span) <= WIDEST_BEYOND);
  return free.sort((left, right) => far(left) - far(right))[0] ?? null;
}

/** A thing belongs to the doing that stands nearest: in `dọn nhà trông trẻ` no house is watched. */
function nearest(done: readonly Done[]): Done[] {
  const least = new Map<string, number>();
  const keyOf = ({ spans }: Done) => (spans[1] ?? spans[0]!).join();
  for (const one of done) least.set(keyOf(one), Math.min(one.apart, least.get(keyOf(one)) ?? Infinity));
  return done.filter((one) => one.apart <= least.get(keyOf(one))!);
}

/** Stretches in their order, those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: [number, number][] = [];
  for (const [start, end] of [...spans].sort((left, right) => left[0] - right[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
