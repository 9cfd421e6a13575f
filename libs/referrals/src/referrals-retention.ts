import { Injectable } from '@nestjs/common';
import { addMonths, Clock, todayIn } from '@app/kernel';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { ReferralsRepository } from './referrals.repository.js';

const TOKEN_MONTHS = 12;
const BATCH = 500;

/** The codes of printed slips: a year. The coded row stays for the figures. */
@KeepsForAWhile({ name: 'old-referral-codes' })
@Injectable()
export class ReferralsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly referrals: ReferralsRepository,
  ) {}

  async forget(): Promise<number> {
    const before = addMonths(todayIn(this.clock), -TOKEN_MONTHS);
    let forgotten = 0;
    for (;;) {
      const dropped = await this.referrals.dropTokensBefore(before, BATCH);
      forgotten += dropped;
      if (dropped < BATCH) return forgotten;
    }
  }
}
