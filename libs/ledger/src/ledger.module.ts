import { Global, Module } from '@nestjs/common';
import { PersonFacts } from '@app/accounts';
import { Ledger } from './ledger.service.js';

/** Global, because the accounts slice to its left asks for `PersonFacts`. */
@Global()
@Module({
  providers: [Ledger, { provide: PersonFacts, useExisting: Ledger }],
  exports: [Ledger, PersonFacts],
})
export class LedgerModule {}
