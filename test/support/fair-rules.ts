import { Db } from '@app/platform/database';
import { type World } from './world.js';

/** What may never be, whatever was done in whatever order. Each finds the rows that break it. */
const NEVER: Readonly<Record<string, string>> = {
  'a ticket and its call or conversation differ': `
    SELECT t.id FROM queue_ticket t LEFT JOIN conversation c ON c.ticket_id = t.id AND c.status IN ('called', 'talking')
    WHERE t.fair_id = $1 AND (t.status IN ('called', 'talking') OR c.id IS NOT NULL) AND c.status IS DISTINCT FROM t.status`,
  'somebody is called twice': `
    SELECT person_id FROM conversation WHERE fair_id = $1 AND status IN ('called', 'talking')
    GROUP BY person_id HAVING count(*) > 1`,
  'a recruiter has two at once': `
    SELECT recruiter_id FROM conversation WHERE fair_id = $1 AND status IN ('called', 'talking')
    GROUP BY recruiter_id HAVING count(*) > 1`,
  'two stand on one place': `
    SELECT booth_id FROM queue_ticket WHERE fair_id = $1 AND status IN ('waiting', 'called', 'lapsed')
    GROUP BY booth_id, rank HAVING count(*) > 1`,
  'somebody waits where it is closed': `
    SELECT t.id FROM queue_ticket t JOIN booth_queue q ON q.booth_id = t.booth_id
    WHERE t.fair_id = $1 AND NOT q.is_open AND t.status IN ('waiting', 'called')`,
  'somebody waits who was removed': `
    SELECT t.id FROM queue_ticket t JOIN fair_attendee a ON a.registration_id = t.registration_id
    WHERE t.fair_id = $1 AND a.removed_at IS NOT NULL AND t.slot IS NOT NULL`,
  'a ticket is not where its log has led it': `
    SELECT t.id FROM queue_ticket t WHERE t.fair_id = $1 AND t.status IS DISTINCT FROM
      (SELECT l.to_status FROM queue_ticket_transition l WHERE l.ticket_id = t.id ORDER BY l.at DESC, l.id DESC LIMIT 1)`,
  'a newcomer could overtake': `
    SELECT q.booth_id FROM booth_queue q WHERE q.fair_id = $1 AND q.last_rank <
      (SELECT max(rank) FROM queue_ticket t WHERE t.booth_id = q.booth_id AND t.status IN ('waiting', 'called', 'lapsed'))`,
  'whoever came first and did nothing wrong stands behind': `
    WITH plain AS (
      SELECT t.* FROM queue_ticket t WHERE t.fair_id = $1 AND t.status = 'waiting' AND t.misses = 0 AND NOT t.is_priority AND NOT t.is_due
        AND NOT EXISTS (SELECT FROM queue_ticket_transition l WHERE l.ticket_id = t.id AND (l.from_status = 'lapsed' OR l.reason = 'merged')))
    SELECT a.id FROM plain a JOIN plain b ON b.booth_id = a.booth_id AND b.number < a.number AND b.rank > a.rank`,
  'a newcomer overtook somebody whose appointment had come': `
    WITH steady AS (SELECT t.* FROM queue_ticket t WHERE t.fair_id = $1 AND t.status = 'waiting' AND t.misses = 0
      AND NOT EXISTS (SELECT FROM queue_ticket_transition l WHERE l.ticket_id = t.id AND (l.from_status = 'lapsed' OR l.reason = 'merged')))
    SELECT a.id FROM steady a JOIN steady b ON b.booth_id = a.booth_id AND b.number > a.number AND b.rank < a.rank
    WHERE a.is_due AND NOT b.is_due AND NOT b.is_priority`,
  'more are appointed at once than there are desks': `
    SELECT a.id FROM booth_appointment a JOIN booth b ON b.id = a.booth_id
    WHERE b.fair_id = $1 AND b.desks < (SELECT count(*) FROM booth_appointment o WHERE o.booth_id = a.booth_id
      AND tstzrange(o.starts_at, o.ends_at) @> a.starts_at)`,
  'an appointment counts twice': `
    SELECT registration_id FROM queue_ticket WHERE fair_id = $1 AND is_due GROUP BY registration_id, booth_id HAVING count(*) > 1`,
  'somebody is a guest of a conversation of their own': `
    SELECT g.id FROM conversation_guest g JOIN conversation c ON c.id = g.conversation_id
    WHERE c.fair_id = $1 AND g.left_at IS NULL AND g.person_id IN (c.person_id, c.recruiter_id)`,
  'a guest came after the end': `
    SELECT g.id FROM conversation_guest g JOIN conversation c ON c.id = g.conversation_id
    WHERE c.fair_id = $1 AND g.joined_at > c.ended_at`,
  'a conversation is rated before its end': `
    SELECT c.id FROM conversation_rating r JOIN conversation c ON c.id = r.conversation_id
    WHERE c.fair_id = $1 AND c.status <> 'ended'`,
  'more was shared than there is room for': `
    SELECT c.id FROM conversation_file f JOIN conversation c ON c.id = f.conversation_id
    WHERE c.fair_id = $1 GROUP BY c.id HAVING count(*) > 10 OR count(*) FILTER (WHERE f.kind = 'profile') > 1`,
  'a message was lost': `
    SELECT c.id FROM conversation c WHERE c.fair_id = $1 AND c.last_message <>
      (SELECT count(*) FROM conversation_message m WHERE m.conversation_id = c.id)`,
  'a call goes on outside of a conversation': `
    SELECT m.id FROM media_call m JOIN conversation c ON c.id = m.conversation_id
    WHERE c.fair_id = $1 AND m.status IN ('asked', 'accepted') AND c.status <> 'talking'`,
  'two calls of one conversation are open': `
    SELECT c.id FROM media_call m JOIN conversation c ON c.id = m.conversation_id
    WHERE c.fair_id = $1 AND m.status IN ('asked', 'accepted') GROUP BY c.id HAVING count(*) > 1`,
  'more than four are in a call': `
    SELECT m.id FROM media_call m JOIN conversation_guest g ON g.media_call_id = m.id AND g.left_at IS NULL
    WHERE g.fair_id = $1 AND m.status = 'accepted' GROUP BY m.id HAVING count(*) > 2`,
  'somebody is in a call who is not in its conversation': `
    SELECT g.id FROM conversation_guest g JOIN media_call m ON m.id = g.media_call_id
    WHERE g.fair_id = $1 AND (m.conversation_id <> g.conversation_id OR g.joined_at IS NULL)`,
};

/** The rules that a fair breaks just now, by name. */
export async function brokenRules(world: World, fairId: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, sql] of Object.entries(NEVER)) {
    if ((await world.get(Db).query(sql, [fairId])).length > 0) found.push(name);
  }
  return found;
}
