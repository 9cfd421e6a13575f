import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsModule } from '../accounts.module.js';
import { AccountController } from './account.controller.js';
import { DocumentsController } from './documents.controller.js';
import { ErasureDeskController } from './erasure-desk.controller.js';
import { KioskController } from './kiosk.controller.js';
import { MergingController } from './merging.controller.js';
import { IdentityController } from './identity.controller.js';
import { IdentityDeskController } from './identity-desk.controller.js';
import { OfficePagesController } from './offices.controller.js';
import { OutboxController } from './outbox.controller.js';
import { OwnCredentialsController } from './own-credentials.controller.js';
import { PendingSignIns } from './pending-sign-in.js';
import { PeopleController } from './people.controller.js';
import { PrivacyController } from './privacy.controller.js';
import { PersonDeskController } from './person-desk.controller.js';
import { ReceptionController } from './reception.controller.js';
import { ReceptionInterceptor } from './reception.interceptor.js';
import { SessionCookies } from './session-cookie.js';
import { SignInController } from './sign-in.controller.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffSetupController } from './staff-setup.controller.js';
import { WorkingCalendarController } from './working-calendar.controller.js';

@Module({
  imports: [AccountsModule],
  controllers: [
    SignInController,
    IdentityController,
    IdentityDeskController,
    AccountController,
    OfficePagesController,
    WorkingCalendarController,
    OwnCredentialsController,
    PrivacyController,
    PeopleController,
    ErasureDeskController,
    MergingController,
    DocumentsController,
    KioskController,
    OutboxController,
    PeopleController,
    PersonDeskController,
    ReceptionController,
    StaffSetupController,
    StaffAccountsController,
  ],
  providers: [PendingSignIns, SessionCookies, { provide: APP_INTERCEPTOR, useClass: ReceptionInterceptor }],
})
export class AccountsWebModule {}
