import { Module } from '@nestjs/common';
import { EmployersModule } from '@app/employers';
import { ApplicationsModule } from '../applications.module.js';
import { ApplicantsApiController } from './applicants.controller.js';
import { OwnApplicationsController } from './own-applications.controller.js';

@Module({
  imports: [EmployersModule, ApplicationsModule],
  controllers: [OwnApplicationsController, ApplicantsApiController],
})
export class ApplicationsApiModule {}
