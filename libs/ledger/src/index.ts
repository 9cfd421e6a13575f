export { type ApplicationOutcome, type Fact, type PersonAttributes } from './fact.js';
export { Ledger } from './ledger.service.js';
export { LedgerModule } from './ledger.module.js';
