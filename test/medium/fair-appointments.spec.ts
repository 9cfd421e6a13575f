import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import {
  ApplicantAppointments,
  BoothAppointments,
  BoothsService,
  FairClock,
  FairsService,
  FairViews,
  RegisterForFair,
  RegistrationNews,
  RegistrationsService,
  WriteFair,
} from '@app/fairs';
import { addDays, formatDay, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf, applicantOf } from '../support/applications.js';
import { firmOf, managerOf } from '../support/employers.js';
import { announcedFair, fairInput, registerAt } from '../support/fairs.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const MINUTE = 60_000;
const OWN = '/nha-tuyen-dung/phien-giao-dich';

describe('appointments at the booths of a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let other: string;
  let next = 700;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 3);
    [booth, other] = fair.booths.map(({ id }) => id) as [string, string];
    // The hours of a fair are whole minutes; a test may book for the minute that runs.
    await db().query(`UPDATE fair SET opens_at = date_trunc('minute', opens_at) WHERE id = $1`, [fair.id]);
  });

  const db = () => world.get(Db);
  const manager = () => managerOf(office);
  /** `09:40` in so many minutes. */
  const timeIn = (minutes: number) =>
    new Date(world.clock.now().getTime() + (7 * 60 + minutes) * MINUTE).toISOString().slice(11, 16);
  const book = (person: Actor, at: string, minutes: number) =>
    world.get(BoothAppointments).bookOwn(person, fair.id, { booth: at, time: timeIn(minutes) });
  const registered = async (at: string, minutes: number) => {
    const person = await fair.registered();
    await book(person, at, minutes);
    return person;
  };
  /** The times that a page offers, each said to be taken where it is. */
  const timesIn = (html: string) =>
    [...html.matchAll(/<input[^>]*name="time"[^>]*>/g)].map(
      ([input]) => `${/value="([^"]+)"/.exec(input)![1]}${/ disabled/.test(input) ? ' taken' : ''}`,
    );
  const enter = (person: Actor) => fair.run(person, { kind: 'enter', fair: fair.id });
  const join = (person: Actor, at: string) => fair.run(person, { kind: 'join', booth: at });
  const view = async (id: string) => (await world.get(FairViews).booths([id]))[0]!;
  const timesOf = async (person: Actor, of = fair.id) => {
    const own = (await world.get(RegistrationsService).own(person, of))!;
    const found = await world.get(BoothAppointments).of(own.id);
    return found.map(({ boothNumber, startsAt }) => [
      boothNumber,
      new Date(startsAt.getTime() + 7 * 60 * MINUTE).toISOString().slice(11, 16),
    ]);
  };
  const newsOf = async ({ personId }: Actor) =>
    db().query<{ template: string; params: Record<string, unknown> }>(
      `SELECT template, params FROM notification WHERE person_id = $1 AND template LIKE 'fair.appointment%' ORDER BY id`,
      [personId],
    );
  const boothAt = async (fairId: string, name: string) => {
    const { id: employerId } = await firmOf(world, office, { name });
    const posting = (await publishedPosting(world, office, { employerId })).id;
    return {
      employerId,
      posting,
      id: await world.get(BoothsService).enter(manager(), fairId, { employerId, desks: 1 }),
    };
  };

  it('are chosen from the free times of a booth, the taken ones struck out, and changed the same way', async () => {
    const id = await announcedFair(world, office);
    const at = await boothAt(id, 'Xưởng may Hẹn Giờ');
    const home = `/phien-giao-dich/${id}`;
    await registerAt(world, await applicantOf(world, office), id, { booth: at.id, time: '09:20' });
    const session = await signUp(world, { phone: `+84900000${next++}`, fullName: 'Ma Thị Sớm' });
    const { csrf } = await session.get(`${home}/dang-ky`);
    const hours = await session.post(`${home}/dang-ky`, { booth: at.id }, csrf);
    const offered = timesIn(hours.html);
    expect([offered[0], offered.at(-1), offered.length]).toEqual(['08:00', '11:20', 21]);
    expect(offered).toContain('09:10');
    expect(offered).toContain('09:20 taken');
    const choose = (time: string) => session.post(`${home}/hen`, { booth: at.id, time }, csrf);
    expect((await choose('9:30')).text).toContain('09:30: gian 1');
    const changed = await choose('10:00');
    expect(changed.text).toContain('10:00: gian 1');
    expect(changed.text).not.toContain('09:30: gian 1');
    for (const [time, words] of [
      ['09:20', 'Giờ này các bàn của gian đều đã có hẹn.'],
      ['12:00', 'Giờ hẹn phải còn ở phía trước'],
    ] as const) {
      const refused = await choose(time);
      expect(refused.path).toContain(`${home}/hen`);
      expect(refused.text).toContain(words);
      expect(refused.text).toContain('Đang hẹn lúc 10:00.');
    }
    const other = await boothAt(id, 'Xưởng may Bên Cạnh');
    expect(timesIn((await session.get(`${home}/hen?gian=${other.id}`)).html)).toContain('10:00 taken');
    await db().query(`UPDATE fair SET closes_at = opens_at + interval '9 minutes' WHERE id = $1`, [id]);
    expect((await session.get(`${home}/hen?gian=${at.id}`)).text).toContain('Gian không còn giờ trống');
    for (const gian of ['', 'x', '%00']) expect((await session.get(`${home}/hen?gian=${gian}`)).status).toBe(200);
  });

  it('are offered to whoever has a place, and not on the waiting list', async () => {
    const id = await announcedFair(world, office, { capacity: '1' });
    const at = await boothAt(id, 'Xưởng may Hết Chỗ');
    await registerAt(world, await applicantOf(world, office), id);
    const session = await signUp(world, { phone: `+84900000${next++}`, fullName: 'Ma Thị Muộn' });
    const form = await session.get(`/phien-giao-dich/${id}/dang-ky`);
    expect(form.text).not.toContain('Hẹn giờ với gian tuyển dụng');
    const waits = await session.post(`/phien-giao-dich/${id}/dang-ky`, { booth: at.id }, form.csrf);
    expect(waits.path).toBe(`/phien-giao-dich/${id}/ve`);
    const refused = await session.post(`/phien-giao-dich/${id}/hen`, { booth: at.id, time: '10:00' }, form.csrf);
    expect(refused.text).toContain('Chỉ hẹn được khi vé đã có chỗ trong phiên.');
  });

  it('are in the reminder of the day before, and move with the fair', async () => {
    const id = await announcedFair(world, office);
    const at = await boothAt(id, 'Hợp tác xã Hẹn Giờ');
    const tomorrow = formatDay(addDays(todayIn(world.clock), 1));
    const people = [
      await applicantOf(world, office),
      await applicantOf(world, office),
      await applicantOf(world, office),
    ];
    for (const [index, time] of ['08:00', '08:10', '11:10'].entries()) {
      await registerAt(world, people[index]!, id, { booth: at.id, time });
    }
    const { version } = await world.get(FairsService).getFor(manager(), id);
    const moved = { version: String(version), day: tomorrow, from: '08:10', to: '11:20' };
    await world.get(FairsService).update(manager(), id, WriteFair.parse(fairInput(world, moved)));
    const [first, second, last] = people as [Actor, Actor, Actor];
    expect(await timesOf(first, id)).toEqual([[1, '08:10']]);
    expect(await timesOf(second, id)).toEqual([[1, '08:20']]);
    expect(await timesOf(last, id)).toEqual([]);
    await world.settle();
    await world.get(RegistrationNews).remind();
    const told = await db().query<{ template: string; times: string }>(
      `SELECT template, params ->> 'times' AS times FROM notification
       WHERE person_id = $1 AND template IN ('fair.moved', 'fair.reminder') ORDER BY template`,
      [first.personId],
    );
    const times = '08:10 gian 1 (Hợp tác xã Hẹn Giờ)';
    expect(told).toEqual([
      { template: 'fair.moved', times },
      { template: 'fair.reminder', times },
    ]);
  });

  it('go along when a booth closes and its people are moved, at the same time or the next that is free', async () => {
    await db().query('UPDATE booth SET desks = 1 WHERE id = $1', [other]);
    const [due, early, absent, late] = [
      await registered(booth, 1),
      await registered(booth, 60),
      await registered(booth, 30),
      await registered(booth, 45),
    ];
    await registered(other, 45);
    await enter(due);
    await enter(early);
    for (let each = 0; each < 3; each += 1) await join(await fair.entered(), other);
    await join(due, booth);
    await join(early, booth);
    world.clock.advance(2 * MINUTE);
    await world.get(FairClock).run();
    const at = timeIn(28);
    await fair.run(fair.operator, { kind: 'close-booth', booth, moveTo: other, reason: 'Về sớm' });
    expect((await view(other)).order).toEqual([1, 2, 4, 3, 5]);
    expect((await view(other)).appointed).toEqual([4, 5]);
    expect(await timesOf(absent)).toEqual([[2, at]]);
    expect(await timesOf(late)).toEqual([[2, timeIn(53)]]);
    expect(await newsOf(absent)).toMatchObject([
      { template: 'fair.appointment-moved', params: { was: 1, booth: 2, time: at } },
    ]);
    expect(await newsOf(late)).toMatchObject([{ params: { time: timeIn(53) } }]);
    await expect(book(await fair.registered(), booth, 90)).rejects.toThrow('booth-appointment.closed');
  });

  it('are called off when a booth closes or withdraws, and whoever had one hears where else they are welcome', async () => {
    const person = await registered(booth, 30);
    const time = timeIn(30);
    await fair.run(fair.operator, { kind: 'close-booth', booth, offer: other, reason: 'Về sớm' });
    expect(await timesOf(person)).toEqual([]);
    expect(await newsOf(person)).toMatchObject([
      { template: 'fair.appointment-lost', params: { booth: 1, time, offered: 2 } },
    ]);
    const id = await announcedFair(world, office);
    const at = await boothAt(id, 'Xưởng rút gian');
    const early = await applicantOf(world, office);
    await registerAt(world, early, id, { booth: at.id, time: '09:00' });
    await world.get(BoothsService).withdraw(manager(), at.id);
    expect(await newsOf(early)).toMatchObject([{ template: 'fair.appointment-lost', params: { offered: '' } }]);
    const left = await db().query('SELECT 1 FROM booth_appointment WHERE booth_id = ANY($1::uuid[])', [[booth, at.id]]);
    expect(left).toEqual([]);
  });

  it('go along with merged queues, and with one person who is moved', async () => {
    const [absent, both, moved] = [
      await registered(booth, 30),
      await registered(booth, 60),
      await registered(booth, 90),
    ];
    await book(both, other, 120);
    await enter(moved);
    const { ticket } = await join(moved, booth);
    await fair.run(fair.operator, { kind: 'move', ticket: ticket!, booth: fair.booths[2]!.id, reason: 'Gần hơn' });
    expect(await timesOf(moved)).toEqual([[3, timeIn(90)]]);
    expect((await view(fair.booths[2]!.id)).appointed).toEqual([1]);
    expect(await timesOf(absent)).toEqual([[1, timeIn(30)]]);
    await fair.run(fair.operator, { kind: 'merge', booth, into: other, reason: 'Chung xưởng' });
    expect(await timesOf(absent)).toEqual([[2, timeIn(30)]]);
    // There is one already: it stands, and the other is off.
    expect(await timesOf(both)).toEqual([[2, timeIn(120)]]);
    expect(await newsOf(both)).toMatchObject([{ template: 'fair.appointment-lost', params: { offered: 2 } }]);
  });

  it('are foreseen by the waits of those who stand in the queue, as of the last change', async () => {
    const recruiter = fair.booths[0]!.recruiters[0]!;
    await fair.run(recruiter, { kind: 'sit-down', booth });
    const people = [await fair.entered(), await fair.entered(), await fair.entered(), await fair.entered()];
    for (const each of people) await join(each, booth);
    const alone = await view(booth);
    for (const minutes of [5, 12, 19]) await registered(booth, minutes);
    expect(await view(booth)).toEqual(alone);
    await fair.run(people[0]!, { kind: 'step-away', fair: fair.id });
    await fair.run(people[0]!, { kind: 'come-back', fair: fair.id });
    const foreseen = await view(booth);
    expect(foreseen.waits[3]!.high).toBeGreaterThan(alone.waits[3]!.high);
    expect(foreseen.waits[0]).toEqual(alone.waits[0]);
    expect(foreseen.wait!.high).toBeGreaterThan(alone.wait!.high);
  });

  it('are reminded of half an hour before, once, where their owners do not stand in the queue yet', async () => {
    const [absent, there, late] = [
      await registered(booth, 25),
      await registered(booth, 20),
      await registered(booth, 45),
    ];
    await enter(there);
    await join(there, booth);
    await world.runJob('remind-of-booth-times');
    await world.runJob('remind-of-booth-times');
    expect(await newsOf(absent)).toMatchObject([
      { template: 'fair.appointment-soon', params: { booth: 1, time: timeIn(25) } },
    ]);
    expect([...(await newsOf(there)), ...(await newsOf(late))]).toEqual([]);
  });

  it('are made by recruiters with people who applied and come, who are told and may give them up', async () => {
    const id = await announcedFair(world, office);
    const at = await boothAt(id, 'Xưởng may Mời Hẹn');
    const session = await signUp(world, { phone: `+84900000${next++}`, fullName: 'Ma Thị Mời' });
    const { id: recruiterId } = (await world.get(PeopleService).findByPhone(`+84900000${next - 1}`))!;
    await world.get(PeopleService).assignRole(recruiterId, 'employer_recruiter', { employerId: at.employerId });
    const recruiter = actorOf(recruiterId, 'employer_recruiter', { employerId: at.employerId });
    const applicants = [await applicantOf(world, office, { fullName: 'Hà Văn Nộp' }), await applicantOf(world, office)];
    const [coming, elsewhere] = applicants as [Actor, Actor];
    for (const each of applicants)
      await world.get(ApplicationsService).apply(each, at.posting, SendApplication.parse({}));
    const stranger = await applicantOf(world, office, { fullName: 'Hà Văn Lạ' });
    for (const each of [coming, stranger]) {
      await world.get(RegistrationsService).register(each, id, RegisterForFair.parse({}));
    }
    const page = `${OWN}/${id}`;
    const shown = await session.get(page);
    expect(shown.text).toContain('Hà Văn Nộp');
    expect(shown.text).not.toContain('Hà Văn Lạ');
    const ticketOf = async (person: Actor) => (await world.get(RegistrationsService).own(person, id))!.id;
    const registration = await ticketOf(coming);
    expect((await session.post(`${page}/hen`, { registration, time: '12:00' }, shown.csrf)).text).toContain(
      'Giờ hẹn phải còn ở phía trước',
    );
    const booked = await session.post(`${page}/hen`, { registration, time: '9:40' }, shown.csrf);
    expect(booked.text).toContain('Đã đặt hẹn và báo cho người ứng tuyển.');
    expect(timesIn((await session.get(`${page}/hen?ve=${registration}`)).html)).toContain('09:40');
    expect(booked.text).toContain('09:40');
    expect(await newsOf(coming)).toMatchObject([
      { template: 'fair.appointment-made', params: { booth: 1, time: '09:40', employer: 'Xưởng may Mời Hẹn' } },
    ]);
    const times = world.get(ApplicantAppointments);
    const strangers = { registration: await ticketOf(stranger), time: '10:00' };
    await expect(times.book(recruiter, at.id, strangers)).rejects.toThrow('booth-appointment.not-applicant');
    const rival = actorOf((await applicantOf(world, office)).personId, 'employer_recruiter', {
      employerId: (await firmOf(world, office, { name: 'Đối thủ' })).id,
    });
    await expect(times.book(rival, at.id, { registration, time: '10:00' })).rejects.toThrow('booth.not-found');
    await world.get(BoothAppointments).bookOwn(stranger, id, { booth: at.id, time: '10:20' });
    const again = await session.get(page);
    expect(again.text).toContain('Vé số 2');
    expect(again.text).not.toContain('Hà Văn Lạ');
    await session.post(`${page}/bo-hen`, { registration }, again.csrf);
    expect(await timesOf(coming, id)).toEqual([]);
    expect(await world.get(RegistrationsService).own(elsewhere, id)).toBeNull();
  });

  it('are booked while their owners join queues, and nobody waits for ever', async () => {
    const people = [await fair.entered(), await fair.entered(), await fair.entered(), await fair.entered()];
    const tried = await Promise.allSettled(
      people.flatMap((each, index) => [
        book(each, booth, 20 + index * 20),
        join(each, booth),
        join(each, other),
        book(each, fair.booths[2]!.id, 20 + index * 20),
      ]),
    );
    const refused = tried.flatMap((each) => (each.status === 'rejected' ? [String(each.reason.code)] : []));
    // Whoever joined first needs no time there; whoever has booked there is at no other booth then.
    const byRule = ['booth-appointment.in-queue', 'booth-appointment.two-at-once'];
    expect(refused.filter((code) => !byRule.includes(code))).toEqual([]);
    expect((await view(other)).order).toHaveLength(4);
  });
});
