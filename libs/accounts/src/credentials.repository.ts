import { Injectable } from '@nestjs/common';
import { type SessionScope } from './roles.js';
import { Db } from '@app/platform/database';
import { type SessionRow } from './accounts.repository.js';

export type ConsentPurpose = 'service' | 'matching' | 'contact' | 'sensitive' | 'keep_after_closing';

export interface ConsentState {
  purpose: ConsentPurpose;
  isGranted: boolean;
  at: Date;
}

/** One word of a person, as it was said. */
export interface ConsentRecord extends ConsentState {
  id: string;
  /** Of the wording that the person was shown. */
  textVersion: string;
  /** The member of staff who heard it; null when the person said it alone. */
  recordedBy: string | null;
}

/** The SQL of codes, passwords, sessions and consents. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly db: Db) {}

  async insertCode(code: {
    id: string;
    phone: string;
    deviceId: string;
    codeHash: string;
    createdAt: Date;
    expiresAt: Date;
  }): Promise<void> {
    await this.db.query(
      'INSERT INTO one_time_code (id, phone, device_id, code_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [code.id, code.phone, code.deviceId, code.codeHash, code.createdAt, code.expiresAt],
    );
  }

  /** Counts an attempt on the newest open code of a phone and device, and returns its hash; at most five attempts. */
  async attemptCode(phone: string, deviceId: string, now: Date): Promise<{ id: string; codeHash: string } | null> {
    return this.db.queryOne(
      `UPDATE one_time_code SET attempts = attempts + 1
       WHERE id = (SELECT id FROM one_time_code WHERE phone = $1 AND device_id = $2 ORDER BY created_at DESC, id DESC LIMIT 1)
         AND used_at IS NULL AND expires_at > $3 AND attempts < 5
       RETURNING id, code_hash AS "codeHash"`,
      [phone, deviceId, now],
    );
  }

  /** Uses a code up; false when somebody else was faster. */
  async useCode(id: string, now: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      'UPDATE one_time_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING 1',
      [id, now],
    );
    return row !== null;
  }

  async insertSession(session: {
    id: string;
    personId: string;
    tokenHash: string;
    deviceId: string;
    deviceLabel: string;
    scope?: SessionScope;
    now: Date;
    expiresAt: Date;
  }): Promise<void> {
    await this.db.query(
      `INSERT INTO session (id, person_id, token_hash, device_id, device_label, created_at, last_seen_at, expires_at,
         scope) VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
      [
        session.id,
        session.personId,
        session.tokenHash,
        session.deviceId,
        session.deviceLabel,
        session.now,
        session.expiresAt,
        session.scope ?? null,
      ],
    );
    await this.db.query('UPDATE person SET last_seen_at = $2 WHERE id = $1', [session.personId, session.now]);
  }

  async touchSession(id: string, personId: string, now: Date): Promise<void> {
    await this.db.query('UPDATE session SET last_seen_at = $2 WHERE id = $1', [id, now]);
    await this.db.query('UPDATE person SET last_seen_at = $2 WHERE id = $1', [personId, now]);
  }

  async listSessions(personId: string, now: Date): Promise<SessionRow[]> {
    return this.db.query(
      `SELECT id, device_label AS "deviceLabel", created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM session
       WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY last_seen_at DESC`,
      [personId, now],
    );
  }

  async revokeSession(personId: string, id: string, now: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      'UPDATE session SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING 1',
      [id, personId, now],
    );
    return row !== null;
  }

  /** Ends every session of a person but one. @returns how many */
  async revokeSessions(personId: string, except: string | null, now: Date): Promise<number> {
    const rows = await this.db.query(
      `UPDATE session SET revoked_at = $3
       WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $3 AND ($2::uuid IS NULL OR id <> $2) RETURNING 1`,
      [personId, except, now],
    );
    return rows.length;
  }

  async hasUsedDevice(personId: string, deviceId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 WHERE EXISTS (SELECT FROM session WHERE person_id = $1 AND device_id = $2)
         OR EXISTS (SELECT FROM identity_check WHERE person_id = $1 AND device_id = $2 AND status = 'confirmed')`,
      [personId, deviceId],
    );
    return row !== null;
  }

  /** Whether a device has been signed in with a number before, as far as the number still stands on that record. */
  async isDeviceOfPhone(phone: string, deviceId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM person p WHERE p.phone = $1 AND p.status = 'active'
         AND EXISTS (SELECT FROM session s WHERE s.person_id = p.id AND s.device_id = $2)`,
      [phone, deviceId],
    );
    return row !== null;
  }

  async insertConsent(
    id: string,
    personId: string,
    purpose: ConsentPurpose,
    isGranted: boolean,
    at: Date,
    version: string,
    by: string | null,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO consent (id, person_id, purpose, is_granted, at, text_version, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, purpose, isGranted, at, version, by],
    );
  }

  /** Every word of a person on every purpose, newest first. */
  async consentHistory(personId: string, limit: number): Promise<ConsentRecord[]> {
    return this.db.query<ConsentRecord>(
      `SELECT id, purpose, is_granted AS "isGranted", at, text_version AS "textVersion", recorded_by AS "recordedBy"
       FROM consent WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT $2`,
      [personId, limit],
    );
  }

  /** The newest word of a person on each purpose. */
  async currentConsents(personId: string): Promise<ConsentState[]> {
    return this.db.query(
      `SELECT DISTINCT ON (purpose) purpose, is_granted AS "isGranted", at FROM consent
       WHERE person_id = $1 ORDER BY purpose, at DESC, id DESC`,
      [personId],
    );
  }
}
