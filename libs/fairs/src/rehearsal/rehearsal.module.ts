import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { RehearsalPlay } from './rehearsal-play.service.js';
import { RehearsalPlayQueries } from './rehearsal-play.queries.js';
import { RehearsalsRepository } from './rehearsals.repository.js';
import { RehearsalsService } from './rehearsals.service.js';

/** Fairs that are practised before they are held. */
@Module({
  imports: [FairsModule, LiveFairsModule],
  providers: [RehearsalsRepository, RehearsalPlayQueries, RehearsalsService, RehearsalPlay],
  exports: [RehearsalsService, RehearsalPlay],
})
export class RehearsalModule {}
