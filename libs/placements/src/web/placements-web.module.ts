import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';
import { TargetPeopleController } from './target-people.controller.js';
import { TargetsController } from './targets.controller.js';

@Module({ imports: [PlacementsModule], controllers: [TargetsController, TargetPeopleController] })
export class PlacementsWebModule {}
