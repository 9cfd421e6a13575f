import { Injectable } from '@nestjs/common';
import { foldAccents } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Role, STAFF_ROLES } from './roles.js';

export interface StaffCredential {
  personId: string;
  login: string;
  /** Null until the member has chosen one. */
  passwordHash: string | null;
  /** Encrypted; null until the member has confirmed an authenticator. */
  totpSecret: string | null;
  recoveryCount: number;
  isDisabled: boolean;
}

export type SetupStep = 'choose_password' | 'prove_password' | 'authenticator';

export interface StaffSetup {
  personId: string;
  step: SetupStep;
  totpSecret: string | null;
  expiresAt: Date;
}

/** A member as the list shows them. */
export interface StaffRow {
  id: string;
  fullName: string;
  login: string;
  role: Role;
  officeId: string;
  officeName: string;
  isDisabled: boolean;
  /** Whether the member can sign in as far as their own part goes. */
  isReady: boolean;
  lastSignInAt: Date | null;
}

export interface StaffMember extends StaffRow {
  email: string | null;
  version: number;
  recoveryCount: number;
  setupExpiresAt: Date | null;
  openSessions: number;
}

/** Where a page of the list ends: names in Vietnamese order, then the id. */
export interface NamePosition {
  name: string;
  id: string;
}

const IS_READY = 'c.password_hash IS NOT NULL AND c.totp_secret IS NOT NULL';
const ROW = `p.id, p.full_name AS "fullName", c.login, r.role, r.office_id AS "officeId", o.name AS "officeName",
  c.is_disabled AS "isDisabled", ${IS_READY} AS "isReady",
  (SELECT max(s.created_at) FROM session s WHERE s.person_id = p.id) AS "lastSignInAt"`;
const MEMBERS = `staff_credential c JOIN person p ON p.id = c.person_id AND p.status = 'active'
  JOIN role_assignment r ON r.person_id = p.id AND r.role = ANY($1) JOIN office o ON o.id = r.office_id`;

/** The SQL of staff accounts. */
@Injectable()
export class StaffRepository {
  constructor(private readonly db: Db) {}

  async findByLogin(login: string): Promise<StaffCredential | null> {
    return this.findBy('c.login = $1', login);
  }

  async find(personId: string): Promise<StaffCredential | null> {
    return this.findBy('c.person_id = $1', personId);
  }

