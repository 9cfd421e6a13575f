import { Injectable } from '@nestjs/common';
import { addDays, Clock, DomainError, todayIn, type LocalDate, recordChanged } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { EmployersService } from '@app/employers';
import { type Posting } from './posting.entity.js';
import { employerSuspended, notPossibleNow, postingNotFound } from './posting.errors.js';
import {
  canDo,
  ENDED,
  POSTING_ACTIONS,
  PROLONG_DAYS,
  REOPEN_DAYS,
  wasOpen,
  type PostingAction,
} from './posting.lifecycle.js';
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

/** The deadline after prolonging, never further away than a posting may stay open. */
export function prolonged(deadline: LocalDate, days: number, today: LocalDate): LocalDate {
  const later = addDays(deadline > today ? deadline : today, days);
  const furthest = addDays(today, LONGEST_OPEN_DAYS);
  return later < furthest ? later : furthest;
}

/** Moves postings from status to status, with log and event. */
@Injectable()
export class PostingLife {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly employers: EmployersService,
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

  /**
   * Undoes closing within seven days. Only what was online before comes back: anything else was never decided about.
   * @throws DomainError `posting.reopen-too-late`, `posting.reopen-unpublished`, `posting.deadline-past`
   */
  async reopen(actor: Actor, id: string): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.lockOwn(actor, id);
      if (!canDo('reopen', posting.status)) throw notPossibleNow();
      if (this.isLongerAgo(posting.closedAt, REOPEN_DAYS)) {
        throw new DomainError('posting.reopen-too-late', 'conflict', { days: REOPEN_DAYS });
      }
      if (!wasOpen(await this.postings.statusBefore(id))) {
        throw new DomainError('posting.reopen-unpublished', 'conflict');
      }
      checkDeadline(posting.deadline!, todayIn(this.clock));
      await this.step(posting, 'reopen', { actorId: actor.personId });
      return posting;
    });
  }

  /**
   * Moves the deadline `days` on from today or from the present deadline, whichever is later; opens an expired one again.
   * @param version the one that was seen: the same tap twice prolongs once
   * @throws DomainError `record.changed`, `posting.prolong-too-late`
   */
  async prolong(actor: Actor, id: string, days: number, version?: number): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.lockOwn(actor, id);
      if (version !== undefined && version !== posting.version) throw recordChanged();
      if (posting.deadline === null || !['published', 'paused', 'expired'].includes(posting.status)) {
        throw notPossibleNow();
      }
      if (posting.status === 'expired' && this.isLongerAgo(posting.closedAt, PROLONG_DAYS)) {
        throw new DomainError('posting.prolong-too-late', 'conflict', { days: PROLONG_DAYS });
      }
      posting.deadline = prolonged(posting.deadline, days, todayIn(this.clock));
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
   * @throws DomainError `posting.not-possible-now`, `posting.employer-suspended`
   */
  async step(posting: Posting, action: PostingAction, step: Step): Promise<void> {
    if (!canDo(action, posting.status)) throw notPossibleNow();
    const from = posting.status;
    const now = this.clock.now();
    posting.status = POSTING_ACTIONS[action].to;
    if (posting.status === 'published' || posting.status === 'submitted') await this.requireStanding(posting);
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

  private async requireStanding({ employerId }: Posting): Promise<void> {
    const { status } = await this.employers.get(employerId!);
    if (status === 'suspended' || status === 'rejected') throw employerSuspended();
  }

  private isLongerAgo(instant: Date | null, days: number): boolean {
    return instant === null || this.clock.now().getTime() > instant.getTime() + days * 86_400_000;
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
