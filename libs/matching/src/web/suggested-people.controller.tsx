import { Controller, Get, Param, Query } from '@nestjs/common';
import { PeopleService, Receptions } from '@app/accounts';
import { type Employer, EmployersService } from '@app/employers';
import { Clock, DomainError, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { canWritePosting, PostingReads } from '@app/postings';
import { type Crumb } from '@app/ui';
import { z } from 'zod';
import { type Onlooker, SuggestedPeople } from '../suggested-people.service.js';
import { SuggestionPage } from '../suggestions.schema.js';
import { suggestionTexts } from '../suggestions.texts.js';
import { SuggestedPeoplePage } from './suggested-people.page.js';

const OfOwn = z.object({ posting: z.uuid() });
const OfEmployer = z.object({ id: z.uuid(), posting: z.uuid() });

interface Place {
  employer: Employer;
  onlooker: Onlooker;
  base: string;
  crumbs: readonly Crumb[];
}

/** Who suits a posting: for its employer as far as people let themselves be seen, for staff everybody who is matched. */
@Controller()
export class SuggestedPeopleController {
  constructor(
    private readonly clock: Clock,
    private readonly employers: EmployersService,
    private readonly people: PeopleService,
    private readonly receptions: Receptions,
    private readonly postings: PostingReads,
    private readonly suggested: SuggestedPeople,
  ) {}

  @Get('nha-tuyen-dung/tin/:posting/ung-vien-phu-hop')
  @Allow('candidate.search')
  async own(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfOwn }) { posting }: z.output<typeof OfOwn>,
    @Query({ schema: SuggestionPage }) { trang }: SuggestionPage,
  ) {
    const employer = await this.employers.requireOwn(actor);
    const base = `/nha-tuyen-dung/tin/${posting}`;
    return this.show(actor, posting, trang, { employer, onlooker: 'employer', base, crumbs: [] });
  }

  @Get('can-bo/nha-tuyen-dung/:id/tin/:posting/ung-vien-phu-hop')
  @Allow('person.read')
  async atDesk(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id, posting }: z.output<typeof OfEmployer>,
    @Query({ schema: SuggestionPage }) { trang }: SuggestionPage,
  ) {
    const employer = await this.employers.get(id);
    const page = `/can-bo/nha-tuyen-dung/${id}`;
    const crumbs = [{ href: page, label: employer.name }];
    return this.show(actor, posting, trang, { employer, onlooker: 'staff', base: `${page}/tin/${posting}`, crumbs });
  }

  private async show(actor: Actor, postingId: string, number: number, place: Place) {
    const language = requestLanguage();
    const { posting } = await this.postings.detail(postingId);
    if (posting.employerId !== place.employer.id || !canWritePosting(actor, posting)) {
      throw new DomainError('posting.not-found', 'not-found');
    }
    const isVerified = place.onlooker === 'staff' || place.employer.isVerified;
    const suggestions = isVerified ? await this.suggested.forPosting(postingId, place.onlooker, number) : null;
    const ids = suggestions?.people.map(({ card }) => card.personId) ?? [];
    // Those of another office are named once they are received.
    const named = place.onlooker === 'staff' ? await this.receptions.openTo(actor, ids) : [];
    const names = await this.people.namesOf([...named]);
    const view = { language, today: todayIn(this.clock), isVerified, suggestions, names, title: posting.title };
    return page(<SuggestedPeoplePage {...view} {...place} />, {
      title: suggestionTexts(language).people.title,
      noIndex: true,
    });
  }
}
