import { Global, Module } from '@nestjs/common';
import { PersonFacts } from '@app/accounts';
import { FactsRepository } from './facts.repository.js';
import { FigureDriftQueries } from './figure-drift.queries.js';
import { FigureDrift } from './figure-drift.service.js';
import { FigurePeopleQueries } from './figure-people.queries.js';
import { FigurePeople } from './figure-people.service.js';
import { FiguresRepository } from './figures.repository.js';
import { Figures } from './figures.service.js';
import { ImportWarningsQueries } from './import-warnings.queries.js';
import { LedgerData } from './ledger-data.js';
import { LedgerExport } from './ledger-export.service.js';
import { LedgerImportRepository } from './ledger-import.repository.js';
import { LedgerImport } from './ledger-import.service.js';
import { Ledger } from './ledger.service.js';
import { SubjectsRepository } from './subjects.repository.js';

/** Global, because the accounts slice to its left asks for `PersonFacts`. */
@Global()
@Module({
  providers: [
    SubjectsRepository,
    FactsRepository,
    FiguresRepository,
    Figures,
    FigureDriftQueries,
    FigureDrift,
    FigurePeopleQueries,
    FigurePeople,
    ImportWarningsQueries,
    LedgerImportRepository,
    LedgerImport,
    LedgerExport,
    LedgerData,
    Ledger,
    { provide: PersonFacts, useExisting: Ledger },
  ],
  exports: [Ledger, LedgerImport, LedgerExport, Figures, FigureDrift, FigurePeople, PersonFacts],
})
export class LedgerModule {}
