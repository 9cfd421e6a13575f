import { classifyTitle } from '@app/taxonomy';

/** Below this confidence a suggestion would more often mislead than help whoever completes the draft. */
const SURE_ENOUGH = 0.4;

/** The occupation of level 4 that a title suggests; null when no guess is worth showing. */
export function suggestedOccupation(title: string): string | null {
  return suggestedOccupations(title)[0] ?? null;
}

/** Up to three occupations that a title may mean, the likeliest first. */
function suggestedOccupations(title: string): string[] {
  return classifyTitle(title)
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .slice(0, 3)
    .map(({ code }) => code);
}
