import { weightOfWord } from '@app/taxonomy';
import { GENERIC, lexicon } from '../understanding/lexicon.js';
import { type Reading, type SoughtWord } from '../understanding/read-words.js';
import { type TitleReading, type TitleWord } from './title-reading.js';

/** Another spelling than the usual one of a word that was typed without accents. */
const UNUSUAL = 0.82;
const OPEN = 0.98;
/** Other accents than those that were typed: another word, unless both are mistyped. */
const OTHER_ACCENTS = 0.12;
/** A word that belongs to its neighbour and stands without it means something else. */
const TORN = 0.45;
const APART = 0.88;
const TELLING = 1.3;
/** What a title loses at most for what it says beside what was sought. */
const EXCESS = 0.16;
/** The same for words before it: the head comes first, and `giáo viên dạy lái xe` does not drive. */
const AHEAD = 0.3;

function sameness(
  sought: SoughtWord,
  word: TitleWord,
  before: TitleWord | undefined,
  after: TitleWord | undefined,
): number {
  if (sought.text === word.text) return 1;
  if (sought.fold !== word.fold) return 0;
  if (!word.isTyped) return OPEN;
  if (sought.isCertain) return OTHER_ACCENTS;
  if (sought.alone) return sought.alone.includes(word.text) ? OPEN : UNUSUAL;
  const { isPair, spellings } = lexicon();
  const isUsual =
    (before !== undefined && isPair(before.text, word.text)) || (after !== undefined && isPair(word.text, after.text));
  if (isUsual) return OPEN;
  const known = spellings(sought.fold);
  const most = Math.max(0, ...known.values());
  return known.size === 0 || (known.get(word.text) ?? 0) >= most * 0.5 ? OPEN : UNUSUAL;
}

interface Place {
  at: number;
  same: number;
}

/** Where each word of a reading stands in a title, next to the word before it if it can be. */
function placesOf(words: readonly SoughtWord[], title: readonly TitleWord[]): (Place | null)[] {
  const taken = new Set<number>();
  let last = -1;
  return words.map((word) => {
    let best: (Place & { score: number }) | null = null;
    title.forEach((other, at) => {
      if (taken.has(at)) return;
      const same = sameness(word, other, title[at - 1], title[at + 1]);
      if (same === 0) return;
      const score = same * other.counts + (last >= 0 && at === last + 1 ? 0.5 : 0) - at * 1e-4;
      if (best === null || score > best.score) best = { at, same, score };
    });
    const found = best as (Place & { score: number }) | null;
    if (found === null) return null;
    taken.add(found.at);
    last = found.at;
    return found;
  });
}

/** How many words that tell of other work stand before what was found, in the same stretch of the title. */
function tellingAhead(title: readonly TitleWord[], covered: ReadonlySet<number>): number {
  if (covered.size === 0) return 0;
  const head = Math.min(...covered);
  const { counts } = title[head]!;
  return title.slice(0, head).filter((word) => word.counts === counts && (weightOfWord(word.text) ?? 0) > GENERIC)
    .length;
}

/** Words that tell of few works count more than their share: `nha khoa` before `kỹ thuật viên`. */
const toldBy = (weight: number): number => weight ** TELLING;

/** Whether two words belong together, as what they are by themselves if that is known: `nhan che` is no `nhân chế`. */
function belong(first: SoughtWord, second: SoughtWord): boolean {
  const { isFoldedPair, isHalfPair, isPair } = lexicon();
  if (first.isCertain && second.isCertain) return isPair(first.text, second.text);
  return (
    isFoldedPair(first.fold, second.fold) &&
    (first.alone?.some((reading) => isHalfPair(reading, second.fold)) ?? true) &&
    (second.alone?.some((reading) => isHalfPair(first.fold, reading)) ?? true)
  );
}

/** How well a title says what a reading seeks: 0 to 1. */
export function matchOf({ words, serves, isBehind = false }: Reading, title: TitleReading): number {
  const total = words.reduce((sum, { weight }) => sum + toldBy(weight), 0);
  if (total === 0) return 0;
  const places = placesOf(words, title.words);
  let held = 0;
  const covered = new Set<number>();
  words.forEach((word, index) => {
    const place = places[index];
    if (!place) return;
    covered.add(place.at);
    held += toldBy(word.weight) * place.same * title.words[place.at]!.counts * together(index, place);
  });
  const excess = title.words.reduce((sum, word, at) => (covered.has(at) || word.counts < 0.9 ? sum : sum + 1), 0);
  const ahead = isBehind ? 0 : tellingAhead(title.words, covered);
  const share = held / total;
  const beside = words.length + 1;
  return serves * share * (1 - EXCESS * (excess / (excess + beside))) * (1 - AHEAD * (ahead / (ahead + beside)));

  function together(index: number, { at }: Place): number {
    const isBeside = (other: number, expected: number) => places[other]?.at === expected;
    const hasBefore = index > 0;
    const hasAfter = index < words.length - 1;
    if (!hasBefore && !hasAfter) return 1;
    if ((hasBefore && isBeside(index - 1, at - 1)) || (hasAfter && isBeside(index + 1, at + 1))) return 1;
    const isPart =
      (hasBefore && belong(words[index - 1]!, words[index]!)) || (hasAfter && belong(words[index]!, words[index + 1]!));
    return isPart ? TORN : APART;
  }
}
