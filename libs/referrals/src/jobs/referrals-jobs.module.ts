import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module.js';
import { NoteMissedAppointmentsJob, PassOnOfferedHoursJob, RemindOfAppointmentsJob } from './appointments.jobs.js';
import { CarryOutHandOversJob } from './carry-out-hand-overs.job.js';
import { ExpireReferralsJob } from './expire-referrals.job.js';
import { NewMatchesListener } from './new-matches.listener.js';
import { SendPeopleMessageJob } from './send-people-message.job.js';
import { PersonWaitingListener } from './person-waiting.listener.js';
import { RemindReferralsJob } from './remind-referrals.job.js';

@Module({
  imports: [ReferralsModule],
  providers: [
    RemindOfAppointmentsJob,
    NoteMissedAppointmentsJob,
    PassOnOfferedHoursJob,
    CarryOutHandOversJob,
    ExpireReferralsJob,
    RemindReferralsJob,
    SendPeopleMessageJob,
    PersonWaitingListener,
    NewMatchesListener,
  ],
})
export class ReferralsJobsModule {}
