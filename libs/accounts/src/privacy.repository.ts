import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type ErasureStatus } from './privacy.schema.js';

export interface ErasureRequest {
  id: string;
  personId: string;
  status: ErasureStatus;
  askedAt: Date;
  dueOn: LocalDate;
  reason: string | null;
}

/** A request with who asks, for the list of managers. */
export interface OpenErasureRequest extends ErasureRequest {
  fullName: string;
  phone: string | null;
}

const REQUEST = `r.id, r.person_id AS "personId", r.status, r.asked_at AS "askedAt", r.due_on AS "dueOn", r.reason`;

/** What stands in place of a name that was removed. */
export const REMOVED_NAME = 'Đã xoá theo yêu cầu';

/** The SQL of forgetting people and of making one person out of two records. */
@Injectable()
export class PrivacyRepository {
  constructor(private readonly db: Db) {}

  /** @returns false when the person has an open request already */
  async insertRequest(id: string, personId: string, askedAt: Date, dueOn: LocalDate): Promise<boolean> {
    const row = await this.db.queryOne(
      `INSERT INTO erasure_request (id, person_id, asked_at, due_on) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) WHERE status = 'open' DO NOTHING RETURNING 1`,
      [id, personId, askedAt, dueOn],
    );
    return row !== null;
  }

  async newestRequestOf(personId: string): Promise<ErasureRequest | null> {
    return this.db.queryOne<ErasureRequest>(
      `SELECT ${REQUEST} FROM erasure_request r WHERE r.person_id = $1 ORDER BY r.asked_at DESC, r.id DESC LIMIT 1`,
      [personId],
    );
  }

  /** Those that wait, the longest wait first. */
  async listOpenRequests(limit: number): Promise<OpenErasureRequest[]> {
    return this.db.query<OpenErasureRequest>(
      `SELECT ${REQUEST}, p.full_name AS "fullName", p.phone FROM erasure_request r JOIN person p ON p.id = r.person_id
       WHERE r.status = 'open' ORDER BY r.asked_at, r.id LIMIT $1`,
      [limit],
    );
  }

