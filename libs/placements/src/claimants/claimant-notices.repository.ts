import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type NoticeStatus } from './claimant-notice.schema.js';

export interface ClaimantNotice {
  id: string;
  placementId: string;
  remindOn: LocalDate;
  /** The last day on which it is in time. */
  deadline: LocalDate;
  status: NoticeStatus;
  givenOn: LocalDate | null;
}

/** Whom to remind of which one. */
export interface DueNotice extends Pick<ClaimantNotice, 'id' | 'deadline'> {
  personId: string;
  startDate: LocalDate;
}

const COLUMNS = `n.id, n.placement_id AS "placementId", n.remind_on AS "remindOn", n.deadline, n.status,
  n.given_on AS "givenOn"`;

/** The SQL of notices of claimants. */
@Injectable()
export class ClaimantNoticesRepository {
  constructor(private readonly db: Db) {}

  async isClaimant(personId: string): Promise<boolean> {
    return (await this.db.queryOne(`SELECT 1 FROM person WHERE id = $1 AND client_type = 'ui'`, [personId])) !== null;
  }

  async find(id: string): Promise<ClaimantNotice | null> {
    return this.db.queryOne<ClaimantNotice>(`SELECT ${COLUMNS} FROM claimant_notice n WHERE n.id = $1`, [id]);
  }

  async findOf(placementId: string): Promise<ClaimantNotice | null> {
    return this.db.queryOne<ClaimantNotice>(`SELECT ${COLUMNS} FROM claimant_notice n WHERE n.placement_id = $1`, [
      placementId,
    ]);
  }

  /** Plans one, moves it to other days, or takes up again what was dropped; what is recorded stays as it is. */
  async plan(placementId: string, days: Pick<ClaimantNotice, 'remindOn' | 'deadline'>): Promise<ClaimantNotice> {
    await this.db.query(
      `INSERT INTO claimant_notice (id, placement_id, remind_on, deadline, status) VALUES ($1, $2, $3, $4, 'open')
       ON CONFLICT (placement_id) DO UPDATE
         SET remind_on = excluded.remind_on, deadline = excluded.deadline, status = 'open'
       WHERE claimant_notice.status IN ('open', 'dropped')`,
      [newId(), placementId, days.remindOn, days.deadline],
    );
    return (await this.findOf(placementId))!;
  }

  async drop(id: string): Promise<void> {
    await this.db.query(`UPDATE claimant_notice SET status = 'dropped' WHERE id = $1 AND status = 'open'`, [id]);
  }

  async finish(id: string, status: 'given' | 'not-needed', givenOn: LocalDate | null, by: string, at: Date) {
    await this.db.query(
      `UPDATE claimant_notice SET status = $2, given_on = $3, recorded_by = $4, recorded_at = $5 WHERE id = $1`,
      [id, status, givenOn, by, at],
    );
  }

  /** Those that may still be given in time, of which it is time to remind. */
  async due(today: LocalDate, after: string | null, limit: number): Promise<DueNotice[]> {
    return this.db.query<DueNotice>(
      `SELECT n.id, n.deadline, p.person_id AS "personId", p.start_date AS "startDate" FROM claimant_notice n
       JOIN placement p ON p.id = n.placement_id JOIN person s ON s.id = p.person_id AND s.status = 'active'
       WHERE n.status = 'open' AND n.remind_on <= $1 AND n.deadline >= $1 AND ($2::uuid IS NULL OR n.id > $2)
       ORDER BY n.id LIMIT $3`,
      [today, after, limit],
    );
  }
}
