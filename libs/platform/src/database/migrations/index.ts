import { PersonReceptions1764000011480 } from './1764000011480-person-receptions.js';
import { JobSchedules1764000000501 } from './1764000000501-job-schedules.js';
import { Accounts1764000001000 } from './1764000001000-accounts.js';
import { ErasureRequests1764000001500 } from './1764000001500-erasure-requests.js';
import { Notifications1764000002000 } from './1764000002000-notifications.js';
import { FairInvitations1764000010710 } from './1764000010710-fair-invitations.js';
import { Fairs1764000010700 } from './1764000010700-fairs.js';
import { PersonMerges1764000010920 } from './1764000010920-person-merges.js';
import { MediaCalls1764000011040 } from './1764000011040-media-calls.js';
import { ConversationGuests1764000011000 } from './1764000011000-conversation-guests.js';
import { ConversationFiles1764000011001 } from './1764000011001-conversation-files.js';
import { ConversationRatings1764000011002 } from './1764000011002-conversation-ratings.js';
import { ProfilesBeforeMerge1764000011080 } from './1764000011080-profiles-before-merge.js';
import { LunchBreaks1764000011082 } from './1764000011082-lunch-breaks.js';
import { PlanItemKeepers1764000011081 } from './1764000011081-plan-item-keepers.js';
import { LedgerIndexes1764000011100 } from './1764000011100-ledger-indexes.js';
import { BoothAppointments1764000011200 } from './1764000011200-booth-appointments.js';
import { SealedFiles1764000011340 } from './1764000011340-sealed-files.js';
import { NextStarts1764000011341 } from './1764000011341-next-starts.js';
import { PagesOfTalks1764000011440 } from './1764000011440-pages-of-talks.js';
import { PreviousServices1764000011420 } from './1764000011420-previous-services.js';
import { SimulatedSessions1764000011460 } from './1764000011460-simulated-sessions.js';
import { Rehearsals1764000011300 } from './1764000011300-rehearsals.js';
import { CallsOfTheCentre1764000011320 } from './1764000011320-calls-of-the-centre.js';
import { FairNotices1764000011321 } from './1764000011321-fair-notices.js';
import { VoicesOfGuests1764000011322 } from './1764000011322-voices-of-guests.js';
import { MovedAppointments1764000011301 } from './1764000011301-moved-appointments.js';
import { ExpectedAppointments1764000011302 } from './1764000011302-expected-appointments.js';
import { SimulatedAtOnce1764000011303 } from './1764000011303-simulated-at-once.js';
import { FairCounselling1764000011060 } from './1764000011060-fair-counselling.js';
import { FairConsole1764000011020 } from './1764000011020-fair-console.js';
import { FairSeats1764000011021 } from './1764000011021-fair-seats.js';
import { HelpRequests1764000011022 } from './1764000011022-help-requests.js';
import { LiveFairs1764000010800 } from './1764000010800-live-fairs.js';
import { HiredAtFairs1764000010910 } from './1764000010910-hired-at-fairs.js';
import { WaitEstimates1764000010900 } from './1764000010900-wait-estimates.js';
import { Figures1764000009400 } from './1764000009400-figures.js';
import { Applications1764000006000 } from './1764000006000-applications.js';
import { Consultations1764000009600 } from './1764000009600-consultations.js';
import { Referrals1764000009700 } from './1764000009700-referrals.js';
import { Placements1764000009900 } from './1764000009900-placements.js';
import { WorkingCalendar1764000009910 } from './1764000009910-working-calendar.js';
import { FollowUps1764000009920 } from './1764000009920-follow-ups.js';
import { Candidates1764000004000 } from './1764000004000-candidates.js';
import { Employers1764000003000 } from './1764000003000-employers.js';
import { RecruiterRequests1764000003100 } from './1764000003100-recruiter-requests.js';
import { Platform1764000000000 } from './1764000000000-platform.js';
import { PlanReports1764000010010 } from './1764000010010-plan-reports.js';
import { Exchange1764000010410 } from './1764000010410-exchange.js';
import { Contradictions1764000010420 } from './1764000010420-contradictions.js';
import { ClaimantNotices1764000010430 } from './1764000010430-claimant-notices.js';
import { SampleCalls1764000010400 } from './1764000010400-sample-calls.js';
import { PlanItems1764000010600 } from './1764000010600-plan-items.js';
import { MarketBulletins1764000010610 } from './1764000010610-market-bulletins.js';
import { ReportForms1764000010620 } from './1764000010620-report-forms.js';
import { PostingImport1764000007000 } from './1764000007000-posting-import.js';
import { Steps1764000010000 } from './1764000010000-steps.js';
import { Taxonomy1764000000500 } from './1764000000500-taxonomy.js';
import { Matches1764000009000 } from './1764000009000-matches.js';
import { SearchIndexes1764000008000 } from './1764000008000-search-indexes.js';
import { Postings1764000005000 } from './1764000005000-postings.js';
import { WorkItems1764000009800 } from './1764000009800-work-items.js';
import { EmployerAnswers1764000009810 } from './1764000009810-employer-answers.js';
import { SearchLog1764000009200 } from './1764000009200-search-log.js';
import { SearchSynonyms1764000009300 } from './1764000009300-search-synonyms.js';
import { StepFacts1764000010500 } from './1764000010500-step-facts.js';
import { Caseload1764000010300 } from './1764000010300-caseload.js';
import { HandOvers1764000010310 } from './1764000010310-hand-overs.js';
import { PeopleMessages1764000010320 } from './1764000010320-people-messages.js';
import { Appointments1764000010330 } from './1764000010330-appointments.js';
import { SteadyWork1764000010100 } from './1764000010100-steady-work.js';
import { SameDescriptions1764000011520 } from './1764000011520-same-descriptions.js';

