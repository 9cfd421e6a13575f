import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PersonalDataRegistry, WorkingCalendar } from '@app/accounts';
import { addDays, addWorkingDays, formatDay, localDateOf } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import {
  EXCHANGE_ACTIONS,
  EXCHANGE_STATUSES,
  ExchangeMappings,
  ExchangeSendings,
  PlacementsService,
  REJECT_REASONS,
} from '@app/placements';
import { AnswerSlip, EmployerAnswers, ReferralsService } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { placed, type PlacementFields, work } from '../support/placements.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const DEVICE = { deviceId: 'may-thu', address: '127.0.0.1' };

describe('results for the national exchange', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let manager: Actor;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    counsellor = counsellorOf(office);
    manager = managerOf(office);
    employerId = (await firmOf(world, office, { name: 'Công ty May Thử' })).id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const sendings = () => world.get(ExchangeSendings);
  const placements = () => world.get(PlacementsService);
  const today = () => localDateOf(world.clock.now());
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false })).personId;
  const noticed = async (fields: PlacementFields = {}, by = counsellor) => {
    const personId = await someone();
    const known = { employerId, startDate: today(), evidence: 'employer-notice' } as const;
    return { personId, id: await placed(world, by, personId, { ...known, ...fields }) };
  };
  const resultOf = (placementId: string) =>
    db().queryOne<Record<string, string | null>>(
      `SELECT noticed_on AS "noticedOn", due_on AS "dueOn", action, status FROM exchange_result WHERE placement_id = $1`,
      [placementId],
    );
  const due = async (days = 20) => addWorkingDays(today(), days, await world.get(WorkingCalendar).workingDays());
  /** The employer of a slip answers as itself, signed in. */
  const answer = async (referralId: string, fields: object) => {
    const { token, employerId: ofEmployer } = await world.get(ReferralsService).get(counsellor, referralId);
    const recruiter = { ...counsellor, employerId: ofEmployer, permissions: new Set(['application.answer'] as const) };
    await world.get(EmployerAnswers).answer(recruiter, token!, AnswerSlip.parse(fields), DEVICE);
    await world.settle();
  };
  const hire = (referralId: string) => answer(referralId, { outcome: 'hired', startDate: formatDay(today()) });
  const fileOf = async (actor: Actor, id: string) => {
    const { content } = await sendings().download(actor, id);
    const parts: Buffer[] = [];
    for await (const part of content) parts.push(Buffer.from(part as Buffer));
    return Buffer.concat(parts).toString('utf8');
  };

  it('are checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid IN ('exchange_result'::regclass, 'exchange_sending_row'::regclass) AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('exchange_result_action_check')).toEqual([...EXCHANGE_ACTIONS]);
    expect(codesIn('exchange_result_status_check')).toEqual([...EXCHANGE_STATUSES]);
    expect(codesIn('exchange_sending_row_reason_check')).toEqual([...REJECT_REASONS]);
  });

  describe('the clock', () => {
    it('starts with the notice of the employer, 20 working days by the calendar', async () => {
      const { id } = await noticed();
      expect(await resultOf(id)).toEqual({
        noticedOn: today(),
        dueOn: await due(),
        action: 'report',
        status: 'waiting',
      });
      const { id: stated } = await noticed({ evidence: 'call' });
      expect(await resultOf(stated)).toBeNull();
      world.clock.advance(3 * DAY_MS);
      await placements().addEvidence(counsellor, stated, 'employer-notice');
      expect(await resultOf(stated)).toMatchObject({ noticedOn: today(), dueOn: await due() });
    });

    it('starts with the employer’s answer to a slip, and the work recorded later belongs to it', async () => {
      const personId = await someone();
      const referral = await referred(world, counsellor, personId, { employerId, occupation: '8153' });
      await hire(referral);
      const [noticedOn, dueOn] = [today(), await due()];
      const { waiting, counts } = await sendings().overview(counsellor, null, 100);
      expect(waiting.find((result) => result.personId === personId)).toMatchObject({ placementId: null, dueOn });
      expect(counts.waiting).toBe(counts.ready + 1);
      world.clock.advance(2 * DAY_MS);
      const id = await placed(world, counsellor, personId, {
        referral,
        startDate: today(),
        evidence: 'employer-notice',
      });
      expect(await resultOf(id)).toMatchObject({ noticedOn, dueOn });
    });

    it('does not start with what a counsellor heard, and stops when an employer takes its answer back', async () => {
      const personId = await someone();
      const referral = await referred(world, counsellor, personId, { employerId, occupation: '8153' });
      const heard = { outcome: 'hired', reason: null, startDate: today() } as const;
      await world.get(ReferralsService).answer(counsellor, referral, heard);
      await world.settle();
      const count = () =>
        db().query('SELECT status FROM exchange_result WHERE referral_id = $1', [referral]) as Promise<object[]>;
      expect(await count()).toEqual([]);
      await hire(referral);
      expect(await count()).toEqual([{ status: 'waiting' }]);
      await answer(referral, { outcome: 'not_hired', notHired: 'skills' });
      expect(await count()).toEqual([{ status: 'dropped' }]);
      await hire(referral);
      expect(await count()).toEqual([{ status: 'waiting' }]);
    });

    it('says what is late', async () => {
      const before = (await sendings().counts(manager)).overdue;
      await noticed();
      world.clock.advance(40 * DAY_MS);
      expect((await sendings().counts(manager)).overdue).toBeGreaterThan(before);
    });
  });

  describe('a file', () => {
    const send = () => sendings().make(counsellor);
    /** Empties the queue, so that the next file holds only what a test puts there. */
    const clear = async () => {
      if ((await sendings().counts(manager)).ready > 0)
        await sendings().accept(manager, await sendings().make(manager));
    };

    it('holds what is ready once, and says what it was', async () => {
      await clear();
      const { id, personId } = await noticed();
      const answers = await Promise.allSettled([send(), send()]);
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const made = answers.find((answer) => answer.status === 'fulfilled') as PromiseFulfilledResult<string>;
      const text = await fileOf(counsellor, made.value);
      expect(text.trim().split('\r\n')).toHaveLength(2);
      expect(text).toContain('Nông Thị Việc');
      expect(text).toContain('Cập nhật');
      expect(await resultOf(id)).toMatchObject({ status: 'sent' });
      const { sending, rows } = await sendings().open(counsellor, made.value);
      expect(sending).toMatchObject({ rows: 1, accepted: 0, mappingVersion: 1 });
      expect(rows).toMatchObject([{ personName: 'Nông Thị Việc', outcome: null }]);
      await expect(send()).rejects.toMatchObject({ code: 'exchange.nothing-to-send' });

      await sendings().accept(counsellor, made.value);
      expect(await resultOf(id)).toMatchObject({ status: 'accepted' });
      const read = `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'exchange.file-read' AND subject_id = $1`;
      expect(await db().queryOne(read, [made.value])).toEqual({ count: 1 });
      expect(personId).toBeDefined();
    });

    it('gives what was not taken to the next one, with the reason', async () => {
      await clear();
      const [taken, refused] = [await noticed(), await noticed()];
      const first = await send();
      const { rows } = await sendings().open(counsellor, first);
      const of = (placementId: string) =>
        db().queryOne<{ id: string }>('SELECT id FROM exchange_result WHERE placement_id = $1', [placementId]);
      const { id: refusedId } = (await of(refused.id))!;
      expect(rows.map(({ resultId }) => resultId)).toContain(refusedId);
      await sendings().reject(counsellor, first, { results: [refusedId], reason: 'wrong-data' });
      await sendings().accept(counsellor, first);
      expect([(await resultOf(taken.id))!['status'], (await resultOf(refused.id))!['status']]).toEqual([
        'accepted',
        'rejected',
      ]);
      const { waiting } = await sendings().overview(counsellor, null, 100);
      expect(waiting.find(({ id }) => id === refusedId)).toMatchObject({ rejectedFor: 'wrong-data' });
      const second = await send();
      expect((await sendings().open(counsellor, second)).sending.rows).toBe(1);
      await sendings().giveBack(counsellor, second);
      expect(await resultOf(refused.id)).toMatchObject({ status: 'rejected' });
      expect((await sendings().open(counsellor, await send())).sending.rows).toBe(1);
    });

    it('takes back what is not so any more, and sends again what was corrected', async () => {
      await clear();
      const [voided, corrected, unsent] = [await noticed(), await noticed(), await noticed()];
      await placements().void(counsellor, unsent.id, 'wrong-person');
      expect(await resultOf(unsent.id)).toMatchObject({ status: 'dropped' });
      await sendings().accept(counsellor, await send());
      await placements().void(counsellor, voided.id, 'not-started');
      const later = addDays(today(), 3);
      await placements().correct(counsellor, corrected.id, work({ employerId, startDate: later }));
      expect(await resultOf(voided.id)).toMatchObject({ action: 'retract', status: 'waiting', dueOn: await due() });
      expect(await resultOf(corrected.id)).toMatchObject({ action: 'report', status: 'waiting' });
      const text = await fileOf(counsellor, await send());
      expect(text.trim().split('\r\n')).toHaveLength(3);
      expect(text).toContain('Hủy');
      expect(text).toContain(formatDay(later));
    });

    it('is of an office, and of all for those who read all', async () => {
      await clear();
      const { id } = await noticed({}, counsellorOf(branch));
      await expect(send()).rejects.toMatchObject({ code: 'exchange.nothing-to-send' });
      const made = await sendings().make(manager);
      expect(await resultOf(id)).toMatchObject({ status: 'sent' });
      await expect(sendings().open(counsellor, made)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(sendings().download(counsellorOf(branch), made)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(sendings().accept(counsellor, made)).rejects.toMatchObject({ kind: 'not-found' });
    });

    it('goes with the person whose name it holds, and after a year; what was sent stays written', async () => {
      await clear();
      const [gone, other] = [await noticed(), await noticed()];
      const made = await send();
      await sendings().giveBack(counsellor, made);
      const { instance } = world
        .get(PersonalDataRegistry)
        .all()
        .find(({ slice }) => slice === 'placements')!;
      await db().tx(() => instance.erase({ personId: gone.personId, phone: null }));
      await expect(fileOf(counsellor, made)).rejects.toMatchObject({ code: 'exchange.sending-not-found' });
      expect((await sendings().open(counsellor, made)).sending).toMatchObject({ rows: 2, rejected: 2 });
      expect(await resultOf(gone.id)).toMatchObject({ status: 'dropped' });
      expect(await resultOf(other.id)).toMatchObject({ status: 'rejected' });

      const kept = await send();
      const { instance: rule } = world
        .get(PersonalDataRegistry)
        .retentionRules()
        .find(({ name }) => name === 'old-exchange-files')!;
      await rule.forget();
      expect(await fileOf(counsellor, kept)).toContain('Nông Thị Việc');
      world.clock.advance(370 * DAY_MS);
      expect(await rule.forget()).toBeGreaterThan(0);
      await expect(fileOf(counsellor, kept)).rejects.toMatchObject({ code: 'exchange.sending-not-found' });
    });
  });

  it('are read in three statements, however many there are', async () => {
    const { statements } = await countQueries(() => sendings().overview(manager, null, 50));
    expect(statements).toHaveLength(3);
  });

  it('are shown with their days, sent and answered on pages; the table of codes is taken as a file', async () => {
    const staff = await signInStaff(world, office, 'counsellor', 'gui-tep');
    await noticed();
    const list = await staff.get('/can-bo/san-quoc-gia');
    expect(list.text).toContain(`Hạn ${formatDay(await due())}`);
    const made = await staff.submit('/can-bo/san-quoc-gia', '/can-bo/san-quoc-gia/lap-tep', {});
    const home = made.path.split('?')[0]!;
    expect(made.text).toContain('Chưa trả lời');
    const bare = await staff.submit(home, `${home}/tu-choi`, { reason: 'other' });
    expect([bare.status, bare.text.includes('Chọn ít nhất một kết quả.')]).toEqual([422, true]);
    expect((await staff.submit(home, `${home}/da-nhan`, {})).text).toContain('Được nhận');
    expect((await staff.submit(home, '/can-bo/san-quoc-gia/lap-tep', {})).text).toContain('Không có kết quả nào');

    const boss = await signInStaff(world, office, 'centre_manager', 'bang-ma');
    const table = (await boss.get('/can-bo/san-quoc-gia/bang-ma/tep')).html;
    const page = await boss.get('/can-bo/san-quoc-gia/bang-ma');
    const file = { field: 'file', name: 'bang-ma.csv', content: table.replace('Cập nhật', 'CN') };
    const said = { validFrom: formatDay(today()), source: 'Công văn thử' };
    const saved = await boss.upload('/can-bo/san-quoc-gia/bang-ma', file, page.csrf, said);
    expect(saved.text).toContain('Bản 2, áp dụng từ');
    const again = await boss.upload('/can-bo/san-quoc-gia/bang-ma', file, page.csrf, said);
    expect([again.status, again.text.includes('Ngày áp dụng phải sau')]).toEqual([422, true]);
    expect((await world.get(ExchangeMappings).current()).codes.action['report']).toBe('CN');
    const denied = await staff.upload('/can-bo/san-quoc-gia/bang-ma', file, (await staff.get(home)).csrf, said);
    expect(denied.status).toBe(403);
  });
});
