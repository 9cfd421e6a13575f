import { Module } from '@nestjs/common';
import { TaxonomyModule } from '../taxonomy.module.js';
import { OccupationsController } from './occupations.controller.js';
import { TaxonomyController } from './taxonomy.controller.js';

@Module({ imports: [TaxonomyModule], controllers: [OccupationsController, TaxonomyController] })
export class TaxonomyApiModule {}
