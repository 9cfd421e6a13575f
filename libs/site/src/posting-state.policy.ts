import { ENDED, type Posting } from '@app/postings';

type Shown = Pick<Posting, 'status' | 'publishedAt'>;

/**
 * How the public meets a posting: `open` as a whole; `ended` and `paused` by name with ways on; `hidden` as if it had
 * never been, which is also how one is met that staff took away or whose employer is suspended.
 */
export type PublicState = 'open' | 'paused' | 'ended' | 'hidden';

export function publicStateOf(posting: Shown, employerStatus: string | null, isVisible: boolean): PublicState {
  if (isVisible) return 'open';
  const isGoodEmployer = employerStatus !== null && employerStatus !== 'suspended' && employerStatus !== 'rejected';
  if (!isGoodEmployer || posting.publishedAt === null) return 'hidden';
  if (posting.status === 'paused') return 'paused';
  // Past its deadline a published one has ended, whenever the nightly job says so.
  return ENDED.includes(posting.status) || posting.status === 'published' ? 'ended' : 'hidden';
}
