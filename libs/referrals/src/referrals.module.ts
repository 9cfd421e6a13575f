import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { PostingsModule } from '@app/postings';
import { Consultation } from './consultation.entity.js';
import { ConsultationsData } from './consultations-data.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsRepository } from './consultations.repository.js';
import { ConsultationsRetention } from './consultations-retention.js';
import { ConsultationsService } from './consultations.service.js';

/** Counselling of people who look for work. */
@Module({
  imports: [TypeOrmModule.forFeature([Consultation]), AccountsModule, PostingsModule],
  providers: [
    ConsultationsRepository,
    ConsultationsQueries,
    ConsultationsService,
    ConsultationsData,
    ConsultationsRetention,
  ],
  exports: [ConsultationsService],
})
export class ReferralsModule {}
