import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import {
  type BoothCard,
  type BoothView,
  type ConversationView,
  type DeskView,
  type HelpView,
  type LobbyView,
  type PlacesView,
} from './live.schema.js';
import { type Place } from './queue.js';
import { type WaitEstimate } from './wait-estimate.js';
import { estimateAt, samplesOf, type SeenPace, waitOfNext, waitsInOrder } from './waits.js';

/** A person at a fair is numbers to others: only the desk and the person see names. */
const CARD = `
  b.id AS booth, b.fair_id AS fair, coalesce(q.seq, 0) AS seq, b.number, e.name AS employer,
  CASE WHEN NOT coalesce(q.is_open, true) THEN 'closed'
       WHEN d.here = 0 THEN 'away' WHEN d.busy >= d.here THEN 'busy' ELSE 'staffed' END AS state,
  t.waiting, json_build_object(
    'own', json_build_object('count', coalesce(q.service_count, 0), 'logSum', coalesce(q.service_log_sum, 0),
      'logSquares', coalesce(q.service_log_squares, 0)),
    'pool', json_build_object('count', coalesce(q.pool_count, 0), 'logSum', coalesce(q.pool_log_sum, 0),
      'logSquares', coalesce(q.pool_log_squares, 0)),
    'expected', (SELECT coalesce(json_agg(greatest(0, extract(epoch FROM e.at - q.changed_at) / 60) ORDER BY e.at), '[]')
      FROM unnest(q.expected_at) AS e (at)),
    'here', d.here, 'onBreak', d.resting, 'running', d.running, 'skipped', coalesce(q.skipped_count, 0)) AS pace`;

const IS_SKIPPED = `(a.is_away OR a.dropped_at IS NOT NULL OR EXISTS (SELECT FROM queue_ticket x
     WHERE x.person_id = w.person_id AND x.status IN ('called', 'talking')))`;

const FROM = `
  FROM booth b JOIN fair f ON f.id = b.fair_id AND f.status <> 'draft' JOIN employer e ON e.id = b.employer_id
  LEFT JOIN booth_queue q ON q.booth_id = b.id
  CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE NOT k.is_on_break))::int AS here,
           (count(*) FILTER (WHERE k.is_on_break))::int AS resting,
           (count(c.id) FILTER (WHERE NOT k.is_on_break))::int AS busy,
           coalesce(json_agg(greatest(0, extract(epoch FROM q.changed_at - coalesce(c.answered_at, c.called_at)) / 60)
             ORDER BY c.id) FILTER (WHERE c.id IS NOT NULL), '[]') AS running
    FROM booth_desk k
    LEFT JOIN conversation c ON c.recruiter_id = k.person_id AND c.status IN ('called', 'talking')
    WHERE k.booth_id = b.id AND k.dropped_at IS NULL) d
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS waiting FROM queue_ticket w WHERE w.booth_id = b.id AND w.status = 'waiting') t`;

/** Numbers in the order in which they are called, as JSON. */
const numbers = (where: string) =>
  `coalesce(json_agg(w.number ORDER BY w.rank, w.number) FILTER (WHERE ${where}), '[]')`;

const QUEUE = `${CARD}, line."order", line.skipped, line.priority, line.appointed, line.called`;

const FROM_WITH_LINE = `${FROM}
  CROSS JOIN LATERAL (
    SELECT ${numbers(`w.status = 'waiting'`)} AS "order",
           ${numbers(`w.status = 'waiting' AND ${IS_SKIPPED}`)} AS skipped,
           ${numbers(`w.status = 'waiting' AND w.is_priority`)} AS priority,
           ${numbers(`w.status = 'waiting' AND w.appointed_at IS NOT NULL`)} AS appointed,
           ${numbers(`w.status <> 'waiting'`)} AS called
    FROM queue_ticket w JOIN fair_attendee a ON a.registration_id = w.registration_id
    WHERE w.booth_id = b.id AND w.status IN ('waiting', 'called', 'talking')) line`;

const INSTANT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Calls of somebody of the centre, each with the conversation that it is into. */
const CENTRE_CALLS = `FROM conversation_guest g JOIN conversation c ON c.id = g.conversation_id
  WHERE g.fair_id = f.id AND g.role <> 'colleague'`;

/**
 * What the help board shows changes with a request, and when somebody is called, comes, leaves, or the conversation
 * ends. The second part is counted from what happened, so that the end of a conversation writes nothing for it.
 */
