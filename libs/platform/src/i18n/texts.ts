import { type Language } from '../http/request-context.js';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The shape that both languages of a catalogue must have. */
export type Catalogue<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Catalogue<Shape[Key]>;
};

/**
 * A typed catalogue: Vietnamese gives the keys, English must have the same ones (the compiler and a test check it).
 * @returns a function from language to words
 */
export function defineTexts<Shape extends object>(catalogue: {
  vi: Shape;
  en: Catalogue<Shape>;
}): (language: Language) => Catalogue<Shape> {
  return (language) => (language === 'en' ? catalogue.en : (catalogue.vi as unknown as Catalogue<Shape>));
}

type ErrorText = Record<Language, string>;
const errorTexts = new Map<string, ErrorText>();

/** Registers what people read for error codes and for codes that schemas use as messages; `{name}` is a parameter. */
export function defineErrorTexts(texts: Record<string, ErrorText>): void {
  for (const [code, text] of Object.entries(texts)) errorTexts.set(code, text);
}

/** Codes that have a text: a test compares them with the codes that the house throws. */
export function knownErrorCodes(): ReadonlySet<string> {
  return new Set(errorTexts.keys());
}

/** The text for a code with its parameters filled in, or null when the code has none. */
export function errorText(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string | null {
  const text = errorTexts.get(code)?.[language];
  return text === undefined ? null : text.replace(/\{(\w+)\}/g, (match, name: string) => String(params[name] ?? match));
}
