import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Booth } from './booth.entity.js';
import { Fair } from './fair.entity.js';
import { FairsData } from './fairs-data.js';
import { FairsRetention } from './fairs-retention.js';
import { PriorityReasons } from './priority-reasons.js';
import { Registration } from './registration.entity.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Job fairs: sessions, booths, registrations. */
@Module({
  imports: [TypeOrmModule.forFeature([Fair, Booth, Registration])],
  providers: [RegistrationsRepository, RegistrationLife, PriorityReasons, FairsData, FairsRetention],
  exports: [RegistrationsRepository, RegistrationLife],
})
export class FairsModule {}
