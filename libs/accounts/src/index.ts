export { AccountsModule } from './accounts.module.js';
export { Day, line, Mobile, RegisterWalkIn } from './accounts.schema.js';
export { ContactCodes } from './contact-codes.service.js';
export { DataExportService, type OwnData } from './data-export.service.js';
export { DocumentList, documentsPath } from './documents/document-list.js';
export { documentTexts } from './documents/document.texts.js';
export { PersonDocuments } from './documents/person-documents.service.js';
export { ErasureService } from './erasure.service.js';
export { MergingService } from './merging.service.js';
export { type PersonReach } from './accounts.repository.js';
export { ConsentHistory, ConsentList } from './consent-list.js';
export { CONSENT_PURPOSES, consentWording } from './consent.wording.js';
export { type ConsentPurpose, type ConsentRecord, type ConsentState } from './credentials.repository.js';
export { IdentityChecksService } from './identity-checks.service.js';
export { type IdentityCheckRow } from './identity-checks.repository.js';
export { type FoundPerson } from './people.queries.js';
export { SlipsService } from './slips.service.js';
export { type DaySpan, Office, type OpeningHours } from './office.entity.js';
export { isBare, OfficesService, type NewOffice } from './offices.service.js';
export { dayName, openingHoursLines, parseTime } from './opening-hours.js';
export { openingStateAt, type OpeningState } from './opening-state.js';
export { PeopleService } from './people.service.js';
export { Person, type ClientType, type PersonStatus, type RegistrationChannel, type Sex } from './person.entity.js';
export {
  ContributesPersonalData,
  KeepsForAWhile,
  type ErasedPerson,
  type MovedRecords,
  type PersonalData,
  type Retention,
} from './personal-data.js';
export { PersonalDataRegistry } from './personal-data.registry.js';
export { dayAsInstant, newestMoments } from './timeline/newest-moments.queries.js';
export {
  TellsMoments,
  type AskedMoments,
  type MomentPosition,
  type PersonMoment,
  type PersonMoments,
} from './timeline/person-moments.js';
export { PersonTimeline, type TimelinePage } from './timeline/person-timeline.service.js';
export { Receptions } from './receptions.service.js';
export { PersonForm } from './person-form.js';
export { PEOPLE, personPath, TODAY } from './person-path.js';
export { PersonFacts } from './person-facts.js';
export { permissionsOf, ROLE_PERMISSIONS, ROLES, STAFF_ROLES, type Role } from './roles.js';
export { SessionsService } from './sessions.service.js';
export { InviteStaff } from './staff.schema.js';
export { StaffAccountsService } from './staff-accounts.service.js';
export { WorkingCalendar } from './working-calendar.service.js';
export { StaffService, type NewStaff } from './staff.service.js';
export { PhoneSignInService, type SignIn } from './phone-sign-in.service.js';