export const HELP_SEQ = `((SELECT coalesce(sum(h.seq), 0) FROM help_request h WHERE h.fair_id = f.id)
  + (SELECT coalesce(sum(1 + (g.joined_at IS NOT NULL)::int + (g.left_at IS NOT NULL)::int
       + (c.status = 'ended')::int), 0) ${CENTRE_CALLS}))::int`;

/** What the hall is told: announcements, and that the fair goes on until later. */
const SAID = `(SELECT count(*) FROM fair_log l WHERE l.fair_id = f.id AND l.action IN ('announce', 'extend'))`;

type CardRow = Omit<BoothCard, 'wait' | 'samples' | 'isRough'> & { pace: SeenPace };
type BoothRow = CardRow & Pick<BoothView, 'order' | 'skipped' | 'priority' | 'appointed' | 'called'>;

const withWait = ({ pace, ...card }: CardRow): BoothCard => ({ ...card, ...waitOfNext(card, pace) });

const withWaits = ({ pace, order, skipped, priority, appointed, called, ...card }: BoothRow): BoothView => ({
  ...withWait({ ...card, pace }),
  order,
  skipped,
  priority,
  appointed,
  waits: waitsInOrder({ state: card.state, order, skipped }, pace),
  called,
});

/** What people see of a fair that runs: each view in one statement, so that it and its count are of one moment. */
@Injectable()
export class ViewsQueries {
  constructor(private readonly db: Db) {}

  async booths(boothIds: readonly string[]): Promise<BoothView[]> {
    const rows = await this.db.prepared<BoothRow>(
      'fair-live.booths',
      `SELECT ${QUEUE} ${FROM_WITH_LINE} WHERE b.id = ANY($1::uuid[]) AND b.status = 'confirmed' ORDER BY b.number`,
      [boothIds],
    );
    return rows.map(withWaits);
  }

  /** The wait at each of some places, where one can be told. */
  async estimatesOf(
    places: readonly { boothId: string; number: number; place: Place }[],
  ): Promise<{ booth: string; number: number; estimate: WaitEstimate; samples: number }[]> {
    const rows = await this.db.prepared<CardRow>(
      'fair-live.paces',
      `SELECT ${CARD} ${FROM} WHERE b.id = ANY($1::uuid[]) AND b.status = 'confirmed'`,
      [places.map(({ boothId }) => boothId)],
    );
    return places.flatMap(({ boothId, number, place }) => {
      const row = rows.find(({ booth }) => booth === boothId);
      const estimate = row && estimateAt(row, row.pace, place);
      return estimate ? [{ booth: boothId, number, estimate, samples: samplesOf(row.pace) }] : [];
    });
  }

  async lobby(fairId: string): Promise<LobbyView | null> {
    const [row] = await this.db.prepared<Omit<LobbyView, 'booths'> & { booths: CardRow[] }>(
      'fair-live.lobby',
      `WITH card AS (SELECT ${CARD} ${FROM} WHERE b.fair_id = $1 AND b.status = 'confirmed'),
       said AS (SELECT id, text, at, booth_id FROM fair_log WHERE fair_id = $1 AND action = 'announce')
       SELECT f.id AS fair, ${INSTANT('f.closes_at')} AS "closesAt",
              ((SELECT coalesce(sum(seq), 0) FROM card) + ${SAID})::int AS seq, ${SAID}::int AS said,
              (SELECT coalesce(json_agg(card ORDER BY number), '[]') FROM card) AS booths,
              (SELECT coalesce(json_agg(json_build_object('text', text, 'at', ${INSTANT('at')}, 'booth', booth_id)
                 ORDER BY id DESC), '[]') FROM (SELECT * FROM said ORDER BY id DESC LIMIT 20) newest) AS announcements
       FROM fair f WHERE f.id = $1 AND f.status <> 'draft'`,
      [fairId],
    );
    return row ? { ...row, booths: row.booths.map(withWait) } : null;
  }

