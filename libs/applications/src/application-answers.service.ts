import { Injectable } from '@nestjs/common';
import {
  addDays,
  Clock,
  localDateOf,
  type LocalDate,
  startOfDay,
  todayIn,
  recordChanged,
  wrongField,
} from '@app/kernel';
import { EmployersService } from '@app/employers';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { ACTION_OF, isSilent } from './application.answers.js';
import { type Application } from './application.entity.js';
import { applicationNotFound, employerSuspended, notPossibleNow } from './application.errors.js';
import { UNDO_MINUTES } from './application.lifecycle.js';
import { ApplicationLife, inOrderOfPeople } from './application-life.service.js';
import { isRecruiterOf, mayAnswer } from './application.policy.js';
import { type Answer, type Chosen } from './application.schema.js';
import { ApplicationsRepository } from './applications.repository.js';

const FURTHEST_INTERVIEW_DAYS = 90;
const FURTHEST_START_DAYS = 365;
const MINUTE_MS = 60_000;

/** Which of the chosen applications an answer reached, and which somebody else had answered before. */
export interface Answered {
  done: string[];
  skipped: string[];
}

/** The instant of an interview on a day at `HH:MM` in Vietnam. */
function instantOf(day: LocalDate, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours! * 60 + minutes!) * MINUTE_MS);
}

