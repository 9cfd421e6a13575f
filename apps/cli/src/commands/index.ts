import { type Command } from '../command.js';
import { createAdminCommand } from './create-admin.js';
import { importAdminUnitsCommand, importIndustriesCommand } from './import-lists.js';
import { importPostingsCommand } from './import-postings.js';
import { demoAccountsCommand } from './demo-accounts.js';
import { reindexCommand } from './reindex.js';
import { migrateCommand } from './migrate.js';
import { rotateKeysCommand } from './rotate-keys.js';
import { seedCommand } from './seed.js';

/** Every command of the product. */
export const commands: readonly Command[] = [
  migrateCommand,
  seedCommand,
  demoAccountsCommand,
  createAdminCommand,
  importPostingsCommand,
  importAdminUnitsCommand,
  importIndustriesCommand,
  reindexCommand,
  rotateKeysCommand,
];
