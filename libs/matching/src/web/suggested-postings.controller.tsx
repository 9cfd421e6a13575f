import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { SuggestionPage } from '../suggestions.schema.js';
import { SuggestedPostings } from '../suggested-postings.service.js';
import { suggestionTexts } from '../suggestions.texts.js';
import { SuggestedPostingsPage } from './suggested-postings.page.js';

/** What suits the person who is signed in. */
@Controller('viec-hop-voi-toi')
export class SuggestedPostingsController {
  constructor(private readonly suggested: SuggestedPostings) {}

  @Get()
  @Allow('candidate.own')
  async show(@CurrentActor() actor: Actor, @Query({ schema: SuggestionPage }) { trang }: SuggestionPage) {
    const language = requestLanguage();
    const suggestions = await this.suggested.forPerson(actor.personId, trang);
    return page(<SuggestedPostingsPage language={language} suggestions={suggestions} />, {
      title: suggestionTexts(language).title,
      noIndex: true,
    });
  }
}