  /** Ends the open request of a person. @returns false when there is none */
  async closeRequest(
    personId: string,
    status: Exclude<ErasureStatus, 'open'>,
    decision: { reason?: string; by: string | null; at: Date },
  ): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE erasure_request SET status = $2, reason = $3, decided_by = $4, decided_at = $5
       WHERE person_id = $1 AND status = 'open' RETURNING 1`,
      [personId, status, decision.reason ?? null, decision.by, decision.at],
    );
    return row !== null;
  }

  /** Gives the open request of one person to another who has none. */
  async moveOpenRequest(from: string, into: string): Promise<void> {
    await this.db.query(
      `UPDATE erasure_request r SET person_id = $2 WHERE person_id = $1 AND status = 'open'
         AND NOT EXISTS (SELECT FROM erasure_request o WHERE o.person_id = $2 AND o.status = 'open')`,
      [from, into],
    );
  }

  async openRequestsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM erasure_request WHERE person_id = $1 AND status = 'open'`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Gives those of some requests that are with one person and open back to another who has none. */
  async giveRequestsBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query(
      `UPDATE erasure_request SET person_id = $2 WHERE id = ANY($1) AND person_id = $3 AND status = 'open'`,
      [ids, to, personId],
    );
  }

  /** Records that became part of this one, and those that became part of them. */
  async mergedInto(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `WITH RECURSIVE part AS (
         SELECT id FROM person WHERE merged_into = $1
         UNION SELECT p.id FROM person p JOIN part ON p.merged_into = part.id)
       SELECT id FROM part`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Leaves an empty record that facts and logs may still point to. */
  async blank(personId: string): Promise<void> {
    await this.db.query(
      `UPDATE person SET full_name = $2, birth_date = NULL, sex = NULL, phone = NULL, email = NULL, commune = NULL,
         client_type = NULL, last_seen_at = NULL, is_phone_unproved = false, version = version + 1 WHERE id = $1`,
      [personId, REMOVED_NAME],
    );
  }

  async markErased(personId: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE person SET status = 'erased', merged_into = NULL, ended_at = $2 WHERE id = $1 AND status <> 'erased'`,
      [personId, at],
    );
  }

  /** Removes roles and every way to sign in. */
  async removeAccess(personId: string, phone: string | null): Promise<void> {
    for (const table of ['role_assignment', 'session', 'identity_check', 'sign_in_slip']) {
      await this.db.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
    }
    if (phone !== null) await this.db.query('DELETE FROM one_time_code WHERE phone = $1', [phone]);
  }

  async endSessions(personId: string): Promise<void> {
    await this.db.query('DELETE FROM session WHERE person_id = $1', [personId]);
  }

  async hasCredential(personId: string): Promise<boolean> {
    const row = await this.db.queryOne('SELECT 1 FROM staff_credential WHERE person_id = $1', [personId]);
    return row !== null;
  }

  /** Everything that this slice keeps about a person. */
  async rowsAbout(personId: string): Promise<Record<string, unknown>> {
    const select = (columns: string, table: string, order: string) =>
      this.db.query(`SELECT ${columns} FROM ${table} WHERE person_id = $1 ORDER BY ${order} LIMIT 1000`, [personId]);
    return {
      consents: await select('purpose, is_granted AS "isGranted", at, text_version AS "textVersion"', 'consent', 'at'),
      devices: await select(
        'device_label AS device, created_at AS "signedInAt", last_seen_at AS "lastUsedAt"',
        'session',
        'created_at',
      ),
      roles: await select('role, assigned_at AS "since"', 'role_assignment', 'assigned_at'),
      identityChecks: await select('status, created_at AS "askedAt"', 'identity_check', 'created_at'),
      printedCodes: await select('status, issued_at AS "issuedAt"', 'sign_in_slip', 'issued_at'),
      erasureRequests: await select('status, asked_at AS "askedAt", reason', 'erasure_request', 'asked_at'),
    };
  }

  /**
   * Fills what is open on one person with what stands on the other, and leaves that one merged and unreachable. Nothing
   * when it is so already.
   */
  async mergePerson(from: string, into: string, at: Date): Promise<void> {
    const columns = ['birth_date', 'sex', 'email', 'commune', 'client_type'];
    const [source] = await this.db.query<{ phone: string | null }>(
      `UPDATE person SET status = 'merged', merged_into = $2, ended_at = $3, version = version + 1
       WHERE id = $1 AND status = 'active' RETURNING phone`,
      [from, into, at],
    );
    if (!source) return;
    await this.db.query(
      `UPDATE person t SET ${columns.map((column) => `${column} = coalesce(t.${column}, s.${column})`).join(', ')},
         phone = coalesce(t.phone, $3),
         is_phone_unproved = CASE WHEN t.phone IS NULL THEN s.is_phone_unproved ELSE t.is_phone_unproved END,
         last_seen_at = greatest(t.last_seen_at, s.last_seen_at), version = t.version + 1
       FROM person s WHERE t.id = $2 AND s.id = $1`,
      [from, into, source.phone],
    );
  }

  /** Gives the roles of one person to another, who keeps their own where both have one. */
  async mergeRoles(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO role_assignment (person_id, role, office_id, employer_id, assigned_at, assigned_by)
       SELECT $2, role, office_id, employer_id, assigned_at, assigned_by FROM role_assignment WHERE person_id = $1
       ON CONFLICT DO NOTHING`,
      [from, into],
    );
  }

  async employersOf(personIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ employerId: string }>(
      `SELECT DISTINCT employer_id AS "employerId" FROM role_assignment
       WHERE person_id = ANY($1) AND employer_id IS NOT NULL`,
      [personIds],
    );
    return rows.map(({ employerId }) => employerId);
  }

  /**
   * Copies the words of one person on each purpose to the history of another; the newest word counts, as ever. A copy's
   * id follows from whose word it is, so that it can be told apart if the merge was a mistake.
   */
  async copyConsents(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO consent (id, person_id, purpose, is_granted, at, text_version, recorded_by)
       SELECT md5(id::text || $2::text)::uuid, $2::uuid, purpose, is_granted, at, text_version, recorded_by FROM consent
       WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
  }

  /** Forgets one-time codes and printed codes that are over. */
  async forgetCodes(before: Date): Promise<number> {
    const codes = await this.db.query('DELETE FROM one_time_code WHERE expires_at < $1 RETURNING 1', [before]);
    const slips = await this.db.query(
      `DELETE FROM sign_in_slip WHERE expires_at < $1 AND coalesce(closed_at, expires_at) < $1 RETURNING 1`,
      [before],
    );
    return codes.length + slips.length;
  }

  /** Forgets devices on which nobody has been for long, and checks that were decided long ago. */
  async forgetDevices(before: Date): Promise<number> {
    const sessions = await this.db.query(
      'DELETE FROM session WHERE last_seen_at < $1 AND (revoked_at IS NOT NULL OR expires_at < $1) RETURNING 1',
      [before],
    );
    const checks = await this.db.query(
      `DELETE FROM identity_check WHERE status <> 'waiting' AND coalesce(decided_at, created_at) < $1 RETURNING 1`,
      [before],
    );
    return sessions.length + checks.length;
  }

  /** Records that became part of another before an instant and still hold a name. */
  async findMergedBefore(before: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM person WHERE status = 'merged' AND ended_at < $1 AND full_name <> $2 ORDER BY ended_at LIMIT $3`,
      [before, REMOVED_NAME, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Forgets the proof of consents of people who were erased before an instant. */
  async forgetConsentsOfErased(before: Date): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM consent c USING person p
       WHERE p.id = c.person_id AND p.status = 'erased' AND p.ended_at < $1 RETURNING 1`,
      [before],
    );
    return rows.length;
  }
}
