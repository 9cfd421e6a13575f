import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { MatchingModule } from '@app/matching';
import { ReferralsModule } from '../referrals.module.js';
import { ConsultationScreens } from './consultation-screens.js';
import { ConsultationsController } from './consultations.controller.js';
import { PersonConsultationsController } from './person-consultations.controller.js';

@Module({
  imports: [AccountsModule, MatchingModule, ReferralsModule],
  controllers: [PersonConsultationsController, ConsultationsController],
  providers: [ConsultationScreens],
})
export class ReferralsWebModule {}
