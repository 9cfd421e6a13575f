import { Injectable, Logger } from '@nestjs/common';
import { addDays, Clock, startOfDay, todayIn } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { Db } from '@app/platform/database';
import { type Referral } from './referral.entity.js';
import { canDo, REFERRAL_ACTIONS, type ReferralAction, type ReferralVoidReason } from './referral.lifecycle.js';
import { type ReferralAnswer } from './referral.schema.js';
import { ReferralsRepository } from './referrals.repository.js';
import { WorkSources } from './work/work-sources.service.js';

const BATCH = 200;

/** Steps of referrals, each with its fact and its line in the log, in the caller's transaction. */
@Injectable()
export class ReferralLife {
  private readonly logger = new Logger(ReferralLife.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly referrals: ReferralsRepository,
    private readonly work: WorkSources,
  ) {}

  async answer(referral: Referral, { outcome, reason }: ReferralAnswer, actorId: string): Promise<void> {
    const data = { referral: referral.id, outcome, ...(reason && { reason }) };
    const factId = await this.ledger.append(referral.personId, { type: 'referral.answered', data });
    const answered = { answerSource: 'counsellor' as const, answeredAt: this.clock.now(), answeredBy: actorId };
    Object.assign(referral, { outcome, reason, ...answered, factIds: [...referral.factIds, factId] });
    await this.step(referral, 'answer', outcome, actorId);
  }

  /** Ends an open referral that nobody answered. @param at from when on it counts no more */
  async expire(referral: Referral, at: Date): Promise<void> {
    const data = { referral: referral.id, outcome: 'expired' as const };
    const factId = await this.ledger.append(referral.personId, { type: 'referral.answered', data }, at);
    referral.factIds = [...referral.factIds, factId];
    await this.step(referral, 'expire', null, null);
  }

  /** Declares that it should never have been: its facts count no more. */
  async void(referral: Referral, reason: ReferralVoidReason, actorId: string | null): Promise<void> {
    for (const corrects of referral.factIds) {
      await this.ledger.append(referral.personId, { type: 'fact.corrected', data: { corrects, void: true } });
    }
    referral.voidReason = reason;
    await this.step(referral, 'void', reason, actorId);
  }

  /**
   * Ends every open referral whose last day is over in Vietnam. Each is a transaction of its own, so that one that
   * cannot be ended does not hold up the others.
   */
  async expireDue(): Promise<{ expired: number; failed: number }> {
    const result = { expired: 0, failed: 0 };
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.referrals.dueIds(todayIn(this.clock), after, BATCH);
      for (const id of ids) {
        try {
          result.expired += (await this.expireIfDue(id)) ? 1 : 0;
        } catch (error) {
          result.failed += 1;
          this.logger.error(`Referral ${id} could not be ended: ${error instanceof Error ? error.message : error}`);
        }
      }
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) return result;
    }
  }

  private async expireIfDue(id: string): Promise<boolean> {
    return this.db.tx(async () => {
      const referral = await this.referrals.lock(id);
      // Somebody may have answered since the list was read.
      if (!referral || referral.validUntil >= todayIn(this.clock) || !canDo('expire', referral.status)) return false;
      await this.expire(referral, startOfDay(addDays(referral.validUntil, 1)));
      return true;
    });
  }

  private async step(referral: Referral, action: ReferralAction, reason: string | null, actorId: string | null) {
    const at = this.clock.now();
    const { status: from } = referral;
    const { to } = REFERRAL_ACTIONS[action];
    await this.referrals.save(Object.assign(referral, { status: to, updatedAt: at }));
    await this.referrals.log(referral.id, { from, to, reason, actorId, at });
    await this.work.referralEnded(referral.id);
  }
}
