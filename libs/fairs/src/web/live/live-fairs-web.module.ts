import { Module } from '@nestjs/common';
import { FairsModule } from '../../fairs.module.js';
import { LiveFairsModule } from '../../live/live-fairs.module.js';
import { BoothDeskController } from './booth-desk.controller.js';
import { FairConsoleController } from './fair-console.controller.js';
import { FairHallController } from './fair-hall.controller.js';
import { ScreenController } from './screen.controller.js';
import { SeatController } from './seat.controller.js';
import { LiveFairsGateway } from './live-fairs.gateway.js';

@Module({
  imports: [FairsModule, LiveFairsModule],
  controllers: [FairHallController, BoothDeskController, FairConsoleController, SeatController, ScreenController],
  providers: [LiveFairsGateway],
})
export class LiveFairsWebModule {}
