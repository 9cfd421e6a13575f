import { Injectable } from '@nestjs/common';
import { ageOn, Clock, newId, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { CandidatesService, type CandidateSnapshot } from '@app/candidates';
import { Ledger } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { Limits } from '@app/platform/limits';
import { type Posting, type PostingCard, type PostingDetail, PostingReads } from '@app/postings';
import { ADULT_AGE, ageProblem, answersTo } from './application.eligibility.js';
import { Application } from './application.entity.js';
import {
  alreadyAnswered,
  applicationNotFound,
  postingNotFound,
  postingOver,
  profileNeeded,
} from './application.errors.js';
import { type ApplicationChannel } from './application.lifecycle.js';
import { ApplicationLife } from './application-life.service.js';
import { isApplicant, mayActForApplicant } from './application.policy.js';
import { removeAfter } from './application.retention.js';
import { type ListPosition, type OwnApplication, type SendApplication } from './application.schema.js';
import { ApplicationsClosingRepository } from './applications-closing.repository.js';
import { ApplicationsQueries } from './applications.queries.js';
import { ApplicationsRepository } from './applications.repository.js';

/** Nobody reads forty vacancies a day with care. */
const SEND = { name: 'application.send', points: 40, seconds: 86_400 };

interface Sending {
  personId: string;
  channel: ApplicationChannel;
  /** The person, or staff who write down what the person says. */
  actor: Actor;
}

/** What a person is about to send, and whether anything stands in the way. */
export interface Preparation {
  detail: PostingDetail;
  /** Null while the profile lacks what every application needs. */
  snapshot: CandidateSnapshot | null;
  /** The application that is there already. */
  sentId: string | null;
  person: { id: string; fullName: string; phone: string | null; isMinor: boolean };
}

/** One of a person's applications with everything that its page shows. */
export interface OwnDetail {
  row: OwnApplication;
  application: Application;
  card: PostingCard;
  /** Whether the vacancy can still be seen. */
  isVisible: boolean;
  /** Open applications elsewhere, when this one led to work. */
  others: OwnApplication[];
}

/** Applications as the applicant has them: sending, following, taking back. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly ledger: Ledger,
    private readonly people: PeopleService,
    private readonly candidates: CandidatesService,
    private readonly postings: PostingReads,
    private readonly life: ApplicationLife,
    private readonly applications: ApplicationsRepository,
    private readonly closing: ApplicationsClosingRepository,
    private readonly queries: ApplicationsQueries,
  ) {}

  /**
   * Sends the actor's profile to a vacancy. Sending again finds the application that is there.
   * @throws DomainError `posting.not-found`, `application.posting-over`, `.profile-needed`, `.answers-missing` and the
   * reasons of age
   */
  async apply(actor: Actor, postingId: string, input: SendApplication): Promise<Application> {
    await this.limits.take(SEND, actor.personId);
    return this.send(postingId, input, { personId: actor.personId, channel: 'online', actor });
  }

  /** The same on behalf of somebody at the desk or on the telephone, whose words staff write down. */
  async applyFor(actor: Actor, personId: string, postingId: string, input: SendApplication): Promise<Application> {
    return this.send(postingId, input, { personId, channel: 'desk', actor });
  }

  /** Everything the page of sending shows. @throws DomainError `posting.not-found`, `application.posting-over` */
  async prepare(personId: string, postingId: string): Promise<Preparation> {
    const [detail, person, snapshot, sent] = await Promise.all([
      this.postings.detail(postingId),
      this.people.get(personId),
      this.candidates.snapshotOf(personId),
      this.queries.appliedTo(personId, [postingId]),
    ]);
    const sentId = sent.get(postingId) ?? null;
    if (sentId === null && !detail.isVisible) throw this.closed(detail.posting);
    const { id, fullName, phone, birthDate } = person;
    const isMinor = birthDate !== null && ageOn(birthDate, todayIn(this.clock)) < ADULT_AGE;
    return { detail, snapshot, sentId, person: { id, fullName, phone, isMinor } };
  }

  /** Takes an open application back. @throws DomainError `application.not-possible-now` once it is over */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      const application = await this.lockFor(actor, id);
      if (application.status === 'withdrawn') return;
      // Somebody who was refused minutes ago knows nothing of it: their own word comes first.
      if (application.tellAfter !== null) await this.life.stepBack(application, 'undoReject', { actorId: null });
      await this.life.step(application, 'withdraw', { actorId: actor.personId });
      await this.life.announce('application.answered', [id]);
      if (!isApplicant(actor, application)) await this.record('application.withdraw-for', id, actor);
    });
  }

  /** Open applications beside one that led to work. */
  async openBeside(actor: Actor, id: string): Promise<OwnApplication[]> {
    const application = await this.applications.find(id);
    if (!application || !mayActForApplicant(actor, application) || application.status !== 'hired') return [];
    return this.queries.openBeside(id, application.personId);
  }

  /** Closes every other open application of somebody who was hired, because they asked for it. @returns how many */
  async closeOthers(actor: Actor, hiredId: string): Promise<number> {
    return this.db.tx(async () => {
      const known = await this.applications.find(hiredId);
      if (!known) throw applicationNotFound();
      const all = await this.applications.lockOpenOf(known.personId, hiredId);
      const hired = await this.lockFor(actor, hiredId);
      if (hired.status !== 'hired') throw applicationNotFound();
      const others = all.filter(({ id }) => id !== hiredId);
      for (const other of others) {
        other.closeReason = 'hired-elsewhere';
        await this.life.step(other, 'close', { actorId: actor.personId, reason: 'hired-elsewhere' });
        await this.events.emit('application.closed', { applicationId: other.id });
      }
      if (others.length > 0 && !isApplicant(actor, hired)) {
        await this.record('application.close-others-for', hiredId, actor);
      }
      return others.length;
    });
  }

  /** Takes back the consent to be kept in mind, at every employer. */
  async stopKeeping(actor: Actor): Promise<void> {
    await this.db.tx(async () => {
      await this.people.setConsent(actor.personId, 'keep_after_closing', false, actor);
      await this.forgetConsent(actor.personId);
    });
  }

  /** Follows a consent that was taken back elsewhere. */
  async followConsent(personId: string): Promise<void> {
    const consents = await this.people.consentsOf(personId);
    const consent = consents.find(({ purpose }) => purpose === 'keep_after_closing');
    if (!consent?.isGranted) await this.db.tx(() => this.forgetConsent(personId));
  }

  /** A person's applications for the person or for staff, the newest first. */
  async ofPerson(personId: string, after: ListPosition | null = null, limit = 50): Promise<OwnApplication[]> {
    return this.queries.ofPerson(personId, after, limit);
  }

  /** One of the actor's own applications with what was sent. @throws DomainError `application.not-found` */
  async own(actor: Actor, id: string): Promise<OwnDetail> {
    const [row, application] = await Promise.all([this.queries.own(id), this.applications.find(id)]);
    if (!row || !application || !isApplicant(actor, application)) throw applicationNotFound();
    const [{ card, isVisible }, others] = await Promise.all([
      this.postings.detail(application.postingId),
      this.openBeside(actor, id),
    ]);
    return { row, application, card, isVisible, others };
  }

  /** Which of some vacancies a person has applied to, with the application's id: for marks in lists. */
  async appliedTo(personId: string, postingIds: readonly string[]): Promise<Map<string, string>> {
    return this.queries.appliedTo(personId, postingIds);
  }

  private async send(postingId: string, input: SendApplication, sending: Sending): Promise<Application> {
    const { posting } = await this.postings.detail(postingId);
    return this.db.tx(async () => {
      await this.applications.holdPosting(postingId);
      const active = await this.applications.findActive(postingId, sending.personId);
      if (active) return active;
      if ((await this.postings.visibleCards([postingId])).length === 0) throw this.closed(posting);
      if (await this.applications.wasRejected(postingId, sending.personId)) throw alreadyAnswered();
      const application = await this.compose(posting, input, sending);
      // Somebody who pressed twice at the same instant: the other one's row is there now.
      if (!(await this.applications.insert(application))) {
        return (await this.applications.findActive(postingId, sending.personId))!;
      }
      await this.afterSending(application, sending);
      return application;
    });
  }

  private async compose(posting: Posting, input: SendApplication, sending: Sending): Promise<Application> {
    const { personId, channel, actor } = sending;
    const isOwn = actor.personId === personId;
    const person = await this.people.get(personId);
    const problem = ageProblem(person, posting, todayIn(this.clock));
    if (problem) throw problem;
    const snapshot = await this.candidates.snapshotOf(personId);
    if (!snapshot) throw profileNeeded();
    const now = this.clock.now();
    return Object.assign(new Application(), {
      id: newId(now.getTime()),
      officeId: isOwn ? person.officeId : (actor.officeId ?? person.officeId),
      postingId: posting.id,
      employerId: posting.employerId!,
      personId,
      channel,
      status: 'submitted',
      answers: answersTo(posting.questions, input.answers),
      message: input.message || null,
      snapshot,
      mayKeep: input.mayKeep,
      createdAt: now,
      createdBy: isOwn ? null : actor.personId,
      waitingSince: now,
      removeAfter: removeAfter(posting.deadline!, input.mayKeep),
      updatedAt: now,
      version: 1,
    } satisfies Partial<Application>);
  }

  private async afterSending(application: Application, { personId, channel, actor }: Sending): Promise<void> {
    const { id, postingId, employerId, createdAt: at } = application;
    const actorId = actor.personId;
    await this.applications.log([
      { applicationId: id, from: null, to: 'submitted', reason: null, actorId, occurredAt: at, at },
    ]);
    const data = { application: id, posting: postingId, employer: employerId, channel };
    await this.ledger.append(personId, { type: 'application.sent', data }, at);
    if (application.mayKeep) await this.grantConsent(personId, actor);
    await this.events.emit('application.sent', { applicationId: id });
    if (actor.personId !== personId) await this.record('application.send-for', id, actor);
  }

  private async grantConsent(personId: string, actor: Actor): Promise<void> {
    const consents = await this.people.consentsOf(personId);
    const isGranted = consents.some(({ purpose, isGranted }) => purpose === 'keep_after_closing' && isGranted);
    if (!isGranted) await this.people.setConsent(personId, 'keep_after_closing', true, actor);
  }

  private async forgetConsent(personId: string): Promise<void> {
    if (await this.closing.stopKeeping(personId)) await this.closing.setClocks({ personId });
  }

  /** A vacancy that was open once is over; anything else is not there for the public. */
  private closed(posting: Posting) {
    return posting.publishedAt === null ? postingNotFound() : postingOver();
  }

  private async lockFor(actor: Actor, id: string): Promise<Application> {
    const application = await this.applications.lock(id);
    if (!application || !mayActForApplicant(actor, application)) throw applicationNotFound();
    return application;
  }

  private async record(action: string, id: string, actor: Actor): Promise<void> {
    await this.audit.record({ action, subjectType: 'application', subjectId: id, actorId: actor.personId });
  }
}
