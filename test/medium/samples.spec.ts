import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PersonalDataRegistry } from '@app/accounts';
import { localDate, localDateOf } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import {
  HEARD_FROM,
  PlacementsService,
  RecordSampleCall,
  SAMPLE_FINDINGS,
  SAMPLE_RESULTS,
  SAMPLE_STATUSES,
  SampleCalls,
  SampleDraws,
} from '@app/placements';
import { FindWork, WorkItems } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { placed, type PlacementFields } from '../support/placements.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const CONFIRMED = RecordSampleCall.parse({ result: 'confirmed', heardFrom: 'employer' });
const CONTRADICTED = RecordSampleCall.parse({ result: 'contradicted', heardFrom: 'worker', finding: 'not-started' });
const UNREACHED = RecordSampleCall.parse({ result: 'unreachable' });

describe('the monthly sample', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let manager: Actor;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
    employerId = (await firmOf(world, office, { name: 'Công ty May Thử' })).id;
    await signInStaff(world, office, 'centre_manager');
    const [row] = await db().query<{ id: string }>(`SELECT person_id AS id FROM role_assignment WHERE role = $1`, [
      'centre_manager',
    ]);
    manager = { ...managerOf(office), personId: row!.id };
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const calls = () => world.get(SampleCalls);
  const draws = () => world.get(SampleDraws);
  const today = () => localDateOf(world.clock.now());
  const stated = async (fields: PlacementFields = {}, by = counsellor) => {
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Mẫu', hasProfile: false });
    const id = await placed(world, by, personId, { employerId, startDate: today(), evidence: 'counsellor', ...fields });
    return { id, personId };
  };
  /** To the first day of the next month. */
  const nextMonth = () => {
    const month = today().slice(0, 7);
    while (today().startsWith(month)) world.clock.advance(DAY_MS);
  };
  const callOf = async (placementId: string) =>
    (await calls().overview()).open.find((call) => call.placementId === placementId);
  /** States work of one person alone in a month, whose sample is then that person. */
  const called = async (by = counsellor) => {
    const { id, personId } = await stated({}, by);
    nextMonth();
    await draws().drawDue();
    return { placementId: id, personId, id: (await callOf(id))!.id };
  };
  const listed = async (personId: string) =>
    (await world.get(WorkItems).today(manager, FindWork.parse({ loai: 'sample-call' }), 100)).items.filter(
      (item) => item.personId === personId,
    );
  const evidenceOf = async (id: string) =>
    (await world.get(PlacementsService).get(manager, id)).evidence.map(({ kind }) => kind);

  it('is checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid = 'sample_call'::regclass AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('sample_call_result_check')).toEqual([...SAMPLE_RESULTS]);
    expect(codesIn('sample_call_status_check')).toEqual([...SAMPLE_STATUSES]);
    expect(codesIn('sample_call_heard_from_check')).toEqual([...HEARD_FROM]);
    expect(codesIn('sample_call_finding_check')).toEqual([...SAMPLE_FINDINGS]);
  });

  it('is drawn once, of those for whom only a counsellor speaks, and again it is the same', async () => {
    const alone: string[] = [];
    for (let at = 0; at < 21; at += 1) alone.push((await stated()).id);
    const shown = await stated({ evidence: 'contract' });
    const strengthened = await stated();
    await world.get(PlacementsService).addEvidence(counsellor, strengthened.id, 'self-report');
    const voided = await stated();
    await world.get(PlacementsService).void(counsellor, voided.id, 'wrong-person');
    const month = localDate(`${today().slice(0, 7)}-01`);
    expect(await draws().drawDue()).toEqual({ months: 0, calls: 0 });
    nextMonth();
    await Promise.all([draws().drawDue(), draws().drawDue()]);
    expect(await draws().drawDue()).toEqual({ months: 0, calls: 0 });

    const { open, months } = await calls().overview();
    expect(months).toMatchObject([{ month, population: 21, size: 2, open: 2, contradicted: 0 }]);
    expect(open.map(({ placementId }) => alone.includes(placementId))).toEqual([true, true]);
    expect(open.map(({ placementId }) => placementId)).not.toContain(shown.id);
    expect(await listed(open[0]!.personId)).toMatchObject([{ subjectId: open[0]!.id, deadline: open[0]!.dueOn }]);

    // What becomes known later changes neither what it was drawn out of nor what was drawn.
    await world.get(PlacementsService).addEvidence(counsellor, alone[0]!, 'call');
    expect(await draws().redraw(month)).toEqual({ month, isSame: true });
    expect(await draws().redraw(localDate('2020-01-01'))).toBeNull();
    await db().query('DELETE FROM sample_call WHERE id = $1', [open[0]!.id]);
    expect(await draws().redraw(month)).toEqual({ month, isSame: false });
  });

  it('is caught up with when no worker ran on the first of a month', async () => {
    await stated();
    nextMonth();
    nextMonth();
    world.clock.advance(3 * DAY_MS);
    expect(await draws().drawDue()).toEqual({ months: 2, calls: 1 });
  });

  it('makes a confirmation evidence of the work, once however often it is sent', async () => {
    const { id, placementId, personId } = await called();
    await Promise.all([1, 2].map(() => calls().record(manager, id, CONFIRMED)));
    expect(await evidenceOf(placementId)).toEqual(['call', 'counsellor']);
    expect(await listed(personId)).toEqual([]);
    await expect(calls().record(manager, id, UNREACHED)).rejects.toMatchObject({ code: 'sample.over' });
    expect((await calls().overview()).months[0]).toMatchObject({ size: 1, open: 0, confirmed: 1 });
  });

  it('counts what is not so, which changes nothing by itself', async () => {
    const { id, placementId } = await called();
    expect(() => RecordSampleCall.parse({ result: 'contradicted', heardFrom: 'worker' })).toThrow('finding-needed');
    await calls().record(manager, id, CONTRADICTED);
    expect(await evidenceOf(placementId)).toEqual(['counsellor']);
    expect((await world.get(PlacementsService).get(manager, placementId)).status).toBe('current');
    expect((await calls().overview()).months[0]).toMatchObject({ contradicted: 1, confirmed: 0 });
  });

  it('calls somebody unreachable only after tries on three different days', async () => {
    const { id, personId } = await called();
    expect(await calls().record(manager, id, UNREACHED)).toBe(1);
    expect(await calls().record(manager, id, UNREACHED)).toBe(1);
    expect(await listed(personId)).toEqual([]);
    while ((await listed(personId)).length === 0) world.clock.advance(DAY_MS);
    expect(await calls().record(manager, id, UNREACHED)).toBe(2);
    world.clock.advance(DAY_MS);
    expect(await calls().record(manager, id, UNREACHED)).toBeNull();
    expect((await calls().overview()).months[0]).toMatchObject({ unreachable: 1, open: 0 });
  });

  it('is not checked by whoever made the statement', async () => {
    const { id, personId } = await called(manager);
    expect(await listed(personId)).toEqual([]);
    await expect(calls().record(manager, id, CONFIRMED)).rejects.toMatchObject({ code: 'sample.own-statement' });
  });

  it('drops what is voided or erased before the call', async () => {
    const voided = await called();
    await world.get(PlacementsService).void(counsellor, voided.placementId, 'not-started');
    expect(await callOf(voided.placementId)).toBeUndefined();
    expect(await listed(voided.personId)).toEqual([]);
    await expect(calls().record(manager, voided.id, CONFIRMED)).rejects.toMatchObject({ code: 'sample.over' });

    const erased = await called();
    const all = world.get(PersonalDataRegistry).all();
    const { instance } = all.find(({ slice }) => slice === 'placements')!;
    await db().tx(() => instance.erase({ personId: erased.personId, phone: null }));
    expect(await callOf(erased.placementId)).toBeUndefined();
  });

  it('is read in two statements, however many months there are', async () => {
    const { statements } = await countQueries(() => calls().overview());
    expect(statements).toHaveLength(2);
  });

  it('is shown to managers with what came of it, and closed to others', async () => {
    const { id, personId } = await called();
    const browser = await signInStaff(world, office, 'centre_manager', 'lanh-dao');
    expect((await browser.get('/can-bo/goi-lai')).text).toContain('Nông Thị Mẫu');
    const month = (await calls().overview()).months[0]!.month.split('-').toReversed().slice(1).join('/');
    expect((await browser.get(`/can-bo/goi-lai?thang=${month}`)).text).toContain('cho đúng mẫu này');
    const form = `/can-bo/goi-lai/${id}`;
    const bare = await browser.submit(form, form, { result: 'contradicted' });
    expect([bare.status, bare.text.includes('Chọn người trả lời.')]).toEqual([422, true]);
    const told = await browser.submit(form, form, {
      result: 'contradicted',
      heardFrom: 'worker',
      finding: 'not-started',
    });
    expect(told.path).toContain(`/can-bo/nguoi-lao-dong/${personId}`);
    expect(told.text).toContain('Đã ghi: không đúng.');
    const other = await signInStaff(world, office, 'counsellor', 'khac');
    expect((await other.get('/can-bo/goi-lai')).status).toBe(403);
    expect((await other.get(form)).status).toBe(403);
  });
});
