// Writes the gold sets as files for the evaluation: corpus.jsonl, the queries of both halves and of each part; the same
// with `real-` before it over the real vacancies where they lie beside the project, and with `matching-` people with the
// postings that suit them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFile } from '../support/shared-data.js';
import { goldCorpus } from './corpus.js';
import { GOLD_PARTS, goldLines } from './judgments.js';
import { matchingCorpus } from './matching/corpus.js';
import { goldMatches } from './matching/grades.js';
import { realCorpus, realGoldLines, realRows } from './real.js';

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
for (const part of GOLD_PARTS) write(part, goldLines(corpus, part));

const postings = matchingCorpus();
const matches = (half?: 'dev' | 'test') =>
  goldMatches(postings, half).map(({ profile: { name, source }, judgments }) => ({ name, source, judgments }));
write(
  'matching-corpus',
  postings.map(({ posting }) => posting),
);
write('matching-all', matches());
write('matching-dev', matches('dev'));
write('matching-test', matches('test'));

const file = sharedFile('real-vacancies.csv');
if (file) {
  const rows = realRows(file);
  write('real-corpus', realCorpus(rows));
  write('real-all', realGoldLines(rows));
  for (const part of GOLD_PARTS) write(`real-${part}`, realGoldLines(rows, part));
}
