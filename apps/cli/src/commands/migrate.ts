import { migrate } from '@app/platform/database';
import { type Command } from '../command.js';

/** Brings the schema of the database up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  async run({ config, say }) {
    const owner = config.get('DATABASE_MIGRATION_URL');
    if (!owner) {
      say('DATABASE_MIGRATION_URL is missing: the account that owns the schema');
      return 2;
    }
    const names = await migrate(owner, config.get('DATABASE_URL'));
    for (const name of names) say(`ran ${name}`);
    if (names.length === 0) say('the schema is up to date');
    return 0;
  },
};
