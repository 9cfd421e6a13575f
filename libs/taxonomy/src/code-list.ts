export interface CodeEntry<Code extends string = string> {
  code: Code;
  vi: string;
  en: string;
}

/** An official or own list: stable codes, words in both languages, and where it comes from. */
export interface CodeList<Code extends string = string> {
  source: string;
  codes: readonly [Code, ...Code[]];
  entries: readonly CodeEntry<Code>[];
  /** The words for a code; the code itself when the list does not know it (an older or foreign list). */
  label(code: string, language: 'vi' | 'en'): string;
  has(code: string): code is Code;
  options(language: 'vi' | 'en'): { value: Code; label: string }[];
}

/** Builds a list from its entries. @throws Error on a code that occurs twice */
export function codeList<const Code extends string>(definition: {
  source: string;
  entries: readonly CodeEntry<Code>[];
}): CodeList<Code> {
  const byCode = new Map<string, CodeEntry<Code>>(definition.entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== definition.entries.length)
    throw new Error(`A code occurs twice in the list of ${definition.source}`);
  return {
    source: definition.source,
    codes: definition.entries.map((entry) => entry.code) as [Code, ...Code[]],
    entries: definition.entries,
    label: (code, language) => byCode.get(code)?.[language] ?? code,
    has: (code): code is Code => byCode.has(code),
    options: (language) => definition.entries.map((entry) => ({ value: entry.code, label: entry[language] })),
  };
}
