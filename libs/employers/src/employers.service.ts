import { Injectable } from '@nestjs/common';
import { canonicalSpelling, Clock, foldAccents, newId, parseTaxCode, recordChanged } from '@app/kernel';
import { OfficesService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { Employer } from './employer.entity.js';
import {
  employerNotFound,
  hasEmployer,
  isLocked,
  noEmployer,
  similarExist,
  staffCannot,
  taxCodeTaken,
} from './employer.errors.js';
import { EmployerLife } from './employer-life.service.js';
import { type EmployerStatus } from './employer.lifecycle.js';
import { mayActFor, mayBecomeRecruiter } from './employer.policy.js';
import { type EmployerCard, type ListPosition, type RegisterFor, type WriteEmployer } from './employer.schema.js';
import { cardOf, taxCodeBeginning } from './employer.views.js';
import { type EmployerRow, EmployersRepository, type EmployerTransition } from './employers.repository.js';
import { type RecruiterRow } from './recruiters.repository.js';
import { RecruitersService } from './recruiters.service.js';

/** Writes what a form says over what was there; what it leaves out is empty from now on. */
function fill(employer: Employer, { version: _version, ...fields }: WriteEmployer): void {
  const empty = { taxCode: null, shortName: null, legalForm: null, industry: null, sizeBand: null, park: null };
  const alsoEmpty = { commune: null, address: null, phone: null, email: null, website: null, about: null };
  Object.assign(employer, empty, alsoEmpty, { contactName: null, contactPosition: null }, fields);
}

/** Organisations that recruit. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly offices: OfficesService,
    private readonly recruiters: RecruitersService,
    private readonly employers: EmployersRepository,
    private readonly life: EmployerLife,
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
      if (isAnother && employer.status === 'verified' && !isStaff) await this.life.loseStanding(employer, actor);
      await this.employers.save(employer);
      await this.events.emit('employer.updated', { employerId: id });
      if (actor.employerId !== id) await this.record('employer.update', id, actor);
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
    await this.life.log(employer, null, actor);
    await this.events.emit('employer.registered', { employerId: employer.id });
    return employer;
  }

  private explained<Result>(work: () => Promise<Result>): Promise<Result> {
    return explainConstraints({ employer_tax_code_unique: taxCodeTaken }, () => this.db.tx(work));
  }

  private async record(action: string, id: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'employer', subjectId: id, actorId: actor.personId });
  }
}
