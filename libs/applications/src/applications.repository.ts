import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { In } from 'typeorm';
import { Application } from './application.entity.js';
import { type ApplicationStatus, OPEN } from './application.lifecycle.js';

/** One step in the life of an application. */
export interface ApplicationStep {
  applicationId: string;
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  reason: string | null;
  actorId: string | null;
  /** When it happened, which may lie before the day it was recorded. */
  occurredAt: Date;
  at: Date;
}

const ACTIVE = `status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered', 'hired')`;

/** The SQL that changes single applications and their log. */
@Injectable()
export class ApplicationsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Application | null> {
    return this.db.manager.findOneBy(Application, { id });
  }

  async lock(id: string): Promise<Application | null> {
    return this.db.manager.findOne(Application, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Several, locked in the order of their ids, so that two people who answer the same ones wait for each other. */
  async lockMany(ids: readonly string[]): Promise<Application[]> {
    return this.db.manager.find(Application, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async lockOpenOf(personId: string): Promise<Application[]> {
    return this.db.manager.find(Application, {
      where: { personId, status: In([...OPEN]) },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async save(application: Application): Promise<void> {
    await this.db.manager.save(Application, application);
  }

  /**
   * Holds a vacancy and its employer as they are until the transaction ends: neither can close between the check and
   * the sending. Others may apply at the same time.
   */
  async holdPosting(postingId: string): Promise<void> {
    await this.db.query('SELECT FROM posting p JOIN employer e ON e.id = p.employer_id WHERE p.id = $1 FOR SHARE', [
      postingId,
    ]);
  }

  /** @returns false when the person has an active one there already */
  async insert(application: Application): Promise<boolean> {
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Application)
      .values(application as object)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  async findActive(postingId: string, personId: string): Promise<Application | null> {
    const row = await this.db.queryOne<{ id: string }>(
      `SELECT id FROM application WHERE posting_id = $1 AND person_id = $2 AND ${ACTIVE}`,
      [postingId, personId],
    );
    return row && this.find(row.id);
  }

  /** Whether the employer has refused the person for this vacancy. */
  async wasRejected(postingId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM application WHERE posting_id = $1 AND person_id = $2 AND status = 'rejected'`,
      [postingId, personId],
    );
    return row !== null;
  }

  /** Marks what was sent and not seen yet. @returns the new versions */
  async markSeen(ids: readonly string[], now: Date): Promise<{ id: string; version: number }[]> {
    return this.db.query(
      `UPDATE application SET status = 'seen', seen_at = $2, updated_at = $2, version = version + 1
       WHERE id IN (SELECT id FROM application WHERE id = ANY($1) AND status = 'submitted' ORDER BY id FOR NO KEY UPDATE)
       RETURNING id, version`,
      [ids, now],
    );
  }

  async log(steps: readonly ApplicationStep[]): Promise<void> {
    if (steps.length === 0) return;
    const column = <Value>(read: (step: ApplicationStep) => Value): Value[] => steps.map(read);
    await this.db.query(
      `INSERT INTO application_transition (id, application_id, from_status, to_status, reason, actor_id, occurred_at, at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[],
         $7::timestamptz[], $8::timestamptz[])`,
      [
        column(({ at }) => newId(at.getTime())),
        column(({ applicationId }) => applicationId),
        column(({ from }) => from),
        column(({ to }) => to),
        column(({ reason }) => reason),
        column(({ actorId }) => actorId),
        column(({ occurredAt }) => occurredAt),
        column(({ at }) => at),
      ],
    );
  }

  async logOf(applicationId: string): Promise<ApplicationStep[]> {
    return this.db.query<ApplicationStep>(
      `SELECT application_id AS "applicationId", from_status AS "from", to_status AS "to", reason,
              actor_id AS "actorId", occurred_at AS "occurredAt", at
       FROM application_transition WHERE application_id = $1 ORDER BY position`,
      [applicationId],
    );
  }
}
