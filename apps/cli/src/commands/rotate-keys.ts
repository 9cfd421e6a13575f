import { parseArgs } from 'node:util';
import { KeyRotation } from '@app/platform/crypto';
import { FileSealing } from '@app/platform/files';
import { type Command } from '../command.js';

/** Seals sensitive columns and uploaded files anew with the first key of FIELD_KEYS: docs/runbooks/rotate-keys.md. */
export const rotateKeysCommand: Command = {
  name: 'rotate-keys',
  usage: 'rotate-keys [--json]',
  async run({ args, app, say }) {
    const { values: options } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const product = await app();
    const columns = await product
      .get(KeyRotation, { strict: false })
      .run(({ column, values }) => say(`${column}: ${values} values looked at`));
    const { files, resealed, missing } = await product.get(FileSealing, { strict: false }).run();
    for (const id of missing) say(`file ${id} is not on the disk`);
    const all = [...columns, { column: 'stored_file', values: files, resealed }];
    const lines = all.map(({ column, values, resealed: anew }) => `${column}: ${anew} of ${values} sealed anew\n`);
    process.stdout.write(options.json ? `${JSON.stringify(all)}\n` : lines.join(''));
    return 0;
  },
};
