import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';

@Module({ imports: [FairsModule, LiveFairsModule] })
export class FairsWebModule {}
