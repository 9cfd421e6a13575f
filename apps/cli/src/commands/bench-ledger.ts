import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { localDate } from '@app/kernel';
import { type Config } from '@app/platform/config';
import { type Command } from '../command.js';
import { LedgerBench } from '../evaluation/ledger-bench.js';
import { ledgerHistory } from '../evaluation/ledger-history.js';

const LAST_DAY = localDate('2026-11-24');

/** Measures import and reports on a made-up history: `npm run bench:ledger` gives it a database of its own. */
export const benchLedgerCommand: Command = {
  name: 'bench:ledger',
  usage: 'bench:ledger [--size FACTS] [--json]',
  async run({ args, app, config, say }) {
    const { values } = parseArgs({
      args,
      options: { size: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false } },
    });
    const size = Number(values.size);
    if (!Number.isInteger(size) || size < 1000) {
      say(benchLedgerCommand.usage);
      return 2;
    }
    if (config.isProduction) {
      say('A production database is not measured with made-up facts.');
      return 1;
    }
    const bench = new LedgerBench(await app(), LAST_DAY, say);
    // Facts stay: a second run measures the reports alone.
    const imported = (await bench.isEmpty()) ? await bench.import(await writeHistory(config, size)) : null;
    const result = await bench.measure(imported, Math.round(size * 0.3));
    process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
    return 0;
  },
};

async function writeHistory(config: Config, size: number): Promise<string> {
  const folder = join(config.get('DATA_DIR'), 'bench');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `history-${size}.jsonl`);
  await pipeline(Readable.from(ledgerHistory(size, LAST_DAY)), createWriteStream(path));
  return path;
}
