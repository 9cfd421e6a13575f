import { Global, Module } from '@nestjs/common';
import { PersonFacts } from '@app/accounts';
import { FactsRepository } from './facts.repository.js';
import { LedgerData } from './ledger-data.js';
import { Ledger } from './ledger.service.js';
import { SubjectsRepository } from './subjects.repository.js';

/** Global, because the accounts slice to its left asks for `PersonFacts`. */
@Global()
@Module({
  providers: [SubjectsRepository, FactsRepository, LedgerData, Ledger, { provide: PersonFacts, useExisting: Ledger }],
  exports: [Ledger, PersonFacts],
})
export class LedgerModule {}
