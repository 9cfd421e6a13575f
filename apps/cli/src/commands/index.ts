import { type Command } from '../command.js';

/** Every command of the product. Each is loaded when it is asked for, since most bring much with them. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  seed: async () => (await import('./seed.js')).seedCommand,
  'demo-accounts': async () => (await import('./demo-accounts.js')).demoAccountsCommand,
  'create-admin': async () => (await import('./create-admin.js')).createAdminCommand,
  'import:postings': async () => (await import('./import-postings.js')).importPostingsCommand,
  'eval:search': async () => (await import('./eval-search.js')).evalSearchCommand,
  'eval:matching': async () => (await import('./eval-matching.js')).evalMatchingCommand,
  'import:admin-units': async () => (await import('./import-lists.js')).importAdminUnitsCommand,
  'import:industries': async () => (await import('./import-lists.js')).importIndustriesCommand,
  'ledger:import': async () => (await import('./ledger-import.js')).ledgerImportCommand,
  'ledger:export': async () => (await import('./ledger-export.js')).ledgerExportCommand,
  'ledger:check': async () => (await import('./ledger-check.js')).ledgerCheckCommand,
  'ledger:recount': async () => (await import('./ledger-recount.js')).ledgerRecountCommand,
  'targets:report': async () => (await import('./targets-report.js')).targetsReportCommand,
  'bench:ledger': async () => (await import('./bench-ledger.js')).benchLedgerCommand,
  reindex: async () => (await import('./reindex.js')).reindexCommand,
  'rotate-keys': async () => (await import('./rotate-keys.js')).rotateKeysCommand,
};
