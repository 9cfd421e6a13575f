import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { isSearchAway } from '@app/platform/search';
import { meantOccupations, type NearestPostings, nearestUnits, onlyPlaceOf, onlyWordsOf } from './nearest-postings.js';
import { PostingCounts } from './posting-counts.service.js';
import { NO_CRITERIA, type PostingCriteria } from './posting-search.schema.js';
import { seek, type Seeking } from './posting-seeking.js';

/** Finds what to offer where a search found nothing, in two requests to the index. */
@Injectable()
export class NearestFinder {
  constructor(
    private readonly clock: Clock,
    private readonly counts: PostingCounts,
  ) {}

  /** What comes nearest under other conditions; null when the search server has gone away meanwhile. */
  async find(criteria: PostingCriteria, seeking: Seeking): Promise<NearestPostings | null> {
    try {
      const today = todayIn(this.clock);
      const place = onlyPlaceOf(criteria, seeking);
      const alone = onlyWordsOf(criteria);
      const soughtOf = (each: PostingCriteria) => seek(each).sought;
      const others = [place, alone].filter((each) => each !== null);
      const [counts, [here, everywhere]] = await Promise.all([
        this.counts.of(others.map(soughtOf), today),
        this.counts.byUnit([soughtOf(place ?? NO_CRITERIA), soughtOf(NO_CRITERIA)], today),
      ]);
      const offer = (each: PostingCriteria | null) =>
        each && { criteria: each, count: counts[others.indexOf(each)] ?? 0 };
      const { units, isNear } = nearestUnits(meantOccupations(criteria, seeking), here!, everywhere!);
      return {
        occupations: units.map((unit) => ({
          ...unit,
          criteria: { ...((unit.isElsewhere ? null : place) ?? NO_CRITERIA), occupations: [unit.code] },
        })),
        isNear,
        anywhere: offer(alone),
        inPlace: offer(place),
      };
    } catch (error) {
      if (!isSearchAway(error)) throw error;
      return null;
    }
  }
}
