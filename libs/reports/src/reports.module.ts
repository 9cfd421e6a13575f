import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { LedgerModule } from '@app/ledger';
import { PlacementsModule } from '@app/placements';
import { Directions } from './direction.service.js';
import { PlanItemsRepository } from './plan-items/plan-items.repository.js';
import { PlanItems } from './plan-items/plan-items.service.js';
import { PlanReportFigures } from './plan-report-figures.service.js';
import { PlanReportsRepository } from './plan-reports.repository.js';
import { PlanReports } from './plan-reports.service.js';
import { WayToWorkQueries } from './way-to-work.queries.js';
import { WaysToWork } from './way-to-work.service.js';
import { YearForecasts } from './year-forecasts.service.js';

/** What the director steers by, and what the centre reports. */
@Module({
  imports: [AccountsModule, LedgerModule, PlacementsModule],
  providers: [
    Directions,
    YearForecasts,
    WaysToWork,
    WayToWorkQueries,
    PlanItems,
    PlanItemsRepository,
    PlanReports,
    PlanReportFigures,
    PlanReportsRepository,
  ],
  exports: [Directions, YearForecasts, PlanItems, PlanReports],
})
export class ReportsModule {}
