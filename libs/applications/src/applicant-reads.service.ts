import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { PostingReads, type PostingCard } from '@app/postings';
import { ApplicationAnswers } from './application-answers.service.js';
import { possibleAnswers } from './application.answers.js';
import { type Application } from './application.entity.js';
import { applicationNotFound, postingNotFound } from './application.errors.js';
import { BOARD_COLUMNS, BOARD_GROUPS, type BoardGroup, type ApplicationStatus } from './application.lifecycle.js';
import { isRecruiterOf, mayAnswer, mayRead } from './application.policy.js';
import { type AnswerKind, type ApplicantRow, cursorOf, type ListPosition } from './application.schema.js';
import {
  type ApplicantFilter,
  ApplicationsQueries,
  type AppliedPosting,
  type ExportRow,
} from './applications.queries.js';
import { type ApplicationStep, ApplicationsRepository } from './applications.repository.js';

const APPLICANTS_SHOWN = 30;
const SHOWN_IN_COLUMN = 8;
const POSTINGS_TO_CHOOSE = 200;
const MOST_EXPORTED = 5_000;

/** An applicant of a list; new to the employer until this very page. */
export interface Applicant extends ApplicantRow {
  isNew: boolean;
}

export interface ApplicantPage {
  rows: Applicant[];
  next: string | null;
  counts: Map<ApplicationStatus, number>;
}

export interface ApplicantDetail {
  application: Application;
  card: PostingCard;
  /** Null when the details are no longer the employer's: withdrawn, or removed. */
  person: { fullName: string; phone: string | null } | null;
  log: ApplicationStep[];
  /** Names of those who took the steps. */
  names: Map<string, string>;
  /** The answers that the reader may give now. */
  possible: AnswerKind[];
}

