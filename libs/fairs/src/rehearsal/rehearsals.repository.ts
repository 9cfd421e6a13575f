import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { SITS } from '../live/seats.repository.js';

/** A rehearsal to begin. */
export interface NewRehearsal {
  id: string;
  /** The fair that is practised. */
  fairId: string;
  title: string;
  beginsAt: Date;
  endsAt: Date;
  people: number;
  createdBy: string;
}

/** Somebody simulated who takes part in a rehearsal. */
export interface NewSimulated {
  personId: string;
  name: string;
  registrationId: string;
  number: number;
  attendance: 'online' | 'on_site';
  isPriority: boolean;
}

/** A rehearsal that is under way. */
export interface RunningRehearsal {
  id: string;
  beganAt: Date;
  isOver: boolean;
}

/** How a rehearsal stands, for the operator. */
export interface RehearsalState {
  id: string;
  endsAt: Date;
  people: number;
  inside: number;
  atDoor: number;
  waiting: number;
  talking: number;
  /** Booths where somebody real sits. */
  staffed: number;
  /** Simulated people whom somebody real plays. */
  seated: number;
}

/** Somebody simulated whom somebody real may play. */
export interface FreeSimulated {
  id: string;
  personId: string;
  number: number;
}

/** A booth at which somebody real is expected to practise. */
export interface PractisedBooth {
  boothId: string;
  number: number;
  title: string;
}

/** Everything under a fair that has no cascade of its own, in the order in which it can go. */
const PARTS = ['conversation', 'help_request', 'queue_ticket', 'fair_attendee', 'booth_queue', 'fair_registration'];

/** The SQL of rehearsals: a fair of its own that is set up by copying, and removed whole. */
@Injectable()
export class RehearsalsRepository {
  constructor(private readonly db: Db) {}

  /** Copies what is planned: the fair, its offices, and its confirmed booths with their postings and recruiters. */
  async insert({ id, fairId, title, beginsAt, endsAt, people, createdBy }: NewRehearsal): Promise<void> {
    await this.db.query(
      `INSERT INTO fair (id, rehearsal_of, status, office_id, type, title, about, opens_at, closes_at, place, commune,
         is_online, capacity, wait_limit, partners, created_at, created_by, updated_at)
       SELECT $2, id, 'rehearsal', office_id, type, $3, about, $4, $5, place, commune, true, $6, wait_limit, partners,
              $4, $7, $4 FROM fair WHERE id = $1`,
      [fairId, id, title, beginsAt, endsAt, people, createdBy],
    );
    await this.db.query(
      'INSERT INTO fair_office (fair_id, office_id) SELECT $2, office_id FROM fair_office WHERE fair_id = $1',
      [fairId, id],
    );
    await this.db.query(
      `INSERT INTO booth (id, fair_id, employer_id, number, status, desks, slot_minutes, created_at, created_by, updated_at)
       SELECT gen_random_uuid(), $2, employer_id, number, status, desks, slot_minutes, $3, $4, $3
       FROM booth WHERE fair_id = $1 AND status = 'confirmed'`,
      [fairId, id, beginsAt, createdBy],
    );
    for (const [table, column] of [
      ['booth_posting', 'posting_id'],
      ['booth_recruiter', 'person_id'],
    ]) {
      await this.db.query(
        `INSERT INTO ${table} (booth_id, ${column})
         SELECT copy.id, of.${column} FROM booth copy JOIN booth b ON b.fair_id = $1 AND b.number = copy.number
         JOIN ${table} of ON of.booth_id = b.id WHERE copy.fair_id = $2`,
        [fairId, id],
      );
    }
  }

