import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type CommandContext } from './command.js';

const MAX_BYTES = 20 * 1024 * 1024;

/** The bytes of a file to import; null, having said why, when there is no such file or it is too large. */
export async function readImportFile(path: string, say: CommandContext['say']): Promise<Buffer | null> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile() || file.size > MAX_BYTES) {
    say(file?.isFile() ? `${path} is larger than 20 MB` : `${path} cannot be read`);
    return null;
  }
  return readFile(path);
}

/**
 * Keeps the rows that somebody should look at, for this account's eyes only.
 * @param errors where they were asked to lie; beside the other files of the product when left out
 * @returns where they lie, null when there are none
 */
export async function keepRowsToCheck(
  { config }: Pick<CommandContext, 'config'>,
  { path, errors, content }: { path: string; errors: string | undefined; content: string | Buffer | null },
): Promise<string | null> {
  if (content === null) return null;
  const kept = resolve(errors ?? join(config.get('DATA_DIR'), 'imports', `${basename(path)}.rows-to-check.csv`));
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, content, { mode: 0o600 });
  return kept;
}
