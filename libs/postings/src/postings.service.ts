import { Injectable } from '@nestjs/common';
import { Clock, newId, todayIn, recordChanged } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Employer, EmployersService } from '@app/employers';
import { missingIn, type Needed } from './posting.completeness.js';
import { emptyDraft, workplacesIn, writeInto } from './posting.draft.js';
import { Posting, type PostingSource, type Workplace } from './posting.entity.js';
import { incomplete, notPossibleNow, postingNotFound, referenceTaken } from './posting.errors.js';
import { canDo, EDITABLE } from './posting.lifecycle.js';
import { checkDeadline, PostingLife } from './posting-life.service.js';
import { canModerate, canWritePosting, isOwn } from './posting.policy.js';
import { type WritePosting } from './posting.schema.js';
import { type Finding, mustWait, newFindings } from './posting.screening.js';
import { PostingScreener } from './posting-screener.js';
import { PostingsRepository } from './postings.repository.js';

/** Writing postings: drafts, copies, and sending them for a decision. */
@Injectable()
export class PostingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly employers: EmployersService,
    private readonly postings: PostingsRepository,
    private readonly life: PostingLife,
    private readonly screener: PostingScreener,
  ) {}

  /**
   * A new draft of an employer.
   * @param id made when the form was opened: the same form sent twice makes one draft
   * @throws DomainError `posting.reference-taken`
   */
  async create(
    actor: Actor,
    employerId: string,
    input: WritePosting,
    source: PostingSource = 'form',
    id?: string,
  ): Promise<Posting> {
    const employer = await this.employers.get(employerId);
    if (!canWritePosting(actor, { employerId })) throw postingNotFound();
    const now = this.clock.now();
    const known = id === undefined ? null : await this.postings.find(id);
    if (known) return this.sentBefore(actor, known, employerId);
    const posting = emptyDraft({
      id: id ?? newId(now.getTime()),
      officeId: employer.officeId,
      employerId,
      createdBy: actor.personId,
      source,
      now,
    });
    writeInto(posting, input, now);
    return explainConstraints({ posting_reference_unique: referenceTaken, posting_pk: notPossibleNow }, () =>
      this.db.tx(async () => {
        await this.insertDraft(posting, workplacesIn(input), actor);
        return posting;
      }),
    );
  }

  /**
   * Writes what a form says over the posting. An open posting is screened anew: what breaks a rule that it did not
   * break before waits for a decision again.
   * @throws DomainError `record.changed`, `posting.not-possible-now` once it has ended, `posting.incomplete`
   */
  async update(actor: Actor, id: string, input: WritePosting): Promise<Posting> {
    return explainConstraints({ posting_reference_unique: referenceTaken }, () =>
      this.db.tx(async () => {
        const posting = await this.life.lockOwn(actor, id);
        if (!EDITABLE.includes(posting.status)) throw notPossibleNow();
        if (input.version !== undefined && input.version !== posting.version) {
          throw recordChanged();
        }
        const workplaces = workplacesIn(input);
        writeInto(posting, input, this.clock.now());
        await this.postings.replaceWorkplaces(id, workplaces);
        if (canDo('submit', posting.status)) await this.postings.save(posting);
        else await this.checkAgain(actor, posting, workplaces);
        await this.auditForEmployer(actor, posting, 'posting.update');
        return posting;
      }),
    );
  }

  /**
   * Says whose an imported draft is that named no known employer.
   * @throws DomainError `posting.not-possible-now` once it has one, `posting.reference-taken`
   */
  async assignEmployer(actor: Actor, id: string, employerId: string): Promise<Posting> {
    const employer = await this.employers.get(employerId);
    return explainConstraints({ posting_reference_unique: referenceTaken }, () =>
      this.db.tx(async () => {
        const posting = await this.life.lockOwn(actor, id);
        if (posting.employerId !== null) throw notPossibleNow();
        posting.employerId = employer.id;
        posting.officeId = employer.officeId;
        posting.updatedAt = this.clock.now();
        await this.postings.save(posting);
        await this.auditForEmployer(actor, posting, 'posting.assign-employer');
        return posting;
      }),
    );
  }

  /** Removes a posting that nobody has seen. @throws DomainError `posting.not-possible-now` */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      if (posting.publishedAt !== null || !canDo('submit', posting.status)) throw notPossibleNow();
      await this.postings.remove(id);
      await this.auditForEmployer(actor, posting, 'posting.discard');
    });
  }

  /** What is still missing before it can be sent. */
  async missing(posting: Posting): Promise<Needed[]> {
    return missingIn(posting, await this.postings.workplacesOf(posting.id));
  }

  /** What screening would find if it were sent now; nothing is kept. */
  async preview(posting: Posting, workplaces: readonly Workplace[]): Promise<Finding[]> {
    const employer = posting.employerId === null ? null : await this.employers.get(posting.employerId);
    return this.screener.findingsOf(posting, workplaces, employer?.status === 'verified');
  }

  /**
   * Sends a posting for a decision; a trusted employer's goes online at once and is checked afterwards,
   * unless screening found what must be decided first.
   * @throws DomainError `posting.incomplete` with the missing fields, `posting.deadline-past`, `posting.deadline-far`,
   * `posting.employer-suspended`
   */
  async submit(actor: Actor, id: string): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      const employer = await this.screened(posting);
      const isTrusted = employer.status === 'verified' && employer.isTrusted;
      const atOnce = isTrusted && !mustWait(posting.findings);
      posting.isChecked = !atOnce;
      await this.life.step(posting, atOnce ? 'publishAtOnce' : 'submit', { actorId: actor.personId });
      await this.auditForEmployer(actor, posting, 'posting.submit');
      return posting;
    });
  }

  /**
   * Staff publish what they wrote for an employer from paper or a call: submission and decision in one.
   * @throws DomainError as `submit()`
   */
  async publishFor(actor: Actor, id: string): Promise<Posting> {
    return this.db.tx(async () => {
      const posting = await this.life.lockOwn(actor, id);
      if (!canModerate(actor, posting)) throw postingNotFound();
      await this.screened(posting);
      posting.isChecked = true;
      await this.life.step(posting, 'publishAtOnce', { actorId: actor.personId });
      await this.auditForEmployer(actor, posting, 'posting.publish');
      return posting;
    });
  }

  /** A new draft with everything of an older posting except its deadline and reference. */
  async copy(actor: Actor, id: string): Promise<Posting> {
    const { version: _version, ...content } = await this.getOwn(actor, id);
    const now = this.clock.now();
    const draft = Object.assign(new Posting(), content, {
      id: newId(now.getTime()),
      reference: null,
      source: isOwn(actor, content) ? 'form' : 'staff',
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
    await this.db.tx(async () => this.insertDraft(draft, await this.postings.workplacesOf(id), actor));
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

  /** The draft that the same form made when it was sent the first time. */
  private sentBefore(actor: Actor, known: Posting, employerId: string): Posting {
    if (known.employerId !== employerId || known.createdBy !== actor.personId) throw postingNotFound();
    return known;
  }

  private async insertDraft(posting: Posting, workplaces: readonly Workplace[], actor: Actor): Promise<void> {
    await this.postings.insert(posting);
    await this.postings.replaceWorkplaces(posting.id, workplaces);
    await this.postings.log({
      postingId: posting.id,
      from: null,
      to: 'draft',
      reasons: [],
      note: null,
      actorId: actor.personId,
      at: posting.createdAt,
    });
    await this.auditForEmployer(actor, posting, 'posting.create');
  }

  /** Checks that nothing is missing and writes down what the rules find. */
  private async screened(posting: Posting): Promise<Employer> {
    if (!canDo('submit', posting.status)) throw notPossibleNow();
    const workplaces = await this.postings.workplacesOf(posting.id);
    const missing = missingIn(posting, workplaces);
    if (missing.length > 0) throw incomplete(missing);
    checkDeadline(posting.deadline!, todayIn(this.clock));
    const employer = await this.employers.get(posting.employerId!);
    posting.findings = await this.screener.findingsOf(posting, workplaces, employer.status === 'verified');
    posting.submittedAt = this.clock.now();
    return employer;
  }

  private async checkAgain(actor: Actor, posting: Posting, workplaces: readonly Workplace[]): Promise<void> {
    const missing = missingIn(posting, workplaces);
    if (missing.length > 0) throw incomplete(missing);
    checkDeadline(posting.deadline!, todayIn(this.clock));
    const employer = await this.employers.get(posting.employerId!);
    const before = posting.findings;
    posting.findings = await this.screener.findingsOf(posting, workplaces, employer.status === 'verified');
    const added = newFindings(before, posting.findings);
    const isOpen = posting.status !== 'submitted';
    if (isOpen && (employer.isTrusted ? mustWait(added) : added.length > 0) && !canModerate(actor, posting)) {
      posting.submittedAt = this.clock.now();
      return this.life.step(posting, 'resubmit', { actorId: actor.personId });
    }
    posting.isChecked = !isOpen || canModerate(actor, posting);
    await this.postings.save(posting);
    await this.events.emit('posting.changed', { postingId: posting.id });
  }

  /** What staff do in an employer's name is written down; what employers do themselves is theirs. */
  private async auditForEmployer(actor: Actor, posting: Posting, action: string): Promise<void> {
    if (isOwn(actor, posting)) return;
    await this.audit.record({ action, subjectType: 'posting', subjectId: posting.id, actorId: actor.personId });
  }
}
