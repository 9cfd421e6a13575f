import { parseArgs } from 'node:util';
import { Figures } from '@app/ledger';
import { type Command } from '../command.js';

/** Makes the rows that figures are counted from anew from the facts; needed once after an update that codes more. */
export const ledgerRecountCommand: Command = {
  name: 'ledger:recount',
  usage: 'ledger:recount [--json]',
  async run({ args, app }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const subjects = await (await app()).get(Figures, { strict: false }).recount();
    process.stdout.write(values.json ? `${JSON.stringify({ subjects })}\n` : `${subjects} subjects\n`);
    return 0;
  },
};
