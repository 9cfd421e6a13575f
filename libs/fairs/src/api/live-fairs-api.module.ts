import { Module } from '@nestjs/common';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { LiveFairsController } from './live-fairs.controller.js';

@Module({ imports: [LiveFairsModule], controllers: [LiveFairsController] })
export class LiveFairsApiModule {}
