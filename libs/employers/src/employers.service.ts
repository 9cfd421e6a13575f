import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, slugify } from '@app/kernel';
import { OfficesService, PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { Employer } from './employer.entity.js';
import {
  employerNotFound,
  hasEmployer,
  noEmployer,
  notPossibleNow,
  taxCodeMissing,
  taxCodeTaken,
} from './employer.errors.js';
import { canDo, EMPLOYER_ACTIONS, type EmployerAction } from './employer.lifecycle.js';
import { mayActFor } from './employer.policy.js';
import {
  type EmployerCard,
  type RejectEmployer,
  type SuspendEmployer,
  type VerifyEmployer,
  type WriteEmployer,
} from './employer.schema.js';
import { type EmployerRow, EmployersRepository, type RecruiterRow } from './employers.repository.js';

const EVENT_OF = {
  submit: 'employer.updated',
  verify: 'employer.verified',
  reject: 'employer.rejected',
  suspend: 'employer.suspended',
  reinstate: 'employer.reinstated',
  lookAgain: 'employer.reinstated',
} as const;

const WITHOUT_TAX_CODE = new Set(['household', 'individual', 'state_body']);

export const cardOf = (row: EmployerRow): EmployerCard => ({
  id: row.id,
  name: row.name,
  slug: `${slugify(row.name)}-${row.id}`,
  status: row.status,
  isVerified: row.status === 'verified',
  isTrusted: row.isTrusted,
  industry: row.industry,
  commune: row.commune,
  park: row.park,
  sizeBand: row.sizeBand,
  logoFileId: row.logoFileId,
});

/** Organisations that recruit, and what the centre knows of their standing. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly employers: EmployersRepository,
  ) {}

  /** Signs up the organisation of somebody who has none yet; they become its owner. @throws DomainError `employer.*` */
  async register(actor: Actor, input: WriteEmployer): Promise<Employer> {
    if (actor.employerId !== null) throw hasEmployer();
    return this.db.tx(async () => {
      const employer = await this.create(input, 'online', actor);
      await this.people.assignRole(actor.personId, 'employer_owner', { employerId: employer.id });
      return employer;
    });
  }

  /** Staff register an employer that came by paper or phone. */
  async registerFor(actor: Actor, input: WriteEmployer): Promise<Employer> {
    return this.db.tx(async () => {
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

  /** @throws DomainError `record.changed`, `employer.tax-code-taken` */
  async update(actor: Actor, id: string, input: WriteEmployer): Promise<Employer> {
    return explainConstraints({ employer_tax_code_unique: taxCodeTaken }, () =>
      this.db.tx(async () => {
        const employer = await this.lockFor(actor, id);
        if (input.version !== undefined && input.version !== employer.version) {
          throw new DomainError('record.changed', 'conflict');
        }
        const mustLookAgain =
          employer.status === 'verified' && (input.taxCode !== employer.taxCode || input.name !== employer.name);
        this.fill(employer, { ...input, taxCode: input.taxCode ?? employer.taxCode ?? undefined });
        employer.updatedAt = this.clock.now();
        if (mustLookAgain && !actor.permissions.has('employer.verify')) {
          await this.loseStanding(employer, actor);
        }
        await this.employers.save(employer);
        await this.events.emit('employer.updated', { employerId: id });
        if (actor.employerId !== id) await this.record('employer.update', id, actor);
        return employer;
      }),
    );
  }

  async submit(actor: Actor, id: string): Promise<Employer> {
    return this.act(id, 'submit', actor, {}, async (employer) => {
      if (!mayActFor(actor, id)) throw employerNotFound();
      this.checkTaxCode(employer);
      employer.submittedAt = this.clock.now();
    });
  }

  async verify(actor: Actor, id: string, input: VerifyEmployer): Promise<Employer> {
    return this.act(id, 'verify', actor, { evidence: input.evidence, note: input.note }, async (employer) => {
      this.checkTaxCode(employer);
      employer.verifiedAt = this.clock.now();
    });
  }

  async reject(actor: Actor, id: string, input: RejectEmployer): Promise<Employer> {
    return this.act(id, 'reject', actor, input);
  }

  /** Takes the employer's postings away at once. */
  async suspend(actor: Actor, id: string, input: SuspendEmployer): Promise<Employer> {
    return this.act(id, 'suspend', actor, input, async (employer) => {
      employer.isTrusted = false;
    });
  }

  async reinstate(actor: Actor, id: string, note: string): Promise<Employer> {
    const employer = await this.get(id);
    return this.act(id, employer.verifiedAt ? 'reinstate' : 'lookAgain', actor, { note });
  }

  /** Lets a verified employer publish at once, or takes that back. */
  async setTrusted(actor: Actor, id: string, isTrusted: boolean): Promise<Employer> {
    return this.db.tx(async () => {
      const employer = await this.employers.lock(id);
      if (!employer) throw employerNotFound();
      if (isTrusted && employer.status !== 'verified') throw notPossibleNow();
      employer.isTrusted = isTrusted;
      await this.employers.save(employer);
      await this.record(isTrusted ? 'employer.trust' : 'employer.distrust', id, actor);
      await this.events.emit('employer.updated', { employerId: id });
      return employer;
    });
  }

  async recruitersOf(employerId: string): Promise<RecruiterRow[]> {
    return this.employers.recruitersOf(employerId);
  }

  async logOf(employerId: string) {
    return this.employers.logOf(employerId);
  }

  async countWaiting(): Promise<number> {
    return this.employers.countWaiting();
  }

  private async create(input: WriteEmployer, channel: Employer['channel'], actor: Actor): Promise<Employer> {
    const now = this.clock.now();
    const employer = Object.assign(new Employer(), {
      id: newId(now.getTime()),
      officeId: await this.officeFor(input.commune ?? null),
      status: 'draft',
      channel,
      isTrusted: false,
      createdAt: now,
      createdBy: actor.personId,
      updatedAt: now,
    } satisfies Partial<Employer>);
    this.fill(employer, input);
    await explainConstraints({ employer_tax_code_unique: taxCodeTaken }, () => this.employers.save(employer));
    await this.employers.log(employer.id, {
      from: null,
      to: 'draft',
      reason: null,
      evidence: null,
      note: null,
      actorId: actor.personId,
      at: now,
    });
    await this.events.emit('employer.registered', { employerId: employer.id });
    return employer;
  }

  private fill(employer: Employer, input: WriteEmployer): void {
    const { version: _version, ...fields } = input;
    const empty = { taxCode: null, shortName: null, legalForm: null, industry: null, sizeBand: null, park: null };
    const alsoEmpty = { commune: null, address: null, phone: null, email: null, website: null, about: null };
    Object.assign(employer, empty, alsoEmpty, { contactName: null, contactPosition: null }, fields);
  }

  /** A verified name or tax code that its owner changes has to be verified again. */
  private async loseStanding(employer: Employer, actor: Actor): Promise<void> {
    const now = this.clock.now();
    await this.employers.log(employer.id, {
      from: employer.status,
      to: 'submitted',
      reason: 'name-or-tax-code-changed',
      evidence: null,
      note: null,
      actorId: actor.personId,
      at: now,
    });
    Object.assign(employer, { status: 'submitted', isTrusted: false, submittedAt: now });
  }

  private async act(
    id: string,
    action: EmployerAction,
    actor: Actor,
    why: { reason?: string; evidence?: string; note?: string },
    change: (employer: Employer) => Promise<void> = async () => undefined,
  ): Promise<Employer> {
    return this.db.tx(async () => {
      const employer = await this.employers.lock(id);
      if (!employer) throw employerNotFound();
      if (!canDo(action, employer.status)) throw notPossibleNow();
      const from = employer.status;
      const now = this.clock.now();
      await change(employer);
      employer.status = EMPLOYER_ACTIONS[action].to;
      employer.updatedAt = now;
      await this.employers.save(employer);
      await this.employers.log(id, {
        from,
        to: employer.status,
        reason: why.reason ?? null,
        evidence: why.evidence ?? null,
        note: why.note ?? null,
        actorId: actor.personId,
        at: now,
      });
      if (action !== 'submit') await this.record(`employer.${action}`, id, actor);
      await this.events.emit(EVENT_OF[action], { employerId: id });
      return employer;
    });
  }

  private checkTaxCode(employer: Employer): void {
    if (employer.taxCode === null && !WITHOUT_TAX_CODE.has(employer.legalForm ?? '')) throw taxCodeMissing();
  }

  private async lockFor(actor: Actor, id: string): Promise<Employer> {
    const employer = await this.employers.lock(id);
    if (!employer || !mayActFor(actor, id)) throw employerNotFound();
    return employer;
  }

  private async officeFor(commune: string | null): Promise<string> {
    return this.offices.officeFor(commune);
  }

  private async record(action: string, id: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'employer', subjectId: id, actorId: actor.personId });
  }
}
