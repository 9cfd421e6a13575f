import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { NotificationsModule } from '@app/notifications';
import { PostingsModule } from '@app/postings';
import { Appointments } from './appointments/appointments.service.js';
import { AppointmentsData, AppointmentsRetention } from './appointments/appointments-data.js';
import { AppointmentsRepository } from './appointments/appointments.repository.js';
import { FreeHours } from './appointments/free-hours.service.js';
import { Caseload } from './caseload/caseload.service.js';
import { CaseloadData } from './caseload/caseload-data.js';
import { CaseloadRepository } from './caseload/caseload.repository.js';
import { HandOvers } from './caseload/hand-overs.service.js';
import { HandOversRepository } from './caseload/hand-overs.repository.js';
import { ConsultationMoments } from './consultation-moments.queries.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationsData } from './consultations-data.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsRepository } from './consultations.repository.js';
import { ConsultationsRetention } from './consultations-retention.js';
import { ConsultationsService } from './consultations.service.js';
import { PeopleMessages } from './messages/people-messages.service.js';
import { PeopleMessagesData, PeopleMessagesRetention } from './messages/people-messages-data.js';
import { PeopleMessagesRepository } from './messages/people-messages.repository.js';
import { Referral } from './referral.entity.js';
import { EmployerAnswers } from './employer-answers.service.js';
import { ReferralLife } from './referral-life.service.js';
import { ReferralMoments } from './referral-moments.queries.js';
import { ReferralReminders } from './referral-reminders.service.js';
import { ReferralTargets } from './referral-targets.service.js';
import { ReferralsData } from './referrals-data.js';
import { ReferralsQueries } from './referrals.queries.js';
import { ReferralsRepository } from './referrals.repository.js';
import { ReferralsRetention } from './referrals-retention.js';
import { ReferralsService } from './referrals.service.js';
import { WorkItems } from './work/work-items.service.js';
import { WorkItemsData, WorkItemsRetention } from './work/work-items-data.js';
import { WorkItemsQueries } from './work/work-items.queries.js';
import { WorkItemsRepository } from './work/work-items.repository.js';
import { WorkSources } from './work/work-sources.service.js';

/** Counselling of people who look for work, and their referral to employers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Consultation, Referral]),
    AccountsModule,
    EmployersModule,
    NotificationsModule,
    PostingsModule,
  ],
  providers: [
    ConsultationsRepository,
    ConsultationsQueries,
    ConsultationsService,
    ConsultationMoments,
    ConsultationsData,
    ConsultationsRetention,
    ReferralsRepository,
    ReferralsQueries,
    ReferralLife,
    ReferralTargets,
    ReferralReminders,
    EmployerAnswers,
    ReferralsService,
    ReferralMoments,
    ReferralsData,
    ReferralsRetention,
    AppointmentsRepository,
    FreeHours,
    Appointments,
    AppointmentsData,
    AppointmentsRetention,
    CaseloadRepository,
    Caseload,
    CaseloadData,
    HandOversRepository,
    HandOvers,
    PeopleMessagesRepository,
    PeopleMessages,
    PeopleMessagesData,
    PeopleMessagesRetention,
    WorkItemsRepository,
    WorkItemsQueries,
    WorkItems,
    WorkSources,
    WorkItemsData,
    WorkItemsRetention,
  ],
  exports: [
    Appointments,
    Caseload,
    FreeHours,
    ConsultationsService,
    EmployerAnswers,
    HandOvers,
    PeopleMessages,
    ReferralLife,
    ReferralReminders,
    ReferralsService,
    WorkItems,
    WorkSources,
  ],
})
export class ReferralsModule {}
