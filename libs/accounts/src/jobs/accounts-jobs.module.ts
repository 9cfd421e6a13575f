import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { ForgetPersonalDataJob } from './forget-personal-data.job.js';

@Module({ imports: [AccountsModule], providers: [ForgetPersonalDataJob] })
export class AccountsJobsModule {}
