import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { ApplicationsModule } from '@app/applications';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { PersonScreens } from '../person-screens.service.js';
import { TodayService } from '../today.service.js';
import { PersonController } from './person.controller.js';
import { TodayController } from './today.controller.js';

/** Pages of staff that show three or more slices. */
@Module({
  imports: [AccountsModule, EmployersModule, CandidatesModule, PostingsModule, ApplicationsModule],
  controllers: [TodayController, PersonController],
  providers: [TodayService, PersonScreens],
})
export class DeskWebModule {}
