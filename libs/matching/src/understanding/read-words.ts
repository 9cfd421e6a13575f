import { canonicalSpelling, foldAccents, hasAccents, words as wordsOf } from '@app/kernel';
import {
  classifyTitle,
  isCompound,
  isWorkRun,
  readingsAlone,
  type Seniority,
  seniorityOf,
  type TitleSuggestion,
  weightOfWord,
  writtenOut,
} from '@app/taxonomy';
import { GENERIC_WORK, SMALL_WORDS, TEENCODE, TITLE_HEADS } from './common-words.data.js';
import { correct, type ReadWord, respaced } from './correct.js';
import { GENERIC, lexicon } from './lexicon.js';
import { either, type Need, needOf } from './needs/needs.js';
import { unitsByTask } from './needs/tasks.js';
import { otherReadings, type SynonymIndex } from './synonyms.js';
import { withoutTypingKeys } from './typing-keys.js';

export interface SoughtWord extends ReadWord {
  /** How much the word tells of the work; small words tell next to nothing. */
  weight: number;
  isSmall: boolean;
}

/** One way to say what is sought, and how well postings serve that say it so. */
export interface Reading {
  words: readonly SoughtWord[];
  serves: number;
  /** Words of a wish, such as `ca tối`: titles say them behind the work. */
  isBehind?: boolean;
}

/** The words of a query, read: corrected, written out, with other ways to say the same and the work they mean. */
export interface ReadWords {
  /** The query as it was read first, then other ways to say it. */
  readings: readonly Reading[];
  /** As it would be typed without mistakes; null when nothing was put right. */
  corrected: string | null;
  /** Units of the occupations that are meant, with how surely, 0 to 1. */
  occupations: ReadonlyMap<string, number>;
  /** Whether a need was described rather than work named. */
  isNeed: boolean;
  /** Only a wish was told, such as work in the evening, that much work may meet. */
  isWish: boolean;
  /** Only words that any work may have, such as `công nhân`: no occupation is meant more than another. */
  isGeneric: boolean;
  /** Beginnings of occupation codes that generic words stand for: `công nhân` works in production. */
  kinds: readonly string[];
  seniority: Seniority | null;
}

const STRANGE_WEIGHT = 4;
const STRANGE_IN_NEED = 2;
const SIGN_WEIGHT = 2;
const SMALL_WEIGHT = 0.15;
/** How well a title serves that says what a described need means. */
const BY_TITLE = 0.7;
/** What titles of a need serve where the work is named as well. */
const TITLE_BESIDE_NAME = 0.85;
const MOST_SAME = 2;
/** From here on another way to say it names the same work. */
const SAME = 0.9;
/** From here on the words of an occupation are named, and a described need adds little. */
const NAMED = 0.72;
/** The same for words that begin as a title does. */
const NAMED_AS_TITLE = 0.5;
/** From here on the words tell enough of the work for a wish, such as light work, to add little. */
const HINTED = 0.45;
const BESIDE_WORK = 0.4;
/** What the words for a workplace count beside a description of what is done there. */
const WHERE_SHARE = 0.5;
/** From this share of words with accents on, those without are meant without. */
const TYPED_SHARE = 1 / 3;

const NO_WORK: ReadonlyMap<string, number> = new Map();

const NOTHING: ReadWords = {
  readings: [],
  corrected: null,
  occupations: new Map(),
  isNeed: false,
  isWish: false,
  isGeneric: false,
  kinds: [],
  seniority: null,
};

/** The words of a text in one spelling, with the accents that the keyboard was to write. */
const spelledWords = (text: string): string[] => wordsOf(text).map(canonicalSpelling).map(withoutTypingKeys);

/** What messages shorten, written out; not where it stands with its neighbour in the name of some work. */
function withoutTeencode(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const full = Object.hasOwn(TEENCODE, word) ? TEENCODE[word]! : null;
    if (full === null) return word;
    const [before, after] = [words[at - 1], words[at + 1]].map((other) => other && foldAccents(other));
    const isWork =
      (before && isWorkRun(`${before} ${foldAccents(word)}`)) || (after && isWorkRun(`${foldAccents(word)} ${after}`));
    return isWork ? word : full.split(' ');
  });
}

