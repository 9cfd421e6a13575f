import { Injectable } from '@nestjs/common';
import { EmployersService } from '@app/employers';
import { PostingReads } from '@app/postings';
import { MOST_POSTINGS } from '../booth.schema.js';
import { type BoothChoices } from './booth-fields.js';

/** Reads what an employer may bring to a booth. */
@Injectable()
export class BoothOffers {
  constructor(
    private readonly employers: EmployersService,
    private readonly postings: PostingReads,
  ) {}

  async of(employerId: string): Promise<BoothChoices> {
    const [cards, recruiters] = await Promise.all([
      this.postings.visibleOfEmployer(employerId, MOST_POSTINGS),
      this.employers.recruitersOf(employerId),
    ]);
    return {
      postings: cards.map(({ id, title }) => ({ value: id, label: title })),
      recruiters: recruiters.map(({ personId, fullName }) => ({ value: personId, label: fullName })),
    };
  }
}
