import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { LedgerExport } from '@app/ledger';
import { type Command } from '../command.js';

/** Writes every fact as one line of JSON: docs/LEDGER.md. */
export const ledgerExportCommand: Command = {
  name: 'ledger:export',
  usage: 'ledger:export [FILE.jsonl]',
  async run({ args, app, say }) {
    const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
    if (positionals.length > 1) {
      say(ledgerExportCommand.usage);
      return 2;
    }
    const lines = Readable.from((await app()).get(LedgerExport, { strict: false }).lines());
    const [path] = positionals;
    // Only the owner of the account may read what goes into a file.
    if (path) await pipeline(lines, createWriteStream(path, { mode: 0o600 }));
    else await pipeline(lines, process.stdout, { end: false });
    return 0;
  },
};
