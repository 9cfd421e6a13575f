import { foldAccents, hasAccents } from '@app/kernel';
import { FORMER_DISTRICTS, PROVINCES } from '../places/places.js';
import { FIRM_WORDS, RECRUITING_WORDS, TITLE_NOISE } from './title-noise.data.js';
import { expandOne, titleWords } from './title-readings.js';

/** A run of words to leave out. `takesRest`: what follows in the stretch goes with it. */
interface Run {
  words: readonly string[];
  folded: readonly string[];
  takesRest: boolean;
}

/** Runs by their first word without accents, the longest first. */
type Runs = ReadonlyMap<string, readonly Run[]>;

/** Words of a title. Who typed accents means them; without any both readings count. */
interface Typed {
  words: readonly string[];
  folded: readonly string[];
  isTyped: boolean;
}

const NUMBER = /^\d+(?:[.,/]\d+)*(?:tr|trieu|triệu|m|k|củ|cu|usd|vnd|vnđ|đ|d|h|năm|tháng|t)?$/;
const isNumber = (word: string) => NUMBER.test(word) && !/^[23]d$/.test(word);

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

function runOf(line: string): Run {
  const takesRest = line.endsWith('*');
  const spelled = line
    .replace(/\*$/, '')
    .trim()
    .split(' ')
    .flatMap((word) => (word === '#' ? word : titleWords(word)));
  return { words: spelled, folded: spelled.map(foldAccents), takesRest };
}

function runsByFirst(lines: readonly string[]): Runs {
  const byFirst = new Map<string, Run[]>();
  for (const run of lines.map(runOf)) byFirst.set(run.folded[0]!, [...(byFirst.get(run.folded[0]!) ?? []), run]);
  for (const list of byFirst.values()) list.sort((left, right) => right.words.length - left.words.length);
  return byFirst;
}

const NOISE = runsByFirst(linesOf(TITLE_NOISE));
const FIRMS = runsByFirst(linesOf(FIRM_WORDS));
const RECRUITING = runsByFirst(linesOf(RECRUITING_WORDS));
const PLACES = runsByFirst([
  ...PROVINCES.flatMap(({ name, former }) => [name, ...former]),
  ...FORMER_DISTRICTS.map(({ name }) => name.replace(/^(?:huyện|thành phố|thị xã) /i, '')),
]);

/** Kinds of area: what follows is a name. */
const AREA_WORDS = new Set(['kcn', 'ccn', 'quận', 'huyện', 'phường']);
const BEFORE_A_PLACE = new Set('cn tp tỉnh tinh huyện huyen kcn thị thi xã xa ở o'.split(' '));

function typedOf(words: readonly string[], isTyped = words.some(hasAccents)): Typed {
  return { words, folded: words.map(foldAccents), isTyped };
}

/** The longest run that begins at a word. */
function runAt(runs: Runs, typed: Typed, at: number): Run | undefined {
  const first = typed.folded[at]!;
  const candidates = [...(runs.get(first) ?? []), ...(isNumber(first) ? (runs.get('#') ?? []) : [])];
  return candidates.find((run) =>
    run.words.every((word, offset) => {
      const position = at + offset;
      if (position >= typed.words.length) return false;
      if (word === '#') return isNumber(typed.folded[position]!);
      return typed.isTyped ? typed.words[position] === word : typed.folded[position] === run.folded[offset];
    }),
  );
}

/** Leaves out of titles what says nothing of the work. `known`: words that stand side by side in the occupations. */
export class TitleNoise {
  constructor(private readonly known: ReadonlySet<string>) {}

  /** Without the firm and that it recruits: `Công ty TNHH Ví Dụ tuyển thợ hàn` -> `thợ hàn`. */
  withoutFirm(words: readonly string[]): readonly string[] {
    const typed = typedOf(words);
    const firmAt = words.findIndex((_, at) => runAt(FIRMS, typed, at) !== undefined);
    // That somebody recruits is said first, or after the firm that stands first.
    const [from, to] = firmAt === 0 ? [1, words.length] : [0, 1];
    for (let at = from; at < to; at += 1) {
      const run = runAt(RECRUITING, typed, at);
      const rest = run && !this.isWork(typed, at, run) ? words.slice(at + run.words.length) : [];
      if (rest.length > 0) return this.withoutFirm(rest);
    }
    if (firmAt < 0) return words;
    const firm = runAt(FIRMS, typed, firmAt)!;
    return words.slice(0, this.isWork(typed, firmAt, firm) ? firmAt + firm.words.length : firmAt);
  }

  /** Without wage, place, experience and the like. */
  withoutNoise(words: readonly string[]): string[] {
    const typed = typedOf(expandOne(words), words.some(hasAccents));
    const kept: string[] = [];
    for (let at = 0; at < typed.words.length; at += 1) {
      const word = typed.words[at]!;
      if (at > 0 && AREA_WORDS.has(word) && at < typed.words.length - 1) break;
      const noise = this.noiseAt(typed, at);
      if (noise?.takesRest) break;
      const place = runAt(PLACES, typed, at);
      if (place) while (BEFORE_A_PLACE.has(kept.at(-1) ?? '')) kept.pop();
      const run = noise ?? place;
      if (run) at += run.words.length - 1;
      else if (!isNumber(word) || this.isKnown(typed, at - 1, at + 1)) kept.push(word);
    }
    return kept;
  }

  private noiseAt(typed: Typed, at: number): Run | undefined {
    const run = runAt(NOISE, typed, at);
    if (!run || this.isWork(typed, at, run)) return undefined;
    return run;
  }

  /** Whether a run belongs together with the words beside it: `phỏng vấn` in `phỏng vấn viên`, `tai` in `tai xe`. */
  private isWork(typed: Typed, at: number, run: Run): boolean {
    const end = at + run.words.length;
    const reach = Math.min(2, run.words.length);
    return this.isKnown(typed, end - reach, end + 1) || this.isKnown(typed, at - 1, at + reach);
  }

  private isKnown({ folded }: Typed, from: number, to: number): boolean {
    return from >= 0 && to <= folded.length && this.known.has(folded.slice(from, to).join(' '));
  }
}
