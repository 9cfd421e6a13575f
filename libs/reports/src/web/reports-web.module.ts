import { Module } from '@nestjs/common';
import { PlacementsModule } from '@app/placements';
import { ReportsModule } from '../reports.module.js';
import { BulletinsController } from './bulletins.controller.js';
import { DirectionController } from './direction.controller.js';
import { MarketController } from './market.controller.js';
import { PeriodSessionsController } from './period-sessions.controller.js';
import { PlanItemsController } from './plan-items.controller.js';
import { PlanReportsController } from './plan-reports.controller.js';
import { RegistersController } from './registers.controller.js';
import { SessionReportsController } from './session-reports.controller.js';
import { ReportFormsController } from './report-forms.controller.js';

@Module({
  imports: [PlacementsModule, ReportsModule],
  controllers: [
    DirectionController,
    BulletinsController,
    MarketController,
    PlanItemsController,
    PlanReportsController,
    RegistersController,
    ReportFormsController,
    SessionReportsController,
    PeriodSessionsController,
  ],
})
export class ReportsWebModule {}
