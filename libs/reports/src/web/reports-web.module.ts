import { Module } from '@nestjs/common';
import { PlacementsModule } from '@app/placements';
import { ReportsModule } from '../reports.module.js';
import { DirectionController } from './direction.controller.js';
import { PlanReportsController } from './plan-reports.controller.js';

@Module({ imports: [PlacementsModule, ReportsModule], controllers: [DirectionController, PlanReportsController] })
export class ReportsWebModule {}