  /** People who were made up, each with a ticket. */
  async insertPeople(rehearsalId: string, people: readonly NewSimulated[], at: Date): Promise<void> {
    await this.insertSimulated(rehearsalId, people, at);
    await this.db.query(
      `INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number, token,
         is_priority, created_at, updated_at)
       SELECT s.registration, f.id, s.person, f.office_id, 'registered', s.attendance, 'fair', s.number,
              gen_random_uuid(), s.is_priority, $2, $2
       FROM fair f, unnest($3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::boolean[])
         AS s (person, registration, attendance, number, is_priority) WHERE f.id = $1`,
      [
        rehearsalId,
        at,
        people.map(({ personId }) => personId),
        people.map(({ registrationId }) => registrationId),
        people.map(({ attendance }) => attendance),
        people.map(({ number }) => number),
        people.map(({ isPriority }) => isPriority),
      ],
    );
  }

  /** A recruiter for each booth, for as long as nobody real sits there. */
  async insertRecruiters(
    rehearsalId: string,
    recruiters: readonly { personId: string; name: string; boothId: string }[],
    at: Date,
  ): Promise<void> {
    await this.insertSimulated(rehearsalId, recruiters, at);
    await this.db.query(
      'INSERT INTO booth_recruiter (booth_id, person_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
      [recruiters.map(({ boothId }) => boothId), recruiters.map(({ personId }) => personId)],
    );
  }

  async boothsOf(rehearsalId: string): Promise<{ id: string; number: number }[]> {
    return this.db.query('SELECT id, number FROM booth WHERE fair_id = $1 ORDER BY number', [rehearsalId]);
  }

  /** The rehearsal of a fair; null while there is none. */
  async of(fairId: string): Promise<string | null> {
    return (
      (await this.db.queryOne<{ id: string }>('SELECT id FROM fair WHERE rehearsal_of = $1', [fairId]))?.id ?? null
    );
  }

  /** Those that are there; over is what has reached its end, or whose fair is no longer ahead. */
  async running(now: Date): Promise<RunningRehearsal[]> {
    return this.db.query<RunningRehearsal>(
      `SELECT r.id, r.opens_at AS "beganAt", (r.closes_at <= $1 OR f.status NOT IN ('draft', 'announced')) AS "isOver"
       FROM fair r JOIN fair f ON f.id = r.rehearsal_of WHERE r.rehearsal_of IS NOT NULL ORDER BY r.id`,
      [now],
    );
  }

  async stateOf(fairId: string): Promise<RehearsalState | null> {
    return this.db.queryOne<RehearsalState>(
      `SELECT f.id, f.closes_at AS "endsAt", r.*, t.*,
              (SELECT count(DISTINCT b.id)::int FROM booth b JOIN booth_desk d ON d.booth_id = b.id
               WHERE b.fair_id = f.id AND NOT is_simulated(d.person_id)) AS staffed,
              (SELECT count(*)::int FROM fair_registration x JOIN fair_seat s ON s.registration_id = x.id
               WHERE x.fair_id = f.id AND s.session_id IS NOT NULL AND s.closed_at IS NULL) AS seated
       FROM fair f CROSS JOIN LATERAL (
         SELECT count(*)::int AS people, (count(*) FILTER (WHERE status = 'checked_in'))::int AS inside,
                (count(*) FILTER (WHERE status = 'registered' AND attendance = 'on_site'))::int AS "atDoor"
         FROM fair_registration WHERE fair_id = f.id) r
       CROSS JOIN LATERAL (
         SELECT (count(*) FILTER (WHERE status = 'waiting'))::int AS waiting,
                (count(*) FILTER (WHERE status = 'talking'))::int AS talking
         FROM queue_ticket WHERE fair_id = f.id) t
       WHERE f.rehearsal_of = $1`,
      [fairId],
    );
  }

  /** Somebody who takes part on line and whom nobody real plays: who has not come in yet, and is not in a call, first. */
  async nextFree(rehearsalId: string, now: Date): Promise<FreeSimulated | null> {
    return this.db.queryOne<FreeSimulated>(
      `SELECT r.id, r.person_id AS "personId", r.number FROM fair_registration r
       LEFT JOIN fair_attendee a ON a.registration_id = r.id
       WHERE r.fair_id = $1 AND r.attendance = 'online' AND a.removed_at IS NULL AND NOT ${SITS('r.id', '$2')}
       ORDER BY r.status <> 'registered', EXISTS (SELECT FROM conversation c WHERE c.registration_id = r.id
         AND c.status IN ('called', 'talking')), r.number LIMIT 1`,
      [rehearsalId, now],
    );
  }

