import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

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