  /** @returns null for somebody who has not entered the fair */
  async places(fairId: string, personId: string): Promise<PlacesView | null> {
    const [row] = await this.db.prepared<PlacesView>(
      'fair-live.places',
      `SELECT a.fair_id AS fair, a.person_id AS person, a.seq, a.is_away AS "isAway",
              a.removed_at IS NOT NULL AS "isRemoved",
              (SELECT coalesce(json_agg(json_build_object('id', t.id, 'booth', t.booth_id, 'number', t.number,
                 'status', t.status, 'misses', t.misses, 'isPriority', t.is_priority, 'appointedAt', ${INSTANT('t.appointed_at')}, 'lapseReason', t.lapse_reason, 'offered', t.offered_booth_id) ORDER BY t.id), '[]')
               FROM queue_ticket t WHERE t.registration_id = a.registration_id) AS tickets,
              (SELECT json_build_object('conversation', c.id, 'booth', c.booth_id, 'employer', e.name,
                 'number', b.number, 'status', c.status, 'dueAt', ${INSTANT('c.due_at')})
               FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
               WHERE c.registration_id = a.registration_id AND c.status IN ('called', 'talking')) AS call,
              (SELECT json_build_object('id', h.id, 'status', h.status, 'answer', h.answer, 'taker', k.full_name)
               FROM help_request h LEFT JOIN person k ON k.id = h.taken_by
               WHERE h.registration_id = a.registration_id ORDER BY h.status = 'closed', h.id DESC LIMIT 1) AS help
       FROM fair_attendee a WHERE a.fair_id = $1 AND a.person_id = $2`,
      [fairId, personId],
    );
    return row ?? null;
  }

  /** How many ask for help or are waited for in a conversation, and the count of changes of all requests. */
  async help(fairId: string): Promise<HelpView | null> {
    const [row] = await this.db.prepared<HelpView>(
      'fair-live.help',
      `SELECT f.id AS fair, ${HELP_SEQ} AS seq,
              ((SELECT count(*) FROM help_request h WHERE h.fair_id = f.id AND h.status <> 'closed')
                + (SELECT count(*) ${CENTRE_CALLS} AND g.joined_at IS NULL AND g.left_at IS NULL
                     AND c.status = 'talking'))::int AS open
       FROM fair f WHERE f.id = $1`,
      [fairId],
    );
    return row ?? null;
  }

  /** @param since the beginning of the day: what was said before is read no more, whenever it is deleted */
  async conversation(id: string, since: Date): Promise<ConversationView | null> {
    const [row] = await this.db.prepared<ConversationView>(
      'fair-live.conversation',
      `SELECT c.id, c.seq, c.fair_id AS fair, c.booth_id AS booth, e.name AS employer, w.number,
              c.person_id AS person, p.full_name AS "personName", c.recruiter_id AS recruiter, r.full_name AS "recruiterName", c.status,
              ${INSTANT('c.due_at')} AS "dueAt", ${INSTANT('c.answered_at')} AS "answeredAt",
              ${INSTANT('c.ended_at')} AS "endedAt", b.slot_minutes AS "plannedMinutes",
              (SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'language', g.language,
                 'person', g.person_id, 'name', h.full_name, 'isPresent', g.joined_at IS NOT NULL, 'isInCall', EXISTS (
                   SELECT FROM media_call i WHERE i.id = g.media_call_id AND i.status = 'accepted')) ORDER BY g.id), '[]')
               FROM conversation_guest g LEFT JOIN person h ON h.id = g.person_id
               WHERE g.conversation_id = c.id AND g.left_at IS NULL) AS guests,
              (SELECT coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'name', f.name, 'size', f.size,
                 'by', s.shared_by, 'byName', y.full_name, 'at', ${INSTANT('s.shared_at')}) ORDER BY s.id), '[]')
               FROM conversation_file s JOIN stored_file f ON f.id = s.file_id AND f.deleted_at IS NULL
               JOIN person y ON y.id = s.shared_by
               WHERE s.conversation_id = c.id AND s.shared_at >= $2) AS files,
              (SELECT coalesce(json_agg(json_build_object('position', m.position, 'author', m.author_id,
                 'name', a.full_name, 'text', m.text, 'at', ${INSTANT('m.sent_at')}) ORDER BY m.position), '[]')
               FROM conversation_message m JOIN person a ON a.id = m.author_id
               WHERE m.conversation_id = c.id AND m.sent_at >= $2) AS messages,
              (SELECT json_build_object('id', v.id, 'kind', v.kind, 'asker', v.asker, 'status', v.status)
               FROM media_call v WHERE v.conversation_id = c.id ORDER BY v.turn DESC LIMIT 1) AS media,
              c.phone_shared_at IS NOT NULL AS "isPhoneShared"
       FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
       JOIN queue_ticket w ON w.id = c.ticket_id
       JOIN person p ON p.id = c.person_id JOIN person r ON r.id = c.recruiter_id WHERE c.id = $1`,
      [id, since],
    );
    return row ?? null;
  }

