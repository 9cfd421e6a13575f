import { parseArgs } from 'node:util';
import { FigureDrift } from '@app/ledger';
import { type Command } from '../command.js';

const SHOWN = 20;

/** Compares what figures are counted from with the facts: docs/LEDGER.md. */
export const ledgerCheckCommand: Command = {
  name: 'ledger:check',
  usage: 'ledger:check [--json]',
  async run({ args, app, say }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const report = await (await app()).get(FigureDrift, { strict: false }).measure(say);
    const { subjects, rows, drift, untied } = report;
    if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stdout.write(`${subjects} subjects, ${rows} rows: ${drift.length + untied.length} differences\n`);
    for (const { subject, table, missing, extra } of drift.slice(0, SHOWN)) {
      say(`${subject}: ${missing} rows missing in ${table}, ${extra} too many`);
    }
    for (const { subject, other } of untied.slice(0, SHOWN)) say(`${subject} and ${other} are not read together`);
    if (drift.length + untied.length > 0) say('ledger:recount makes the rows anew');
    return drift.length + untied.length > 0 ? 1 : 0;
  },
};
