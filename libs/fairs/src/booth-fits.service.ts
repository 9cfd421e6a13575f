import { Injectable } from '@nestjs/common';
import { CandidatesService } from '@app/candidates';
import { Clock, todayIn } from '@app/kernel';
import { type Fit, postingsFor, type Seeker, type Vacancy } from '@app/matching';
import { PostingSearchReads } from '@app/postings';
import { type BoothRow } from './booths.queries.js';

/** A booth that has work for somebody, and which of its postings suits best. */
export interface FittingBooth {
  booth: BoothRow;
  postingId: string;
}

/** How somebody suits a posting, with both sides of it. */
export interface BoothFit {
  seeker: Seeker;
  vacancy: Vacancy;
  fit: Fit;
}

/** Compares people with what the booths of a fair bring. */
@Injectable()
export class BoothFits {
  constructor(
    private readonly clock: Clock,
    private readonly candidates: CandidatesService,
    private readonly postings: PostingSearchReads,
  ) {}

  /**
   * Booths that suit a person, the best first: two statements, however many booths.
   * @returns null for somebody who has no profile, is not looking, or did not agree to be matched
   */
  async of(personId: string, booths: readonly BoothRow[]): Promise<FittingBooth[] | null> {
    const fits = await this.fitsAt(personId, booths);
    if (!fits) return null;
    const best = new Map<string, string>();
    for (const { vacancy } of fits) {
      const booth = booths.find(({ postingIds }) => postingIds.includes(vacancy.id));
      if (booth && !best.has(booth.id)) best.set(booth.id, vacancy.id);
    }
    const byId = new Map(booths.map((booth) => [booth.id, booth]));
    return [...best].map(([id, postingId]) => ({ booth: byId.get(id)!, postingId }));
  }

  /** The posting of a booth that suits somebody best; null where none does, or they did not agree to be matched. */
  async bestAt(personId: string, booth: BoothRow): Promise<BoothFit | null> {
    return (await this.fitsAt(personId, [booth]))?.[0] ?? null;
  }

  private async fitsAt(personId: string, booths: readonly BoothRow[]): Promise<BoothFit[] | null> {
    const seeker = (await this.candidates.documentSources([personId])).get(personId);
    if (!seeker) return null;
    const vacancies = await this.postings.documentSources(booths.flatMap(({ postingIds }) => postingIds));
    const today = todayIn(this.clock);
    const open = vacancies.filter(({ deadline }) => deadline === null || deadline >= today);
    return postingsFor(seeker, open, { now: this.clock.now(), today }).map((suited) => ({ seeker, ...suited }));
  }
}
