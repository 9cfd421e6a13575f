import { Injectable } from '@nestjs/common';
import { addDays, Clock, DomainError, todayIn, type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Posting } from './posting.entity.js';
import { notPossibleNow, postingNotFound } from './posting.errors.js';
import { canDo, ENDED, POSTING_ACTIONS, REOPEN_DAYS, type PostingAction } from './posting.lifecycle.js';
import { canWritePosting } from './posting.policy.js';
import { type ClosePosting } from './posting.schema.js';
import { PostingsRepository } from './postings.repository.js';

/** The longest time for which a posting may stay open, counted from today. */
export const LONGEST_OPEN_DAYS = 90;

/** Who takes a step and why. */
export interface Step {
  reasons?: string[];
  note?: string | null;
  /** Null when the program itself acts. */
  actorId: string | null;
}

/** @throws DomainError `posting.deadline-past`, `posting.deadline-far` */
export function checkDeadline(deadline: LocalDate, today: LocalDate): void {
  const fail = (code: string, params: Record<string, number> = {}) =>
    new DomainError(code, 'invalid', params, [{ path: 'deadline', code, message: code }]);
  if (deadline < today) throw fail('posting.deadline-past');
  if (deadline > addDays(today, LONGEST_OPEN_DAYS)) throw fail('posting.deadline-far', { days: LONGEST_OPEN_DAYS });
}

/** Moves postings from status to status, with log and event. */
@Injectable()
export class PostingLife {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly postings: PostingsRepository,
  ) {}

  async withdraw(actor: Actor, id: string): Promise<Posting> {
    return this.act(actor, id, 'withdraw');
  }

  async pause(actor: Actor, id: string): Promise<Posting> {
    return this.act(actor, id, 'pause');
  }

  async resume(actor: Actor, id: string): Promise<Posting> {
    return this.act(actor, id, 'resume', {}, (posting) => checkDeadline(posting.deadline!, todayIn(this.clock)));
  }

  /** Closes a posting; its open applicants are told. */
  async close(actor: Actor, id: string, input: ClosePosting): Promise<Posting> {
    const action = input.reason === 'hired-here' || input.reason === 'hired-elsewhere' ? 'fill' : 'close';
    return this.db.tx(async () => {
      const posting = await this.lockOwn(actor, id);
      await this.step(posting, canDo(action, posting.status) ? action : 'close', {
        actorId: actor.personId,
        reasons: [input.reason],
      });
      return posting;
    });
  }

  /** Undoes closing within seven days. @throws DomainError `posting.reopen-too-late` */
  async reopen(actor: Actor, id: string): Promise<Posting> {
    return this.act(actor, id, 'reopen', {}, (posting) => {
      const latest = posting.closedAt ? posting.closedAt.getTime() + REOPEN_DAYS * 86_400_000 : 0;
      if (this.clock.now().getTime() > latest) {
        throw new DomainError('posting.reopen-too-late', 'conflict', { days: REOPEN_DAYS });
      }
      checkDeadline(posting.deadline!, todayIn(this.clock));
    });
  }

  /** Moves the deadline `days` on from today or from the present deadline, whichever is later; opens an expired one again. */
  async prolong(actor: Actor, id: string, days: number): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.lockOwn(actor, id);
      if (!['published', 'paused', 'expired'].includes(posting.status)) throw notPossibleNow();
      const today = todayIn(this.clock);
      const from = posting.deadline !== null && posting.deadline > today ? posting.deadline : today;
      const furthest = addDays(today, LONGEST_OPEN_DAYS);
      const deadline = addDays(from, days);
      posting.deadline = deadline < furthest ? deadline : furthest;
      posting.remindedDays = null;
      if (posting.status === 'expired') await this.step(posting, 'prolong', { actorId: actor.personId });
      else {
        posting.updatedAt = this.clock.now();
        await this.postings.save(posting);
        await this.events.emit('posting.changed', { postingId: id });
      }
      return posting;
    });
  }

  /**
   * Moves a locked posting one step, with its log, dates and event, in the caller's transaction.
   * @throws DomainError `posting.not-possible-now`
   */
  async step(posting: Posting, action: PostingAction, step: Step): Promise<void> {
    if (!canDo(action, posting.status)) throw notPossibleNow();
    const from = posting.status;
    const now = this.clock.now();
    posting.status = POSTING_ACTIONS[action].to;
    posting.updatedAt = now;
    if (posting.status === 'published') {
      posting.publishedAt ??= now;
      posting.closedAt = null;
      posting.closeReason = null;
    }
    if (ENDED.includes(posting.status)) {
      posting.closedAt = now;
      posting.closeReason = step.reasons?.[0] ?? posting.status;
    }
    await this.postings.save(posting);
    await this.postings.log({
      postingId: posting.id,
      from,
      to: posting.status,
      reasons: step.reasons ?? [],
      note: step.note ?? null,
      actorId: step.actorId,
      at: now,
    });
    await this.announce(posting, action);
  }

  private async announce(posting: Posting, action: PostingAction): Promise<void> {
    const payload = { postingId: posting.id };
    if (action === 'submit' || action === 'resubmit') return this.events.emit('posting.submitted', payload);
    if (action === 'approve' || action === 'publishAtOnce') return this.events.emit('posting.published', payload);
    if (action === 'return') return this.events.emit('posting.returned', payload);
    if (action === 'fill' || action === 'close' || action === 'expire')
      return this.events.emit('posting.closed', payload);
    if (action === 'reopen' || action === 'prolong') return this.events.emit('posting.reopened', payload);
    return this.events.emit('posting.changed', payload);
  }

  /** Locks a posting that the actor may write; any other is not found. */
  async lockOwn(actor: Actor, id: string): Promise<Posting> {
    const posting = await this.postings.lock(id);
    if (!posting || !canWritePosting(actor, posting)) throw postingNotFound();
    return posting;
  }

  private async act(
    actor: Actor,
    id: string,
    action: PostingAction,
    step: Omit<Step, 'actorId'> = {},
    check: (posting: Posting) => void = () => undefined,
  ): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.lockOwn(actor, id);
      if (!canDo(action, posting.status)) throw notPossibleNow();
      check(posting);
      await this.step(posting, action, { ...step, actorId: actor.personId });
      return posting;
    });
  }
}
