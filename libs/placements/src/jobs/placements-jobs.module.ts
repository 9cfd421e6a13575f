import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements.module.js';

@Module({ imports: [PlacementsModule] })
export class PlacementsJobsModule {}
