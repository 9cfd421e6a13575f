import { parseArgs } from 'node:util';
import { migrate } from '@app/platform/database';
import { type Command } from '../command.js';

/** Brings the schema of the database up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate [--json]',
  async run({ args, config, say }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const owner = config.get('DATABASE_MIGRATION_URL');
    if (!owner) {
      say('DATABASE_MIGRATION_URL is missing: the account that owns the schema');
      return 2;
    }
    const ran = await migrate(owner, config.get('DATABASE_URL'));
    for (const name of ran) say(`ran ${name}`);
    if (ran.length === 0) say('the schema is up to date');
    if (values.json) process.stdout.write(`${JSON.stringify({ ran })}\n`);
    return 0;
  },
};
