import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications.module.js';
import { CloseUnansweredJob } from './close-unanswered.job.js';
import { CountApplications } from './count-applications.listener.js';
import { FollowConsents } from './follow-consents.listener.js';
import { FollowEmployers } from './follow-employers.listener.js';
import { FollowPostings } from './follow-postings.listener.js';
import { TellApplicants } from './tell-applicants.listener.js';
import { TellRejectionsJob } from './tell-rejections.job.js';

@Module({
  imports: [ApplicationsModule],
  providers: [
    TellApplicants,
    CountApplications,
    FollowPostings,
    FollowEmployers,
    FollowConsents,
    CloseUnansweredJob,
    TellRejectionsJob,
  ],
})
export class ApplicationsJobsModule {}
