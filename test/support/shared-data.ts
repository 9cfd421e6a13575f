import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file of real data that may lie in `shared/data` (or another folder of `shared`) beside the checkout or further up.
 * It is never committed: without it the specs that measure on real data are skipped, loudly.
 */
export function sharedFile(name: string, within = 'data'): string | null {
  let folder = process.cwd();
  for (;;) {
    const parent = dirname(folder);
    const path = join(parent, 'shared', within, name);
    if (existsSync(path)) return path;
    if (parent === folder) break;
    folder = parent;
  }
  process.stderr.write(
    `SKIPPED: no shared/${within}/${name} beside this checkout, so nothing is measured on real data\n`,
  );
  return null;
}
