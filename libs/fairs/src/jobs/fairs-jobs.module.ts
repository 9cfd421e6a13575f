import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { RehearsalModule } from '../rehearsal/rehearsal.module.js';
import { RunFairClockJob } from './run-fair-clock.job.js';
import { InviteToFair } from './invite-to-fair.listener.js';
import { PlayRehearsalsJob } from './play-rehearsals.job.js';
import { RemindOfFairsJob } from './remind-of-fairs.job.js';
import { TellBooths } from './tell-booths.listener.js';
import { ThankAfterFair } from './thank-after-fair.listener.js';
import { TellFairs } from './tell-fairs.listener.js';

@Module({
  imports: [FairsModule, LiveFairsModule, RehearsalModule],
  providers: [
    RunFairClockJob,
    PlayRehearsalsJob,
    TellBooths,
    TellFairs,
    RemindOfFairsJob,
    InviteToFair,
    ThankAfterFair,
  ],
})
export class FairsJobsModule {}
