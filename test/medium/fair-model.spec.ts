import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import {
  BoothAppointments,
  FairClock,
  FairPresence,
  FairViews,
  type Push,
  RoomFeed,
  type RoomView,
  seqOf,
} from '@app/fairs';
import { DomainError } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import fc from 'fast-check';
import { actorOf, giveProfile } from '../support/applications.js';
import { shownAfter } from '../support/hall-view.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

const KINDS = [
  'join',
  'join',
  'join',
  'join',
  'book',
  'book',
  'leave',
  'return',
  'return',
  'step-away',
  'come-back',
  'sit-down',
  'sit-down',
  'call-next',
  'call-next',
  'call-next',
  'take-break',
  'stand-up',
  'take-back',
  'answer',
  'answer',
  'answer',
  'decline',
  'say',
  'say',
  'end',
  'end',
  'hand-over',
  'outcome',
  'invite',
  'invite',
  'come-in',
  'come-in',
  'step-out',
  'uninvite',
  'rate',
  'share-profile',
  'close-booth',
  'open-booth',
  'open-booth',
  'move',
  'merge',
  'remove',
  'announce',
  'ask-help',
  'time',
  'time',
  'connect',
  'disconnect',
  'hint',
  'hint',
] as const;

/** What somebody tries; numbers choose among the people, booths, tickets and conversations that there are. */
interface Try {
  kind: (typeof KINDS)[number];
  who: number;
  what: number;
  /** The same command is sent again, at the same time. */
  isTwice: boolean;
}

const tries = fc.record<Try>({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat(999),
  what: fc.nat(999),
  isTwice: fc.boolean(),
});
/** Each inner list is tried at once. */
const plays = fc.array(fc.array(tries, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 40 });

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
};

/** A page that is open somewhere: takes what comes, in whatever order it comes, and reads anew at a gap. */
class Client {
  readonly shown = new Map<string, RoomView>();

  constructor(private readonly read: (room: string) => Promise<RoomView | null>) {}

  /** As every page begins: with what GET answers. */
  async open(rooms: readonly string[]): Promise<void> {
    for (const room of rooms) this.shown.set(room, (await this.read(room))!);
  }

  async take({ room, from, to, view }: Push): Promise<void> {
    const known = this.shown.get(room);
    if (known && to <= seqOf(known)) return;
    const isBehind = from !== null && 'announcedAt' in view && (!known || from > seqOf(known));
    const shown = isBehind ? null : shownAfter(known, { view });
    this.shown.set(room, shown ?? (await this.read(room))!);
  }
}

/** One fair that is played at random. */
class Play {
  readonly tickets: string[] = [];
  readonly conversations: string[] = [];
  readonly connections: { id: string; person: Actor }[] = [];
  readonly late: Push[] = [];
  readonly feed: RoomFeed;
  readonly client: Client;
  readonly rooms: string[];

  constructor(
    private readonly world: World,
    private readonly fair: LiveFair,
    private readonly people: readonly Actor[],
    private readonly counsellor: Actor,
  ) {
    const views = world.get(FairViews);
    this.client = new Client((room) => views.read(room));
    this.feed = new RoomFeed(views, (push) => this.late.push(push));
    this.rooms = [
      `lobby:${fair.id}`,
      `help:${fair.id}`,
      ...fair.booths.flatMap(({ id }) => [`booth:${id}`, `desk:${id}`]),
      ...people.map(({ personId }) => `person:${fair.id}:${personId}`),
    ];
    for (const room of this.rooms) this.feed.watch(room);
  }

  /** Refusals are clear answers; anything else is thrown on. */
  async attempt(one: Try): Promise<void> {
    const send = this.commandOf(one);
    const done = await Promise.allSettled(one.isTwice ? [send(), send()] : [send()]);
    for (const result of done) {
      if (result.status === 'rejected' && !(result.reason instanceof DomainError)) throw result.reason;
    }
  }

  async broken(): Promise<string[]> {
    const found: string[] = [];
    for (const [name, sql] of Object.entries(NEVER)) {
      if ((await this.world.get(Db).query(sql, [this.fair.id])).length > 0) found.push(name);
    }
    return found;
  }

  /** Hands on some of what was pushed, the last first and some of it twice. */
  async deliver(): Promise<void> {
    for (const push of this.late.splice(0).toReversed()) {
      await this.client.take(push);
      if (push.to % 3 === 0) await this.client.take(push);
    }
  }

  private async guestOf(conversation: string): Promise<string> {
    const [guest] = await this.world
      .get(Db)
      .query<{ id: string }>(
        'SELECT id FROM conversation_guest WHERE conversation_id = $1 ORDER BY left_at DESC LIMIT 1',
        [conversation],
      );
    return guest?.id ?? randomUUID();
  }

