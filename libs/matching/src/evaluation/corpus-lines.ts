import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type LocalDate } from '@app/kernel';
import { searchableRow } from '@app/postings';
import { z } from 'zod';
import { type PostingDocument, toPostingDocument } from '../posting-document.js';

const LONGEST = 100_000;
/** A field that may be missing, empty or null: all say nothing. */
const text = z
  .string()
  .max(LONGEST)
  .nullish()
  .transform((value) => value ?? undefined)
  .optional();

/** A posting of a corpus as it came, in words. */
export const CorpusLine = z.object({
  id: z.coerce.string().min(1),
  title: z.string().min(1).max(LONGEST),
  company: text,
  place: text,
  wage: text,
  experience: text,
  description: text,
});
export type CorpusLine = z.output<typeof CorpusLine>;

/** A query with the grades of the documents that somebody judged. */
export const GoldLine = z.object({
  query: z.string().min(1),
  kind: z.string().default('all'),
  half: z.enum(['dev', 'test']).optional(),
  judgments: z.record(z.string(), z.number().min(0).max(3)),
});
export type GoldLine = z.output<typeof GoldLine>;

/** A file that is not what it should be, with the line that says so. */
export class BadLine extends Error {}

/** Lines of a JSON Lines file, each as its schema has it; empty lines are passed over. @throws BadLine */
export async function readLines<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>[]> {
  const lines: z.output<Schema>[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line.replace(/^\uFEFF/, ''));
    } catch {
      throw new BadLine(`${path}:${number} is not JSON`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new BadLine(`${path}:${number} ${z.prettifyError(parsed.error)}`);
    lines.push(parsed.data);
  }
  return lines;
}

/** The cells of a line by the headings that the import of postings knows. */
function rowOf({ title, company, place, wage, experience, description }: CorpusLine): Record<string, string> {
  const cells = Object.entries({ title, employer: company, place, wage, experience, description });
  return Object.fromEntries(cells.filter((cell): cell is [string, string] => cell[1] !== undefined));
}

/** Documents of a corpus as the import of postings would make them; the id of each is its place in the corpus. */
export function corpusDocuments(corpus: readonly CorpusLine[], today: LocalDate): PostingDocument[] {
  return corpus.flatMap((line, at) => {
    const source = searchableRow(rowOf(line), { id: String(at), today });
    return source ? [toPostingDocument(source)] : [];
  });
}

const BATCH = 2_000;

/** Documents as the search server is handed them. */
export async function* inBatches(documents: readonly object[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at < documents.length; at += BATCH) {
    yield documents.slice(at, at + BATCH).map((document) => JSON.stringify(document));
  }
}
