import { foldAccents, type LocalDate } from '@app/kernel';

export interface CodeEntry<Code extends string = string> {
  code: Code;
  vi: string;
  en: string;
  /** Other words that people write for it. */
  also?: readonly string[];
}

/** Where a list comes from and since when it holds. */
export interface ListOrigin {
  /** The legal source, or that the list is our own. */
  source: string;
  /** The day from which the source holds; null where that does not matter (own lists of other slices). */
  validFrom: LocalDate | null;
  /** Counts our own changes to words and order. */
  edition: number;
}

/** An official or own list: stable codes, words in both languages, and where it comes from. */
export interface CodeList<Code extends string = string> extends ListOrigin {
  codes: readonly [Code, ...Code[]];
  entries: readonly CodeEntry<Code>[];
  /** The words for a code; the code itself when the list does not know it (an older or foreign list). */
  label(code: string, language: 'vi' | 'en'): string;
  has(code: string): code is Code;
  options(language: 'vi' | 'en'): { value: Code; label: string }[];
  /** The code that a text names by its label or by other words, with or without accents; null for another text. */
  named(text: string): Code | null;
  /** The same list with some codes only, in the order given. @throws Error on an unknown code */
  only<Some extends Code>(codes: readonly [Some, ...Some[]]): CodeList<Some>;
}

interface Definition<Code extends string> {
  source: string;
  validFrom?: string;
  edition?: number;
  entries: readonly CodeEntry<Code>[];
}

const wordKey = (text: string) =>
  foldAccents(text)
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/** Builds a list from its entries. @throws Error on a code that occurs twice */
export function codeList<const Code extends string>(definition: Definition<Code>): CodeList<Code> {
  const { source, validFrom, edition = 1, entries } = definition;
  const byCode = new Map<string, CodeEntry<Code>>(entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== entries.length) throw new Error(`A code occurs twice in the list of ${source}`);
  let byWord: ReadonlyMap<string, Code> | undefined;
  return {
    source,
    validFrom: (validFrom ?? null) as LocalDate | null,
    edition,
    codes: entries.map((entry) => entry.code) as [Code, ...Code[]],
    entries,
    label: (code, language) => byCode.get(code)?.[language] ?? code,
    has: (code): code is Code => byCode.has(code),
    options: (language) => entries.map((entry) => ({ value: entry.code, label: entry[language] })),
    named: (text) => (byWord ??= wordsOf(entries)).get(wordKey(text)) ?? null,
    only: (codes) =>
      codeList({
        ...definition,
        entries: codes.map((code) => {
          const entry = byCode.get(code);
          if (!entry) throw new Error(`The list of ${source} has no ${code}`);
          return { ...entry, code };
        }),
      }),
  };
}

/** Codes by all their words; of two entries with one word the first counts. */
function wordsOf<Code extends string>(entries: readonly CodeEntry<Code>[]): ReadonlyMap<string, Code> {
  const byWord = new Map<string, Code>();
  for (const { code, vi, en, also = [] } of entries) {
    for (const word of [vi, en, ...also].map(wordKey)) if (!byWord.has(word)) byWord.set(word, code);
  }
  return byWord;
}
