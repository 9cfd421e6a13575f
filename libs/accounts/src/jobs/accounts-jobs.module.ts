import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { CheckEndedPeopleJob } from './check-ended-people.job.js';
import { ForgetPersonalDataJob } from './forget-personal-data.job.js';
import { LapseIdentityChecksJob } from './lapse-identity-checks.job.js';
import { SweepEndedPeopleJob } from './sweep-ended-people.job.js';

@Module({
  imports: [AccountsModule],
  providers: [ForgetPersonalDataJob, LapseIdentityChecksJob, SweepEndedPeopleJob, CheckEndedPeopleJob],
})
export class AccountsJobsModule {}
