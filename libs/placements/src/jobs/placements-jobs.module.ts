import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';
import { DrawSampleJob } from './draw-sample.job.js';
import { StartExchangeClockListener } from './start-exchange-clock.listener.js';
import { RemindClaimantsJob } from './remind-claimants.job.js';
import { ReportHiredAtFairListener } from './report-hired-at-fair.listener.js';
import { ReportHiredListener } from './report-hired.listener.js';

@Module({
  imports: [PlacementsModule],
  providers: [
    ReportHiredListener,
    ReportHiredAtFairListener,
    DrawSampleJob,
    StartExchangeClockListener,
    RemindClaimantsJob,
  ],
})
export class PlacementsJobsModule {}
