import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';
import { ReportHiredListener } from './report-hired.listener.js';

@Module({ imports: [PlacementsModule], providers: [ReportHiredListener] })
export class PlacementsJobsModule {}
