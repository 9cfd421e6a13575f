import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { Db } from '@app/platform/database';
import { CandidatesData } from './candidates-data.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ProfileCopiesRepository } from './profile-copies.repository.js';

const UNUSED_MONTHS = 24;
/** As long as a merge can be undone. */
const COPY_DAYS = 90;
const DAY_MS = 86_400_000;
const BATCH = 200;

/** Profiles of people who neither look for work nor came back for two years; what is sensitive goes with them. */
@KeepsForAWhile({ name: 'unused-profiles' })
@Injectable()
export class ForgetUnusedProfiles implements Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly candidates: CandidatesRepository,
    private readonly data: CandidatesData,
  ) {}

  async forget(): Promise<number> {
    const before = startOfDay(addMonths(todayIn(this.clock), -UNUSED_MONTHS));
    let forgotten = 0;
    for (;;) {
      const ids = await this.candidates.findForgotten(before, BATCH);
      for (const personId of ids) await this.db.tx(() => this.data.erase({ personId, phone: null }));
      forgotten += ids.length;
      if (ids.length < BATCH) return forgotten;
    }
  }
}

/** Profiles as they were before a merge, once it cannot be undone any more. */
@KeepsForAWhile({ name: 'profile-copies' })
@Injectable()
export class ForgetProfileCopies implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly copies: ProfileCopiesRepository,
  ) {}

  async forget(): Promise<number> {
    return this.copies.forgetBefore(new Date(this.clock.now().getTime() - COPY_DAYS * DAY_MS));
  }
}