/** Whether a pair of words is the name of some work once the second, or the first, gets accents: `y ta` is `y tá`. */
function isNamedWithAccents(first: string, second: string): boolean {
  const { spellings, isHalfPair } = lexicon();
  const [before, after] = [foldAccents(first), foldAccents(second)];
  return (
    [...spellings(after).keys()].some((word) => word !== second && isHalfPair(before, word)) ||
    [...spellings(before).keys()].some((word) => word !== first && isHalfPair(word, after))
  );
}

/** Writes short forms out, unless what was typed is itself the name of some work: `y ta` is not `y tiếng anh`. */
function withoutShortForms(words: readonly string[]): readonly string[] {
  return writtenOut(words, (at) => {
    const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
    return (
      (before !== undefined && isNamedWithAccents(before, word)) ||
      (after !== undefined && isNamedWithAccents(word, after))
    );
  });
}

/** Tells of open words that stand beside none of those with which they make compounds what they are by themselves. */
function withReadingsAlone(words: readonly ReadWord[]): ReadWord[] {
  return words.map((word, at) => {
    const isBound = isCompound(words[at - 1]?.fold, word.fold) || isCompound(word.fold, words[at + 1]?.fold);
    const alone = word.isCertain || isBound ? [] : readingsAlone(word.fold);
    return alone.length > 0 ? { ...word, alone } : word;
  });
}

/** An open word weighs like its most frequent reading. */
function weightOf({ text, fold, isCertain, alone }: ReadWord): number {
  const readings = isCertain ? [text] : (alone ?? [text, ...lexicon().spellings(fold).keys()]);
  const weights = readings.flatMap((word) => weightOfWord(word) ?? []);
  if (weights.length > 0) return Math.min(...weights);
  return fold.length > 1 && /\p{L}/u.test(fold) ? STRANGE_WEIGHT : SIGN_WEIGHT;
}

/** Small words count in full where they belong to the name of some work: `giúp việc`, `tìm kiếm` not. */
function weighed(words: readonly ReadWord[]): SoughtWord[] {
  const isPart = (at: number) => {
    const [before, { fold }, after] = [words[at - 1]?.fold, words[at]!, words[at + 1]?.fold];
    return (
      (before !== undefined && isWorkRun(`${before} ${fold}`)) || (after !== undefined && isWorkRun(`${fold} ${after}`))
    );
  };
  const isWorking = (at: number) => at >= 0 && WORKING.has(`${words[at]?.fold} ${words[at + 1]?.fold}`);
  return words.map((word, at) => {
    const isEmpty = ALWAYS_SMALL.has(word.fold) || isWorking(at) || isWorking(at - 1);
    const isSmall = SMALL_WORDS.has(word.text) && (isEmpty || !isPart(at));
    return { ...word, isSmall, weight: isSmall ? SMALL_WEIGHT : weightOf(word) };
  });
}

/** What is said of every work: no part of the name of any. */
const WORKING = new Set(['lam viec', 'viec lam', 'cong viec', 'di lam', 'lam gi', 'muon lam']);

const ALWAYS_SMALL = new Set([
  'can',
  'tuyen',
  'o',
  'tai',
  'cho',
  'va',
  'muon',
  'co',
  'khong',
  'duoc',
  'trong',
  'luong',
]);

/**
 * Reads the words that are left of a query once places, wages and the like are taken out. Pure.
 * @param whole the query with them, since "làm thêm" tells what a student seeks
 * @param synonyms beside those of our own list; those that are live when left out
 */
