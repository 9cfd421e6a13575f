import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers.module.js';
import { ForgetInvitationsJob } from './forget-invitations.job.js';
import { TellRecruiters } from './tell-recruiters.listener.js';

@Module({ imports: [EmployersModule], providers: [TellRecruiters, ForgetInvitationsJob] })
export class EmployersJobsModule {}
