import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonalDataRegistry, permissionsOf, StaffService } from '@app/accounts';
import { addDays, localDateOf, newId, startOfDay, weekdayOf } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { APPOINTMENT_STATUSES, Appointments, FindWork, FreeHours, WorkItems } from '@app/referrals';
import { actorOf, applicantOf } from '../support/applications.js';
import { consulted } from '../support/consultations.js';
import { managerOf } from '../support/employers.js';
import { openCentre, signInStaff, signUp, STAFF_PASSWORD } from '../support/people.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('an appointment', () => {
  let world: World;
  let office: Office;
  let [first, second]: Actor[] = [];

  const counsellor = async (login: string): Promise<Actor> => {
    const input = {
      fullName: `Cán Bộ ${login}`,
      login,
      password: STAFF_PASSWORD,
      role: 'counsellor',
      officeId: office.id,
    };
    const { personId } = await world.get(StaffService).create({ ...input, role: 'counsellor' }, null);
    const permissions = permissionsOf(['counsellor']);
    return {
      personId,
      sessionId: newId(),
      name: login,
      roles: ['counsellor'],
      permissions,
      officeId: office.id,
      employerId: null,
    };
  };

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    first = await counsellor('mot');
    second = await counsellor('hai');
  });
  afterAll(() => world.stop());
  afterEach(async () => {
    world.clock.advance(1_000);
    await world.get(Db).query('DELETE FROM appointment');
    await world.get(Db).query('DELETE FROM appointment_wait');
    await world.get(Db).query('DELETE FROM work_item');
  });

  const appointments = () => world.get(Appointments);
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Hẹn', hasProfile: false })).personId;
  const self = (personId: string) => actorOf(personId, 'seeker');
  const free = () => world.get(FreeHours).of(office);
  const book = (personId: string, startsAt: Date) => appointments().book(self(personId), personId, startsAt);
  const own = (personId: string) => appointments().of(personId);
  const toldOf = async (personId: string) =>
    (await world.get(NotificationsService).list(personId, null, 20))
      .map(({ template }) => template)
      .filter((template) => template.startsWith('appointment.'));
  /** An hour of a day that is worked, some days ahead. */
  const hourIn = async (days: number): Promise<Date> => {
    const day = addDays(localDateOf(world.clock.now()), days);
    return (await free()).find((hour) => localDateOf(hour) >= day)!;
  };

  it('is checked by the database against the list of the product', async () => {
    const check = await world
      .get(Db)
      .queryOne<{ text: string }>(
        `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'appointment_status_check'`,
      );
    expect([...check!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code)).toEqual([...APPOINTMENT_STATUSES]);
  });

  it('is given on worked days in the opening hours, once for each counsellor', async () => {
    const hours = await free();
    expect(hours.length).toBeGreaterThan(100);
    expect(hours.filter((hour) => weekdayOf(localDateOf(hour)) > 5 || hour <= world.clock.now())).toEqual([]);
    const [hour] = hours;
    const people = [await someone(), await someone(), await someone()];
    const booked = await Promise.allSettled(people.map((personId) => book(personId, hour!)));
    expect(booked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(booked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'appointment.slot-taken' },
    });
    expect((await free()).some((each) => each.getTime() === hour!.getTime())).toBe(false);
    await expect(
      world.get(Db).query(
        `INSERT INTO appointment (id, office_id, counsellor_id, person_id, starts_at, ends_at, status, created_at, updated_at)
         SELECT gen_random_uuid(), office_id, counsellor_id, $1, starts_at + interval '10 minutes', ends_at, status, now(), now()
         FROM appointment LIMIT 1`,
        [people.at(-1)],
      ),
    ).rejects.toThrow(/appointment_slot_excluded/);
  });

  it('is with who is in charge when free; only hours of the office are given', async () => {
    const personId = await someone();
    await consulted(world, second!, personId);
    const hour = await hourIn(2);
    await book(personId, hour);
    expect((await own(personId)).booked).toMatchObject({ counsellorId: second!.personId, startsAt: hour });
    for (const strange of [
      new Date(hour.getTime() + 60_000),
      new Date(world.clock.now().getTime() - DAY_MS),
      new Date(8.64e15),
    ]) {
      await expect(book(personId, strange)).rejects.toMatchObject({ code: 'appointment.slot-unknown' });
    }
  });

  it('moves when another hour is booked, and is told; on its day the person stands in the list of today', async () => {
    const personId = await someone();
    const [early, late] = [await hourIn(1), await hourIn(4)];
    await book(personId, early);
    await book(personId, early);
    await book(personId, late);
    expect((await own(personId)).booked!.startsAt).toEqual(late);
    expect(await toldOf(personId)).toEqual(['appointment.booked', 'appointment.booked']);
    const list = async () => (await world.get(WorkItems).today(first!, FindWork.parse({}), 9)).items;
    expect(await list()).toEqual([]);
    world.clock.advance(late.getTime() - world.clock.now().getTime() - 3_600_000);
    expect(await list()).toMatchObject([
      { kind: 'person-waiting', personId, appointment: { at: expect.stringMatching(/^\d\d:\d\d$/) } },
    ]);
    const rows = await appointments().ofDay(office.id, localDateOf(late));
    expect(rows).toMatchObject([{ personId, status: 'booked' }]);
    await consulted(world, first!, personId);
    expect(await list()).toEqual([]);
    expect(await appointments().ofDay(office.id, localDateOf(late))).toMatchObject([{ status: 'kept' }]);
  });

  it('is reminded of a week and a day before, once each; whoever does not come is written down', async () => {
    const personId = await someone();
    const hour = await hourIn(8);
    await book(personId, hour);
    const startOfHourDay = startOfDay(localDateOf(hour)).getTime();
    const goTo = (days: number) =>
      world.clock.advance(startOfHourDay - days * DAY_MS + 8 * 3_600_000 - world.clock.now().getTime());
    const reminders = async () =>
      (await toldOf(personId)).filter((template) => template === 'appointment.reminder').length;
    const counted: number[] = [];
    for (const days of [7, 6, 5, 1, 1]) {
      goTo(days);
      await world.runJob('remind-of-appointments');
      counted.push(await reminders());
    }
    expect(counted).toEqual([1, 1, 1, 2, 2]);
    goTo(-1);
    expect(await world.runJob('note-missed-appointments')).toEqual({ missed: 1 });
    expect(await appointments().ofDay(office.id, localDateOf(hour))).toMatchObject([{ status: 'no-show' }]);
  });

  it('that is called off is offered to who waits the longest; what nobody takes in time goes to the next', async () => {
    const [gone, other, longest, next] = [await someone(), await someone(), await someone(), await someone()];
    const hour = await hourIn(5);
    await book(gone, hour);
    await book(other, hour);
    await appointments().wait(longest);
    world.clock.advance(1_000);
    await appointments().wait(next);
    const { booked } = await own(gone);
    await expect(appointments().cancel(self(other), other, booked!.id)).rejects.toMatchObject({
      code: 'appointment.not-found',
    });
    await appointments().cancel(first!, gone, booked!.id);
    expect(await toldOf(gone)).toContain('appointment.cancelled');
    const { offered } = await own(longest);
    expect([offered?.startsAt, (await own(next)).offered]).toEqual([hour, null]);
    expect((await free()).some((each) => each.getTime() === hour.getTime())).toBe(false);
    world.clock.advance(4 * 3_600_000 + 1_000);
    expect(await world.runJob('pass-on-offered-hours')).toEqual({ passedOn: 1, failed: 0 });
    await expect(appointments().accept(self(longest), longest, offered!.id)).rejects.toMatchObject({
      code: 'appointment.not-possible-now',
    });
    const passedOn = (await own(next)).offered!;
    await appointments().accept(self(next), next, passedOn.id);
    expect(await own(next)).toMatchObject({ booked: { startsAt: hour }, offered: null, isWaiting: false });
    expect((await own(longest)).isWaiting).toBe(true);
  });

  it('goes along with a person, is taken along as a copy, and is forgotten', async () => {
    const [from, into] = [await someone(), await someone()];
    await book(from, await hourIn(3));
    await book(into, await hourIn(6));
    await appointments().wait(from);
    await world.get(MergingService).merge(managerOf(office), from, into);
    expect(await own(into)).toMatchObject({ booked: { personId: into }, isWaiting: true });
    const registry = world.get(PersonalDataRegistry);
    const { instance } = registry.all().find(({ slice }) => slice === 'appointments')!;
    expect(await instance.export(into)).toMatchObject({
      appointments: [{ status: 'cancelled' }, { status: 'booked' }],
    });
    await instance.erase({ personId: into, phone: null });
    expect(await instance.export(into)).toEqual({});
    await book(await someone(), await hourIn(3));
    const rule = registry.retentionRules().find(({ name }) => name === 'old-appointments')!;
    expect(await rule.instance.forget()).toBe(0);
  });

  it('is booked on the site, fetched for a calendar, and called off; at the desk as well', async () => {
    const browser = await signUp(world, { phone: '+84900007777', fullName: 'Lường Thị Tự' });
    const hour = await hourIn(2);
    const shown = await browser.submit('/lich-hen', '/lich-hen', { startsAt: hour.toISOString() });
    expect(shown.text).toContain('Đã hẹn lúc');
    const file = /href="(\/lich-hen\/[0-9a-f-]+\/lich\.ics)"/.exec(shown.html)![1]!;
    const event = await browser.get(file);
    expect(event.html).toContain('BEGIN:VEVENT');
    expect(event.html).toContain(`DTSTART:${hour.toISOString().replace(/[-:]|\.\d{3}/g, '')}`);
    const again = await browser.submit('/lich-hen', '/lich-hen', { startsAt: '2020-01-01T00:00:00.000Z' });
    expect(again.text).toContain('Giờ này không nhận hẹn');
    const off = await browser.submit('/lich-hen', file.replace('lich.ics', 'huy'), {});
    expect(off.text).toContain('Đã hủy lịch hẹn');
    const waiting = await browser.submit('/lich-hen', '/lich-hen/cho', {});
    expect(waiting.text).toContain('Đang chờ giờ sớm hơn');
    const staff = await signInStaff(world, office, 'counsellor', 'ba');
    const personId = await someone();
    const desk = `/can-bo/nguoi-lao-dong/${personId}/lich-hen`;
    expect((await staff.submit(desk, desk, { startsAt: hour.toISOString() })).text).toContain('Đã hẹn lúc');
    expect((await staff.get(`/can-bo/lich-hen?ngay=${localDateOf(hour)}`)).text).toContain('Nông Thị Hẹn');
  });
});