  private commandOf({ kind, who, what }: Try): () => Promise<unknown> {
    const { fair } = this;
    const of = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];
    const person = of(this.people, who)!;
    const booth = of(fair.booths, what)!;
    const recruiter = of(booth.recruiters, who)!;
    const anyRecruiter = of(
      fair.booths.flatMap(({ recruiters }) => recruiters),
      who,
    )!;
    const ticket = of(this.tickets, what) ?? randomUUID();
    const conversation = of(this.conversations.slice(-4), what) ?? randomUUID();
    const key = randomUUID();
    const run = (actor: Actor, command: object) => async () => {
      const answer = await fair.run(actor, command as never, key);
      if (answer.ticket && !this.tickets.includes(answer.ticket)) this.tickets.push(answer.ticket);
      if (answer.conversation && !this.conversations.includes(answer.conversation)) {
        this.conversations.push(answer.conversation);
      }
    };
    const reason = 'Thử';
    switch (kind) {
      case 'join':
      case 'sit-down':
      case 'take-break':
      case 'stand-up':
      case 'call-next':
        return run(kind === 'join' ? person : recruiter, { kind, booth: booth.id });
      case 'book':
        return async () => {
          const at = new Date(this.world.clock.now().getTime() + 7 * 3_600_000 + (1 + (what % 3)) * 60_000);
          const time = at.toISOString().slice(11, 16);
          await this.world.get(BoothAppointments).bookOwn(person, fair.id, { booth: booth.id, time });
        };
      case 'leave':
      case 'return':
        return run(who % 2 ? person : fair.operator, { kind, ticket });
      case 'step-away':
      case 'come-back':
        return run(person, { kind, fair: fair.id });
      case 'answer':
      case 'decline':
        return run(fair.operator, { kind, conversation });
      case 'say':
        return run(who % 2 ? person : anyRecruiter, { kind, conversation, text: 'Chào' });
      case 'end':
        return run(fair.operator, { kind, conversation });
      case 'take-back':
      case 'hand-over':
      case 'outcome':
        return run(anyRecruiter, {
          kind,
          conversation,
          ...(kind === 'hand-over' && { to: recruiter.personId }),
          ...(kind === 'outcome' && { outcome: 'keep_in_touch' }),
        });
      case 'invite':
        return run(anyRecruiter, {
          kind,
          conversation,
          ...(what % 2 ? { as: 'colleague', person: recruiter.personId } : { as: 'counsellor' }),
        });
      case 'come-in':
      case 'uninvite':
        return async () => {
          const by = kind === 'uninvite' || who % 3 ? anyRecruiter : this.counsellor;
          const guest = await this.guestOf(conversation);
          await run(by, { kind, conversation, guest })();
        };
      case 'rate':
        return run(who % 2 ? person : anyRecruiter, { kind, conversation, stars: (what % 5) + 1 });
      case 'share-profile':
        return run(person, { kind, conversation });
      case 'step-out':
        return run(who % 3 ? anyRecruiter : this.counsellor, { kind, conversation });
      case 'open-booth':
      case 'close-booth': {
        const moveTo = of(fair.booths, who)!.id;
        return run(fair.operator, {
          kind,
          booth: booth.id,
          reason,
          ...(kind === 'close-booth' && who % 3 === 1 && { moveTo }),
          ...(kind === 'close-booth' && who % 3 === 2 && { offer: moveTo }),
        });
      }
      case 'merge':
        return run(fair.operator, { kind, booth: booth.id, into: of(fair.booths, who)!.id, reason });
      case 'move':
        return run(fair.operator, { kind, ticket, booth: booth.id, reason });
      case 'remove':
        return who % 4
          ? async () => undefined
          : run(fair.operator, { kind, fair: fair.id, person: person.personId, reason });
      case 'ask-help':
        return run(person, { kind, fair: fair.id });
      case 'announce':
        return run(fair.operator, { kind, fair: fair.id, text: 'Tin' });
      case 'time':
        return async () => {
          this.world.clock.advance((what % 3 === 0 ? 601 : 35) * 1_000);
          await this.world.get(FairClock).run();
        };
      case 'connect':
        return async () => {
          const id = await this.world.get(FairPresence).connect(fair.id, person.personId);
          this.connections.push({ id, person });
        };
      case 'disconnect':
        return async () => {
          const [gone] = this.connections.splice(what % Math.max(this.connections.length, 1), 1);
          if (gone) await this.world.get(FairPresence).disconnect(gone.id, fair.id, gone.person.personId);
        };
      case 'hint':
        return async () => this.feed.hint(this.rooms);
    }
  }
}

describe('a fair played at random', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  it('never breaks a rule, and in the end shows every page what GET answers', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (steps) => {
        const fair = await LiveFair.open(world, office, 3, 2);
        const people: Actor[] = [];
        const counsellor = actorOf(fair.operator.personId, 'counsellor', { officeId: office.id });
        for (let at = 0; at < 6; at += 1) {
          people.push(await fair.entered({ isPriority: at === 5 }));
          if (at < 2) await giveProfile(world, people[at]!.personId);
        }
        const play = new Play(world, fair, people, counsellor);
        await play.client.open(play.rooms);
        for (const together of steps) {
          await Promise.all(together.map((one) => play.attempt(one)));
          expect(await play.broken()).toEqual([]);
          await play.deliver();
        }
        // Hints are lost with a process that dies between its commit and its push: looking at the counts finds all.
        await play.feed.poll();
        await play.feed.settled();
        await play.deliver();
        const views = world.get(FairViews);
        for (const room of play.rooms) {
          expect({ room, view: play.client.shown.get(room) }).toEqual({ room, view: await views.read(room) });
          play.feed.unwatch(room);
        }
      }),
      // Each step is a transaction or two: a shorter example costs more time than it saves.
      { numRuns: Number(process.env['FAIR_RUNS'] ?? 12), endOnFailure: true },
    );
  }, 300_000);
});
