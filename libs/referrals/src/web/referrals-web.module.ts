import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { MatchingModule } from '@app/matching';
import { PostingsModule } from '@app/postings';
import { ReferralsModule } from '../referrals.module.js';
import { AppointmentScreens } from './appointment-screens.js';
import { ConsultationScreens } from './consultation-screens.js';
import { ConsultationsController } from './consultations.controller.js';
import { OfferedPostings } from './offered-postings.js';
import { OwnAppointmentsController } from './own-appointments.controller.js';
import { PersonAppointmentsController } from './person-appointments.controller.js';
import { PersonConsultationsController } from './person-consultations.controller.js';
import { PersonReferralsController } from './person-referrals.controller.js';
import { ReferralScreens } from './referral-screens.js';
import { ReferralsController } from './referrals.controller.js';
import { SlipScreens } from './slip-screens.js';
import { SlipStateController } from './slip-state.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, MatchingModule, PostingsModule, ReferralsModule],
  controllers: [
    OwnAppointmentsController,
    PersonAppointmentsController,
    PersonConsultationsController,
    ConsultationsController,
    PersonReferralsController,
    ReferralsController,
    SlipStateController,
  ],
  providers: [AppointmentScreens, ConsultationScreens, ReferralScreens, SlipScreens, OfferedPostings],
})
export class ReferralsWebModule {}
