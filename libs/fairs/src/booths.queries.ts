import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type BoothStatus, type DeclineReason } from './booth.lifecycle.js';

/** A booth as lists and pages show it. */
export interface BoothRow {
  id: string;
  fairId: string;
  employerId: string;
  employerName: string;
  employerIsVerified: boolean;
  number: number | null;
  status: BoothStatus;
  desks: number;
  slotMinutes: number;
  note: string | null;
  declineReason: DeclineReason | null;
  version: number;
  postingIds: string[];
  recruiters: { personId: string; fullName: string }[];
}

const ROW = `
  SELECT b.id, b.fair_id AS "fairId", b.employer_id AS "employerId", e.name AS "employerName",
         e.status = 'verified' AS "employerIsVerified", b.number, b.status, b.desks, b.slot_minutes AS "slotMinutes",
         b.note,
         b.decline_reason AS "declineReason", b.version,
         ARRAY(SELECT p.posting_id FROM booth_posting p WHERE p.booth_id = b.id ORDER BY p.posting_id) AS "postingIds",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'fullName', p.full_name) ORDER BY p.id), '[]')
          FROM booth_recruiter r JOIN person p ON p.id = r.person_id WHERE r.booth_id = b.id) AS recruiters
  FROM booth b JOIN employer e ON e.id = b.employer_id`;

/** Reads of booths for screens. */
@Injectable()
export class BoothsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<BoothRow | null> {
    return this.db.queryOne<BoothRow>(`${ROW} WHERE b.id = $1`, [id]);
  }

  /** Those that will be there, by number. */
  async confirmedOf(fairId: string): Promise<BoothRow[]> {
    return this.db.query<BoothRow>(
      `${ROW} WHERE b.fair_id = $1 AND b.status = 'confirmed' AND e.status NOT IN ('suspended', 'rejected')
       ORDER BY b.number`,
      [fairId],
    );
  }

  /** Which posting is brought to which booth of a fair. */
  async postingsAt(fairId: string): Promise<{ boothId: string; postingId: string }[]> {
    return this.db.query(
      `SELECT p.booth_id AS "boothId", p.posting_id AS "postingId" FROM booth_posting p JOIN booth b ON b.id = p.booth_id
       WHERE b.fair_id = $1 AND b.status = 'confirmed' ORDER BY p.posting_id`,
      [fairId],
    );
  }

  /** Those that were asked for or confirmed. */
  async activeOf(fairId: string): Promise<BoothRow[]> {
    return this.db.query<BoothRow>(
      `${ROW} WHERE b.fair_id = $1 AND b.status IN ('requested', 'confirmed') ORDER BY b.id`,
      [fairId],
    );
  }

  /** All of a fair: those that wait for an answer first, then by number. A fair has hundreds at most. */
  async ofFair(fairId: string): Promise<BoothRow[]> {
    return this.db.query<BoothRow>(
      `${ROW} WHERE b.fair_id = $1
       ORDER BY array_position(ARRAY['requested', 'confirmed', 'declined', 'withdrawn'], b.status), b.number, b.id`,
      [fairId],
    );
  }

  /** The last of an employer in each of some fairs. */
  async ofEmployer(employerId: string, fairIds: readonly string[]): Promise<BoothRow[]> {
    return this.db.query<BoothRow>(
      `SELECT DISTINCT ON ("fairId") * FROM (${ROW} WHERE b.employer_id = $1 AND b.fair_id = ANY($2)) own
       ORDER BY "fairId", id DESC`,
      [employerId, fairIds],
    );
  }
}
