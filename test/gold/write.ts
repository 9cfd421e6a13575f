// Writes the gold set as files for the evaluation: corpus.jsonl, and the queries of all, of dev and of test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldCorpus } from './corpus.js';
import { goldLines } from './judgments.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: write FOLDER');
mkdirSync(folder, { recursive: true });
const write = (name: string, lines: readonly object[]) =>
  writeFileSync(join(folder, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const corpus = goldCorpus();
write(
  'corpus',
  corpus.map(({ line }) => line),
);
write('all', goldLines(corpus));
write('dev', goldLines(corpus, 'dev'));
write('test', goldLines(corpus, 'test'));
