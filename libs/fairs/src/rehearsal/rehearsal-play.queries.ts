import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { SITS } from '../live/seats.repository.js';
import { type PlayedBooth, type PlayedPerson } from './rehearsal-moves.js';

/** Seconds since an instant; null where there is none, which `greatest` alone would pass over. */
const AGE = (column: string) =>
  `CASE WHEN ${column} IS NOT NULL THEN greatest(0, extract(epoch FROM $2 - ${column}))::float8 END`;

/** A call or conversation as JSON, for somebody of it. */
const TALK = (self: string, where: string) => `
  (SELECT json_build_object('id', c.id, 'status', c.status, 'age', ${AGE('coalesce(c.answered_at, c.called_at)')},
     'silence', ${AGE('m.sent_at')}, 'hasSpokenLast', coalesce(m.author_id = ${self}, false), 'messages', c.last_message,
     'isCalledByVoice', EXISTS (SELECT FROM media_call v
        WHERE v.conversation_id = c.id AND v.status = 'asked' AND v.asker = 'recruiter'),
     'isPractised', NOT is_simulated(c.recruiter_id))
   FROM conversation c
   LEFT JOIN conversation_message m ON m.conversation_id = c.id AND m.position = c.last_message
   WHERE ${where} AND c.status IN ('called', 'talking'))`;

/** Reads of a rehearsal for those who play in it: all in two statements. Whom somebody real plays is left out. */
@Injectable()
export class RehearsalPlayQueries {
  constructor(private readonly db: Db) {}

  async people(rehearsalId: string, now: Date): Promise<PlayedPerson[]> {
    return this.db.query<PlayedPerson>(
      `SELECT r.person_id AS "personId", r.number, r.status = 'checked_in' AS "isIn",
              a.removed_at IS NOT NULL AS "isRemoved", r.attendance = 'on_site' AS "isOnSite",
              ${AGE('a.away_at')} AS "awayFor", ${AGE('a.dropped_at')} AS "droppedFor",
              (SELECT coalesce(json_agg(json_build_object('id', t.id, 'booth', t.booth_id, 'status', t.status,
                 'misses', t.misses) ORDER BY t.id), '[]')
               FROM queue_ticket t WHERE t.registration_id = r.id) AS tickets,
              ${TALK('r.person_id', 'c.registration_id = r.id')} AS talk
       FROM fair_registration r LEFT JOIN fair_attendee a ON a.registration_id = r.id
       WHERE r.fair_id = $1 AND NOT ${SITS('r.id', '$2')} ORDER BY r.number`,
      [rehearsalId, now],
    );
  }

  async booths(rehearsalId: string, now: Date): Promise<PlayedBooth[]> {
    return this.db.query<PlayedBooth>(
      `SELECT b.id AS "boothId", b.number, b.employer_id AS "employerId", coalesce(q.is_open, true) AS "isOpen",
              s.person_id AS "recruiterId",
              (SELECT json_build_object('isOnBreak', d.is_on_break, 'age', ${AGE('d.since')}) FROM booth_desk d
               WHERE d.person_id = s.person_id AND d.booth_id = b.id) AS desk,
              EXISTS (SELECT FROM booth_desk d WHERE d.booth_id = b.id AND d.person_id <> s.person_id
                AND (d.dropped_at IS NULL OR d.dropped_at > $2 - interval '1 minute')) AS "isStaffed",
              (SELECT count(*)::int FROM queue_ticket t WHERE t.booth_id = b.id AND t.status = 'waiting') AS ready,
              ${TALK('s.person_id', 'c.recruiter_id = s.person_id')} AS talk,
              (SELECT c.id FROM conversation c WHERE c.recruiter_id = s.person_id AND c.status = 'ended'
                 AND c.outcome IS NULL ORDER BY c.id LIMIT 1) AS unanswered
       FROM booth b JOIN booth_recruiter s ON s.booth_id = b.id AND is_simulated(s.person_id)
       LEFT JOIN booth_queue q ON q.booth_id = b.id WHERE b.fair_id = $1 ORDER BY b.number`,
      [rehearsalId, now],
    );
  }
}
