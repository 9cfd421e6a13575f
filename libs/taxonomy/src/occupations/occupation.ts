/** An entry of the classification of occupations. Its code holds those of the groups above it as prefixes. */
export interface Occupation {
  /** One digit per level: major, sub-major and minor group, unit. */
  code: string;
  level: 1 | 2 | 3 | 4;
  vi: string;
  en: string;
  /** The Vietnamese name is ours and not that of the official list. */
  isOwnName: boolean;
  /** Titles and search words that people use for a unit, the most usual first; empty above level 4. */
  words: readonly string[];
}
