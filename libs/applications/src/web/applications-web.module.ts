import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { ApplicationsModule } from '../applications.module.js';
import { ApplicantScreens } from './applicant-screens.js';
import { ApplicantsController } from './applicants.controller.js';
import { ApplicantsDeskController } from './applicants-desk.controller.js';
import { MyApplicationsController } from './my-applications.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule, ApplicationsModule],
  controllers: [MyApplicationsController, ApplicantsController, ApplicantsDeskController],
  providers: [ApplicantScreens],
})
export class ApplicationsWebModule {}
