// Writes our gold set as the product carries it: see scripts/build-gold.mjs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldCorpus } from './corpus.js';
import { goldLines, halfOf } from './judgments.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: build FOLDER');
const write = (name: string, lines: readonly object[]) =>
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const corpus = goldCorpus();
write(
  'corpus.jsonl',
  corpus.map(({ line }) => line),
);
write(
  'queries.jsonl',
  goldLines(corpus).map(({ query, kind, judgments }) => ({
    query,
    kind,
    half: halfOf(query),
    // Documents without a grade count as 0.
    judgments: Object.fromEntries(Object.entries(judgments).filter(([, grade]) => grade > 0)),
  })),
);
