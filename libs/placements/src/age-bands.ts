/** Bands by the year that the query names them by. */
export const AGE_BANDS: ReadonlyMap<number, string> = new Map([
  [14, 'under 15'],
  [24, '15-24'],
  [34, '25-34'],
  [44, '35-44'],
  [54, '45-54'],
  [55, '55+'],
]);

/** The year that the query names a band by; null for what is no band. */
export const bandYear = (band: string): number | null => [...AGE_BANDS].find(([, name]) => name === band)?.[0] ?? null;
