import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** A number that is called to a booth, or talks there: no names. */
export interface ScreenCall {
  id: string;
  booth: number;
  employer: string;
  number: number;
  isCalled: boolean;
}

/** Numbers of a wall screen. */
const MOST = 40;

/** Reads for the big screen of a hall. */
@Injectable()
export class ScreenQueries {
  constructor(private readonly db: Db) {}

  /** Those who are called first, the newest first. */
  async calls(fairId: string): Promise<ScreenCall[]> {
    return this.db.query<ScreenCall>(
      `SELECT c.id, b.number AS booth, e.name AS employer, t.number, c.status = 'called' AS "isCalled"
       FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
       JOIN queue_ticket t ON t.id = c.ticket_id
       WHERE c.fair_id = $1 AND c.status IN ('called', 'talking')
       ORDER BY c.status = 'called' DESC, c.called_at DESC, c.id DESC LIMIT $2`,
      [fairId, MOST],
    );
  }

  /** What was said to everybody last. */
  async said(fairId: string): Promise<{ id: string; text: string; at: Date }[]> {
    return this.db.query(
      `SELECT id, text, at FROM fair_log WHERE fair_id = $1 AND action = 'announce' AND booth_id IS NULL
       ORDER BY id DESC LIMIT 2`,
      [fairId],
    );
  }
}
