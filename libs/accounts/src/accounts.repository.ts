import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { Person } from './person.entity.js';
import { type Role, type SessionScope } from './roles.js';

export interface SessionRow {
  id: string;
  deviceLabel: string;
  createdAt: Date;
  lastSeenAt: Date;
}

export interface ActorRow {
  sessionId: string;
  personId: string;
  name: string;
  officeId: string;
  lastSeenAt: Date;
  scope: SessionScope | null;
  roles: { role: Role; officeId: string | null; employerId: string | null }[];
}

/** How a person can be reached, and whether they agreed to be written to about jobs and fairs. */
export interface PersonReach {
  fullName: string;
  phone: string | null;
  email: string | null;
  language: 'vi' | 'en';
  hasContactConsent: boolean;
}

/** A session `s` of a person `p` that holds at `$2`. */
const HOLDS = `s.revoked_at IS NULL AND s.expires_at > $2
  AND (p.status = 'active' OR (p.status = 'simulated' AND s.scope IS NOT NULL))
  AND NOT EXISTS (SELECT FROM staff_credential c WHERE c.person_id = p.id AND c.is_disabled)`;

/** The SQL of people and their roles. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly db: Db) {}

  async findPerson(id: string): Promise<Person | null> {
    return this.db.manager.findOneBy(Person, { id });
  }

  /** The person, locked until the transaction ends: two people saving the same record wait for each other. */
  async lockPerson(id: string): Promise<Person | null> {
    return this.db.manager.findOne(Person, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Several, locked in the order of their ids. */
  async holdPeople(ids: readonly string[]): Promise<void> {
    await this.db.query('SELECT FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
  }

  async findActiveByPhone(phone: string): Promise<Person | null> {
    return this.db.manager.findOneBy(Person, { phone, status: 'active' });
  }

  async markPhoneProved(personId: string): Promise<void> {
    await this.db.query('UPDATE person SET is_phone_unproved = false WHERE id = $1 AND is_phone_unproved', [personId]);
  }

  /** A new row, never a change of one that is there. */
  async insertPerson(person: Person): Promise<void> {
    await this.db.manager.insert(Person, person);
  }

  async savePerson(person: Person): Promise<Person> {
    return this.db.manager.save(Person, person);
  }

  async assignRole(
    personId: string,
    role: Role,
    at: Date,
    scope: { officeId?: string | null; employerId?: string | null; by?: string | null } = {},
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO role_assignment (person_id, role, office_id, employer_id, assigned_at, assigned_by)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person_id, role) DO UPDATE SET office_id = $3, employer_id = $4, assigned_at = $5, assigned_by = $6`,
      [personId, role, scope.officeId ?? null, scope.employerId ?? null, at, scope.by ?? null],
    );
  }

  async moveToOffice(personId: string, officeId: string): Promise<void> {
    await this.db.query('UPDATE person SET office_id = $2 WHERE id = $1', [personId, officeId]);
  }

  async removeRole(personId: string, role: Role): Promise<void> {
    await this.db.query('DELETE FROM role_assignment WHERE person_id = $1 AND role = $2', [personId, role]);
  }

  /** Session, person and roles in one read: this runs on each request. */
  async findActor(tokenHash: string, now: Date): Promise<ActorRow | null> {
    const [row] = await this.db.prepared<ActorRow>(
      'accounts.actor',
      `SELECT s.id AS "sessionId", p.id AS "personId", p.full_name AS name, p.office_id AS "officeId",
              s.last_seen_at AS "lastSeenAt", s.scope,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'officeId', r.office_id,
                       'employerId', r.employer_id)), '[]') FROM role_assignment r WHERE r.person_id = p.id) AS roles
       FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.token_hash = $1 AND ${HOLDS}`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  /** Of some sessions those that hold no more. */
  async endedSessions(ids: readonly string[], now: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT asked.id FROM unnest($1::uuid[]) AS asked (id) WHERE NOT EXISTS (
         SELECT FROM session s JOIN person p ON p.id = s.person_id WHERE s.id = asked.id AND ${HOLDS})`,
      [ids, now],
    );
    return rows.map(({ id }) => id);
  }

  async findReach(personIds: readonly string[]): Promise<Map<string, PersonReach>> {
    const rows = await this.db.query<PersonReach & { id: string }>(
      `SELECT id, full_name AS "fullName", phone, email, language,
              coalesce((SELECT is_granted FROM consent c WHERE c.person_id = p.id AND purpose = 'contact'
                        ORDER BY at DESC, id DESC LIMIT 1), false) AS "hasContactConsent"
       FROM person p WHERE id = ANY($1) AND status = 'active'`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'SELECT id, full_name AS name FROM person WHERE id = ANY($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
