import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService, WorkingCalendar } from '@app/accounts';
import { addDays, addWorkingDays, formatDay, type LocalDate, localDateOf } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { ClaimantNotices, NOTICE_STATUSES, PlacementsService, RecordClaimantNotice } from '@app/placements';
import { FindWork, ReferralReminders, WorkItems } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { eventually } from '../support/eventually.js';
import { counsellorOf, firmOf, recruiterOf } from '../support/employers.js';
import { inTrial } from '../support/ledger.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { placed, work } from '../support/placements.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('what has to be told in time', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
    employerId = (await firmOf(world, office, { name: 'Công ty May Thử' })).id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const service = () => world.get(ClaimantNotices);
  const today = () => localDateOf(world.clock.now());
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Trợ', hasProfile: false })).personId;
  const workingDays = async (from: LocalDate, days: number) =>
    addWorkingDays(from, days, await world.get(WorkingCalendar).workingDays());
  const claims = (personId: string) => db().tx(() => world.get(PeopleService).setClientType(personId, 'ui'));
  const claimant = async (startDate = today()) => {
    const personId = await someone();
    await claims(personId);
    const id = await placed(world, counsellor, personId, { employerId, startDate });
    return { personId, id };
  };
  const noticeOf = async (id: string) => (await world.get(PlacementsService).get(counsellor, id)).claimantNotice;
  const told = async (personId: string) =>
    (await world.get(NotificationsService).list(personId, null, 50)).map(({ template }) => template);
  const listed = async (personId: string) =>
    (await world.get(WorkItems).today(counsellor, FindWork.parse({ loai: 'notice' }), 100)).items.filter(
      (item) => item.personId === personId,
    );

  describe('the notice of a claimant', () => {
    it('is checked by the database against the list of the product', async () => {
      const row = await db().queryOne<{ text: string }>(
        `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'claimant_notice_status_check'`,
      );
      expect([...row!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code)).toEqual([...NOTICE_STATUSES]);
    });

    it('is due ten working days after the first day of work, comes onto the list before, and is told at once', async () => {
      const { personId, id } = await claimant();
      const deadline = await workingDays(today(), 10);
      expect(await noticeOf(id)).toMatchObject({ status: 'open', deadline });
      expect(await told(personId)).toEqual(['placement.claimant-notice-due']);
      expect(await listed(personId)).toEqual([]);
      const remindOn = await workingDays(today(), 7);
      while (today() < remindOn) world.clock.advance(DAY_MS);
      expect(await listed(personId)).toMatchObject([{ deadline }]);
      while (today() <= deadline) world.clock.advance(DAY_MS);
      const load = (
        await world.get(WorkItems).load({ ...counsellor, permissions: new Set(['consultation.read-all']) })
      )[0];
      expect(load).toMatchObject({ queue: counsellor.personId });
      expect(load!.overdue).toBeGreaterThan(0);
    });

    it('is nobody else’s, and moves with the first day', async () => {
      const free = await someone();
      const id = await placed(world, counsellor, free, { employerId, startDate: today() });
      expect(await noticeOf(id)).toBeNull();
      const { id: moved } = await claimant();
      const startDate = addDays(today(), 7);
      await world.get(PlacementsService).correct(counsellor, moved, work({ employerId, startDate }));
      expect(await noticeOf(moved)).toMatchObject({ deadline: await workingDays(startDate, 10) });
    });

    it('is reminded of once, also when the worker’s connection was cut in the middle of a run', async () => {
      const all = [await claimant(), await claimant(), await claimant()];
      const remindersOf = async () =>
        (await Promise.all(all.map(({ personId }) => told(personId)))).map((of) => of.length);
      while ((await listed(all[0]!.personId)).length === 0) world.clock.advance(DAY_MS);
      const { id, deadline } = (await noticeOf(all[1]!.id))!;
      const same = {
        personId: all[1]!.personId,
        template: 'placement.claimant-notice-due',
        params: { start: formatDay(deadline), deadline: formatDay(deadline) },
        dedupeKey: `claimant-notice:${id}:${deadline}:reminder`,
      };
      // Somebody else holds what the run comes to in its middle: it waits there, and is cut off.
      let [hold, release] = [() => {}, () => {}];
      const held = new Promise<void>((resolve) => (hold = resolve));
      const released = new Promise<void>((resolve) => (release = resolve));
      const holder = inTrial(world, async () => {
        await world.get(NotificationsService).notify(same);
        hold();
        await released;
      });
      await held;
      const run = service()
        .remindDue()
        .then(
          () => 'done',
          () => 'cut',
        );
      await eventually(async () => {
        const cut = await db().query<{ isCut: boolean }>(
          `SELECT pg_terminate_backend(pid) AS "isCut" FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        expect(cut).toEqual([{ isCut: true }]);
      });
      expect(await run).toBe('cut');
      release();
      await holder;
      expect(await remindersOf()).toEqual([2, 1, 1]);
      await Promise.all([service().remindDue(), service().remindDue()]);
      await service().remindDue();
      expect(await remindersOf()).toEqual([2, 2, 2]);
    });

    it('is recorded once, in time or late, and leaves the list', async () => {
      const { personId, id } = await claimant();
      const notice = (await noticeOf(id))!;
      const given = (givenOn: LocalDate) => RecordClaimantNotice.parse({ outcome: 'given', givenOn });
      expect(() => RecordClaimantNotice.parse({ outcome: 'given' })).toThrow('day-needed');
      for (const day of [addDays(today(), 1), addDays(today(), -61)]) {
        await expect(service().record(counsellor, notice.id, given(day))).rejects.toMatchObject({
          code: 'claimant-notice.day-range',
        });
      }
      world.clock.advance(30 * DAY_MS);
      await Promise.all([1, 2].map(() => service().record(counsellor, notice.id, given(today()))));
      expect(await noticeOf(id)).toMatchObject({ status: 'given', givenOn: today() });
      expect(await listed(personId)).toEqual([]);
      const none = RecordClaimantNotice.parse({ outcome: 'not-needed' });
      await expect(service().record(counsellor, notice.id, none)).rejects.toMatchObject({
        code: 'claimant-notice.over',
      });
    });

    it('is dropped with a voided placement, and closed to other offices', async () => {
      const { personId, id } = await claimant();
      const notice = (await noticeOf(id))!;
      const branch = await openBranch(world, office);
      await expect(service().get(counsellorOf(branch), notice.id)).rejects.toMatchObject({ kind: 'not-found' });
      await world.get(PlacementsService).void(counsellor, id, 'not-started');
      world.clock.advance(20 * DAY_MS);
      expect(await listed(personId)).toEqual([]);
    });

    it('is told although the person no longer wants to be written to: it answers what they came for', async () => {
      const personId = await someone();
      await claims(personId);
      for (const purpose of ['contact', 'matching'] as const) {
        await world.get(PeopleService).setConsent(personId, purpose, false, counsellor);
      }
      const id = await placed(world, counsellor, personId, { employerId, startDate: today() });
      expect(await told(personId)).toEqual(['placement.claimant-notice-due']);
      expect((await world.get(PlacementsService).get(counsellor, id)).followUps).toHaveLength(2);
    });

    it('is recorded on a page', async () => {
      const { personId, id } = await claimant();
      const staff = await signInStaff(world, office, 'counsellor', 'thong-bao');
      const page = `/can-bo/thong-bao-co-viec/${(await noticeOf(id))!.id}`;
      const bare = await staff.submit(page, page, { outcome: 'given' });
      expect([bare.status, bare.text.includes('Ghi ngày người lao động thông báo.')]).toEqual([422, true]);
      const saved = await staff.submit(page, page, { outcome: 'given', givenOn: formatDay(today()) });
      expect(saved.path).toContain(`/can-bo/nguoi-lao-dong/${personId}`);
      expect(saved.text).toContain('Đã thông báo có việc làm ngày');
    });
  });

  describe('a slip that expires', () => {
    it('is told to the worker and to who recruits for the employer, once, some days before', async () => {
      const recruiter = await recruiterOf(world, office, { phone: '+84900000071', name: 'Công ty TNHH Nhắc' });
      const phoneOwner = await world.get(PeopleService).findByPhone('+84900000071');
      const personId = await someone();
      const to = { employerId: recruiter.employerId, occupation: '8153' };
      const id = await referred(world, counsellor, personId, to);
      const row = await db().queryOne<{ day: LocalDate }>('SELECT valid_until AS day FROM referral WHERE id = $1', [
        id,
      ]);
      const reminders = world.get(ReferralReminders);
      const isTold = async (who: string, template: string) => (await told(who)).filter((each) => each === template);
      await reminders.remindDue();
      expect(await isTold(personId, 'referral.expiring')).toEqual([]);
      while (today() < addDays(row!.day, -3)) world.clock.advance(DAY_MS);
      await inTrial(world, async () => {
        await reminders.remindDue();
      });
      await Promise.all([reminders.remindDue(), reminders.remindDue()]);
      world.clock.advance(DAY_MS);
      await reminders.remindDue();
      expect(await isTold(personId, 'referral.expiring')).toHaveLength(1);
      expect(await isTold(phoneOwner!.id, 'referral.unanswered')).toHaveLength(1);
    });
  });
});
