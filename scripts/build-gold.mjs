// Writes the gold set for the preview of synonyms: dist/gold/corpus.jsonl and dist/gold/queries.jsonl.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/process.mjs';

const OUT = join(ROOT, 'dist/gold');
const outfile = join(OUT, 'build.mjs');

// It is written in TypeScript beside the tests: bundled, run, and only what it wrote is kept.
await build({
  entryPoints: [join(ROOT, 'test/gold/build.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  tsconfig: join(ROOT, 'tsconfig.json'),
  logLevel: 'error',
});
await run(process.execPath, [outfile, OUT], { cwd: ROOT, quiet: true });
rmSync(outfile);
