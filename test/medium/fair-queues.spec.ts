import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { BoothAppointments, FairClock, FairPresence, FairsService, FairViews } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { openCentre } from '../support/people.js';
import { LiveFair } from '../support/live-fairs.js';
import { World } from '../support/world.js';

const MINUTE = 60_000;

describe('queues of a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let other: string;
  let recruiter: Actor;
  let rival: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 2, 2);
    [booth, other] = fair.booths.map(({ id }) => id) as [string, string];
    [recruiter, rival] = fair.booths.map(({ recruiters }) => recruiters[0]!) as [Actor, Actor];
    await fair.run(recruiter, { kind: 'sit-down', booth });
    await fair.run(rival, { kind: 'sit-down', booth: other });
  });

  const view = async (id: string) => (await world.get(FairViews).booths([id]))[0]!;
  const places = async (actor: Actor) => (await world.get(FairViews).places(fair.id, actor.personId))!;
  const join = async (actor: Actor, at = booth) => (await fair.run(actor, { kind: 'join', booth: at })).ticket!;
  const call = async (by = recruiter, at = booth) => fair.run(by, { kind: 'call-next', booth: at });
  const people = async (count: number) => {
    const found: Actor[] = [];
    for (let each = 0; each < count; each += 1) found.push(await fair.entered());
    return found;
  };
  const later = async (ms: number) => {
    world.clock.advance(ms);
    await world.get(FairClock).run();
  };

  it('are joined in order of arrival, five at most, each once', async () => {
    const [first, second] = (await people(2)) as [Actor, Actor];
    await join(first);
    await join(second);
    expect((await view(booth)).order).toEqual([1, 2]);
    await expect(join(first)).rejects.toThrow('fair-live.already-waiting');
    const wide = await LiveFair.open(world, office, 6);
    const walker = await wide.entered();
    for (const { id } of wide.booths.slice(0, 5)) await wide.run(walker, { kind: 'join', booth: id });
    await expect(wide.run(walker, { kind: 'join', booth: wide.booths[5]!.id })).rejects.toThrow('too-many-queues');
    const [ticket] = (await world.get(FairViews).places(wide.id, walker.personId))!.tickets;
    await wide.run(walker, { kind: 'leave', ticket: ticket!.id });
    await wide.run(walker, { kind: 'join', booth: wide.booths[5]!.id });
  });

  it('let nobody in who is not there, or not there yet', async () => {
    await expect(join(await fair.registered())).rejects.toThrow('fair-live.not-checked-in');
    const inHall = await fair.registered({ attendance: 'on_site' });
    await expect(fair.run(inHall, { kind: 'enter', fair: fair.id })).rejects.toThrow('fair-live.not-checked-in');
    await fair.run(fair.operator, { kind: 'enter', fair: fair.id, person: inHall.personId });
    await join(inHall);
    await world.get(Db).query(`UPDATE fair SET status = 'closed' WHERE id = $1`, [fair.id]);
    await expect(join(inHall, other)).rejects.toThrow('fair-live.not-open');
  });

  it('freeze the other places of whoever is called, which keep their rank and are passed over', async () => {
    const [first, second] = (await people(2)) as [Actor, Actor];
    for (const each of [first, second]) await join(each).then(() => join(each, other));
    const { conversation } = await call();
    expect(await view(other)).toMatchObject({ order: [1, 2], skipped: [1] });
    expect(await places(first)).toMatchObject({ call: { conversation, booth, status: 'called' } });
    await call(rival, other);
    expect((await places(second)).call).toMatchObject({ booth: other });
    await expect(call(fair.booths[0]!.recruiters[1]!)).rejects.toThrow('fair-live.nobody-ready');
    await fair.run(recruiter, { kind: 'take-back', conversation: conversation! });
    expect(await view(booth)).toMatchObject({ order: [1, 2], skipped: [2] });
  });

  it('throw an unanswered call back by two places once, then out with a way to return', async () => {
    const [first, ...others] = await people(4);
    const ticket = await join(first!);
    for (const each of others) await join(each);
    await call();
    await later(59_000);
    expect((await view(booth)).called).toEqual([1]);
    await later(1_000);
    expect((await view(booth)).order).toEqual([2, 3, 1, 4]);
    for (const _ of [2, 3]) {
      const { conversation } = await call();
      await fair.run(recruiter, { kind: 'take-back', conversation: conversation! });
      await fair.run(others[0]!, { kind: 'step-away', fair: fair.id });
      await fair.run(others[1]!, { kind: 'step-away', fair: fair.id });
    }
    await call();
    await later(MINUTE);
    const [shown] = (await places(first!)).tickets;
    expect(shown).toMatchObject({ status: 'lapsed', lapseReason: 'no-answer', misses: 2 });
    await fair.run(first!, { kind: 'return', ticket });
    expect((await view(booth)).order).toEqual([2, 3, 4, 1]);
  });

  it('count a lost connection as an absence of ten minutes, not as a missing answer', async () => {
    const [first, second] = (await people(2)) as [Actor, Actor];
    const ticket = await join(first);
    await join(second);
    const presence = world.get(FairPresence);
    const connection = await presence.connect(fair.id, first.personId);
    await call();
    await presence.disconnect(connection, fair.id, first.personId);
    await later(MINUTE);
    expect(await view(booth)).toMatchObject({ order: [1, 2], skipped: [1], called: [] });
    expect((await places(first)).tickets[0]).toMatchObject({ status: 'waiting', misses: 0 });
    await later(9 * MINUTE - 1_000);
    expect((await places(first)).tickets[0]!.status).toBe('waiting');
    await later(1_000);
    expect((await places(first)).tickets[0]).toMatchObject({ status: 'lapsed', lapseReason: 'absence' });
    await presence.connect(fair.id, first.personId);
    await fair.run(first, { kind: 'return', ticket });
    expect(await view(booth)).toMatchObject({ order: [1, 2], skipped: [] });
  });

  it('keep the place of whoever steps away', async () => {
    const [first, second] = (await people(2)) as [Actor, Actor];
    await join(first);
    await join(second);
    await fair.run(first, { kind: 'step-away', fair: fair.id });
    const { conversation } = await call();
    expect((await places(second)).call!.conversation).toBe(conversation);
    await fair.run(first, { kind: 'come-back', fair: fair.id });
    expect(await view(booth)).toMatchObject({ order: [1], skipped: [], called: [2] });
  });

  it('put priority behind the first two', async () => {
    for (const each of await people(4)) await join(each);
    await join(await fair.entered({ isPriority: true }));
    expect((await view(booth)).order).toEqual([1, 2, 5, 3, 4]);
  });

  it('take whoever has an appointment before arrivals from its time on, and tell everybody that', async () => {
    const appointed = await fair.registered();
    const registration = await fair.registrationOf(appointed);
    const time = new Date(Math.ceil((world.clock.now().getTime() + MINUTE) / MINUTE) * MINUTE);
    const typed = new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
    const appointments = world.get(BoothAppointments);
    await appointments.bookFor(fair.operator, fair.id, registration, { booth, time: typed });
    await fair.run(appointed, { kind: 'enter', fair: fair.id });
    for (const each of await people(3)) await join(each);
    await join(appointed);
    await join(await fair.entered({ isPriority: true }));
    await expect(appointments.unbookOwn(appointed, fair.id, booth)).rejects.toThrow('booth-appointment.in-queue');
    expect(await view(booth)).toMatchObject({ order: [1, 2, 5, 3, 4], priority: [5], appointed: [4] });
    expect((await places(appointed)).tickets[0]).toMatchObject({ appointedAt: time.toISOString(), isPriority: false });
    const before = await view(booth);
    await later(time.getTime() - world.clock.now().getTime());
    const after = await view(booth);
    expect(after.order).toEqual([1, 2, 4, 5, 3]);
    expect(after.seq).toBeGreaterThan(before.seq);
    // The wait follows the place.
    expect(after.waits[2]!.low).toBeLessThanOrEqual(before.waits[4]!.low);
    await later(0);
    expect((await view(booth)).seq).toBe(after.seq);
  });

  it('forget the appointment of whoever comes more than ten minutes late', async () => {
    const [late, punctual] = [await fair.registered(), await fair.registered()];
    const time = new Date(Math.ceil((world.clock.now().getTime() + MINUTE) / MINUTE) * MINUTE);
    const typed = new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
    for (const each of [late, punctual]) {
      await world.get(BoothAppointments).bookOwn(each, fair.id, { booth, time: typed });
      await fair.run(each, { kind: 'enter', fair: fair.id });
    }
    for (const each of await people(3)) await join(each);
    world.clock.advance(time.getTime() + 5 * MINUTE - world.clock.now().getTime());
    await join(punctual);
    world.clock.advance(6 * MINUTE);
    await join(late);
    expect(await view(booth)).toMatchObject({ order: [1, 2, 4, 3, 5], appointed: [4] });
  });

  it('book no more at once than there are desks, and nobody twice at once', async () => {
    const appointments = world.get(BoothAppointments);
    const typed = new Date(world.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
    const three = [await fair.registered(), await fair.registered(), await fair.registered()];
    const tried = await Promise.allSettled(
      three.map((each) => appointments.bookOwn(each, fair.id, { booth, time: typed })),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const refusal = tried.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refusal.reason).toMatchObject({ code: 'booth-appointment.taken' });
    const winner = three[tried.findIndex(({ status }) => status === 'fulfilled')]!;
    const again = { booth: other, time: typed };
    await expect(appointments.bookOwn(winner, fair.id, again)).rejects.toThrow('booth-appointment.two-at-once');
    await expect(appointments.bookOwn(winner, fair.id, { booth, time: '00:00' })).rejects.toThrow(
      'booth-appointment.outside',
    );
    await expect(world.get(Db).query('UPDATE booth SET desks = 1 WHERE id = $1', [booth])).rejects.toThrow(
      'booth_appointment_desk_check',
    );
    await appointments.unbookOwn(winner, fair.id, booth);
    await appointments.bookOwn(winner, fair.id, again);
  });

  it('give one person to one of many who call at once', async () => {
    const everybody = await people(3);
    for (const each of everybody) await join(each).then(() => join(each, other));
    const desks = fair.booths.flatMap(({ id, recruiters }) => recruiters.map((actor) => ({ id, actor })));
    for (const { id, actor } of desks) await fair.run(actor, { kind: 'sit-down', booth: id });
    const calls = await Promise.allSettled(desks.map(({ id, actor }) => call(actor, id)));
    expect(calls.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const each of everybody) expect((await places(each)).call).not.toBeNull();
  });

  it('count a command once by its key, also when both copies come at once', async () => {
    const [person] = (await people(1)) as [Actor];
    const key = randomUUID();
    const [one, two] = await Promise.all([1, 2].map(() => fair.run(person, { kind: 'join', booth }, key)));
    expect(one).toEqual(two);
    expect((await view(booth)).order).toEqual([1]);
    await expect(fair.run(person, { kind: 'join', booth: other }, key)).rejects.toThrow('fair-live.key-used');
    await expect(fair.run(person, { kind: 'join', booth })).rejects.toThrow('fair-live.already-waiting');
  });

  it('answer not found to whoever has no business there', async () => {
    const [person, stranger] = (await people(2)) as [Actor, Actor];
    const ticket = await join(person);
    const { conversation } = await call();
    const refused = [
      [stranger, { kind: 'leave', ticket }],
      [stranger, { kind: 'answer', conversation }],
      [stranger, { kind: 'join', booth, person: person.personId }],
      [rival, { kind: 'call-next', booth }],
      [rival, { kind: 'take-back', conversation }],
      [rival, { kind: 'outcome', conversation, outcome: 'hired' }],
      [recruiter, { kind: 'close-booth', booth, reason: 'hết giờ' }],
      [person, { kind: 'remove', fair: fair.id, person: stranger.personId, reason: 'x' }],
      [person, { kind: 'join', booth: randomUUID() }],
    ] as const;
    for (const [actor, command] of refused) {
      await expect(fair.run(actor, command as never)).rejects.toThrow('fair-live.not-found');
    }
    for (const room of [`desk:${booth}`, `conversation:${conversation}`, `person:${fair.id}:${person.personId}`]) {
      expect(await world.get(FairViews).mayWatch(stranger, room)).toBe(false);
      expect(await world.get(FairViews).mayWatch(rival, room)).toBe(false);
    }
  });

  it('of a booth that closes go to another one, or lapse with a way to return', async () => {
    const [first, second, third] = (await people(3)) as [Actor, Actor, Actor];
    await join(first, other);
    for (const each of [first, second, third]) await join(each);
    await call();
    await fair.run(fair.operator, { kind: 'close-booth', booth, moveTo: other, reason: 'Đơn vị về sớm' });
    expect((await view(other)).order).toEqual([1, 2, 3]);
    expect(await view(booth)).toMatchObject({ state: 'closed', order: [], called: [] });
    await expect(join(third)).rejects.toThrow('fair-live.booth-closed');
    await fair.run(fair.operator, { kind: 'close-booth', booth: other, reason: 'Hết giờ' });
    const lapsed = (await places(second)).tickets.at(-1)!;
    expect(lapsed).toMatchObject({ status: 'lapsed', lapseReason: 'booth-closed' });
    await fair.run(fair.operator, { kind: 'open-booth', booth: other, reason: 'Đơn vị ở lại' });
    await fair.run(second, { kind: 'return', ticket: lapsed.id });
    expect((await view(other)).order).toEqual([2]);
    const log = await world
      .get(Db)
      .query(`SELECT action, reason FROM fair_log WHERE fair_id = $1 ORDER BY id`, [fair.id]);
    expect(log).toEqual([
      { action: 'close-booth', reason: 'Đơn vị về sớm' },
      { action: 'close-booth', reason: 'Hết giờ' },
      { action: 'open-booth', reason: 'Đơn vị ở lại' },
    ]);
  });

  it('end with the fair: whoever still waits is told, and nobody comes after them', async () => {
    const [first, second] = (await people(2)) as [Actor, Actor];
    for (const each of [first, second]) await join(each);
    await call();
    await world.get(FairsService).close(fair.operator, fair.id);
    await world.get(FairClock).run();
    expect((await places(second)).tickets).toMatchObject([{ status: 'lapsed', lapseReason: 'fair-over' }]);
    expect((await view(booth)).order).toEqual([]);
    const [ticket] = (await places(second)).tickets;
    await expect(fair.run(second, { kind: 'return', ticket: ticket!.id })).rejects.toThrow('fair-live.not-open');
    await expect(join(second, other)).rejects.toThrow('fair-live.not-open');
    // Who was called before the end may still answer.
    expect((await places(first)).tickets).toMatchObject([{ status: 'called' }]);
    world.clock.advance(61_000);
    await world.get(FairClock).run();
    expect((await places(first)).tickets).toMatchObject([{ status: 'lapsed', lapseReason: 'fair-over' }]);
  });

  it('lead to a conversation that only a person ends, and to an outcome with its fact', async () => {
    const [person] = (await people(1)) as [Actor];
    await join(person);
    await join(person, other);
    const conversation = (await call()).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
    await fair.run(person, { kind: 'say', conversation, text: 'Em chào anh chị ạ' });
    await fair.run(recruiter, { kind: 'say', conversation, text: 'Chào em' });
    await later(3 * 60 * MINUTE);
    const shown = await world.get(FairViews).conversation(person, conversation);
    expect(shown).toMatchObject({ status: 'talking', messages: [{ text: 'Em chào anh chị ạ' }, { text: 'Chào em' }] });
    await expect(call()).rejects.toThrow('fair-live.nobody-ready');
    await fair.run(person, { kind: 'end', conversation });
    expect((await view(other)).skipped).toEqual([]);
    const outcome = { kind: 'outcome', conversation } as const;
    await expect(fair.run(recruiter, { ...outcome, outcome: 'not_suitable' })).rejects.toThrow('outcome-fields');
    await fair.run(recruiter, { ...outcome, outcome: 'not_suitable', reason: 'experience' });
    await fair.run(recruiter, { ...outcome, outcome: 'hired', startDate: '01/12/2026' });
    const facts = await world.get(Db).query<{ data: Record<string, unknown> }>(
      `SELECT f.data FROM fact f JOIN subject_link s ON s.subject::text = f.subject AND s.person_id = $1
       WHERE f.type IN ('fair.answered', 'fact.corrected') ORDER BY f.position`,
      [person.personId],
    );
    expect(facts.map(({ data }) => data)).toEqual([
      {
        fair: fair.id,
        employer: fair.booths[0]!.employerId,
        office: office.id,
        outcome: 'not_suitable',
        reason: 'experience',
      },
      { corrects: expect.any(String), set: { outcome: 'hired', reason: null } },
    ]);
    const events = await world
      .get(Db)
      .query(`SELECT 1 FROM outbox_event WHERE type = 'fair.answered' AND payload ->> 'conversationId' = $1`, [
        conversation,
      ]);
    expect(events).toHaveLength(2);
  });

  it('reach by telephone whoever has no page open', async () => {
    const [person, watching] = (await people(2)) as [Actor, Actor];
    await world.get(FairPresence).connect(fair.id, watching.personId);
    await join(person);
    await join(watching);
    await call();
    const told = await world
      .get(Db)
      .query(
        `SELECT person_id AS person, template FROM notification WHERE template LIKE 'fair.%' AND person_id = ANY($1::uuid[]) ORDER BY id`,
        [[person.personId, watching.personId]],
      );
    expect(told).toEqual([
      { person: person.personId, template: 'fair.turn-near' },
      { person: person.personId, template: 'fair.called' },
    ]);
  });

  it('foretell a wait from what was served, as of the last change, and keep what was told', async () => {
    const waiting = await people(8);
    await fair.run(rival, { kind: 'stand-up', booth: other });
    expect(await view(other)).toMatchObject({ wait: null, waits: [], state: 'away' });
    for (const person of waiting) await join(person);
    const before = await view(booth);
    expect(before).toMatchObject({ samples: 0, isRough: true, wait: { low: expect.any(Number) } });
    expect(before.waits).toHaveLength(8);
    for (const { low, high } of before.waits) expect(low >= 1 && high > low).toBe(true);
    for (const person of waiting.slice(0, 3)) {
      const { conversation } = await call();
      await fair.run(person, { kind: 'answer', conversation: conversation! });
      world.clock.advance(20 * MINUTE);
      await fair.run(recruiter, { kind: 'end', conversation: conversation! });
    }
    const after = await view(booth);
    expect(after).toMatchObject({ samples: 3, order: [4, 5, 6, 7, 8] });
    expect(after.waits[4]!.high).toBeGreaterThan(before.waits[4]!.high);
    await call();
    const called = await view(booth);
    world.clock.advance(5 * MINUTE);
    expect(await view(booth)).toEqual(called);
    const hall = await world.get(FairViews).lobby(fair.id);
    expect(hall.booths[0]).toMatchObject({ seq: called.seq, wait: called.wait, samples: 3 });
    const told = await world.get(Db).query<{ low: number; high: number; samples: number; median: number }>(
      `SELECT estimate_low AS low, estimate_high AS high, estimate_samples AS samples, estimate_median AS median
       FROM queue_ticket WHERE booth_id = $1 ORDER BY number`,
      [booth],
    );
    expect(told.map(({ low, high }) => ({ low, high }))).toEqual(before.waits);
    expect(told.every(({ samples, median }) => samples === 0 && median > 0)).toBe(true);
    // What one booth teaches is known to another with its next change.
    await fair.run(rival, { kind: 'sit-down', booth: other });
    expect(await view(other)).toMatchObject({ samples: 3, wait: { low: expect.any(Number) } });
  });

  it('let nobody back who was removed', async () => {
    const [person] = (await people(1)) as [Actor];
    const ticket = await join(person);
    await call();
    await fair.run(fair.operator, { kind: 'remove', fair: fair.id, person: person.personId, reason: 'Quấy rối' });
    expect((await places(person)).isRemoved).toBe(true);
    await expect(join(person, other)).rejects.toThrow('fair-live.removed');
    await expect(fair.run(person, { kind: 'return', ticket })).rejects.toThrow('fair-live.not-possible-now');
    await call(recruiter).then(
      () => expect('called').toBe('nobody'),
      (error: Error) => expect(error.message).toBe('fair-live.nobody-ready'),
    );
  });
});
