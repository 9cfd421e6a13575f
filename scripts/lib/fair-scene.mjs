// A fair that runs, for measurements: laid out row by row, and counted row by row afterwards.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { signIn } from './bench-scene.mjs';

/** Opens a connection for the time of some work. */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Lays out an open fair with so many booths, a recruiter at each, and people who are checked in.
 * @returns the fair, and everybody with the token of their session
 */
export async function layOutFair(url, secret, { people, booths }) {
  return withClient(url, async (client) => {
    const office = await centre(client);
    const somebody = async (name, role, employer = null) => {
      const id = randomUUID();
      await client.query(
        `INSERT INTO person (id, office_id, full_name, status, channel, created_at)
         VALUES ($1, $2, $3, 'active', 'online', now())`,
        [id, office, name],
      );
      await client.query(
        'INSERT INTO role_assignment (person_id, role, employer_id, assigned_at) VALUES ($1, $2, $3, now())',
        [id, role, employer],
      );
      return { id, token: await signIn(client, secret, id) };
    };
    const fair = randomUUID();
    await client.query(
      `INSERT INTO fair (id, office_id, type, status, title, opens_at, closes_at, is_online, capacity, announced_at,
         created_at, created_by, updated_at)
       VALUES ($1, $2, 'online', 'open', 'Phiên thử', now(), now() + interval '8 hours', true, 20000, now(), now(), $2, now())`,
      [fair, office],
    );
    const recruiters = [];
    for (let number = 1; number <= booths; number += 1) {
      const [employer, booth] = [randomUUID(), randomUUID()];
      await client.query(
        `INSERT INTO employer (id, office_id, name, legal_form, status, channel, created_at, updated_at)
         VALUES ($1, $2, $3, 'household', 'verified', 'desk', now(), now())`,
        [employer, office, `Gian thử ${number}`],
      );
      await client.query(
        `INSERT INTO booth (id, fair_id, employer_id, number, status, created_at, created_by, updated_at)
         VALUES ($1, $2, $3, $4, 'confirmed', now(), $3, now())`,
        [booth, fair, employer, number],
      );
      const recruiter = await somebody(`Người Tuyển ${number}`, 'employer_recruiter', employer);
      await client.query('INSERT INTO booth_recruiter (booth_id, person_id) VALUES ($1, $2)', [booth, recruiter.id]);
      recruiters.push({ ...recruiter, booth });
    }
    const seekers = [];
    for (let number = 1; number <= people; number += 1) {
      const seeker = await somebody(`Người Chờ ${number}`, 'seeker');
      await client.query(
        `INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number, token,
           checked_in_at, created_at, updated_at)
         VALUES ($1, $2, $3, $4, 'checked_in', 'online', 'online', $5, $6, now(), now(), now())`,
        [randomUUID(), fair, seeker.id, office, number, randomUUID()],
      );
      seekers.push(seeker);
    }
    return { fair, recruiters, seekers, booths: recruiters.map(({ booth }) => booth) };
  });
}

/** Lets everybody in at once. */
export async function enterAll(url, fair) {
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO fair_attendee (registration_id, fair_id, person_id)
       SELECT id, fair_id, person_id FROM fair_registration WHERE fair_id = $1 AND status = 'checked_in'`,
      [fair],
    ),
  );
}

async function centre(client) {
  const known = await client.query(`SELECT id FROM office WHERE kind = 'centre'`);
  if (known.rows[0]) return known.rows[0].id;
  const id = randomUUID();
  await client.query(
    `INSERT INTO office (id, code, name, kind, address, phone) VALUES ($1, 'TT', 'Trung tâm thử', 'centre', '-', '-')`,
    [id],
  );
  return id;
}

/** What the database knows of a fair, and what in it may never be. */
export async function countFair(url, fair) {
  return withClient(url, async (client) => {
    const rows = async (sql) => (await client.query(sql, [fair])).rows;
    const overlapping = (who) =>
      rows(
        `SELECT a.id FROM conversation a JOIN conversation b ON b.${who} = a.${who} AND b.id > a.id
         WHERE a.fair_id = $1 AND b.fair_id = $1
           AND a.called_at < coalesce(b.ended_at, 'infinity') AND b.called_at < coalesce(a.ended_at, 'infinity')`,
      );
    return {
      tickets: new Set((await rows('SELECT id FROM queue_ticket WHERE fair_id = $1')).map(({ id }) => id)),
      messages: new Map(
        (
          await rows(
            `SELECT c.id, count(m.position)::int AS count FROM conversation c
             LEFT JOIN conversation_message m ON m.conversation_id = c.id WHERE c.fair_id = $1 GROUP BY c.id`,
          )
        ).map(({ id, count }) => [id, count]),
      ),
      conversations: (
        await rows(`SELECT status, count(*)::int AS count FROM conversation WHERE fair_id = $1 GROUP BY 1`)
      ).map(({ status, count }) => [status, count]),
      counts: new Map(
        (await rows('SELECT person_id AS person, seq FROM fair_attendee WHERE fair_id = $1')).map(({ person, seq }) => [
          person,
          seq,
        ]),
      ),
      doubleCalls: (await overlapping('person_id')).length + (await overlapping('recruiter_id')).length,
      contradictions: (
        await rows(
          `SELECT t.id FROM queue_ticket t
           LEFT JOIN conversation c ON c.ticket_id = t.id AND c.status IN ('called', 'talking')
           WHERE t.fair_id = $1 AND (t.status IN ('called', 'talking') OR c.id IS NOT NULL)
             AND c.status IS DISTINCT FROM t.status`,
        )
      ).length,
    };
  });
}
