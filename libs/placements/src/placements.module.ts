import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { NotificationsModule } from '@app/notifications';
import { ReferralsModule } from '@app/referrals';
import { PlacementMoments } from './placement-moments.queries.js';
import { DefinitionsRepository } from './definitions.repository.js';
import { Definitions } from './definitions.service.js';
import { EvidenceFiles } from './evidence-files.service.js';
import { CodedRows } from './coded-rows.queries.js';
import { ClaimantNoticesRepository } from './claimants/claimant-notices.repository.js';
import { ClaimantNotices } from './claimants/claimant-notices.service.js';
import { ClaimantPlan } from './claimants/claimant-plan.service.js';
import { ContradictionsQueries } from './contradictions/contradictions.queries.js';
import { ContradictionsRepository } from './contradictions/contradictions.repository.js';
import { Contradictions } from './contradictions/contradictions.service.js';
import { ExchangeClock } from './exchange/exchange-clock.service.js';
import { ExchangeMappings } from './exchange/exchange-mappings.service.js';
import { ExchangeResultsRepository } from './exchange/exchange-results.repository.js';
import { ExchangeRetention } from './exchange/exchange-retention.js';
import { ExchangeSendingsRepository } from './exchange/exchange-sendings.repository.js';
import { ExchangeSendings } from './exchange/exchange-sendings.service.js';
import { FiguresQueries } from './figures.queries.js';
import { GroupLabels } from './group-labels.service.js';
import { FollowUpPlan } from './follow-up-plan.service.js';
import { FollowUpsRepository } from './follow-ups.repository.js';
import { FollowUps } from './follow-ups.service.js';
import { HiredApplications } from './hired-applications.service.js';
import { HiredAtFairs } from './hired-at-fairs.service.js';
import { Placement, PlacementEvidence } from './placement.entity.js';
import { PlacementLife } from './placement-life.service.js';
import { PlacementTermsReader } from './placement-terms.service.js';
import { PlacementsData } from './placements-data.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsRepository } from './placements.repository.js';
import { PlacementsRetention } from './placements-retention.js';
import { PlacementsService } from './placements.service.js';
import { SampleCalls } from './sample/sample-calls.service.js';
import { SampleDraws } from './sample/sample-draws.service.js';
import { SamplePlan } from './sample/sample-plan.service.js';
import { SamplesRepository } from './sample/samples.repository.js';
import { TargetOverviews } from './target-overviews.service.js';
import { TargetPeople } from './target-people.service.js';
import { TargetReports } from './target-reports.service.js';

/** What became of those whom the centre helped, and the figures of it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Placement, PlacementEvidence]),
    AccountsModule,
    EmployersModule,
    NotificationsModule,
    ReferralsModule,
  ],
  providers: [
    DefinitionsRepository,
    Definitions,
    CodedRows,
    FiguresQueries,
    GroupLabels,
    TargetReports,
    TargetOverviews,
    TargetPeople,
    PlacementsRepository,
    PlacementsQueries,
    FollowUpsRepository,
    FollowUpPlan,
    FollowUps,
    ClaimantNoticesRepository,
    ClaimantPlan,
    ClaimantNotices,
    ContradictionsQueries,
    ContradictionsRepository,
    Contradictions,
    ExchangeResultsRepository,
    ExchangeSendingsRepository,
    ExchangeClock,
    ExchangeMappings,
    ExchangeSendings,
    ExchangeRetention,
    SamplesRepository,
    SamplePlan,
    SampleDraws,
    SampleCalls,
    PlacementLife,
    HiredApplications,
    HiredAtFairs,
    PlacementTermsReader,
    EvidenceFiles,
    PlacementsService,
    PlacementMoments,
    PlacementsData,
    PlacementsRetention,
  ],
  exports: [
    Definitions,
    CodedRows,
    TargetReports,
    TargetOverviews,
    TargetPeople,
    ClaimantNotices,
    Contradictions,
    EvidenceFiles,
    ExchangeClock,
    ExchangeMappings,
    ExchangeSendings,
    FollowUps,
    GroupLabels,
    HiredApplications,
    HiredAtFairs,
    PlacementLife,
    PlacementsService,
    SampleCalls,
    SampleDraws,
  ],
})
export class PlacementsModule {}
