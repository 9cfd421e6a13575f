import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { ReferralsModule } from '@app/referrals';
import { PlacementsModule } from '../placements.module.js';
import { ExchangeController } from './exchange.controller.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { PersonPlacementsController } from './person-placements.controller.js';
import { PlacementScreens } from './placement-screens.js';
import { PlacementsController } from './placements.controller.js';
import { SampleCallsController } from './sample-calls.controller.js';
import { TargetPeopleController } from './target-people.controller.js';
import { TargetsController } from './targets.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, ReferralsModule, PlacementsModule],
  controllers: [
    TargetsController,
    TargetPeopleController,
    PersonPlacementsController,
    PlacementsController,
    FollowUpsController,
    SampleCallsController,
    ExchangeController,
  ],
  providers: [PlacementScreens],
})
export class PlacementsWebModule {}