/** Every migration in the order in which it runs. */
export const migrations = [
  Platform1764000000000,
  Taxonomy1764000000500,
  JobSchedules1764000000501,
  Accounts1764000001000,
  ErasureRequests1764000001500,
  Notifications1764000002000,
  Employers1764000003000,
  RecruiterRequests1764000003100,
  Candidates1764000004000,
  Postings1764000005000,
  Applications1764000006000,
  PostingImport1764000007000,
  SearchIndexes1764000008000,
  Matches1764000009000,
  SearchLog1764000009200,
  SearchSynonyms1764000009300,
  Figures1764000009400,
  Consultations1764000009600,
  Referrals1764000009700,
  WorkItems1764000009800,
  EmployerAnswers1764000009810,
  Placements1764000009900,
  WorkingCalendar1764000009910,
  FollowUps1764000009920,
  Steps1764000010000,
  PlanReports1764000010010,
  SteadyWork1764000010100,
  Caseload1764000010300,
  HandOvers1764000010310,
  PeopleMessages1764000010320,
  Appointments1764000010330,
  SampleCalls1764000010400,
  Exchange1764000010410,
  Contradictions1764000010420,
  ClaimantNotices1764000010430,
  StepFacts1764000010500,
  PlanItems1764000010600,
  MarketBulletins1764000010610,
  ReportForms1764000010620,
  Fairs1764000010700,
  FairInvitations1764000010710,
  LiveFairs1764000010800,
  WaitEstimates1764000010900,
  HiredAtFairs1764000010910,
  PersonMerges1764000010920,
  ConversationGuests1764000011000,
  ConversationFiles1764000011001,
  ConversationRatings1764000011002,
  FairConsole1764000011020,
  FairSeats1764000011021,
  HelpRequests1764000011022,
  MediaCalls1764000011040,
  FairCounselling1764000011060,
  ProfilesBeforeMerge1764000011080,
  PlanItemKeepers1764000011081,
  LunchBreaks1764000011082,
  LedgerIndexes1764000011100,
  BoothAppointments1764000011200,
  Rehearsals1764000011300,
  MovedAppointments1764000011301,
  ExpectedAppointments1764000011302,
  SimulatedAtOnce1764000011303,
  CallsOfTheCentre1764000011320,
  FairNotices1764000011321,
  VoicesOfGuests1764000011322,
  SealedFiles1764000011340,
  NextStarts1764000011341,
  PreviousServices1764000011420,
  PagesOfTalks1764000011440,
  SimulatedSessions1764000011460,
  PersonReceptions1764000011480,
  SameDescriptions1764000011520,
];
