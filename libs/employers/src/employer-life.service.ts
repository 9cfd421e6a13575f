import { Injectable } from '@nestjs/common';
import { Clock, recordChanged } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { Files } from '@app/platform/files';
import { type Actor } from '@app/platform/http';
import { missingIn, needsTaxCode } from './employer.completeness.js';
import { type Employer } from './employer.entity.js';
import { employerNotFound, evidenceMissing, incomplete, notPossibleNow, taxCodeMissing } from './employer.errors.js';
import {
  canDo,
  EMPLOYER_ACTIONS,
  type EmployerAction,
  type EmployerStatus,
  EVENT_OF,
  RENAMED,
} from './employer.lifecycle.js';
import { mayActFor, mayDecideOn, maySuspend } from './employer.policy.js';
import {
  type ReinstateEmployer,
  type RejectEmployer,
  type SuspendEmployer,
  type VerifyEmployer,
} from './employer.schema.js';
import { EmployersRepository } from './employers.repository.js';

interface Why {
  reason?: string;
  evidence?: string;
  note?: string;
}

/** Moves employers from standing to standing, with log, audit and event. */
@Injectable()
export class EmployerLife {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly employers: EmployersRepository,
  ) {}

  /** Asks the centre to verify. @throws DomainError `employer.incomplete`, `employer.evidence-missing` */
  async submit(actor: Actor, id: string): Promise<Employer> {
    return this.act(id, 'submit', actor, {}, async (employer) => {
      if (!mayActFor(actor, id)) throw employerNotFound();
      const missing = missingIn(employer);
      if (missing.length > 0) throw incomplete(missing);
      if ((await this.files.listOf('employer', id, 'evidence')).length === 0) throw evidenceMissing();
      employer.submittedAt = this.clock.now();
    });
  }

  /** @throws DomainError `employer.tax-code-missing`, `record.changed`, `employer.not-possible-now` */
  async verify(actor: Actor, id: string, input: VerifyEmployer): Promise<Employer> {
    return this.act(id, 'verify', actor, input, async (employer) => {
      if (!mayDecideOn(actor, id)) throw employerNotFound();
      if (employer.taxCode === null && needsTaxCode(employer)) throw taxCodeMissing();
      employer.verifiedAt = this.clock.now();
    });
  }

  async reject(actor: Actor, id: string, input: RejectEmployer): Promise<Employer> {
    return this.act(id, 'reject', actor, input, async () => {
      if (!mayDecideOn(actor, id)) throw employerNotFound();
    });
  }

  /** Takes the employer's postings away at once. */
  async suspend(actor: Actor, id: string, input: SuspendEmployer): Promise<Employer> {
    return this.act(id, 'suspend', actor, input, async (employer) => {
      if (!maySuspend(actor, id)) throw employerNotFound();
      employer.isTrusted = false;
    });
  }

  /** Lifts a suspension; one that was not verified before goes to the queue. */
  async reinstate(actor: Actor, id: string, input: ReinstateEmployer): Promise<Employer> {
    const employer = await this.employers.find(id);
    return this.act(id, employer?.verifiedAt ? 'reinstate' : 'lookAgain', actor, input, async (locked) => {
      if (!maySuspend(actor, id)) throw employerNotFound();
      locked.submittedAt ??= this.clock.now();
    });
  }

  /** Lets a verified employer publish at once, or takes that back. */
  async setTrusted(actor: Actor, id: string, isTrusted: boolean): Promise<Employer> {
    return this.db.tx(async () => {
      const employer = await this.employers.lock(id);
      if (!employer || !mayDecideOn(actor, id)) throw employerNotFound();
      if (isTrusted && employer.status !== 'verified') throw notPossibleNow();
      employer.isTrusted = isTrusted;
      await this.employers.save(employer);
      await this.record(isTrusted ? 'employer.trust' : 'employer.distrust', id, actor);
      await this.events.emit('employer.updated', { employerId: id });
      return employer;
    });
  }

  /** Takes the standing of a verified employer whose name or tax code has changed, in the caller's transaction. */
  async loseStanding(employer: Employer, actor: Actor): Promise<void> {
    const now = this.clock.now();
    Object.assign(employer, { status: 'submitted', isTrusted: false, submittedAt: now, verifiedAt: null });
    await this.log(employer, 'verified', actor, { reason: RENAMED });
  }

  /** Notes a step in the caller's transaction; `from` is null for the first. */
  async log(employer: Employer, from: EmployerStatus | null, actor: Actor, why: Why = {}): Promise<void> {
    const { reason = null, evidence = null, note = null } = why;
    const transition = { from, to: employer.status, reason, evidence, note, actorId: actor.personId };
    await this.employers.log(employer.id, { ...transition, at: this.clock.now() });
  }

  private async act(
    id: string,
    action: EmployerAction,
    actor: Actor,
    why: Why & { version?: number },
    change: (employer: Employer) => Promise<void>,
  ): Promise<Employer> {
    return this.db.tx(async () => {
      const employer = await this.employers.lock(id);
      if (!employer) throw employerNotFound();
      const from = employer.status;
      await change(employer);
      if (!canDo(action, from)) throw notPossibleNow();
      if (why.version !== undefined && why.version !== employer.version) throw recordChanged();
      employer.status = EMPLOYER_ACTIONS[action].to;
      employer.updatedAt = this.clock.now();
      await this.employers.save(employer);
      await this.log(employer, from, actor, why);
      if (action !== 'submit') await this.record(`employer.${action}`, id, actor);
      await this.events.emit(EVENT_OF[action], { employerId: id });
      return employer;
    });
  }

  private async record(action: string, id: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'employer', subjectId: id, actorId: actor.personId });
  }
}
