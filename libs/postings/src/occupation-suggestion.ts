/** What a title may be, the likeliest first. */
export interface OccupationSuggestion {
  /** VSCO code of level 4. */
  code: string;
  /** 0 to 1. */
  confidence: number;
}

/** Below this a guess is no help: it would be confirmed without being read. */
const LEAST_CONFIDENCE = 0.5;

/** Reads occupations out of a title, the likeliest first; the one place where postings ask the taxonomy for it. */
let classify: (title: string) => readonly OccupationSuggestion[] = () => [];

/** The likeliest occupation of a title; null when no guess is worth showing. */
export function suggestOccupation(title: string): OccupationSuggestion | null {
  const [best] = classify(title);
  return best && best.confidence >= LEAST_CONFIDENCE ? best : null;
}
