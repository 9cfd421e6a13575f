import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file of real data that may lie in `shared/data` beside the checkout or further up. It is never committed:
 * without it the specs that measure on real data are skipped, loudly.
 */
export function sharedFile(name: string): string | null {
  let folder = process.cwd();
  for (;;) {
    const parent = dirname(folder);
    const path = join(parent, 'shared', 'data', name);
    if (existsSync(path)) return path;
    if (parent === folder) break;
    folder = parent;
  }
  process.stderr.write(`SKIPPED: no shared/data/${name} beside this checkout, so nothing is measured on real data\n`);
  return null;
}
