export { AS_OF_DAY, KNOWN } from './counted-people.js';
export {
  type Counted,
  type FigureBreakdown,
  FigureRequest,
  type FigureReport,
  type FigureTotal,
  type GroupFigures,
  GROUPINGS,
  type Grouping,
  type MonthFigures,
} from './definition.schema.js';
export { type OfficialDefinition } from './definitions.repository.js';
export { Definitions } from './definitions.service.js';
export { CountedPersonName } from './counted-person-name.js';
export { EVIDENCE_KINDS, EVIDENCE_STRENGTH, type EvidenceKind } from './evidence.js';
export { followUpDays } from './follow-up-days.js';
export { NOTICE_STATUSES, RecordClaimantNotice } from './claimants/claimant-notice.schema.js';
export { ClaimantNotices } from './claimants/claimant-notices.service.js';
export { CONTRADICTION_KINDS, DECISIONS, SETTLEMENT_REASONS } from './contradictions/contradiction.kinds.js';
export { FindContradictions, SettleContradiction } from './contradictions/contradiction.schema.js';
export { Contradictions } from './contradictions/contradictions.service.js';
export {
  EXCHANGE_ACTIONS,
  EXCHANGE_STATUSES,
  REJECT_REASONS,
  RejectResults,
  WriteMapping,
} from './exchange/exchange.schema.js';
export { ExchangeMappings } from './exchange/exchange-mappings.service.js';
export { ExchangeSendings } from './exchange/exchange-sendings.service.js';
export { FOLLOW_UP_RESULTS, FOLLOW_UP_STATUSES, RecordFollowUp } from './follow-up.schema.js';
export { FollowUps } from './follow-ups.service.js';
export { HiredApplications } from './hired-applications.service.js';
export { HiredAtFairs } from './hired-at-fairs.service.js';
export { END_REASONS, VOID_REASONS } from './placement.lifecycle.js';
export { Placement, PlacementEvidence } from './placement.entity.js';
export { PlacementList } from './placement-list.js';
export { CONTRACTS, PLACEMENT_CHANNELS, WritePlacement } from './placement.schema.js';
export { placementTexts } from './placement.texts.js';
export { type PlacementRow } from './placements.queries.js';
export { PlacementsService } from './placements.service.js';
export { maskedKeys } from './masking.js';
export { peopleAddress } from './figure-address.js';
export { GroupLabels } from './group-labels.service.js';
export { definitionLabel } from './figures.texts.js';
export { CodedRows } from './coded-rows.queries.js';
export { PlacementsModule } from './placements.module.js';
export {
  HEARD_FROM,
  RecordSampleCall,
  SAMPLE_FINDINGS,
  SAMPLE_RESULTS,
  SAMPLE_STATUSES,
} from './sample/sample-call.schema.js';
export { SampleCalls } from './sample/sample-calls.service.js';
export { SampleDraws } from './sample/sample-draws.service.js';
export { rateOf } from './share.js';
export { type TargetOverview, TargetOverviews } from './target-overviews.service.js';
export { type NamedPerson, TargetPeople } from './target-people.service.js';
export { TargetReports } from './target-reports.service.js';
