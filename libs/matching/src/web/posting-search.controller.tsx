import { Controller, Get, Query, Req } from '@nestjs/common';
import { type Request } from 'express';
import { Clock } from '@app/kernel';
import { type Language, page, Public, requestLanguage } from '@app/platform/http';
import { numberText } from '@app/ui';
import { FindPostings, type PostingCriteria, queryOf, SEARCH_PATH } from '../posting-search.schema.js';
import { type PostingResults, PostingSearch } from '../posting-search.service.js';
import { countedVisitor } from '../search-log/counted-visitor.js';
import { SearchLog } from '../search-log/search-log.service.js';
import { postingSearchTexts } from '../posting-search.texts.js';
import { placeLabel } from './search-conditions.js';
import { PostingSearchPage } from './posting-search.page.js';

/** Where everybody looks for work. */
@Controller()
export class PostingSearchPageController {
  constructor(
    private readonly postings: PostingSearch,
    private readonly clock: Clock,
    private readonly log: SearchLog,
  ) {}

  @Get('viec-lam')
  @Public()
  async search(@Query({ schema: FindPostings }) criteria: PostingCriteria, @Req() request: Request) {
    const language = requestLanguage();
    const results = await this.postings.search(criteria);
    this.log.noteSearch(countedVisitor(request), results);
    return page(<PostingSearchPage language={language} results={results} now={this.clock.now()} />, {
      title: titleOf(results, language),
      description: postingSearchTexts(language).description,
      canonical: SEARCH_PATH,
      // Search engines know the list by its plain address; every combination of conditions would be one page more.
      noIndex: queryOf(criteria).size > 0,
    });
  }
}

function titleOf({ total, understood, place }: PostingResults, language: Language): string {
  const texts = postingSearchTexts(language);
  const what = [understood.words, place && placeLabel(place, language)].filter(Boolean).join(', ');
  return what === '' ? texts.title : `${texts.pageTitle(what)} (${numberText(total, language)})`;
}
