import { Module } from '@nestjs/common';
import { PlacementsModule } from '@app/placements';
import { ReportsModule } from '../reports.module.js';
import { DirectionController } from './direction.controller.js';
import { PlanItemsController } from './plan-items.controller.js';
import { PlanReportsController } from './plan-reports.controller.js';

@Module({
  imports: [PlacementsModule, ReportsModule],
  controllers: [DirectionController, PlanItemsController, PlanReportsController],
})
export class ReportsWebModule {}
