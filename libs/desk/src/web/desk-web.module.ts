import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { ApplicationsModule } from '@app/applications';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { MatchingModule } from '@app/matching';
import { PostingsModule } from '@app/postings';
import { ReferralsModule } from '@app/referrals';
import { PersonScreens } from '../person-screens.service.js';
import { SystemService } from '../system.service.js';
import { TodayService } from '../today.service.js';
import { PersonController } from './person.controller.js';
import { PersonSuggestionsController } from './person-suggestions.controller.js';
import { SystemController } from './system.controller.js';
import { TodayController } from './today.controller.js';
import { WorkController } from './work.controller.js';

/** Pages of staff that show three or more slices. */
@Module({
  imports: [
    AccountsModule,
    EmployersModule,
    CandidatesModule,
    PostingsModule,
    MatchingModule,
    ApplicationsModule,
    ReferralsModule,
  ],
  controllers: [TodayController, WorkController, PersonController, PersonSuggestionsController, SystemController],
  providers: [TodayService, PersonScreens, SystemService],
})
export class DeskWebModule {}