export function readWords(text: string, whole = text, synonyms?: SynonymIndex): ReadWords {
  const typed = respaced(spelledWords(text));
  const full = withoutShortForms(withoutTeencode(typed));
  const isTyped = typed.some(hasAccents);
  const read = correct(full).map((word) => ({
    ...word,
    // Short forms are written out with accents; who typed none means none by the others.
    isCertain: word.isCertain && (isTyped || hasAccents(word.text) || word.typed !== null),
  }));
  const need = describedNeed(read, text, whole);
  if (typed.length === 0 && need.titles.size === 0) return NOTHING;
  const words = weighed(withReadingsAlone(read));
  const plain = words.map(({ text: word }) => word).join(' ');
  const isCorrected = read.some(({ typed: before }) => before !== null);
  const named = namedIn(words, plain, need);
  const best = named[0]?.confidence ?? 0;
  const isWorkTold = need.works.size > 0 || best >= HINTED;
  const isNamed = best >= (isTitle(words) ? NAMED_AS_TITLE : NAMED);
  // Descriptions that no list knows: what people say in general, and what is done in each work.
  const isKnown = isNamed || (!need.isPlaceAlone && need.works.size + need.wishes.size + need.titles.size > 0);
  const tasks = isKnown ? NO_WORK : unitsByTask(words, isTyped);
  const isDone = need.isPlaceAlone && (tasks.size > 0 || best >= HINTED);
  const isNeed = !isNamed && need.works.size + need.titles.size + tasks.size + (isWorkTold ? 0 : need.wishes.size) > 0;
  const isGeneric = words.every(({ weight }) => weight <= GENERIC);
  const isWish = isNeed && need.works.size + tasks.size === 0;
  const isTold = isNeed || (need.works.size > 0 && !isTitle(words));
  const share = isNeed ? 1 : TITLE_BESIDE_NAME;
  const titles = isTold ? [...need.titles].map(([title, serves]) => asTitle(title, serves * share, isWish)) : [];
  const others = otherReadings(words, synonyms);
  return {
    readings: [{ words: isNeed ? describing(words) : words, serves: 1 }, ...titles, ...others.map(toReading)],
    corrected: isCorrected ? plain : null,
    occupations: together(alsoNamed(named, others), withTasks(needed(need, isWorkTold), tasks), isNamed || isDone),
    isNeed,
    isWish,
    isGeneric,
    kinds: isGeneric ? (GENERIC_WORK[foldAccents(plain)] ?? []) : [],
    seniority: seniorityOf(
      words.map(({ text: word }) => word),
      words.some(({ text: word }) => hasAccents(word)),
    ),
  };
}

/** Around a need people say much that no title says: a word that our lists do not hold tells less there. */
const describing = (words: readonly SoughtWord[]): SoughtWord[] =>
  words.map((word) => ({ ...word, weight: word.weight === STRANGE_WEIGHT ? STRANGE_IN_NEED : word.weight }));

function isTitle(words: readonly SoughtWord[]): boolean {
  const text = `${words.map(({ fold }) => fold).join(' ')} `;
  return TITLE_HEADS.some((head) => text.startsWith(`${head} `));
}

/** Occupations that are named, if need be by the words beside those that describe: `kế toán` beside `biết tiếng trung`. */
function namedIn(
  words: readonly SoughtWord[],
  plain: string,
  { places, works, isPlaceAlone }: Need,
): readonly TitleSuggestion[] {
  const named = toldWork(classifyTitle(plain));
  const best = named[0]?.confidence ?? 0;
  if (places.size === 0 || best >= NAMED || isTitle(words)) return named;
  const rest = words.filter(({ isSmall }, at) => !isSmall && !places.has(at));
  const isTold = rest.some(({ weight }) => weight > GENERIC);
  const beside = isTold ? classifyTitle(rest.map(({ text }) => text).join(' ')) : [];
  // Words of a wish are of no work, whatever titles they stand in.
  return works.size === 0 || isPlaceAlone || (beside[0]?.confidence ?? 0) >= NAMED ? beside : named;
}