/** Applications as employers and staff read them. Whoever looks for the employer marks what is new as seen. */
@Injectable()
export class ApplicantReads {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly postings: PostingReads,
    private readonly answers: ApplicationAnswers,
    private readonly applications: ApplicationsRepository,
    private readonly queries: ApplicationsQueries,
  ) {}

  /** One part of an employer's board, the newest first. @throws DomainError `application.employer-suspended` */
  async ofEmployer(
    actor: Actor,
    employerId: string,
    wanted: { postingId: string | null; group: BoardGroup },
    after: ListPosition | null,
  ): Promise<ApplicantPage> {
    await this.requireReader(actor, employerId);
    return this.page(actor, { employerId, postingId: wanted.postingId }, BOARD_GROUPS[wanted.group], after);
  }

  /** The newest of each column. @throws DomainError `application.employer-suspended` */
  async board(actor: Actor, employerId: string, postingId: string | null): Promise<Omit<ApplicantPage, 'next'>> {
    await this.requireReader(actor, employerId);
    const filter = { employerId, postingId };
    const statuses = BOARD_COLUMNS.flatMap((group): ApplicationStatus[] => [...BOARD_GROUPS[group]]);
    const [rows, counts] = await Promise.all([
      this.queries.newestOfEach(filter, statuses, SHOWN_IN_COLUMN),
      this.queries.counts(filter),
    ]);
    const shown = BOARD_COLUMNS.flatMap((group) => {
      const ofGroup: readonly ApplicationStatus[] = BOARD_GROUPS[group];
      return rows.filter(({ status }) => ofGroup.includes(status)).slice(0, SHOWN_IN_COLUMN);
    });
    return { rows: await this.asSeen(actor, employerId, shown), counts };
  }

  /** The applicants of one vacancy, for staff. @throws DomainError `posting.not-found` */
  async ofPosting(
    actor: Actor,
    postingId: string,
    group: BoardGroup | null,
    after: ListPosition | null,
  ): Promise<ApplicantPage & { card: PostingCard }> {
    const card = (await this.postings.cardsOf([postingId])).get(postingId);
    if (!card || card.employerId === null || !mayRead(actor, { employerId: card.employerId })) throw postingNotFound();
    const statuses = group === null ? Object.values(BOARD_GROUPS).flat() : BOARD_GROUPS[group];
    const found = await this.page(actor, { employerId: null, postingId }, statuses, after);
    await this.record('application.list-read', 'posting', postingId, actor);
    return { ...found, card };
  }

  /** An applicant with everything that was sent; each reading is kept in the audit log. */
  async detail(actor: Actor, id: string): Promise<ApplicantDetail> {
    const found = await this.applications.find(id);
    if (!found || !mayRead(actor, found)) throw applicationNotFound();
    await this.requireReader(actor, found.employerId);
    await this.answers.markSeen(actor, found.employerId, [id]);
    const application = (await this.applications.find(id))!;
    const isTheirs = application.removedAt === null && !application.isTakenBack;
    const [cards, log, reach] = await Promise.all([
      this.postings.cardsOf([application.postingId]),
      this.applications.logOf(id),
      isTheirs ? this.people.reachOf(application.personId) : null,
      this.record('application.read', 'application', id, actor),
    ]);
    const actors = log.flatMap(({ actorId }) =>
      actorId === null || actorId === application.personId ? [] : [actorId],
    );
    return {
      application,
      card: cards.get(application.postingId)!,
      person: reach && { fullName: reach.fullName, phone: reach.phone },
      log,
      names: await this.people.namesOf([...new Set(actors)]),
      possible: mayAnswer(actor, application) ? possibleAnswers(application, this.clock.now()) : [],
    };
  }

  /** Some applicants by id, for a question about all of them. @throws DomainError `application.not-found` */
  async chosen(actor: Actor, ids: readonly string[]): Promise<ApplicantRow[]> {
    const owners = await this.queries.employersOf(ids);
    const employerIds = new Set(owners.values());
    const areTheirs = [...employerIds].every((employerId) => mayAnswer(actor, { employerId }));
    if (owners.size !== new Set(ids).size || !areTheirs) throw applicationNotFound();
    for (const employerId of employerIds) await this.requireReader(actor, employerId);
    return this.queries.rowsOf(ids);
  }

  async appliedPostings(employerId: string): Promise<AppliedPosting[]> {
    return this.queries.appliedPostings(employerId, POSTINGS_TO_CHOOSE);
  }

  /** Whether somebody has sent an employer an application that is still theirs to read. */
  async hasSentTo(employerId: string, personId: string): Promise<boolean> {
    return this.queries.hasSentTo(employerId, personId);
  }

  /** Who has sent an application to one of some vacancies of one employer, by name. The caller has asked whose they are. */
  async applicantsTo(postingIds: readonly string[], limit: number): Promise<{ personId: string; name: string }[]> {
    return postingIds.length === 0 ? [] : this.queries.applicantsTo(postingIds, limit);
  }

  /** How many stand where, for the start page of recruiters. */
  async countsOfEmployer(employerId: string): Promise<Map<ApplicationStatus, number>> {
    return this.queries.counts({ employerId, postingId: null });
  }

  /** Everything of a vacancy's applicants for a file; the reading is kept in the audit log. */
  async forExport(actor: Actor, postingId: string): Promise<{ card: PostingCard; rows: ExportRow[] }> {
    const card = (await this.postings.cardsOf([postingId])).get(postingId);
    if (!card || card.employerId === null || !mayRead(actor, { employerId: card.employerId })) throw postingNotFound();
    await this.requireReader(actor, card.employerId);
    return this.db.tx(async () => {
      const rows = await this.queries.forExport(postingId, MOST_EXPORTED);
      await this.record('application.export', 'posting', postingId, actor, { count: rows.length });
      return { card, rows };
    });
  }

  private async page(
    actor: Actor,
    filter: ApplicantFilter,
    statuses: readonly ApplicationStatus[],
    after: ListPosition | null,
  ): Promise<ApplicantPage> {
    const [found, counts] = await Promise.all([
      this.queries.applicants(filter, statuses, after, APPLICANTS_SHOWN + 1),
      this.queries.counts(filter),
    ]);
    const shown = found.slice(0, APPLICANTS_SHOWN);
    const last = shown.at(-1);
    const rows = filter.employerId === null ? shown.map(asOld) : await this.asSeen(actor, filter.employerId, shown);
    return { rows, next: found.length > APPLICANTS_SHOWN && last ? cursorOf(last.createdAt, last.id) : null, counts };
  }

  /** What is new on this page is marked as seen from now on, and shown as new this once. */
  private async asSeen(actor: Actor, employerId: string, rows: readonly ApplicantRow[]): Promise<Applicant[]> {
    const unseen = rows.filter(({ status }) => status === 'submitted').map(({ id }) => id);
    const versions = await this.answers.markSeen(actor, employerId, unseen);
    return rows.map((row) => {
      const version = versions.get(row.id);
      return version === undefined ? asOld(row) : { ...row, status: 'seen', version, isNew: true };
    });
  }

  private async requireReader(actor: Actor, employerId: string): Promise<void> {
    if (!mayRead(actor, { employerId })) throw applicationNotFound();
    await this.answers.requireStanding(actor, employerId);
  }

  private async record(
    action: string,
    subjectType: string,
    subjectId: string,
    actor: Actor,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const { personId: actorId, employerId } = actor;
    const isEmployer = employerId !== null && isRecruiterOf(actor, employerId);
    await this.audit.record({
      action,
      subjectType,
      subjectId,
      actorId,
      detail: { ...detail, ...(isEmployer && { employer: employerId }) },
    });
  }
}

const asOld = (row: ApplicantRow): Applicant => ({ ...row, isNew: row.status === 'submitted' });
