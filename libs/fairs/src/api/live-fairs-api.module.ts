import { Module } from '@nestjs/common';
import { PostingsModule } from '@app/postings';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { FairsApiController } from './fairs.controller.js';
import { LiveFairsController } from './live-fairs.controller.js';

@Module({
  imports: [PostingsModule, FairsModule, LiveFairsModule],
  controllers: [FairsApiController, LiveFairsController],
})
export class LiveFairsApiModule {}
