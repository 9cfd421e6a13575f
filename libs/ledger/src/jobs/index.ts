export { LedgerJobsModule } from './ledger-jobs.module.js';
