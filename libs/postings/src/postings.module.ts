import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmployersModule } from '@app/employers';
import { ModerationService } from './moderation.service.js';
import { OpenPostingsQueries } from './open-postings.queries.js';
import { OpenPostings } from './open-postings.service.js';
import { PostingDeadlines } from './posting-deadlines.service.js';
import { PostingLife } from './posting-life.service.js';
import { PostingFinderQueries } from './posting-finder.queries.js';
import { PostingReads } from './posting-reads.service.js';
import { PostingSearchReads } from './posting-search-reads.service.js';
import { PostingSourcesQueries } from './posting-sources.queries.js';
import { PostingReportsRepository } from './posting-reports.repository.js';
import { PostingScreener } from './posting-screener.js';
import { Posting } from './posting.entity.js';
import { PostingImports } from './posting-imports.service.js';
import { PostingsData } from './postings-data.js';
import { PostingsImportRepository } from './postings-import.repository.js';
import { PostingsImportService } from './postings-import.service.js';
import { PostingsQueries } from './postings.queries.js';
import { PostingsRepository } from './postings.repository.js';
import { PostingsService } from './postings.service.js';

/** Vacancies of employers. */
@Module({
  imports: [TypeOrmModule.forFeature([Posting]), EmployersModule],
  providers: [
    PostingsRepository,
    PostingsQueries,
    PostingReportsRepository,
    PostingScreener,
    PostingLife,
    PostingDeadlines,
    PostingReads,
    OpenPostingsQueries,
    OpenPostings,
    PostingSourcesQueries,
    PostingFinderQueries,
    PostingSearchReads,
    PostingsService,
    ModerationService,
    PostingsImportRepository,
    PostingsImportService,
    PostingImports,
    PostingsData,
  ],
  exports: [
    PostingLife,
    PostingDeadlines,
    PostingReads,
    OpenPostings,
    PostingSearchReads,
    PostingsService,
    ModerationService,
    PostingsImportService,
    PostingImports,
  ],
})
export class PostingsModule {}
