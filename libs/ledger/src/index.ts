export {
  type ApplicationOutcome,
  type Fact,
  FACT_FIELDS,
  type FactType,
  type FieldsOf,
  type PersonAttributes,
} from './fact.schema.js';
export { readFactSheet } from './fact-sheet.js';
export { FigureDrift } from './figure-drift.service.js';
export { type Evidence, FigurePeople, type FigurePerson } from './figure-people.service.js';
export { fileLines } from './file-lines.js';
export { Figures } from './figures.service.js';
export { FiguresRepository } from './figures.repository.js';
export { type ImportWarning } from './import-warnings.queries.js';
export { isInstant, readInstant, toIso } from './instant.js';
export { Ledger } from './ledger.service.js';
export { LedgerExport } from './ledger-export.service.js';
export { LedgerImport, type LedgerImportResult, readFactLines, type RejectedLine } from './ledger-import.service.js';
export { LedgerModule } from './ledger.module.js';
