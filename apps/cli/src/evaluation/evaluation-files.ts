import { type z } from 'zod';
import { BadLine, readLines } from '@app/matching';
import { type CommandContext } from '../command.js';

/** A file of JSON Lines with the schema of its lines. */
interface LinesFile<Line extends z.ZodType> {
  path: string;
  line: Line;
}

/** Reads what an evaluation is made of. @returns null when a file is not there or not what it should be, which was said */
export async function readEvaluation<Posting extends z.ZodType, Graded extends z.ZodType>(
  corpus: LinesFile<Posting>,
  gold: LinesFile<Graded>,
  say: CommandContext['say'],
): Promise<{ corpus: z.output<Posting>[]; gold: z.output<Graded>[] } | null> {
  try {
    return { corpus: await readLines(corpus.path, corpus.line), gold: await readLines(gold.path, gold.line) };
  } catch (error) {
    if (!(error instanceof BadLine || (error as NodeJS.ErrnoException).code === 'ENOENT')) throw error;
    say((error as Error).message);
    return null;
  }
}
