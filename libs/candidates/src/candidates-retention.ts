import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { Db } from '@app/platform/database';
import { CandidatesData } from './candidates-data.js';
import { CandidatesRepository } from './candidates.repository.js';

const UNUSED_MONTHS = 24;
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
