import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { type Posting, type Workplace } from './posting.entity.js';
import { screen, type Finding } from './posting.screening.js';
import { PostingsRepository } from './postings.repository.js';

/** Looks at a posting before people do. */
@Injectable()
export class PostingScreener {
  constructor(
    private readonly clock: Clock,
    private readonly postings: PostingsRepository,
  ) {}

  /** What the rules and the search for duplicates find. */
  async findingsOf(posting: Posting, workplaces: readonly Workplace[], isVerified: boolean): Promise<Finding[]> {
    const found = screen({ ...posting, workplaces }, isVerified, todayIn(this.clock));
    const since = this.postings.duplicatesSince(this.clock.now());
    const duplicates = await this.postings.findLikelyDuplicates(posting, since);
    return [
      ...found,
      ...duplicates.map(({ id, title }) => ({
        rule: 'duplicate' as const,
        field: 'title',
        words: [title],
        postingId: id,
      })),
    ];
  }
}