  /** The tickets of those who wait at the door for staff. */
  async atDoor(rehearsalId: string): Promise<number[]> {
    const rows = await this.db.query<{ number: number }>(
      `SELECT number FROM fair_registration WHERE fair_id = $1 AND status = 'registered' AND attendance = 'on_site'
       ORDER BY number`,
      [rehearsalId],
    );
    return rows.map(({ number }) => number);
  }

  /** Booths of rehearsals where somebody real recruits. */
  async boothsFor(personId: string): Promise<PractisedBooth[]> {
    return this.db.query<PractisedBooth>(
      `SELECT b.id AS "boothId", b.number, f.title FROM booth_recruiter r JOIN booth b ON b.id = r.booth_id
       JOIN fair f ON f.id = b.fair_id AND f.status = 'rehearsal' WHERE r.person_id = $1 ORDER BY b.id`,
      [personId],
    );
  }

  /**
   * Locks a rehearsal with everything that commands lock, in their order, so that none is half done when it goes.
   * @returns false when somebody else has removed it
   */
  async lock(rehearsalId: string): Promise<boolean> {
    const fair = await this.db.queryOne(`SELECT 1 FROM fair WHERE id = $1 AND status = 'rehearsal' FOR NO KEY UPDATE`, [
      rehearsalId,
    ]);
    for (const [table, id] of [
      ['fair_registration', 'id'],
      ['fair_attendee', 'registration_id'],
      ['booth_queue', 'booth_id'],
      ['conversation', 'id'],
    ]) {
      await this.db.query(`SELECT 1 FROM ${table} WHERE fair_id = $1 ORDER BY ${id} FOR UPDATE`, [rehearsalId]);
    }
    return fair !== null;
  }

  /** Removes a locked rehearsal with everybody who was made up for it. A row elsewhere that names one would refuse it. */
  async remove(rehearsalId: string): Promise<void> {
    const people = await this.db.query<{ id: string }>(
      `SELECT person_id AS id FROM fair_registration WHERE fair_id = $1
       UNION SELECT r.person_id FROM booth_recruiter r JOIN booth b ON b.id = r.booth_id
       WHERE b.fair_id = $1 AND is_simulated(r.person_id)`,
      [rehearsalId],
    );
    await this.db.query(
      `DELETE FROM fair_command WHERE answer ->> 'conversation' IN (SELECT id::text FROM conversation WHERE fair_id = $1)
         OR answer ->> 'ticket' IN (SELECT id::text FROM queue_ticket WHERE fair_id = $1)`,
      [rehearsalId],
    );
    for (const table of PARTS) await this.db.query(`DELETE FROM ${table} WHERE fair_id = $1`, [rehearsalId]);
    await this.db.query('DELETE FROM booth WHERE fair_id = $1', [rehearsalId]);
    await this.db.query('DELETE FROM fair WHERE id = $1', [rehearsalId]);
    const ids = people.map(({ id }) => id);
    for (const [table, column] of [
      ['fair_command', 'actor_id'],
      ['session', 'person_id'],
    ]) {
      await this.db.query(`DELETE FROM ${table} WHERE ${column} = ANY($1::uuid[])`, [ids]);
    }
    await this.db.query('DELETE FROM person WHERE id = ANY($1::uuid[])', [ids]);
  }

  private async insertSimulated(
    rehearsalId: string,
    people: readonly { personId: string; name: string }[],
    at: Date,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO person (id, office_id, full_name, status, channel, created_at)
       SELECT s.id, f.office_id, s.name, 'simulated', 'fair', $2
       FROM fair f, unnest($3::uuid[], $4::text[]) AS s (id, name) WHERE f.id = $1`,
      [rehearsalId, at, people.map(({ personId }) => personId), people.map(({ name }) => name)],
    );
  }
}
