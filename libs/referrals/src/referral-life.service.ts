import { Injectable, Logger } from '@nestjs/common';
import { addDays, addMonths, Clock, type LocalDate, startOfDay, todayIn, wrongField } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Referral } from './referral.entity.js';
import {
  type AnswerSource,
  canDo,
  REFERRAL_ACTIONS,
  type ReferralAction,
  type ReferralVoidReason,
} from './referral.lifecycle.js';
import { type ReferralAnswer } from './referral.schema.js';
import { ReferralsRepository } from './referrals.repository.js';
import { WorkSources } from './work/work-sources.service.js';

const BATCH = 200;
/** Nobody knows further ahead when somebody starts. */
const LATEST_START_MONTHS = 6;

/** Whose word an answer is; nobody is known of who was not signed in. */
export interface AnsweredBy {
  source: AnswerSource;
  actorId: string | null;
}

/** Whether an answer says anything that is not known: another end, or the same by a stronger source. */
export function isNews(known: Referral, answer: ReferralAnswer, source: AnswerSource): boolean {
  const isSame =
    known.outcome === answer.outcome && known.reason === answer.reason && known.startDate === answer.startDate;
  return !isSame || known.answerSource !== source;
}

/** Steps of referrals, each with its fact and its line in the log, in the caller's transaction. */
@Injectable()
export class ReferralLife {
  private readonly logger = new Logger(ReferralLife.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly people: PeopleService,
    private readonly referrals: ReferralsRepository,
    private readonly work: WorkSources,
  ) {}

  /** A referral and its person, held until the caller's transaction ends. */
  async lock(id: string): Promise<Referral | null> {
    const known = await this.referrals.find(id);
    if (known) await this.people.hold(known.personId);
    return this.referrals.lock(id);
  }

  /**
   * Records how it ended. An answer in the place of another corrects its fact, so that figures count one.
   * @throws DomainError `referral.start-range`
   */
  async answer(referral: Referral, answer: ReferralAnswer, by: AnsweredBy): Promise<void> {
    this.checkStart(referral, answer.startDate);
    const isCorrection = canDo('correct', referral.status);
    if (isCorrection) await this.correctFact(referral, answer);
    else await this.appendFact(referral, answer);
    const answered = { answerSource: by.source, answeredAt: this.clock.now(), answeredBy: by.actorId };
    Object.assign(referral, answer, answered);
    await this.step(referral, isCorrection ? 'correct' : 'answer', answer.outcome, by.actorId);
    if (by.source === 'slip') await this.work.answerUnproved(referral);
    await this.events.emit('referral.answered', { referralId: referral.id });
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

  private checkStart({ issuedOn }: Referral, startDate: LocalDate | null): void {
    if (startDate === null) return;
    const latest = addMonths(todayIn(this.clock), LATEST_START_MONTHS);
    if (startDate < issuedOn || startDate > latest) throw wrongField('referral.start-range', 'startDate');
  }

  private async appendFact(referral: Referral, { outcome, reason }: ReferralAnswer): Promise<void> {
    const data = { referral: referral.id, outcome, ...(reason && { reason }) };
    const factId = await this.ledger.append(referral.personId, { type: 'referral.answered', data });
    referral.factIds = [...referral.factIds, factId];
  }

  /** The last fact of an answered referral is its answer. */
  private async correctFact(referral: Referral, { outcome, reason }: ReferralAnswer): Promise<void> {
    if (referral.outcome === outcome && referral.reason === reason) return;
    const data = { corrects: referral.factIds.at(-1)!, set: { outcome, reason } };
    await this.ledger.append(referral.personId, { type: 'fact.corrected', data });
  }

  private async expireIfDue(id: string): Promise<boolean> {
    return this.db.tx(async () => {
      const referral = await this.lock(id);
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
