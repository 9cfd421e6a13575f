import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { FairDeskController } from './fair-desk.controller.js';
import { PublicFairsController } from './public-fairs.controller.js';

@Module({
  imports: [AccountsModule, FairsModule, LiveFairsModule],
  controllers: [PublicFairsController, FairDeskController],
})
export class FairsWebModule {}
