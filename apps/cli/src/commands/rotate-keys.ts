import { parseArgs } from 'node:util';
import { KeyRotation } from '@app/platform/crypto';
import { type Command } from '../command.js';

/** Seals sensitive columns anew with the first key of FIELD_KEYS: docs/runbooks/rotate-keys.md. */
export const rotateKeysCommand: Command = {
  name: 'rotate-keys',
  usage: 'rotate-keys [--json]',
  async run({ args, app, say }) {
    const { values: options } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const rotation = (await app()).get(KeyRotation, { strict: false });
    const columns = await rotation.run(({ column, values }) => say(`${column}: ${values} values looked at`));
    const lines = columns.map(({ column, values, resealed }) => `${column}: ${resealed} of ${values} sealed anew\n`);
    process.stdout.write(options.json ? `${JSON.stringify(columns)}\n` : lines.join(''));
    return 0;
  },
};
