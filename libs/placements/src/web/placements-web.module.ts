import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';
import { TargetsController } from './targets.controller.js';

@Module({ imports: [PlacementsModule], controllers: [TargetsController] })
export class PlacementsWebModule {}
