import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, todayIn } from '@app/kernel';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { EmployersService } from '@app/employers';
import { missingIn, type Needed } from './posting.completeness.js';
import { monthlyWage, Posting, type PostingSource, type Workplace } from './posting.entity.js';
import { employerSuspended, incomplete, notPossibleNow, postingNotFound, referenceTaken } from './posting.errors.js';
import { canDo } from './posting.lifecycle.js';
import { checkDeadline, PostingLife } from './posting-life.service.js';
import { canWritePosting } from './posting.policy.js';
import { type WritePosting } from './posting.schema.js';
import { mustWait } from './posting.screening.js';
import { PostingScreener } from './posting-screener.js';
import { PostingsRepository } from './postings.repository.js';

/** Writing postings: drafts, copies, and sending them for a decision. */
@Injectable()
export class PostingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly employers: EmployersService,
    private readonly postings: PostingsRepository,
    private readonly life: PostingLife,
    private readonly screener: PostingScreener,
  ) {}

  /** A new draft of an employer. @throws DomainError `posting.reference-taken` */
  async create(
    actor: Actor,
    employerId: string,
    input: WritePosting,
    source: PostingSource = 'form',
  ): Promise<Posting> {
    const employer = await this.employers.get(employerId);
    if (!canWritePosting(actor, { employerId, createdBy: actor.personId })) throw postingNotFound();
    const now = this.clock.now();
    const posting = Object.assign(new Posting(), {
      id: newId(now.getTime()),
      officeId: employer.officeId,
      employerId,
      source,
      status: 'draft',
      wageCurrency: 'VND',
      occupationIsSuggested: false,
      imported: null,
      findings: [],
      isChecked: true,
      createdAt: now,
      createdBy: actor.personId,
    } satisfies Partial<Posting>);
    return this.saveDraft(posting, input, now);
  }

  /** @throws DomainError `record.changed`, `posting.not-possible-now` once it has ended */
  async update(actor: Actor, id: string, input: WritePosting): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      if (input.version !== undefined && input.version !== posting.version) {
        throw new DomainError('record.changed', 'conflict');
      }
      if (!['draft', 'returned', 'submitted', 'published', 'paused'].includes(posting.status)) throw notPossibleNow();
      const wasOpen = posting.status !== 'draft' && posting.status !== 'returned';
      const saved = await this.saveDraft(posting, input, this.clock.now());
      if (wasOpen) await this.checkAgain(actor, saved);
      return saved;
    });
  }

  /** Removes a posting that nobody has seen. @throws DomainError `posting.not-possible-now` */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      if (posting.publishedAt !== null || !canDo('submit', posting.status)) throw notPossibleNow();
      await this.postings.remove(id);
    });
  }

  /** What is still missing before it can be sent. */
  async missing(posting: Posting): Promise<Needed[]> {
    return missingIn(posting, await this.postings.workplacesOf(posting.id));
  }

  /**
   * Sends a posting for a decision; a trusted employer's goes online at once and is checked afterwards,
   * unless screening found what must be decided first.
   * @throws DomainError `posting.incomplete` with the missing fields, `posting.deadline-past`, `posting.deadline-far`
   */
  async submit(actor: Actor, id: string): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      const workplaces = await this.postings.workplacesOf(id);
      const missing = missingIn(posting, workplaces);
      if (missing.length > 0) throw incomplete(missing);
      checkDeadline(posting.deadline!, todayIn(this.clock));
      const employer = await this.employers.get(posting.employerId!);
      if (employer.status === 'suspended' || employer.status === 'rejected') throw employerSuspended();
      posting.findings = await this.screener.findingsOf(posting, workplaces, employer.status === 'verified');
      posting.submittedAt = this.clock.now();
      const isTrusted = employer.status === 'verified' && employer.isTrusted;
      const atOnce = isTrusted && !mustWait(posting.findings);
      posting.isChecked = !atOnce;
      await this.life.step(posting, atOnce ? 'publishAtOnce' : 'submit', { actorId: actor.personId });
      return posting;
    });
  }

  /** A new draft with everything of an older posting except its deadline and reference. */
  async copy(actor: Actor, id: string): Promise<Posting> {
    const original = await this.getOwn(actor, id);
    const now = this.clock.now();
    const { version: _version, ...content } = original;
    const draft = Object.assign(new Posting(), content, {
      id: newId(now.getTime()),
      reference: null,
      source: 'form',
      status: 'draft',
      deadline: null,
      findings: [],
      isChecked: true,
      imported: null,
      reportCount: 0,
      applicationCount: 0,
      waitingCount: 0,
      remindedDays: null,
      submittedAt: null,
      publishedAt: null,
      closedAt: null,
      closeReason: null,
      createdAt: now,
      createdBy: actor.personId,
      updatedAt: now,
    } satisfies Partial<Posting>);
    await this.db.tx(async () => {
      await this.postings.save(draft);
      await this.postings.replaceWorkplaces(draft.id, await this.postings.workplacesOf(id));
      await this.postings.log({
        postingId: draft.id,
        from: null,
        to: 'draft',
        reasons: [],
        note: null,
        actorId: actor.personId,
        at: now,
      });
    });
    return draft;
  }

  /** A posting that the actor may write, else not found. */
  async getOwn(actor: Actor, id: string): Promise<Posting> {
    const posting = await this.postings.find(id);
    if (!posting || !canWritePosting(actor, posting)) throw postingNotFound();
    return posting;
  }

  async workplacesOf(postingId: string): Promise<Workplace[]> {
    return this.postings.workplacesOf(postingId);
  }

  async logOf(postingId: string) {
    return this.postings.logOf(postingId);
  }

  /** Counters shown to the employer; the applications slice reports them. */
  async setCounts(postingId: string, applications: number, waiting: number): Promise<void> {
    await this.postings.setCounts(postingId, applications, waiting);
  }

  /** A change of an open posting is screened anew: what breaks a rule is taken away until somebody decides. */
  private async checkAgain(actor: Actor, posting: Posting): Promise<void> {
    const workplaces = await this.postings.workplacesOf(posting.id);
    const missing = missingIn(posting, workplaces);
    if (missing.length > 0) throw incomplete(missing);
    checkDeadline(posting.deadline!, todayIn(this.clock));
    const employer = await this.employers.get(posting.employerId!);
    posting.findings = await this.screener.findingsOf(posting, workplaces, employer.status === 'verified');
    if (posting.status !== 'submitted' && mustWait(posting.findings)) {
      posting.submittedAt = this.clock.now();
      return this.life.step(posting, 'resubmit', { actorId: actor.personId });
    }
    posting.isChecked = posting.status === 'submitted';
    await this.postings.save(posting);
    await this.events.emit('posting.changed', { postingId: posting.id });
  }

  private async saveDraft(posting: Posting, input: WritePosting, now: Date): Promise<Posting> {
    const { workplaces, questions, version: _version, ...fields } = input;
    for (const key of Object.keys(OPTIONAL_FIELDS) as (keyof typeof OPTIONAL_FIELDS)[]) {
      Object.assign(posting, { [key]: fields[key] ?? null });
    }
    Object.assign(posting, {
      title: fields.title,
      shifts: fields.shifts,
      benefits: fields.benefits,
      skills: fields.skills,
      softSkills: posting.softSkills ?? [],
      licences: fields.licences,
      extraDemands: fields.extraDemands,
      conditions: fields.conditions,
      priorityCandidates: fields.priorityCandidates,
      wantedFromCentre: fields.wantedFromCentre,
      recruitmentMethods: fields.recruitmentMethods,
      contactIsPublic: fields.contactIsPublic,
      occupationIsSuggested: false,
      questions: questions.map((question, index) => ({ id: `q${index + 1}`, ...question })),
      monthlyWage: monthlyWage(
        fields.wageBasis ?? null,
        fields.wageMax ?? fields.wageMin ?? null,
        posting.wageCurrency,
      ),
      updatedAt: now,
    });
    const isNew = posting.version === undefined;
    return explainConstraints({ posting_reference_unique: referenceTaken }, () =>
      this.db.tx(async () => {
        await this.postings.save(posting);
        await this.postings.replaceWorkplaces(posting.id, workplaces.filter(isSomewhere).map(toWorkplace));
        if (isNew) {
          await this.postings.log({
            postingId: posting.id,
            from: null,
            to: posting.status,
            reasons: [],
            note: null,
            actorId: posting.createdBy,
            at: now,
          });
        }
        return posting;
      }),
    );
  }
}

/** Fields that a form may leave out: what is left out is cleared. */
const OPTIONAL_FIELDS = {
  reference: true,
  description: true,
  requirements: true,
  occupation: true,
  positionRank: true,
  headcount: true,
  generalEducation: true,
  qualification: true,
  experience: true,
  workForm: true,
  contractType: true,
  purpose: true,
  wageBasis: true,
  wageMin: true,
  wageMax: true,
  wageNote: true,
  benefitNote: true,
  minAge: true,
  maxAge: true,
  probationDays: true,
  probationPercent: true,
  contactName: true,
  contactPosition: true,
  contactPhone: true,
  contactEmail: true,
  deadline: true,
} as const;

const isSomewhere = (place: WritePosting['workplaces'][number]): boolean =>
  place.commune !== undefined || place.province !== undefined || place.address !== undefined;

const toWorkplace = (place: WritePosting['workplaces'][number]): Workplace => ({
  commune: place.commune ?? null,
  province: place.province ?? null,
  address: place.address ?? null,
  park: place.park ?? null,
});
