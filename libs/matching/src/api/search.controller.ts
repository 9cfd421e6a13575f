import { Controller, Get, Query } from '@nestjs/common';
import { Public, requestLanguage, Returns, Summary } from '@app/platform/http';
import { FACETS, facetValues } from '../posting-facets.js';
import { FoundPostings, type PostingCriteria, SearchPostings } from '../posting-search.schema.js';
import { PostingSearch } from '../posting-search.service.js';

@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly search: PostingSearch) {}

  @Get('postings')
  @Public()
  @Summary('Open postings by words and conditions, with the number of postings behind every further condition')
  @Returns(FoundPostings)
  async postings(@Query({ schema: SearchPostings }) criteria: PostingCriteria): Promise<FoundPostings> {
    const language = requestLanguage();
    const found = await this.search.search(criteria, { countsPreferences: false });
    const { cards, total, near, pages, counts, understood, preferences, widening, isDegraded } = found;
    return {
      items: cards,
      next: criteria.page < pages ? String(criteria.page + 1) : null,
      total,
      near,
      facets: Object.fromEntries(
        isDegraded ? [] : FACETS.map((key) => [key, facetValues(key, counts, language)] as const),
      ),
      understood: understood.recognitions
        .filter(({ concept }) => concept.kind !== 'filler')
        .map(({ span: [start, end], concept: { kind } }) => ({
          kind,
          text: understood.text.slice(start, end),
          filters: preferences.length === 0,
        })),
      widened: widening,
      degraded: isDegraded,
    };
  }
}
