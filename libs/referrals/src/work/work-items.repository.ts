import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type CallOutcome, type WorkKind, WORK_OF_OTHERS } from './work-item.kinds.js';

/** Something to do about a person; of one kind and subject there is one. */
export interface NewWorkItem {
  kind: WorkKind;
  /** What it is about: a referral, a person, a placement's follow-up. */
  subjectId: string;
  personId: string;
  officeId: string;
  /** Null while it is nobody's: whoever in the office has time takes it. */
  counsellorId: string | null;
  dueOn: LocalDate;
  /** The last day on which it can be done in time, where there are days between; else it is `dueOn`. */
  deadline?: LocalDate;
}

export interface WorkItem extends NewWorkItem {
  id: string;
  postponedUntil: LocalDate | null;
  doneAt: Date | null;
}

const COLUMNS = `id, kind, subject_id AS "subjectId", person_id AS "personId", office_id AS "officeId",
  counsellor_id AS "counsellorId", due_on AS "dueOn", postponed_until AS "postponedUntil", done_at AS "doneAt"`;

/** Who is in charge of the person; a hand-over under way is waited for. */
const IN_CHARGE = 'SELECT counsellor_id FROM caseload WHERE person_id = $4 AND office_id = $5 FOR SHARE';

/** Those whose subject is the person, so that they are of the person after a merge too. */
const ABOUT_PERSON = `kind IN ('person-waiting', 'new-matches')`;

/** The SQL that changes work items and the calls made about them. */
@Injectable()
export class WorkItemsRepository {
  constructor(private readonly db: Db) {}

  async put(item: NewWorkItem, at: Date): Promise<void> {
    const { kind, subjectId, personId, officeId, counsellorId, dueOn, deadline = null } = item;
    await this.db.query(
      `INSERT INTO work_item (id, kind, subject_id, person_id, office_id, counsellor_id, due_on, deadline, created_at)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6::uuid IS NULL OR $2 = ANY($10::text[]) THEN $6
         ELSE COALESCE((${IN_CHARGE}), $6) END, $7, $8, $9)
       ON CONFLICT (kind, subject_id) DO UPDATE SET person_id = excluded.person_id, office_id = excluded.office_id,
         counsellor_id = excluded.counsellor_id, due_on = excluded.due_on, deadline = excluded.deadline,
         postponed_until = NULL, done_at = NULL
       WHERE work_item.done_at IS NOT NULL OR work_item.due_on <> excluded.due_on
         OR work_item.deadline IS DISTINCT FROM excluded.deadline
         OR work_item.counsellor_id IS DISTINCT FROM excluded.counsellor_id`,
      [newId(at.getTime()), kind, subjectId, personId, officeId, counsellorId, dueOn, deadline, at, WORK_OF_OTHERS],
    );
  }

  async end(kind: WorkKind, subjectId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE work_item SET done_at = $3 WHERE kind = $1 AND subject_id = $2 AND done_at IS NULL', [
      kind,
      subjectId,
      at,
    ]);
  }

  async find(id: string): Promise<WorkItem | null> {
    return this.db.queryOne<WorkItem>(`SELECT ${COLUMNS} FROM work_item WHERE id = $1`, [id]);
  }

  async lock(id: string): Promise<WorkItem | null> {
    return this.db.queryOne<WorkItem>(`SELECT ${COLUMNS} FROM work_item WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  }

  async postpone(id: string, until: LocalDate | null): Promise<void> {
    await this.db.query('UPDATE work_item SET postponed_until = $2 WHERE id = $1', [id, until]);
  }

  async insertCall(item: WorkItem, callerId: string, outcome: CallOutcome, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO phone_call (id, work_item_id, person_id, caller_id, outcome, called_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(at.getTime()), item.id, item.personId, callerId, outcome, at],
    );
  }

  /** For somebody's own copy. */
  async callsOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT i.kind AS about, c.outcome, c.called_at AS "calledAt" FROM phone_call c
       JOIN work_item i ON i.id = c.work_item_id WHERE c.person_id = $1 ORDER BY c.called_at LIMIT 5000`,
      [personId],
    );
  }

  /** Its calls go with a work item. */
  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM work_item WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `DELETE FROM work_item f WHERE f.person_id = $1 AND f.${ABOUT_PERSON}
         AND EXISTS (SELECT 1 FROM work_item i WHERE i.kind = f.kind AND i.subject_id = $2)`,
      [from, into],
    );
    await this.db.query(`UPDATE work_item SET subject_id = $2 WHERE person_id = $1 AND ${ABOUT_PERSON}`, [from, into]);
    await this.db.query('UPDATE work_item SET person_id = $2 WHERE person_id = $1', [from, into]);
    await this.db.query('UPDATE phone_call SET person_id = $2 WHERE person_id = $1', [from, into]);
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM work_item WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another, with the calls about them. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query(
      `WITH back AS (
         UPDATE work_item SET person_id = $2, subject_id = CASE WHEN ${ABOUT_PERSON} THEN $2 ELSE subject_id END
         WHERE id = ANY($1) AND person_id = $3 RETURNING id)
       UPDATE phone_call SET person_id = $2 FROM back WHERE work_item_id = back.id`,
      [ids, to, personId],
    );
  }

  /** Forgets what was done before an instant, some at a time. @returns how many */
  async forgetDoneBefore(instant: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM work_item WHERE id IN (SELECT id FROM work_item WHERE done_at < $1 ORDER BY done_at LIMIT $2)
       RETURNING 1`,
      [instant, limit],
    );
    return rows.length;
  }
}