  /** Members with a role who can work, in a steady order. */
  async idsWithRole(role: Role): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM ${MEMBERS} WHERE NOT c.is_disabled ORDER BY p.id`,
      [[role]],
    );
    return rows.map(({ id }) => id);
  }

  async isStaff(personId: string): Promise<boolean> {
    return (await this.db.queryOne('SELECT 1 FROM staff_credential WHERE person_id = $1', [personId])) !== null;
  }

  /** Members in the order of their given names; by name or login without accents. */
  async list(
    filter: { text: string; isDisabled: boolean },
    after: NamePosition | null,
    limit: number,
  ): Promise<StaffRow[]> {
    return this.db.query<StaffRow>(
      `SELECT ${ROW} FROM ${MEMBERS}
       WHERE c.is_disabled = $2 AND ($3 = '' OR fold(p.full_name) LIKE '%' || $3 || '%' OR c.login LIKE $3 || '%')
         AND ($4::text IS NULL OR (name_order(p.full_name) COLLATE "vi-x-icu", p.id)
              > (name_order($4) COLLATE "vi-x-icu", $5::uuid))
       ORDER BY name_order(p.full_name) COLLATE "vi-x-icu", p.id LIMIT $6`,
      [
        STAFF_ROLES,
        filter.isDisabled,
        foldAccents(filter.text).replace(/[\\%_]/g, '\\$&'),
        after?.name ?? null,
        after?.id ?? null,
        limit,
      ],
    );
  }

  /** Who can sign in and has one of some roles. @param officeId null for those of every office */
  async withRoles(
    roles: readonly Role[],
    officeId: string | null,
  ): Promise<Pick<StaffRow, 'id' | 'fullName' | 'role'>[]> {
    return this.db.query(
      `SELECT p.id, p.full_name AS "fullName", r.role FROM ${MEMBERS} WHERE ($2::uuid IS NULL OR r.office_id = $2) AND NOT c.is_disabled
       ORDER BY name_order(p.full_name) COLLATE "vi-x-icu", p.id`,
      [roles, officeId],
    );
  }

  async member(personId: string, now: Date): Promise<StaffMember | null> {
    return this.db.queryOne<StaffMember>(
      `SELECT ${ROW}, p.email, c.version, cardinality(c.recovery_hashes) AS "recoveryCount",
              (SELECT u.expires_at FROM staff_setup u WHERE u.person_id = p.id) AS "setupExpiresAt",
              (SELECT count(*) FROM session s
               WHERE s.person_id = p.id AND s.revoked_at IS NULL AND s.expires_at > $3) AS "openSessions"
       FROM ${MEMBERS} WHERE p.id = $2`,
      [STAFF_ROLES, personId, now],
    );
  }

  /** Locks a member's account until the transaction ends. @returns its version; null when there is none */
  async lock(personId: string): Promise<number | null> {
    const row = await this.db.queryOne<{ version: number }>(
      'SELECT version FROM staff_credential WHERE person_id = $1 FOR NO KEY UPDATE',
      [personId],
    );
    return row?.version ?? null;
  }

  async countOtherAdministrators(personId: string): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*) AS count FROM staff_credential c JOIN role_assignment r ON r.person_id = c.person_id
       WHERE r.role = 'administrator' AND NOT c.is_disabled AND ${IS_READY} AND c.person_id <> $1`,
      [personId],
    );
    return row!.count;
  }

  async insert(personId: string, login: string): Promise<void> {
    await this.db.query('INSERT INTO staff_credential (person_id, login) VALUES ($1, $2)', [personId, login]);
  }

  async rename(personId: string, fullName: string, email: string | null): Promise<void> {
    await this.db.query('UPDATE person SET full_name = $2, email = $3, version = version + 1 WHERE id = $1', [
      personId,
      fullName,
      email,
    ]);
  }

  /** Counts a change of the account, so that a form opened before it is refused. */
  async countChange(personId: string): Promise<void> {
    await this.db.query('UPDATE staff_credential SET version = version + 1 WHERE person_id = $1', [personId]);
  }

  async setDisabled(personId: string, isDisabled: boolean): Promise<void> {
    await this.db.query('UPDATE staff_credential SET is_disabled = $2, version = version + 1 WHERE person_id = $1', [
      personId,
      isDisabled,
    ]);
  }

  async setPassword(personId: string, passwordHash: string | null): Promise<void> {
    await this.db.query('UPDATE staff_credential SET password_hash = $2 WHERE person_id = $1', [
      personId,
      passwordHash,
    ]);
  }

  /** A new authenticator, whose codes count from this time step on; null takes it away. */
  async setAuthenticator(personId: string, totpSecret: string | null, step: number): Promise<void> {
    await this.db.query('UPDATE staff_credential SET totp_secret = $2, totp_last_step = $3 WHERE person_id = $1', [
      personId,
      totpSecret,
      step,
    ]);
  }

  async setRecoveryHashes(personId: string, hashes: readonly string[]): Promise<void> {
    await this.db.query('UPDATE staff_credential SET recovery_hashes = $2 WHERE person_id = $1', [personId, hashes]);
  }

  /** Remembers the newest used time step; false when this step or a later one was used before (a replay). */
  async useTotpStep(personId: string, step: number): Promise<boolean> {
    const row = await this.db.queryOne(
      'UPDATE staff_credential SET totp_last_step = $2 WHERE person_id = $1 AND totp_last_step < $2 RETURNING 1',
      [personId, step],
    );
    return row !== null;
  }

  /** Uses a recovery code up; false when there is no such code (any more). */
  async useRecoveryHash(personId: string, hash: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE staff_credential SET recovery_hashes = array_remove(recovery_hashes, $2)
       WHERE person_id = $1 AND $2 = ANY(recovery_hashes) RETURNING 1`,
      [personId, hash],
    );
    return row !== null;
  }

  /** The sealed secrets of those who can sign in, for the demo's outbox page. */
  async listSecrets(limit: number): Promise<{ login: string; personId: string; totpSecret: string }[]> {
    return this.db.query(
      `SELECT login, person_id AS "personId", totp_secret AS "totpSecret" FROM staff_credential
       WHERE NOT is_disabled AND totp_secret IS NOT NULL ORDER BY login LIMIT $1`,
      [limit],
    );
  }

  /** Puts a set-up in the place of the one before. */
  async putSetup(
    setup: { personId: string; tokenHash: string; step: SetupStep; totpSecret: string | null; expiresAt: Date },
    now: Date,
    by: string | null,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO staff_setup (person_id, token_hash, step, totp_secret, expires_at, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (person_id) DO UPDATE
         SET token_hash = $2, step = $3, totp_secret = $4, expires_at = $5, created_at = $6, created_by = $7`,
      [setup.personId, setup.tokenHash, setup.step, setup.totpSecret, setup.expiresAt, now, by],
    );
  }

  async findSetup(tokenHash: string, now: Date): Promise<StaffSetup | null> {
    return this.db.queryOne<StaffSetup>(
      `SELECT u.person_id AS "personId", u.step, u.totp_secret AS "totpSecret", u.expires_at AS "expiresAt"
       FROM staff_setup u JOIN staff_credential c ON c.person_id = u.person_id
       WHERE u.token_hash = $1 AND u.expires_at > $2 AND NOT c.is_disabled`,
      [tokenHash, now],
    );
  }

  /** Goes on to the authenticator, once: false when another window was faster. */
  async advanceSetup(tokenHash: string, totpSecret: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE staff_setup SET step = 'authenticator', totp_secret = $2
       WHERE token_hash = $1 AND step <> 'authenticator' RETURNING 1`,
      [tokenHash, totpSecret],
    );
    return row !== null;
  }

  async endSetup(personId: string, tokenHash?: string): Promise<boolean> {
    const row = await this.db.queryOne(
      'DELETE FROM staff_setup WHERE person_id = $1 AND ($2::text IS NULL OR token_hash = $2) RETURNING 1',
      [personId, tokenHash ?? null],
    );
    return row !== null;
  }

  private findBy(condition: string, value: string): Promise<StaffCredential | null> {
    return this.db.queryOne<StaffCredential>(
      `SELECT c.person_id AS "personId", c.login, c.password_hash AS "passwordHash", c.totp_secret AS "totpSecret",
              cardinality(c.recovery_hashes) AS "recoveryCount", c.is_disabled AS "isDisabled"
       FROM staff_credential c JOIN person p ON p.id = c.person_id WHERE ${condition} AND p.status = 'active'`,
      [value],
    );
  }
}
