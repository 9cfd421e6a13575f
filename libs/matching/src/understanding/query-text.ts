import { foldWithSpans, type FoldedText, normalizeText, type Span } from '@app/kernel';

/** What somebody typed, cleaned and prepared for recognisers. */
export interface QueryText {
  text: string;
  /** Without accents, with the way back to the text. */
  folded: FoldedText;
}

/** Longer queries are cut: nobody types them, and the engine reads ten words only. */
export const LONGEST_QUERY = 200;

/** NFC, one line, no invisible characters, at most 200 characters. */
export function cleanQuery(typed: string): string {
  return normalizeText(typed.slice(0, LONGEST_QUERY * 4))
    .slice(0, LONGEST_QUERY)
    .trim();
}

export function queryText(typed: string): QueryText {
  const text = cleanQuery(typed);
  return { text, folded: foldWithSpans(text) };
}

/** Spans in the text of everything that a pattern over the folded text finds. */
export function spansOf({ folded }: QueryText, pattern: RegExp): Span[] {
  return [...folded.folded.matchAll(pattern)].map((match) => folded.spanOf(match.index, match.index + match[0].length));
}

/** A span with the words right before it that a pattern over the folded text, ending in `$`, says belong to it. */
export function withWordsBefore(
  { folded }: QueryText,
  [start, end]: Span,
  pattern: RegExp,
): { span: Span; lead: RegExpExecArray | null } {
  const length = folded.folded.length;
  const from = Array.from({ length }, (_, at) => at).find((at) => folded.spanOf(at, at)[0] >= start) ?? length;
  const lead = pattern.exec(folded.folded.slice(0, from));
  return { span: [lead ? folded.spanOf(lead.index, lead.index)[0] : start, end], lead };
}

/** Letters and digits only count as words; brackets and dashes around them do not. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const [start, end] of [...spans].sort((left, right) => right[0] - left[0])) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  const clean = normalizeText(rest).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(clean) ? clean : '';
}
