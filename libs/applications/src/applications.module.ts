import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { ApplicationMoments } from './application-moments.queries.js';
import { ApplicationAnswers } from './application-answers.service.js';
import { ApplicationClosing } from './application-closing.service.js';
import { ApplicationLife } from './application-life.service.js';
import { ApplicationNews } from './application-news.service.js';
import { ApplicantReads } from './applicant-reads.service.js';
import { Application } from './application.entity.js';
import { ApplicationsClosingRepository } from './applications-closing.repository.js';
import { ApplicationsData } from './applications-data.js';
import { ApplicationsDataRepository } from './applications-data.repository.js';
import { ApplicationsQueries } from './applications.queries.js';
import { ApplicationsRepository } from './applications.repository.js';
import { ApplicationsRetention } from './applications-retention.js';
import { ApplicationsService } from './applications.service.js';

/** Applications of people to vacancies. */
@Module({
  imports: [TypeOrmModule.forFeature([Application]), AccountsModule, EmployersModule, CandidatesModule, PostingsModule],
  providers: [
    ApplicationsRepository,
    ApplicationsClosingRepository,
    ApplicationsQueries,
    ApplicationLife,
    ApplicationsService,
    ApplicationAnswers,
    ApplicantReads,
    ApplicationClosing,
    ApplicationNews,
    ApplicationsDataRepository,
    ApplicationMoments,
    ApplicationsData,
    ApplicationsRetention,
  ],
  exports: [ApplicationsService, ApplicationAnswers, ApplicantReads, ApplicationClosing, ApplicationNews],
})
export class ApplicationsModule {}
