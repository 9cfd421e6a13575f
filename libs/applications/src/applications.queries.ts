import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type ScreeningAnswer } from './application.entity.js';
import { type ApplicationStatus, type CloseReason } from './application.lifecycle.js';
import { type ApplicantRow, type ListPosition, type OwnApplication } from './application.schema.js';

/** What an application is told about, read when the message is written. */
export interface NewsRow {
  id: string;
  personId: string;
  employerId: string;
  postingId: string;
  title: string;
  employerName: string;
  status: ApplicationStatus;
  seenAt: Date | null;
  interviewAt: Date | null;
  interviewPlace: string | null;
  startDate: string | null;
  closeReason: CloseReason | null;
  /** The last step. */
  stepId: string;
  stepFrom: ApplicationStatus | null;
  stepTo: ApplicationStatus;
  stepReason: string | null;
}

/** An applicant as a line of a file for the employer. */
export interface ExportRow {
  name: string;
  phone: string | null;
  birthYear: number | null;
  sex: string | null;
  commune: string | null;
  experience: string | null;
  qualification: string | null;
  status: ApplicationStatus;
  createdAt: Date;
  interviewAt: Date | null;
  startDate: string | null;
  rejectReason: string | null;
  answers: ScreeningAnswer[];
  message: string | null;
}

/** A vacancy with how many have applied. */
export interface AppliedPosting {
  id: string;
  title: string;
  count: number;
}

/** A rejection that can still be taken back was not given yet, as far as the applicant knows. */
export const UNTOLD = `a.status = 'rejected' AND a.tell_after IS NOT NULL`;

const OWN = `a.id, CASE WHEN ${UNTOLD} THEN a.status_before ELSE a.status END AS status, a.channel, a.posting_id AS "postingId", p.title AS "postingTitle", e.name AS "employerName",
  a.created_at AS "createdAt", a.seen_at AS "seenAt", a.answered_at AS "answeredAt",
  CASE WHEN NOT (${UNTOLD}) THEN a.finished_at END AS "finishedAt",
  a.interview_at AS "interviewAt", a.interview_place AS "interviewPlace", a.start_date AS "startDate",
  CASE WHEN NOT (${UNTOLD}) THEN a.reject_reason END AS "rejectReason", a.close_reason AS "closeReason", a.may_keep AS "mayKeep",
  a.remove_after AS "removeAfter", a.removed_at AS "removedAt"`;
const OWN_FROM = 'FROM application a JOIN posting p ON p.id = a.posting_id JOIN employer e ON e.id = a.employer_id';

const ROW = `a.id, a.version, a.status, a.posting_id AS "postingId", p.title AS "postingTitle",
  CASE WHEN a.removed_at IS NULL THEN n.full_name END AS name, (a.snapshot->>'birthYear')::integer AS "birthYear",
  a.snapshot->>'sex' AS sex, a.snapshot->>'commune' AS commune, a.snapshot->>'wish' AS wish,
  a.snapshot->>'experience' AS experience, a.channel, a.created_at AS "createdAt", a.waiting_since AS "waitingSince",
  a.interview_at AS "interviewAt", a.start_date AS "startDate", a.reject_reason AS "rejectReason",
  a.close_reason AS "closeReason", a.removed_at AS "removedAt"`;
const ROW_FROM = 'FROM application a JOIN posting p ON p.id = a.posting_id JOIN person n ON n.id = a.person_id';

/** Whose applicants a list shows: of an employer, of a vacancy, or both. */
export type ApplicantFilter =
  { employerId: string; postingId: string | null } | { employerId: null; postingId: string };

const WHOSE = '($1::uuid IS NULL OR a.employer_id = $1) AND ($2::uuid IS NULL OR a.posting_id = $2)';

/** Reads of applications for lists and pages, as raw rows. */
@Injectable()
export class ApplicationsQueries {
  constructor(private readonly db: Db) {}

