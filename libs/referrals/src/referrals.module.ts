import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { Caseload } from './caseload/caseload.service.js';
import { CaseloadData } from './caseload/caseload-data.js';
import { CaseloadRepository } from './caseload/caseload.repository.js';
import { HandOvers } from './caseload/hand-overs.service.js';
import { HandOversRepository } from './caseload/hand-overs.repository.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationsData } from './consultations-data.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsRepository } from './consultations.repository.js';
import { ConsultationsRetention } from './consultations-retention.js';
import { ConsultationsService } from './consultations.service.js';
import { Referral } from './referral.entity.js';
import { EmployerAnswers } from './employer-answers.service.js';
import { ReferralLife } from './referral-life.service.js';
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
  imports: [TypeOrmModule.forFeature([Consultation, Referral]), AccountsModule, EmployersModule, PostingsModule],
  providers: [
    ConsultationsRepository,
    ConsultationsQueries,
    ConsultationsService,
    ConsultationsData,
    ConsultationsRetention,
    ReferralsRepository,
    ReferralsQueries,
    ReferralLife,
    ReferralTargets,
    EmployerAnswers,
    ReferralsService,
    ReferralsData,
    ReferralsRetention,
    CaseloadRepository,
    Caseload,
    CaseloadData,
    HandOversRepository,
    HandOvers,
    WorkItemsRepository,
    WorkItemsQueries,
    WorkItems,
    WorkSources,
    WorkItemsData,
    WorkItemsRetention,
  ],
  exports: [ConsultationsService, EmployerAnswers, HandOvers, ReferralLife, ReferralsService, WorkItems, WorkSources],
})
export class ReferralsModule {}
