import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { CandidatesService } from './candidates.service.js';

/** Profiles of people who look for work. */
@Module({ imports: [AccountsModule], providers: [CandidatesService], exports: [CandidatesService] })
export class CandidatesModule {}
