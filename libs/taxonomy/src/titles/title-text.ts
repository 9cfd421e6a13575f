import { hasAccents, normalizeText } from '@app/kernel';
import { TitleNoise } from './title-noise.js';
import { titleWords } from './title-readings.js';

/** A stretch of a title between separators, without what says nothing about the work. */
export interface Stretch {
  /** Words in one spelling; with the accents that were typed. */
  words: readonly string[];
  /** Was typed with accents: a word without any is meant without. Full forms of short ones bring some of their own. */
  isTyped: boolean;
  /** Stands in brackets: an addition rather than the title. */
  isAside: boolean;
}

/** A full stop ends a stretch, but not after `CN.` and `TP.`, which belong to the place behind them. */
const SEPARATORS = /([()[\]{}])|\s[-–—]+\s?|\s?[–—]\s?|[|;:,_•*!?]+|\s?\/\s|\s\/\s?|(?<!(?<!\p{L})(?:cn|tp))\.\s/iu;

/** `kế toán kiêm thủ quỹ` names two jobs. */
function splitAtAlso(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === 'kiêm') parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

/**
 * What a title says of the work, stretch by stretch, the title itself before what stands in brackets. Wages, places,
 * experience, the firm and its praise are left out.
 * @param known words that stand side by side in the occupations: these are never left out
 */
export function stretchesOf(title: string, known: ReadonlySet<string>): Stretch[] {
  const noise = new TitleNoise(known);
  const stretches: Stretch[] = [];
  let depth = 0;
  for (const part of normalizeText(title).split(SEPARATORS)) {
    if (!part) continue;
    if (/^[([{]$/.test(part)) depth += 1;
    else if (/^[)\]}]$/.test(part)) depth = Math.max(0, depth - 1);
    else {
      for (const typed of splitAtAlso(noise.withoutFirm(titleWords(part)))) {
        const kept = noise.withoutNoise(typed);
        if (kept.length > 0) stretches.push({ words: kept, isTyped: typed.some(hasAccents), isAside: depth > 0 });
      }
    }
  }
  return stretches.sort((left, right) => Number(left.isAside) - Number(right.isAside));
}
