import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { ContributesPersonalData, type ErasedPerson, type MovedRecords, type PersonalData } from '@app/accounts';
import { type Referral } from './referral.entity.js';
import { ReferralLife } from './referral-life.service.js';
import { ReferralsRepository } from './referrals.repository.js';

/** To whom people were sent. The coded row of a referral stays: figures count it. */
@ContributesPersonalData({
  slice: 'referral-slips',
  tables: ['referral'],
  mayStay: { 'referral.person_id': { erased: "t.token IS NULL AND t.status <> 'issued'" } },
})
@Injectable()
export class ReferralsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly life: ReferralLife,
    private readonly referrals: ReferralsRepository,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const referrals = await this.referrals.exportOf(personId);
    return referrals.length > 0 ? { referrals } : {};
  }

  /** An open one ends now: once the link to the facts is cut, nothing can be said of it any more. */
  async erase({ personId }: ErasedPerson): Promise<void> {
    for (const referral of await this.locked(await this.referrals.openIdsOf(personId))) {
      await this.life.expire(referral, this.clock.now());
    }
    await this.referrals.dropTokensOf(personId);
  }

  /** Two open slips of one person to the same place were one slip too many. */
  async merge(from: string, into: string): Promise<void> {
    for (const referral of await this.locked(await this.referrals.sameOpenIds(from, into))) {
      await this.life.void(referral, 'issued-twice', null);
    }
    await this.referrals.moveTo(from, into);
  }

  async recordsOf(personId: string): Promise<MovedRecords> {
    return { referral: await this.referrals.idsOf(personId) };
  }

  async unmerge(from: string, into: string, { referral: ids = [] }: MovedRecords): Promise<void> {
    await this.referrals.giveBack(ids, from, into);
  }

  private async locked(ids: readonly string[]): Promise<Referral[]> {
    const found: Referral[] = [];
    for (const id of ids) {
      const referral = await this.referrals.lock(id);
      if (referral?.status === 'issued') found.push(referral);
    }
    return found;
  }
}
