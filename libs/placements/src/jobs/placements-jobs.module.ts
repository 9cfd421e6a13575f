import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';
import { DrawSampleJob } from './draw-sample.job.js';
import { StartExchangeClockListener } from './start-exchange-clock.listener.js';
import { ReportHiredListener } from './report-hired.listener.js';

@Module({ imports: [PlacementsModule], providers: [ReportHiredListener, DrawSampleJob, StartExchangeClockListener] })
export class PlacementsJobsModule {}
