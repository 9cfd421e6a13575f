import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger.module.js';
import { CheckFiguresJob } from './check-figures.job.js';

@Module({ imports: [LedgerModule], providers: [CheckFiguresJob] })
export class LedgerJobsModule {}
