import { Controller, Get, Param, Query } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import { SuggestedPostings, suggestionTexts, SuggestionPage } from '@app/matching';
import { Audit } from '@app/platform/audit';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { PersonSuggestionsPage } from './person-suggestions.page.js';

const OfPerson = z.object({ id: z.uuid() });

/** What suits one person, for staff. */
@Controller('can-bo/nguoi-lao-dong/:id/viec-hop')
export class PersonSuggestionsController {
  constructor(
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly suggested: SuggestedPostings,
  ) {}

  @Get()
  @Allow('person.read')
  async show(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Query({ schema: SuggestionPage }) { trang }: SuggestionPage,
  ) {
    const language = requestLanguage();
    const person = await this.people.getServed(id);
    await this.audit.record({ action: 'person.read', subjectType: 'person', subjectId: id, actorId: actor.personId });
    const suggestions = await this.suggested.forPerson(id, trang);
    return page(<PersonSuggestionsPage language={language} person={person} suggestions={suggestions} />, {
      title: suggestionTexts(language).titleFor,
      noIndex: true,
    });
  }
}
