import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { ApplicationsModule } from '@app/applications';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { FairsModule } from '@app/fairs';
import { MatchingModule } from '@app/matching';
import { PlacementsModule } from '@app/placements';
import { PostingsModule } from '@app/postings';
import { ReferralsModule } from '@app/referrals';
import { CaseloadLists } from '../caseload-lists.service.js';
import { CaseloadQueries } from '../caseload.queries.js';
import { PersonScreens } from '../person-screens.service.js';
import { SystemService } from '../system.service.js';
import { TodayService } from '../today.service.js';
import { CaseloadController } from './caseload.controller.js';
import { HandOverController } from './hand-over.controller.js';
import { PeopleMessageController } from './people-message.controller.js';
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
    FairsModule,
    ReferralsModule,
    PlacementsModule,
  ],
  controllers: [
    TodayController,
    WorkController,
    PeopleMessageController,
    HandOverController,
    CaseloadController,
    PersonController,
    PersonSuggestionsController,
    SystemController,
  ],
  providers: [TodayService, CaseloadQueries, CaseloadLists, PersonScreens, SystemService],
})
export class DeskWebModule {}