/** What employers answer, one by one or several at once. */
@Injectable()
export class ApplicationAnswers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly employers: EmployersService,
    private readonly life: ApplicationLife,
    private readonly applications: ApplicationsRepository,
  ) {}

  /**
   * Gives the same answer to each of the chosen applications, in one transaction. What others have answered since the
   * page was read is left alone; pressing twice answers once.
   * @throws DomainError `application.not-found` for one that is not the actor's to answer, `record.changed` or
   * `application.not-possible-now` when a single one was chosen and cannot be answered, `interview.*`, `hire.*`
   */
  async answer(actor: Actor, chosen: readonly Chosen[], input: Answer): Promise<Answered> {
    return this.db.tx(async () => {
      const found = await this.lockAnswerable(
        actor,
        chosen.map(({ id }) => id),
      );
      for (const application of found) this.check(application, input);
      const versions = new Map(chosen.map(({ id, version }) => [id, version]));
      const answered: Answered = { done: [], skipped: [] };
      const changed: string[] = [];
      for (const application of inOrderOfPeople(found)) {
        const refusal = await this.refusalOf(application, input, versions.get(application.id) ?? null);
        if (refusal === 'already') answered.done.push(application.id);
        else if (refusal === null) {
          await this.give(actor, application, input);
          answered.done.push(application.id);
          changed.push(application.id);
        } else if (found.length === 1) throw refusal;
        else answered.skipped.push(application.id);
      }
      await this.life.announce(isSilent(input.answer) ? 'application.changed' : 'application.answered', changed);
      return answered;
    });
  }

  /** Keeps a note that only the employer's own people read. @throws DomainError `record.changed` */
  async writeNote(actor: Actor, id: string, note: string | null, version: number): Promise<void> {
    await this.db.tx(async () => {
      const [application] = await this.lockAnswerable(actor, [id]);
      if (application!.version !== version) throw recordChanged();
      application!.employerNote = note;
      application!.updatedAt = this.clock.now();
      await this.applications.save(application!);
    });
  }

  /**
   * Marks what the employer's people look at as seen; staff who look change nothing.
   * @returns the new version of each that was new
   */
  async markSeen(actor: Actor, employerId: string, ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0 || !isRecruiterOf(actor, employerId)) return new Map();
    return this.db.tx(async () => {
      const now = this.clock.now();
      const seen = await this.applications.markSeen(ids, now);
      const step = {
        from: 'submitted',
        to: 'seen',
        reason: null,
        actorId: actor.personId,
        occurredAt: now,
        at: now,
      } as const;
      await this.applications.log(seen.map(({ id }) => ({ ...step, applicationId: id })));
      await this.life.announce(
        'application.changed',
        seen.map(({ id }) => id),
      );
      return new Map(seen.map(({ id, version }) => [id, version]));
    });
  }

  /** Refuses an employer's people while the centre has suspended it. */
  async requireStanding(actor: Actor, employerId: string): Promise<void> {
    if (!isRecruiterOf(actor, employerId)) return;
    if ((await this.employers.get(employerId)).status === 'suspended') throw employerSuspended();
  }

  private async lockAnswerable(actor: Actor, ids: readonly string[]): Promise<Application[]> {
    const found = await this.applications.lockMany(ids);
    const isOurs = (application: Application) => mayAnswer(actor, application) && application.removedAt === null;
    if (found.length !== ids.length || !found.every(isOurs)) throw applicationNotFound();
    for (const employerId of new Set(found.map((application) => application.employerId))) {
      await this.requireStanding(actor, employerId);
    }
    return found;
  }

  /** @throws DomainError beside the field that is out of range */
  private check(application: Application, input: Answer): void {
    const today = todayIn(this.clock);
    if (input.answer === 'interview') {
      const at = instantOf(input.day, input.time);
      if (at <= this.clock.now()) throw wrongField('interview.past', 'day');
      if (input.day > addDays(today, FURTHEST_INTERVIEW_DAYS)) throw wrongField('interview.far', 'day');
    }
    if (input.answer !== 'hire') return;
    const sent = localDateOf(application.createdAt);
    const { startDate, decidedOn = today } = input;
    if (startDate < sent || startDate > addDays(today, FURTHEST_START_DAYS))
      throw wrongField('hire.start-range', 'startDate');
    if (decidedOn < sent || decidedOn > today) throw wrongField('hire.decided-range', 'decidedOn');
  }

  /** Why an answer cannot be given now: `already` when it was given before, null when it can. */
  private async refusalOf(application: Application, input: Answer, version: number | null) {
    if (isAlready(application, input)) return 'already' as const;
    if (version !== null && version !== application.version) return recordChanged();
    if (input.answer === 'undo-reject') return application.tellAfter === null ? notPossibleNow() : null;
    if (!application.allows(ACTION_OF[input.answer])) return notPossibleNow();
    if (application.status !== 'closed') return null;
    // The person may have applied again in the meantime: that one is to be answered.
    const active = await this.applications.findActive(application.postingId, application.personId);
    return active === null ? null : notPossibleNow();
  }

  private async give(actor: Actor, application: Application, input: Answer): Promise<void> {
    const by = { actorId: actor.personId };
    const now = this.clock.now();
    if (input.answer === 'undo-reject') await this.life.stepBack(application, 'undoReject', by);
    else if (input.answer === 'reject') {
      application.rejectReason = input.reason;
      application.tellAfter = new Date(now.getTime() + UNDO_MINUTES * MINUTE_MS);
      await this.life.step(application, 'reject', { ...by, reason: input.reason });
    } else if (input.answer === 'interview') {
      const interviewAt = instantOf(input.day, input.time);
      Object.assign(application, { interviewAt, interviewPlace: input.place, waitingSince: interviewAt });
      application.remindedDays = null;
      await this.life.step(application, 'invite', by);
    } else if (input.answer === 'hire') {
      application.startDate = input.startDate;
      await this.life.step(application, 'hire', { ...by, occurredAt: this.happenedAt(application, input.decidedOn) });
    } else {
      if (input.answer === 'offer') Object.assign(application, { waitingSince: now, remindedDays: null });
      await this.life.step(application, ACTION_OF[input.answer], by);
    }
    if (isRecruiterOf(actor, application.employerId)) return;
    await this.audit.record({
      action: 'application.answer-for',
      subjectType: 'application',
      subjectId: application.id,
      actorId: actor.personId,
      detail: { answer: input.answer },
    });
  }

  /** When a decision fell: an earlier day counts from its morning, but never from before the application. */
  private happenedAt(application: Application, day: LocalDate | undefined): Date {
    if (day === undefined || day === todayIn(this.clock)) return this.clock.now();
    const morning = startOfDay(day);
    return morning < application.createdAt ? application.createdAt : morning;
  }
}

/** Whether an application has this very answer already: a second press of the button. */
function isAlready(application: Application, input: Answer): boolean {
  switch (input.answer) {
    case 'shortlist':
      return application.status === 'shortlisted';
    case 'set-back':
      return application.status === 'seen';
    case 'interview':
      return (
        application.status === 'interview' &&
        application.interviewPlace === input.place &&
        application.interviewAt?.getTime() === instantOf(input.day, input.time).getTime()
      );
    case 'offer':
      return application.status === 'offered';
    case 'hire':
      return application.status === 'hired' && application.startDate === input.startDate;
    case 'reject':
      return application.status === 'rejected' && application.rejectReason === input.reason;
    case 'undo-reject':
      return false;
  }
}
