import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type FollowUpResult, type FollowUpStatus, type Milestone } from './follow-up.schema.js';

export interface FollowUp {
  id: string;
  placementId: string;
  milestone: Milestone;
  dueOn: LocalDate;
  status: FollowUpStatus;
  result: FollowUpResult | null;
  factId: string | null;
  /** Days on which nobody was reached. */
  tries: number;
}

const COLUMNS = `f.id, f.placement_id AS "placementId", f.milestone, f.due_on AS "dueOn", f.status, f.result,
  f.fact_id AS "factId",
  (SELECT count(*)::int FROM follow_up_try t WHERE t.follow_up_id = f.id) AS tries`;

/** The SQL of follow-ups. */
@Injectable()
export class FollowUpsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<FollowUp | null> {
    return this.db.queryOne<FollowUp>(`SELECT ${COLUMNS} FROM follow_up f WHERE f.id = $1`, [id]);
  }

  async ofPlacement(placementId: string): Promise<FollowUp[]> {
    return this.db.query<FollowUp>(
      `SELECT ${COLUMNS} FROM follow_up f WHERE f.placement_id = $1 ORDER BY f.milestone`,
      [placementId],
    );
  }

  /** Plans one, moves it to another day, or takes up again what was dropped; what is done stays as it is. */
  async plan(placementId: string, milestone: Milestone, dueOn: LocalDate): Promise<void> {
    await this.db.query(
      `INSERT INTO follow_up (id, placement_id, milestone, due_on, status) VALUES ($1, $2, $3, $4, 'open')
       ON CONFLICT (placement_id, milestone) DO UPDATE SET due_on = excluded.due_on, status = 'open'
       WHERE follow_up.status <> 'done'`,
      [newId(), placementId, milestone, dueOn],
    );
  }

  async drop(id: string): Promise<void> {
    await this.db.query(`UPDATE follow_up SET status = 'dropped' WHERE id = $1 AND status = 'open'`, [id]);
  }

  async finish(id: string, result: FollowUpResult, factId: string, by: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE follow_up SET status = 'done', result = $2, fact_id = $3, done_by = $4, done_at = $5 WHERE id = $1`,
      [id, result, factId, by, at],
    );
  }

  /** That nobody was reached on a day; told twice it is one try. @returns on how many days that was so */
  async addTry(id: string, day: LocalDate, callerId: string): Promise<number> {
    await this.db.query(
      'INSERT INTO follow_up_try (follow_up_id, day, caller_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [id, day, callerId],
    );
    return (await this.find(id))!.tries;
  }
}
