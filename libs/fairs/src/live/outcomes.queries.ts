import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

interface FairFact {
  fair: string;
  employer: string;
  office: string;
  /** Practised: there is no fact. */
  isRehearsal: boolean;
}

/** What the fact of an outcome is about. */
@Injectable()
export class OutcomesQueries {
  constructor(private readonly db: Db) {}

  async factOf(conversationId: string): Promise<FairFact> {
    return (await this.db.queryOne(
      `SELECT c.fair_id AS fair, b.employer_id AS employer, f.office_id AS office, f.status = 'rehearsal' AS "isRehearsal"
       FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN fair f ON f.id = c.fair_id WHERE c.id = $1`,
      [conversationId],
    ))!;
  }
}
