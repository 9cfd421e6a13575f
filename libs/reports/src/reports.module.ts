import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { CandidatesModule } from '@app/candidates';
import { FairsModule } from '@app/fairs';
import { LedgerModule } from '@app/ledger';
import { PlacementsModule } from '@app/placements';
import { Directions } from './direction.service.js';
import { BulletinsRepository } from './market/bulletins.repository.js';
import { Bulletins } from './market/bulletins.service.js';
import { MarketQueries } from './market/market.queries.js';
import { PlanItemsRepository } from './plan-items/plan-items.repository.js';
import { PlanItems } from './plan-items/plan-items.service.js';
import { PlanReportFigures } from './plan-report-figures.service.js';
import { PlanReportsRepository } from './plan-reports.repository.js';
import { PlanReports } from './plan-reports.service.js';
import { WaitingPeople } from './waiting-people.service.js';
import { RegisterQueries } from './registers/register.queries.js';
import { Registers } from './registers/registers.service.js';
import { ReportFormsRepository } from './registers/report-forms.repository.js';
import { ReportForms } from './registers/report-forms.service.js';
import { SessionReportQueries } from './sessions/session-report.queries.js';
import { SessionWaitsQueries } from './sessions/session-waits.queries.js';
import { SessionReports } from './sessions/session-reports.service.js';
import { WayToWorkQueries } from './way-to-work.queries.js';
import { WaysToWork } from './way-to-work.service.js';
import { YearForecasts } from './year-forecasts.service.js';

/** What the director steers by, and what the centre reports. */
@Module({
  imports: [AccountsModule, CandidatesModule, FairsModule, LedgerModule, PlacementsModule],
  providers: [
    Directions,
    YearForecasts,
    WaysToWork,
    WayToWorkQueries,
    WaitingPeople,
    Bulletins,
    BulletinsRepository,
    MarketQueries,
    PlanItems,
    RegisterQueries,
    Registers,
    ReportForms,
    ReportFormsRepository,
    SessionReportQueries,
    SessionWaitsQueries,
    SessionReports,
    PlanItemsRepository,
    PlanReports,
    PlanReportFigures,
    PlanReportsRepository,
  ],
  exports: [
    Directions,
    YearForecasts,
    Bulletins,
    PlanItems,
    PlanReports,
    Registers,
    ReportForms,
    SessionReports,
    WaitingPeople,
  ],
})
export class ReportsModule {}
