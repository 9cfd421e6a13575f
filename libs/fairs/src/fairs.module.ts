import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { Booth } from './booth.entity.js';
import { Fair } from './fair.entity.js';
import { FairsData } from './fairs-data.js';
import { FairsQueries } from './fairs.queries.js';
import { FairsRepository } from './fairs.repository.js';
import { FairsRetention } from './fairs-retention.js';
import { FairsService } from './fairs.service.js';
import { PriorityReasons } from './priority-reasons.js';
import { Registration } from './registration.entity.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Job fairs: sessions, booths, registrations. */
@Module({
  imports: [TypeOrmModule.forFeature([Fair, Booth, Registration]), AccountsModule],
  providers: [
    FairsRepository,
    FairsQueries,
    FairsService,
    RegistrationsRepository,
    RegistrationLife,
    PriorityReasons,
    FairsData,
    FairsRetention,
  ],
  exports: [FairsService, RegistrationsRepository, RegistrationLife],
})
export class FairsModule {}
