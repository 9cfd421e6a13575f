import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { RunFairClockJob } from './run-fair-clock.job.js';

@Module({ imports: [FairsModule, LiveFairsModule], providers: [RunFairClockJob] })
export class FairsJobsModule {}
