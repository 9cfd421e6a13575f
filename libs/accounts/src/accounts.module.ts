import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorResolver } from '@app/platform/http';
import { AccountsData } from './accounts-data.js';
import {
  BlankMergedPeople,
  ForgetCodes,
  ForgetConsentsOfErased,
  ForgetDevices,
  ForgetReceptions,
} from './accounts-retention.js';
import { AccountsRepository } from './accounts.repository.js';
import { AddressLimits } from './address-limits.service.js';
import { Authenticator } from './authenticator.js';
import { CredentialsRepository } from './credentials.repository.js';
import { DataExportService } from './data-export.service.js';
import { PersonDocuments } from './documents/person-documents.service.js';
import { EndedPeopleRepository } from './ended-people.repository.js';
import { EndedPeopleSweep } from './ended-people-sweep.service.js';
import { ErasureService } from './erasure.service.js';
import { MergesRepository } from './merges.repository.js';
import { MergingService } from './merging.service.js';
import { Office } from './office.entity.js';
import { IdentityChecksRepository } from './identity-checks.repository.js';
import { IdentityChecksService } from './identity-checks.service.js';
import { OfficesRepository } from './offices.repository.js';
import { OfficesService } from './offices.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import { PersonalDataRegistry } from './personal-data.registry.js';
import { PhoneOwnersService } from './phone-owners.service.js';
import { ContactCodes } from './contact-codes.service.js';
import { OneTimeCodes } from './one-time-codes.service.js';
import { PhoneSignInService } from './phone-sign-in.service.js';
import { PrivacyRepository } from './privacy.repository.js';
import { ReceptionsRepository } from './receptions.repository.js';
import { Receptions } from './receptions.service.js';
import { SessionsService } from './sessions.service.js';
import { SlipsRepository } from './slips.repository.js';
import { SlipsService } from './slips.service.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffRepository } from './staff.repository.js';
import { StaffService } from './staff.service.js';
import { StaffSetupService } from './staff-setup.service.js';
import { AccountMoments } from './timeline/account-moments.queries.js';
import { PersonTimeline } from './timeline/person-timeline.service.js';
import { WorkingCalendarRepository } from './working-calendar.repository.js';
import { WorkingCalendar } from './working-calendar.service.js';

/** People and how they prove who they are. Global, since each request asks for its actor. */
@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([Person, Office])],
  providers: [
    AccountsRepository,
    CredentialsRepository,
    OfficesRepository,
    OfficesService,
    WorkingCalendarRepository,
    WorkingCalendar,
    AddressLimits,
    PeopleQueries,
    PeopleService,
    IdentityChecksRepository,
    IdentityChecksService,
    PhoneOwnersService,
    PhoneSignInService,
    SlipsRepository,
    SlipsService,
    Authenticator,
    StaffRepository,
    StaffService,
    StaffSetupService,
    StaffAccountsService,
    OwnCredentialsService,
    SessionsService,
    OneTimeCodes,
    ContactCodes,
    PersonTimeline,
    AccountMoments,
    PersonDocuments,
    PersonalDataRegistry,
    PrivacyRepository,
    MergesRepository,
    AccountsData,
    ForgetCodes,
    ForgetDevices,
    BlankMergedPeople,
    ForgetConsentsOfErased,
    ErasureService,
    MergingService,
    Receptions,
    ReceptionsRepository,
    ForgetReceptions,
    EndedPeopleRepository,
    EndedPeopleSweep,
    DataExportService,
    { provide: ActorResolver, useExisting: SessionsService },
  ],
  exports: [
    OfficesService,
    WorkingCalendar,
    PeopleService,
    IdentityChecksService,
    PhoneSignInService,
    ContactCodes,
    SlipsService,
    StaffService,
    StaffSetupService,
    StaffAccountsService,
    OwnCredentialsService,
    SessionsService,
    EndedPeopleSweep,
    Receptions,
    PersonTimeline,
    PersonDocuments,
    PersonalDataRegistry,
    ErasureService,
    MergingService,
    DataExportService,
    ActorResolver,
  ],
})
export class AccountsModule {}
