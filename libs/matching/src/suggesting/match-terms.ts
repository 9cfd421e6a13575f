import { canonicalSpelling, foldAccents, hasAccents, words as wordsOf } from '@app/kernel';
import { type OpenTerm } from './open-terms.js';

/** A word as far as it has been typed. */
interface TypedWord {
  text: string;
  fold: string;
  /** More letters may follow. */
  isOpen: boolean;
}

/** How well typed words fit a term: at its beginning, side by side within it, or anywhere in any order. */
const AT_START = 4;
const TOGETHER = 2;
const SCATTERED = 1;
/** What it brings that accents fit as they were typed. */
const AS_TYPED = 0.5;

/** The words of a field in one spelling; the last of them may not be whole yet. */
export function typedWords(text: string): TypedWord[] {
  const words = wordsOf(text).map(canonicalSpelling);
  return words.map((word, at) => ({ text: word, fold: foldAccents(word), isOpen: at === words.length - 1 }));
}

type Fit = 'typed' | 'folded' | null;

/** Accents that were typed are meant; a word that is being typed may not have got its own yet. */
function fitOf({ text, fold, isOpen }: TypedWord, word: string, wordFold: string): Fit {
  if (isOpen ? word.startsWith(text) : word === text) return 'typed';
  if (isOpen) return wordFold.startsWith(fold) ? 'folded' : null;
  return wordFold === fold && !hasAccents(text) ? 'folded' : null;
}

function runAt(typed: readonly TypedWord[], { words, folds }: OpenTerm, start: number): Fit {
  const fits = typed.map((word, at) =>
    start + at < words.length ? fitOf(word, words[start + at]!, folds[start + at]!) : null,
  );
  if (fits.includes(null)) return null;
  return fits.includes('folded') ? 'folded' : 'typed';
}

/** Whether each typed word fits a word of its own. */
function holdsEach(typed: readonly TypedWord[], { words, folds }: OpenTerm): boolean {
  const taken = new Set<number>();
  return typed.every((word) => {
    const at = words.findIndex((other, index) => !taken.has(index) && fitOf(word, other, folds[index]!) !== null);
    if (at >= 0) taken.add(at);
    return at >= 0;
  });
}

/** 0 when the term does not hold every typed word. */
function scoreOf(typed: readonly TypedWord[], term: OpenTerm): number {
  for (let start = 0; start + typed.length <= term.words.length; start += 1) {
    const fit = runAt(typed, term, start);
    if (fit) return (start === 0 || start === term.nameAt ? AT_START : TOGETHER) + (fit === 'typed' ? AS_TYPED : 0);
  }
  return typed.length > 1 && holdsEach(typed, term) ? SCATTERED : 0;
}

/** Terms that hold all that was typed, the likeliest first. Pure. */
export function matchTerms(typed: readonly TypedWord[], terms: readonly OpenTerm[]): OpenTerm[] {
  if (typed.length === 0) return [];
  return terms
    .map((term) => ({ term, score: scoreOf(typed, term) }))
    .filter(({ score }) => score > 0)
    .sort(
      (left, right) =>
        right.score - left.score ||
        right.term.postings - left.term.postings ||
        left.term.words.length - right.term.words.length ||
        left.term.value.localeCompare(right.term.value),
    )
    .map(({ term }) => term);
}

/** Words that lead to a place and belong neither to it nor to the work. */
const BEFORE_PLACE = new Set(['o', 'tai', 'gan', 'quanh']);

/**
 * Work followed by the beginning of a place: `ke toan pho y` is `ke toan` in places that begin like `pho y`. The
 * longest such ending counts.
 */
export function placesAtEnd(text: string, places: readonly OpenTerm[]): { work: string; places: OpenTerm[] } | null {
  const typed = typedWords(text);
  for (let cut = 1; cut < typed.length; cut += 1) {
    const ending = typed.slice(cut);
    if (ending.map(({ fold }) => fold).join('').length < 2) break;
    const found = matchTerms(ending, places).filter((place) => scoreOf(ending, place) >= AT_START);
    const work = typed.slice(0, cut);
    while (work.length > 0 && BEFORE_PLACE.has(work.at(-1)!.fold)) work.pop();
    if (found.length > 0 && work.length > 0) return { work: work.map((word) => word.text).join(' '), places: found };
  }
  return null;
}
