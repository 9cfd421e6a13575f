import { Injectable } from '@nestjs/common';
import { canonicalSpelling, Clock, foldAccents, newId, parseTaxCode, recordChanged } from '@app/kernel';
import { OfficesService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { Files } from '@app/platform/files';
import { type Actor } from '@app/platform/http';
import { Employer } from './employer.entity.js';
import { missingIn, needsTaxCode } from './employer.completeness.js';
import {
  employerNotFound,
  evidenceMissing,
  hasEmployer,
  incomplete,
  isLocked,
  noEmployer,
  notPossibleNow,
  similarExist,
  staffCannot,
  taxCodeMissing,
  taxCodeTaken,
} from './employer.errors.js';
import {
  canDo,
  EMPLOYER_ACTIONS,
  type EmployerAction,
  type EmployerStatus,
  EVENT_OF,
  RENAMED,
} from './employer.lifecycle.js';
import { mayActFor, mayBecomeRecruiter, mayDecideOn, maySuspend } from './employer.policy.js';
import {
  type EmployerCard,
  type ListPosition,
  type RegisterFor,
  type ReinstateEmployer,
  type RejectEmployer,
  type SuspendEmployer,
  type VerifyEmployer,
  type WriteEmployer,
} from './employer.schema.js';
import { cardOf, taxCodeBeginning } from './employer.views.js';
import { type EmployerRow, EmployersRepository, type EmployerTransition } from './employers.repository.js';
import { type RecruiterRow } from './recruiters.repository.js';
import { RecruitersService } from './recruiters.service.js';

interface Why {
  reason?: string;
  evidence?: string;
  note?: string;
}

/** Writes what a form says over what was there; what it leaves out is empty from now on. */
function fill(employer: Employer, { version: _version, ...fields }: WriteEmployer): void {
  const empty = { taxCode: null, shortName: null, legalForm: null, industry: null, sizeBand: null, park: null };
  const alsoEmpty = { commune: null, address: null, phone: null, email: null, website: null, about: null };
  Object.assign(employer, empty, alsoEmpty, { contactName: null, contactPosition: null }, fields);
}

/** Organisations that recruit, and what the centre knows of their standing. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly offices: OfficesService,
    private readonly recruiters: RecruitersService,
    private readonly employers: EmployersRepository,
  ) {}

  /** Signs up the organisation of somebody who has none yet; they become its owner. @throws DomainError `employer.*` */
  async register(actor: Actor, input: WriteEmployer): Promise<Employer> {
    if (!mayBecomeRecruiter(actor)) throw actor.employerId === null ? staffCannot() : hasEmployer();
    return this.explained(async () => {
      const employer = await this.create(input, 'online', actor);
      await this.recruiters.join(employer.id, actor.personId, true);
      return employer;
    });
  }

  /**
   * Staff register an employer that came by paper or phone. Without a tax code the name has to be new, or looked at.
   * @throws DomainError `employer.tax-code-taken`, `employer.similar-exist`
   */
  async registerFor(actor: Actor, { isNew, ...input }: RegisterFor): Promise<Employer> {
    return this.explained(async () => {
      if (!input.taxCode && !isNew && (await this.similarTo(input.name)).length > 0) throw similarExist();
      const employer = await this.create(input, 'desk', actor);
      await this.record('employer.register', employer.id, actor);
      return employer;
    });
  }

  /** @throws DomainError `employer.not-found` */
  async get(id: string): Promise<Employer> {
    const employer = await this.employers.find(id);
    if (!employer) throw employerNotFound();
    return employer;
  }

  /** The organisation that the actor recruits for. @throws DomainError `employer.none` */
  async requireOwn(actor: Actor): Promise<Employer> {
    if (actor.employerId === null) throw noEmployer();
    return this.get(actor.employerId);
  }

  /** Whether the actor may write in the employer's name. */
  mayActFor(actor: Actor, employerId: string): boolean {
    return mayActFor(actor, employerId);
  }

  async cardsOf(ids: readonly string[]): Promise<Map<string, EmployerCard>> {
    return new Map((await this.employers.rowsOf([...new Set(ids)])).map((row) => [row.id, cardOf(row)]));
  }

  async findByTaxCode(taxCode: string): Promise<Employer | null> {
    return this.employers.findByTaxCode(taxCode);
  }

  /** Employers by a name as written, without accents; the most alike first. */
  async findByName(text: string, limit = 10): Promise<EmployerRow[]> {
    return text.trim() === '' ? [] : this.employers.findByName(text, limit);
  }

  /** The one employer that is meant by a tax code or a name as written; otherwise why there is none. */
  async findMeant(text: string): Promise<Employer | 'unclear' | 'unknown'> {
    const taxCode = parseTaxCode(text);
    const byCode = taxCode.ok ? await this.employers.findByTaxCode(taxCode.code) : null;
    if (byCode) return byCode;
    const [only, ...others] = await this.similarTo(text);
    if (only && others.length === 0) return this.get(only.id);
    return only !== undefined || (await this.findByName(text, 1)).length > 0 ? 'unclear' : 'unknown';
  }

  /**
   * A verified name or tax code that its own people change has to be verified again.
   * @throws DomainError `record.changed`, `employer.tax-code-taken`, `employer.locked`
   */
  async update(actor: Actor, id: string, input: WriteEmployer): Promise<Employer> {
    return this.explained(async () => {
      const employer = await this.employers.lock(id);
      if (!employer || !mayActFor(actor, id)) throw employerNotFound();
      if (input.version !== undefined && input.version !== employer.version) throw recordChanged();
      const isStaff = actor.permissions.has('employer.verify');
      if (employer.status === 'suspended' && !isStaff) throw isLocked();
      const before = { name: employer.name, taxCode: employer.taxCode };
      fill(employer, { ...input, taxCode: input.taxCode ?? employer.taxCode ?? undefined });
      employer.updatedAt = this.clock.now();
      const isAnother = employer.taxCode !== before.taxCode || employer.name !== before.name;
      if (isAnother && employer.status === 'verified' && !isStaff) await this.loseStanding(employer, actor);
      await this.employers.save(employer);
      await this.events.emit('employer.updated', { employerId: id });
      if (actor.employerId !== id) await this.record('employer.update', id, actor);
      return employer;
    });
  }

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
    const employer = await this.get(id);
    return this.act(id, employer.verifiedAt ? 'reinstate' : 'lookAgain', actor, input, async (locked) => {
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

  async recruitersOf(employerId: string): Promise<RecruiterRow[]> {
    return this.recruiters.recruitersOf(employerId);
  }

  /** Each step of an employer's standing, the oldest first. */
  async logOf(employerId: string): Promise<EmployerTransition[]> {
    return this.employers.logOf(employerId);
  }

  /** Newest first: by status, by name without accents, or by the beginning of the tax code. */
  async list(
    wanted: { text: string; status: EmployerStatus | null },
    after: ListPosition | null,
    limit: number,
  ): Promise<EmployerRow[]> {
    return this.employers.list(
      { name: wanted.text.trim(), taxCode: taxCodeBeginning(wanted.text), status: wanted.status },
      after,
      limit,
    );
  }

  /** Those that wait for verification, the longest wait first. */
  async listForVerification(after: ListPosition | null, limit: number): Promise<EmployerRow[]> {
    return this.employers.queue(after, limit);
  }

  /** Employers of the same name but for accents and case: before somebody registers one without a tax code. */
  async similarTo(name: string): Promise<EmployerRow[]> {
    const wanted = canonicalSpelling(foldAccents(name));
    return (await this.findByName(name, 20)).filter((row) => canonicalSpelling(foldAccents(row.name)) === wanted);
  }

  async countWaiting(): Promise<number> {
    return this.employers.countWaiting();
  }

  private async create(input: WriteEmployer, channel: Employer['channel'], actor: Actor): Promise<Employer> {
    const now = this.clock.now();
    const employer = Object.assign(new Employer(), {
      id: newId(now.getTime()),
      officeId: await this.offices.officeFor(input.commune ?? null),
      status: 'draft',
      channel,
      isTrusted: false,
      createdAt: now,
      createdBy: actor.personId,
      updatedAt: now,
    } satisfies Partial<Employer>);
    fill(employer, input);
    await this.employers.save(employer);
    await this.log(employer, null, actor, {});
    await this.events.emit('employer.registered', { employerId: employer.id });
    return employer;
  }

  private async loseStanding(employer: Employer, actor: Actor): Promise<void> {
    const now = this.clock.now();
    Object.assign(employer, { status: 'submitted', isTrusted: false, submittedAt: now, verifiedAt: null });
    await this.log(employer, 'verified', actor, { reason: RENAMED });
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

  private async log(employer: Employer, from: EmployerStatus | null, actor: Actor, why: Why): Promise<void> {
    const { reason = null, evidence = null, note = null } = why;
    const transition = { from, to: employer.status, reason, evidence, note, actorId: actor.personId };
    await this.employers.log(employer.id, { ...transition, at: this.clock.now() });
  }

  private explained<Result>(work: () => Promise<Result>): Promise<Result> {
    return explainConstraints({ employer_tax_code_unique: taxCodeTaken }, () => this.db.tx(work));
  }

  private async record(action: string, id: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'employer', subjectId: id, actorId: actor.personId });
  }
}
