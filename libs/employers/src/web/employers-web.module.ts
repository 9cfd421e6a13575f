import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '../employers.module.js';
import { EmployerCaseController } from './employer-case.controller.js';
import { EmployerCases } from './employer-cases.js';
import { EmployerDecisionsController } from './employer-decisions.controller.js';
import { EmployerDeskController } from './employer-desk.controller.js';
import { EmployerHomeController } from './employer-home.controller.js';
import { EmployerRecruitersController } from './employer-recruiters.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { RecruitersController } from './recruiters.controller.js';
import { Standings } from './standings.js';

@Module({
  imports: [AccountsModule, EmployersModule],
  // The desk comes first: its fixed addresses must not be taken for the id of an employer.
  controllers: [
    EmployerHomeController,
    OrganisationController,
    RecruitersController,
    EmployerDeskController,
    EmployerCaseController,
    EmployerDecisionsController,
    EmployerRecruitersController,
  ],
  providers: [EmployerCases, Standings],
})
export class EmployersWebModule {}