/** Without work that only words of nearly every work tell, where others tell more: `công nhân` in `công nhân chè`. */
function toldWork(named: readonly TitleSuggestion[]): readonly TitleSuggestion[] {
  const told = named.filter(({ words: [best = ''] }) =>
    spelledWords(best).some((word) => (weightOfWord(word) ?? Infinity) > GENERIC),
  );
  return told.length > 0 ? told : named;
}

/** The work that is named, also by another name for it: `thợ may` is `công nhân may`. */
function alsoNamed(
  named: readonly TitleSuggestion[],
  others: readonly { words: readonly ReadWord[]; serves: number }[],
): readonly Pick<TitleSuggestion, 'code' | 'confidence'>[] {
  const best = named[0]?.confidence ?? 0;
  if (best < NAMED) return named;
  const same = others.filter(({ serves }) => serves >= SAME).slice(0, MOST_SAME);
  const further = same.flatMap(({ words, serves }) =>
    classifyTitle(words.map(({ text }) => text).join(' '))
      .slice(0, 1)
      .filter(({ confidence }) => confidence >= NAMED)
      .map(({ code, confidence }) => ({ code, confidence: Math.min(best, confidence) * serves ** 2 })),
  );
  const surer = further.filter(({ code, confidence }) =>
    named.every((own) => own.code !== code || own.confidence < confidence),
  );
  return [...named.filter(({ code }) => surer.every((other) => other.code !== code)), ...surer];
}

/** The need that a query describes: in the words that are left, as they were read, and in the query as it was typed. */
function describedNeed(read: readonly ReadWord[], text: string, whole: string): Need {
  const typed = spelledWords(whole);
  const isTyped = typed.filter(hasAccents).length > typed.length * TYPED_SHARE;
  const spellings = [read.map(({ text: word }) => word)];
  if (whole !== text || read.some(({ typed: before }) => before !== null)) {
    spellings.push([...withoutShortForms(withoutTeencode(respaced(typed)))]);
  }
  return needOf(spellings, isTyped);
}

/** Beside work that is told a wish counts little, unless the work meets it: then that work is surer. */
function needed({ works, wishes }: Need, isWorkTold: boolean): ReadonlyMap<string, number> {
  const all = new Map(works);
  for (const [code, serves] of wishes) {
    const wished = serves * (isWorkTold ? BESIDE_WORK : 1);
    all.set(code, either(wished, works.get(code) ?? 0));
  }
  return all;
}

/** What is done tells more than where: `mua vật tư cho nhà máy`. */
function withTasks(needed: ReadonlyMap<string, number>, tasks: ReadonlyMap<string, number>): Map<string, number> {
  const share = tasks.size > 0 ? WHERE_SHARE : 1;
  const all = new Map([...needed].map(([code, serves]) => [code, serves * share]));
  for (const [code, serves] of tasks) all.set(code, Math.max(serves, all.get(code) ?? 0));
  return all;
}

function toReading({ words, serves }: { words: readonly ReadWord[]; serves: number }): Reading {
  return { words: weighed(words), serves };
}

const titles = new Map<string, readonly SoughtWord[]>();

/** Words that titles use, read once: they come from our own lists only. */
function asTitle(title: string, serves: number, isBehind: boolean): Reading {
  const known = titles.get(title);
  const words =
    known ??
    weighed(
      wordsOf(title)
        .map(canonicalSpelling)
        .map((text) => ({ text, fold: foldAccents(text), isCertain: hasAccents(text), typed: null })),
    );
  titles.set(title, words);
  return { words, serves: serves * BY_TITLE, isBehind };
}

function together(
  named: readonly { code: string; confidence: number }[],
  needed: ReadonlyMap<string, number>,
  isNamed: boolean,
): ReadonlyMap<string, number> {
  const best = named[0]?.confidence ?? 0;
  const all = new Map(
    named.map(({ code, confidence }) => [code, best > 0 ? (confidence / best) * Math.min(1, best + 0.2) : 0]),
  );
  const trust = isNamed ? 0.5 : 1;
  for (const [code, serves] of needed) all.set(code, Math.max(all.get(code) ?? 0, serves * trust));
  return all;
}