  /** A person's applications, the newest first. */
  async ofPerson(personId: string, after: ListPosition | null, limit: number): Promise<OwnApplication[]> {
    return this.db.query<OwnApplication>(
      `SELECT ${OWN} ${OWN_FROM} WHERE a.person_id = $1
         AND ($2::timestamptz IS NULL OR (a.created_at, a.id) < ($2, $3::uuid))
       ORDER BY a.created_at DESC, a.id DESC LIMIT $4`,
      [personId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async own(id: string): Promise<OwnApplication | null> {
    return this.db.queryOne<OwnApplication>(`SELECT ${OWN} ${OWN_FROM} WHERE a.id = $1`, [id]);
  }

  /** A person's open applications but for one. */
  async openBeside(id: string, personId: string): Promise<OwnApplication[]> {
    return this.db.query<OwnApplication>(
      `SELECT ${OWN} ${OWN_FROM} WHERE a.person_id = $2 AND a.id <> $1
         AND a.status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered')
       ORDER BY a.created_at DESC, a.id DESC`,
      [id, personId],
    );
  }

  /** Whether an employer may still read an application of somebody: neither taken back nor removed. */
  async hasSentTo(employerId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM application WHERE employer_id = $1 AND person_id = $2 AND removed_at IS NULL
         AND status <> 'withdrawn' AND close_reason IS DISTINCT FROM 'hired-elsewhere' LIMIT 1`,
      [employerId, personId],
    );
    return row !== null;
  }

  /** People with an application to one of some vacancies that the employer may read, the earliest first. */
  async applicantsTo(postingIds: readonly string[], limit: number): Promise<{ personId: string; name: string }[]> {
    return this.db.query(
      `SELECT a.person_id AS "personId", n.full_name AS name FROM application a JOIN person n ON n.id = a.person_id
       WHERE a.posting_id = ANY($1::uuid[]) AND a.removed_at IS NULL AND a.status <> 'withdrawn'
         AND a.close_reason IS DISTINCT FROM 'hired-elsewhere' AND n.status = 'active'
       GROUP BY a.person_id, n.full_name ORDER BY min(a.created_at), a.person_id LIMIT $2`,
      [postingIds, limit],
    );
  }

  /** Which of some vacancies a person has an application for that runs or was answered, with its id. */
  async appliedTo(personId: string, postingIds: readonly string[]): Promise<Map<string, string>> {
    if (postingIds.length === 0) return new Map();
    const rows = await this.db.query<{ postingId: string; id: string }>(
      `SELECT DISTINCT ON (posting_id) posting_id AS "postingId", id FROM application
       WHERE person_id = $1 AND posting_id = ANY($2) AND status NOT IN ('withdrawn', 'closed')
       ORDER BY posting_id, created_at DESC`,
      [personId, postingIds],
    );
    return new Map(rows.map(({ postingId, id }) => [postingId, id]));
  }

  /** Applicants in some statuses, the newest first: each status is one walk along the index. */
  async applicants(
    { employerId, postingId }: ApplicantFilter,
    statuses: readonly ApplicationStatus[],
    after: ListPosition | null,
    limit: number,
  ): Promise<ApplicantRow[]> {
    return this.db.query<ApplicantRow>(
      `SELECT found.* FROM unnest($3::text[]) wanted(status) CROSS JOIN LATERAL (
         SELECT ${ROW} ${ROW_FROM} WHERE ${WHOSE} AND a.status = wanted.status
           AND ($4::timestamptz IS NULL OR (a.created_at, a.id) < ($4, $5::uuid))
         ORDER BY a.created_at DESC, a.id DESC LIMIT $6) found
       ORDER BY found."createdAt" DESC, found.id DESC LIMIT $6`,
      [employerId, postingId, statuses, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** The newest of each status: for a board of columns. */
  async newestOfEach(
    { employerId, postingId }: ApplicantFilter,
    statuses: readonly ApplicationStatus[],
    limit: number,
  ): Promise<ApplicantRow[]> {
    return this.db.query<ApplicantRow>(
      `SELECT found.* FROM unnest($3::text[]) wanted(status) CROSS JOIN LATERAL (
         SELECT ${ROW} ${ROW_FROM} WHERE ${WHOSE} AND a.status = wanted.status
         ORDER BY a.created_at DESC, a.id DESC LIMIT $4) found
       ORDER BY found."createdAt" DESC, found.id DESC`,
      [employerId, postingId, statuses, limit],
    );
  }

  async counts({ employerId, postingId }: ApplicantFilter): Promise<Map<ApplicationStatus, number>> {
    const rows = await this.db.query<{ status: ApplicationStatus; count: number }>(
      `SELECT status, count(*) AS count FROM application a WHERE ${WHOSE} GROUP BY status`,
      [employerId, postingId],
    );
    return new Map(rows.map(({ status, count }) => [status, count]));
  }

  async rowsOf(ids: readonly string[]): Promise<ApplicantRow[]> {
    return this.db.query<ApplicantRow>(
      `SELECT ${ROW} ${ROW_FROM} WHERE a.id = ANY($1) ORDER BY array_position($1::uuid[], a.id)`,
      [ids],
    );
  }

  /** Whose each of some applications is. */
  async employersOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; employerId: string }>(
      'SELECT id, employer_id AS "employerId" FROM application WHERE id = ANY($1)',
      [ids],
    );
    return new Map(rows.map(({ id, employerId }) => [id, employerId]));
  }

  /** Vacancies of an employer that somebody has applied for, the newest first. */
  async appliedPostings(employerId: string, limit: number): Promise<AppliedPosting[]> {
    return this.db.query<AppliedPosting>(
      `SELECT p.id, p.title, p.application_count AS count FROM posting p
       WHERE p.employer_id = $1 AND EXISTS (SELECT FROM application a WHERE a.posting_id = p.id)
       ORDER BY p.created_at DESC, p.id DESC LIMIT $2`,
      [employerId, limit],
    );
  }

  /** The applicants of a vacancy whose details the employer may still have. */
  async forExport(postingId: string, limit: number): Promise<ExportRow[]> {
    return this.db.query<ExportRow>(
      `SELECT n.full_name AS name, n.phone, (a.snapshot->>'birthYear')::integer AS "birthYear", a.snapshot->>'sex' AS sex,
              a.snapshot->>'commune' AS commune, a.snapshot->>'experience' AS experience,
              a.snapshot->>'qualification' AS qualification, a.status, a.created_at AS "createdAt",
              a.interview_at AS "interviewAt", a.start_date AS "startDate", a.reject_reason AS "rejectReason",
              a.answers, a.message
       ${ROW_FROM} WHERE a.posting_id = $1 AND a.removed_at IS NULL AND a.status <> 'withdrawn'
         AND a.close_reason IS DISTINCT FROM 'hired-elsewhere'
       ORDER BY a.created_at, a.id LIMIT $2`,
      [postingId, limit],
    );
  }

  async news(ids: readonly string[]): Promise<NewsRow[]> {
    return this.db.query<NewsRow>(
      `SELECT a.id, a.person_id AS "personId", a.employer_id AS "employerId", a.posting_id AS "postingId", p.title,
              coalesce(e.short_name, e.name) AS "employerName", a.status, a.seen_at AS "seenAt",
              a.interview_at AS "interviewAt", a.interview_place AS "interviewPlace", a.start_date AS "startDate",
              a.close_reason AS "closeReason", step.id AS "stepId", step.from_status AS "stepFrom", step.to_status AS "stepTo",
              step.reason AS "stepReason"
       ${OWN_FROM} CROSS JOIN LATERAL (SELECT id, from_status, to_status, reason FROM application_transition t
         WHERE t.application_id = a.id ORDER BY position DESC LIMIT 1) step
       WHERE a.id = ANY($1) ORDER BY a.id`,
      [ids],
    );
  }

  async postingsOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT DISTINCT posting_id AS id FROM application WHERE id = ANY($1) ORDER BY 1',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async countOf(postingId: string): Promise<{ all: number; unanswered: number }> {
    const row = await this.db.queryOne<{ all: number; unanswered: number }>(
      `SELECT count(*) AS all, count(*) FILTER (WHERE status IN ('submitted', 'seen', 'shortlisted')) AS unanswered
       FROM application WHERE posting_id = $1`,
      [postingId],
    );
    return row!;
  }
}
