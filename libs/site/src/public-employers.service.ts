import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Employer, EmployersService } from '@app/employers';
import { type PostingCard, PostingReads } from '@app/postings';

/** An employer as the public meets it. */
export interface PublicEmployer {
  employer: Employer;
  /** Its open postings, the newest first. */
  postings: readonly PostingCard[];
}

/** Employers for everybody. */
@Injectable()
export class PublicEmployers {
  constructor(
    private readonly employers: EmployersService,
    private readonly postings: PostingReads,
  ) {}

  /**
   * A verified employer always; another one only as long as staff have let a posting of it go online, so that nobody
   * puts up a page by signing up. A suspended or refused one is not found.
   * @throws DomainError `employer.not-found`
   */
  async find(id: string): Promise<PublicEmployer> {
    const [employer, postings] = await Promise.all([this.employers.get(id), this.postings.visibleOfEmployer(id)]);
    const isHidden = employer.status === 'suspended' || employer.status === 'rejected';
    if (isHidden || (!employer.isVerified && postings.length === 0)) {
      throw new DomainError('employer.not-found', 'not-found');
    }
    return { employer, postings };
  }
}
