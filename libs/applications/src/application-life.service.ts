import { Injectable } from '@nestjs/common';
import { addDays, Clock, todayIn } from '@app/kernel';
import { Ledger, type ApplicationOutcome } from '@app/ledger';
import { Events } from '@app/platform/events';
import { type Application } from './application.entity.js';
import { notPossibleNow } from './application.errors.js';
import { APPLICATION_ACTIONS, type ApplicationAction, isOpen, WAYS_BACK } from './application.lifecycle.js';
import { KEEP_DAYS } from './application.retention.js';
import { ApplicationsRepository } from './applications.repository.js';

/** Who takes a step, why, and when it happened. */
export interface Step {
  /** Null when the program itself acts. */
  actorId: string | null;
  reason?: string;
  /** Now when left out. */
  occurredAt?: Date;
}

/** What the ledger calls the outcome of an action; sorting applicants is nobody's business but the employer's. */
const OUTCOME_OF: Partial<Record<ApplicationAction, ApplicationOutcome>> = {
  invite: 'interview',
  offer: 'offered',
  hire: 'hired',
  reject: 'rejected',
  withdraw: 'withdrawn',
  close: 'closed',
};

const ANSWERS: readonly ApplicationAction[] = ['invite', 'offer', 'hire', 'reject'];

/** Facts of several people are appended in one order everywhere (ADR 27): each waits for other facts of its person. */
export const inOrderOfPeople = <One extends { personId: string }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => (a.personId < b.personId ? -1 : Number(a.personId > b.personId)));

/** Moves single applications from status to status, with log, dates and fact. */
@Injectable()
export class ApplicationLife {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly applications: ApplicationsRepository,
  ) {}

  /**
   * Moves a locked application one step in the caller's transaction; announcing it is left to the caller.
   * @throws DomainError `application.not-possible-now`
   */
  async step(application: Application, action: ApplicationAction, step: Step): Promise<void> {
    if (!application.allows(action)) throw notPossibleNow();
    const from = application.status;
    const to = APPLICATION_ACTIONS[action].to;
    const now = this.clock.now();
    if (isOpen(from)) application.statusBefore = to === 'rejected' || to === 'closed' ? from : null;
    if (from === 'closed') Object.assign(application, { statusBefore: null, closeReason: null });
    if (action !== 'withdraw' && action !== 'close') application.seenAt ??= now;
    if (ANSWERS.includes(action)) application.answeredAt = now;
    application.status = to;
    application.finishedAt = isOpen(to) ? null : now;
    if (to === 'hired') application.removeAfter = null;
    // Whoever withdraws need not wait for the vacancy to end.
    if (to === 'withdrawn') application.removeAfter = addDays(todayIn(this.clock), KEEP_DAYS);
    await this.write(application, { ...step, from, action });
  }

  /** Leads a rejected or closed application back to where it stood. @throws DomainError `application.not-possible-now` */
  async stepBack(application: Application, way: keyof typeof WAYS_BACK, step: Step): Promise<void> {
    const from = application.status;
    if (from !== WAYS_BACK[way] || application.statusBefore === null) throw notPossibleNow();
    Object.assign(application, {
      status: application.statusBefore,
      statusBefore: null,
      rejectReason: null,
      closeReason: null,
      finishedAt: null,
      tellAfter: null,
    });
    await this.write(application, { ...step, reason: 'restored', from, action: null });
  }

  /** Announces steps: one by its name, several as one. */
  async announce(type: 'application.changed' | 'application.answered', ids: readonly string[]): Promise<void> {
    if (ids.length === 1) await this.events.emit(type, { applicationId: ids[0]! });
    else if (ids.length > 1) await this.events.emit('applications.bulk-changed', { applicationIds: [...ids] });
  }

  private async write(
    application: Application,
    step: Step & { from: Application['status']; action: ApplicationAction | null },
  ): Promise<void> {
    const now = this.clock.now();
    const { from, actorId, reason, occurredAt = now } = step;
    application.updatedAt = now;
    await this.applications.save(application);
    await this.applications.log([
      {
        applicationId: application.id,
        from,
        to: application.status,
        reason: reason ?? null,
        actorId,
        occurredAt,
        at: now,
      },
    ]);
    const outcome = step.action === null ? 'restored' : OUTCOME_OF[step.action];
    if (outcome === undefined) return;
    const data = {
      application: application.id,
      outcome,
      ...(reason !== undefined && outcome !== 'restored' && { reason }),
      ...(outcome === 'hired' && application.startDate !== null && { startDate: application.startDate }),
    };
    await this.ledger.append(application.personId, { type: 'application.answered', data }, occurredAt);
  }
}
