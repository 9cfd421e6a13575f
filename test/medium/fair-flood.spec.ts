import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Socket } from 'socket.io-client';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { eventually } from '../support/eventually.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

type Reply = { ok: true; value: unknown } | { ok: false; problem: { code: string } };

const FLOOD = 1_000;
/** Of one person in a window of ten seconds; a flood may fall into two of them. */
const COMMANDS = 40;
const SENDINGS = 120;

/** With the limits of production: one person who sends without end, beside somebody who does what people do. */
describe('a flood of commands at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  const browsers: BrowserSession[] = [];
  const people: Actor[] = [];
  let visitors = 0;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1' } });
    office = await openCentre(world);
    // Each test has two of its own: nobody begins with what others have spent.
    for (let at = 0; at < 6; at += 1) {
      const phone = `+8490000073${at}`;
      browsers.push(await signUp(world, { phone }));
      people.push(actorOf((await world.get(PeopleService).findByPhone(phone))!.id, 'seeker'));
    }
  }, 120_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1);
    booth = fair.booths[0]!.id;
  });

  /** The next of the people, in the hall, with two pages open. */
  async function visitor() {
    const at = visitors;
    visitors += 1;
    const actor = people[at]!;
    await fair.register(actor);
    await fair.run(actor, { kind: 'enter', fair: fair.id });
    const pages: Socket[] = [1, 2].map(() => fair.connect(browsers[at]!));
    await eventually(async () => expect(await pagesOf(actor)).toBe(pages.length));
    const send = (command: object, key: string = randomUUID(), page = 0): Promise<Reply> =>
      pages[page]!.emitWithAck('command', { key, command });
    return { actor, send, close: () => pages.forEach((page) => page.disconnect()) };
  }
  const done = async ({ personId }: Actor) => {
    const sql = 'SELECT count(*)::int AS count FROM fair_command WHERE actor_id = $1';
    return (await world.get(Db).queryOne<{ count: number }>(sql, [personId]))!.count;
  };
  const pagesOf = async ({ personId }: Actor) => {
    const sql = 'SELECT count(*)::int AS count FROM live_connection WHERE person_id = $1';
    return (await world.get(Db).queryOne<{ count: number }>(sql, [personId]))!.count;
  };
  const waitingForLocks = async () => {
    const sql = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await world.get(Db).queryOne<{ count: number }>(sql))!.count;
  };
  /** Holds the row of somebody, so that whatever they do at the fair is at it and goes no further. */
  async function whileHeld(actor: Actor, work: () => Promise<void>): Promise<void> {
    const [db, registration] = [world.get(Db), await fair.registrationOf(actor)];
    await db.tx(async () => {
      await db.query('SELECT 1 FROM fair_attendee WHERE registration_id = $1 FOR NO KEY UPDATE', [registration]);
      await db.apart(work);
    });
  }
  const codesOf = (replies: readonly Reply[]) =>
    new Set(replies.flatMap((reply) => (reply.ok ? [] : [reply.problem.code])));

  it('takes one lane at most, is refused at once beyond its budget, and costs others nothing', async () => {
    const [flooder, honest] = [await visitor(), await visitor()];
    const before = await done(flooder.actor);
    let flood: Promise<Reply[]> = Promise.resolve([]);
    await whileHeld(flooder.actor, async () => {
      const refused: Promise<unknown>[] = [];
      flood = Promise.all(
        Array.from({ length: FLOOD }, (_, at) => {
          const kind = at % 2 === 0 ? 'step-away' : 'come-back';
          const reply = flooder.send({ kind, fair: fair.id }, randomUUID(), at % 2);
          refused.push(reply.then(({ ok }) => (ok ? new Promise(() => undefined) : undefined)));
          return reply;
        }),
      );
      await Promise.race(refused);
      // Nothing of the flood has been done, and what somebody else wants is done all the same.
      expect(await honest.send({ kind: 'join', booth })).toMatchObject({ ok: true });
      expect(await done(flooder.actor)).toBe(before);
      await eventually(async () => expect(await waitingForLocks()).toBe(1));
    });
    const replies = await flood;
    const answered = replies.filter(({ ok }) => ok).length;
    expect(await done(flooder.actor)).toBe(before + answered);
    expect(answered).toBeLessThanOrEqual(2 * COMMANDS);
    expect(codesOf(replies)).toEqual(new Set(['limit.too-many']));
    for (const { close } of [flooder, honest]) close();
  });

  it('is not what somebody makes who sends a command again, since its answer was lost', async () => {
    const { actor, send, close } = await visitor();
    const [key, back] = [randomUUID(), { kind: 'come-back', fair: fair.id }];
    const before = await done(actor);
    const answer = await send(back, key);
    for (let copy = 0; copy < COMMANDS; copy += 1) expect(await send(back, key, copy % 2)).toEqual(answer);
    expect(await done(actor)).toBe(before + 1);
    // Two were spent: to enter, and for the command with all its copies.
    for (let more = 2; more < COMMANDS; more += 1) expect(await send(back)).toEqual(answer);
    close();
  });

  it('of copies ends as well', async () => {
    const { send, close } = await visitor();
    const [key, back] = [randomUUID(), { kind: 'come-back', fair: fair.id }];
    await send(back, key);
    const replies = await Promise.all(Array.from({ length: FLOOD }, () => send(back, key)));
    expect(replies.filter(({ ok }) => ok).length).toBeLessThanOrEqual(2 * SENDINGS);
    expect(codesOf(replies)).toEqual(new Set(['limit.too-many']));
    close();
  });

  it('of what is no command at all is refused like one', async () => {
    const { send, close } = await visitor();
    const replies = await Promise.all(Array.from({ length: FLOOD }, () => send({ kind: 'join', booth: 'x' })));
    expect(codesOf(replies)).toEqual(new Set(['input.invalid', 'limit.too-many']));
    const refused = replies.filter((reply) => !reply.ok && reply.problem.code === 'limit.too-many');
    expect(refused.length).toBeGreaterThanOrEqual(FLOOD - 2 * COMMANDS);
    close();
  });
});
