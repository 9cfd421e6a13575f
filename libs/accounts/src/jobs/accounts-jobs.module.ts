import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { ForgetPersonalDataJob } from './forget-personal-data.job.js';
import { LapseIdentityChecksJob } from './lapse-identity-checks.job.js';

@Module({ imports: [AccountsModule], providers: [ForgetPersonalDataJob, LapseIdentityChecksJob] })
export class AccountsJobsModule {}