  /** The telephone number of a person who talks and lets it be seen. */
  async sharedPhone(conversationId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ phone: string | null }>(
      `SELECT p.phone FROM conversation c JOIN person p ON p.id = c.person_id
       WHERE c.id = $1 AND c.status = 'talking' AND c.phone_shared_at IS NOT NULL`,
      [conversationId],
    );
    return row?.phone ?? null;
  }

  async note(conversationId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ note: string | null }>('SELECT note FROM conversation WHERE id = $1', [
      conversationId,
    ]);
    return row?.note ?? null;
  }

  /** @param since the beginning of the day: of whom was talked to before only the number is left */
  async desk(boothId: string, since: Date): Promise<DeskView | null> {
    const [row] = await this.db.prepared<BoothRow & Omit<DeskView, 'booth'>>(
      'fair-live.desk',
      `SELECT ${QUEUE},
              (SELECT coalesce(json_agg(json_build_object('person', k.person_id, 'name', p.full_name,
                 'isOnBreak', k.is_on_break, 'isDropped', k.dropped_at IS NOT NULL, 'conversation',
                 (SELECT c.id FROM conversation c WHERE c.recruiter_id = k.person_id AND c.status IN ('called', 'talking')))
                 ORDER BY k.since, k.person_id), '[]')
               FROM booth_desk k JOIN person p ON p.id = k.person_id WHERE k.booth_id = b.id) AS desks,
              (SELECT coalesce(json_agg(json_build_object('conversation', c.id, 'number', w.number, 'person', g.person_id,
                 'isPresent', g.joined_at IS NOT NULL, 'invitedAt', ${INSTANT('g.invited_at')}) ORDER BY g.id), '[]')
               FROM conversation c JOIN conversation_guest g ON g.conversation_id = c.id AND g.left_at IS NULL
               JOIN queue_ticket w ON w.id = c.ticket_id
               WHERE c.booth_id = b.id AND c.status = 'talking' AND g.role = 'colleague') AS invited,
              (SELECT coalesce(json_agg(json_build_object('conversation', c.id, 'number', w.number, 'name',
                 CASE WHEN c.ended_at >= $2 THEN p.full_name END) ORDER BY c.id), '[]')
               FROM conversation c JOIN queue_ticket w ON w.id = c.ticket_id JOIN person p ON p.id = c.person_id
               WHERE c.booth_id = b.id AND c.status = 'ended' AND c.outcome IS NULL) AS unanswered
       ${FROM_WITH_LINE} WHERE b.id = $1 AND b.status = 'confirmed'`,
      [boothId, since],
    );
    if (!row) return null;
    const { desks, invited, unanswered, ...booth } = row;
    return { booth: withWaits(booth), desks, invited, unanswered };
  }

  /** The count of each room, for finding those that changed without a hint. Rooms that are not there are left out. */
  async counts(ids: {
    lobbies: readonly string[];
    booths: readonly string[];
    people: readonly (readonly [fair: string, person: string])[];
    conversations: readonly string[];
    helps: readonly string[];
  }): Promise<{ room: string; seq: number }[]> {
    return this.db.prepared(
      'fair-live.counts',
      `SELECT 'lobby:' || f.id AS room, ((SELECT coalesce(sum(q.seq), 0) FROM booth_queue q JOIN booth b ON b.id = q.booth_id
           WHERE q.fair_id = f.id AND b.status = 'confirmed')
         + ${SAID})::int AS seq
       FROM fair f WHERE f.id = ANY($1::uuid[])
       UNION ALL SELECT 'booth:' || booth_id, seq FROM booth_queue WHERE booth_id = ANY($2::uuid[])
       UNION ALL SELECT 'person:' || fair_id || ':' || person_id, seq FROM fair_attendee
         WHERE (fair_id, person_id) IN (SELECT * FROM unnest($3::uuid[], $4::uuid[]))
       UNION ALL SELECT 'conversation:' || id, seq FROM conversation WHERE id = ANY($5::uuid[])
       UNION ALL SELECT 'help:' || f.id, ${HELP_SEQ} FROM fair f WHERE f.id = ANY($6::uuid[])`,
      [
        ids.lobbies,
        ids.booths,
        ids.people.map(([fair]) => fair),
        ids.people.map(([, person]) => person),
        ids.conversations,
        ids.helps,
      ],
    );
  }
}
