import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Employer, EmployersService } from '@app/employers';
import { OpenPostings, type PostingCard, type PostingDetail, PostingReads } from '@app/postings';
import { panel } from './panel.js';
import { publicStateOf, type PublicState } from './posting-state.policy.js';

/** A posting as the public meets it, with others like it. */
export interface PublicPosting {
  state: Exclude<PublicState, 'hidden'>;
  detail: PostingDetail;
  employer: Employer;
  similar: readonly PostingCard[];
}

const SIMILAR = 6;

/** Postings for everybody. */
@Injectable()
export class PublicPostings {
  constructor(
    private readonly reads: PostingReads,
    private readonly open: OpenPostings,
    private readonly employers: EmployersService,
  ) {}

  /** @throws DomainError `posting.not-found` also for what is not for the public */
  async find(id: string): Promise<PublicPosting> {
    const { state, detail, employer } = await this.read(id);
    const { posting, workplaces } = detail;
    const subject = { id, occupation: posting.occupation, workplaces };
    const similar = (await panel('similar postings', this.open.similarTo(subject, SIMILAR))) ?? [];
    return { state, detail, employer, similar };
  }

  /** The same without others: for the pages beneath it. Only an open posting is found. */
  async findOpen(id: string): Promise<PostingDetail> {
    const { state, detail } = await this.read(id);
    if (state !== 'open') throw notFound();
    return detail;
  }

  private async read(id: string): Promise<Omit<PublicPosting, 'similar'>> {
    const detail = await this.reads.detail(id);
    const { posting, isVisible } = detail;
    const employer = posting.employerId === null ? null : await this.employers.get(posting.employerId);
    const state = publicStateOf(posting, employer?.status ?? null, isVisible);
    if (state === 'hidden' || !employer) throw notFound();
    return { state, detail, employer };
  }
}

const notFound = () => new DomainError('posting.not-found', 'not-found');
