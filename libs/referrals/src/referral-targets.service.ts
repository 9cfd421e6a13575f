import { Injectable } from '@nestjs/common';
import { wrongField } from '@app/kernel';
import { type Employer, EmployersService } from '@app/employers';
import { PostingReads } from '@app/postings';
import { occupationLabel } from '@app/taxonomy';
import { type Referral } from './referral.entity.js';
import { type IssueReferral } from './referral.schema.js';

/** Where somebody is sent, in the words of that day. */
export type ReferralTarget = Pick<Referral, 'employerId' | 'employerName' | 'postingId' | 'title' | 'occupation'>;

/** Finds out to whom somebody is sent. */
@Injectable()
export class ReferralTargets {
  constructor(
    private readonly employers: EmployersService,
    private readonly postings: PostingReads,
  ) {}

  /** @throws DomainError `referral.*` beside the field that says it */
  async of(input: IssueReferral): Promise<ReferralTarget> {
    const { employer, employerId, occupation, link, posting } = input;
    if (!employer && !employerId) return this.ofPosting(link ?? posting!, link ? 'link' : 'posting');
    const path = employerId ? 'employerId' : 'employer';
    const found = employerId ? await this.employers.get(employerId) : await this.named(employer!);
    if (found.status === 'suspended') throw wrongField('referral.employer-suspended', path);
    const title = occupationLabel(occupation!, 'vi');
    return { employerId: found.id, employerName: found.name, postingId: null, title, occupation: occupation! };
  }

  /** Only what the public can see now: it has an employer and an open day. */
  private async ofPosting(id: string, path: string): Promise<ReferralTarget> {
    const [card] = await this.postings.visibleCards([id]);
    if (!card?.employerId) throw wrongField('referral.posting-gone', path);
    const { employerId, title, occupation } = card;
    return { employerId, employerName: card.employerName ?? '', postingId: id, title, occupation };
  }

  private async named(text: string): Promise<Employer> {
    const meant = await this.employers.findMeant(text);
    if (typeof meant === 'string') throw wrongField(`referral.employer-${meant}`, 'employer');
    return meant;
  }
}
