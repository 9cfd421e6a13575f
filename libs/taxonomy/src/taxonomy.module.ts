import { Module } from '@nestjs/common';
import { TaxonomyImports } from './taxonomy-imports.service.js';
import { TaxonomyReads } from './taxonomy-reads.service.js';
import { TaxonomyRepository } from './taxonomy.repository.js';

/** Official lists; loads those that grow by import when the process starts. */
@Module({
  providers: [TaxonomyRepository, TaxonomyImports, TaxonomyReads],
  exports: [TaxonomyImports, TaxonomyReads],
})
export class TaxonomyModule {}
