import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { addDays, addMonths, localDateOf } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FOLLOW_UP_RESULTS, FOLLOW_UP_STATUSES, FollowUps, PlacementsService, RecordFollowUp } from '@app/placements';
import { FindWork, WorkItems } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { importLines, inTrial } from '../support/ledger.js';
import { openBranch, openCentre } from '../support/people.js';
import { placed } from '../support/placements.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const EMPLOYED = RecordFollowUp.parse({ result: 'employed' });
const UNREACHED = RecordFollowUp.parse({ result: 'unreachable' });

describe('follow-ups', () => {
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
  const service = () => world.get(FollowUps);
  const today = () => localDateOf(world.clock.now());
  const started = async (startDate = today()) => {
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false });
    const id = await placed(world, counsellor, personId, { employerId, startDate });
    return { personId, id };
  };
  const followUpsOf = async (id: string) => (await world.get(PlacementsService).get(counsellor, id)).followUps;
  const factsOf = (personId: string) =>
    db().query<{ type: string; data: Record<string, unknown> }>(
      `SELECT f.type, f.data FROM subject_link l JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND f.type IN ('followup.done', 'placement.ended', 'fact.corrected') ORDER BY f.position`,
      [personId],
    );
  /** What stands on the counsellor's list of today of one person. */
  const listed = async (personId: string) => {
    const filter = FindWork.parse({ loai: 'follow-up' });
    const { items } = await world.get(WorkItems).today(counsellor, filter, 100);
    return items.filter((item) => item.personId === personId).map(({ subjectId }) => subjectId);
  };
  /** To the day on which the first of them is due. */
  const untilDue = async (id: string) => {
    const { dueOn } = (await followUpsOf(id))[0]!;
    while (today() < dueOn) world.clock.advance(DAY_MS);
  };

  it('are checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid = 'follow_up'::regclass AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z0-9]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('follow_up_result_check').sort()).toEqual([...FOLLOW_UP_RESULTS].sort());
    expect(codesIn('follow_up_status_check').sort()).toEqual([...FOLLOW_UP_STATUSES].sort());
  });

  it('are planned with the placement, move with its days, and come onto the list when they are due', async () => {
    const { personId, id } = await started();
    const [first, third] = await followUpsOf(id);
    expect([first!.milestone, third!.milestone]).toEqual(['1m', '3m']);
    expect(first!.dueOn >= addMonths(today(), 1)).toBe(true);
    expect(await listed(personId)).toEqual([]);
    await expect(service().record(counsellor, first!.id, EMPLOYED)).rejects.toMatchObject({
      code: 'follow-up.too-early',
    });
    await untilDue(id);
    expect(await listed(personId)).toEqual([first!.id]);
  });

  it('are not planned for imported history', async () => {
    const count = async () => (await db().queryOne<{ n: number }>('SELECT count(*)::int AS n FROM follow_up'))!.n;
    const before = await count();
    const head = { person: 'p-theo-doi', occurredAt: '2026-01-15', recordedAt: '2026-01-16T08:00:00+07:00' };
    const work = { placement: 'w-theo-doi', startDate: '2026-01-15', selfEmployed: true, contract: '12_36' };
    const evidence = { kind: 'self-report', strength: 2 };
    const line = { id: 'f-theo-doi', type: 'placement.reported', ...head, ...work, channel: 'own-search', evidence };
    expect(await importLines(world, [line])).toMatchObject({ appended: 1 });
    expect(await count()).toBe(before);
  });

  it('count once, also when both answers come at once', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    await Promise.all([1, 2].map(() => service().record(counsellor, first!.id, EMPLOYED)));
    const facts = await factsOf(personId);
    expect(facts).toMatchObject([
      { type: 'followup.done', data: { placement: id, milestone: '1m', result: 'employed' } },
    ]);
    await expect(service().record(counsellor, first!.id, UNREACHED)).rejects.toMatchObject({ code: 'follow-up.over' });
    expect(await listed(personId)).toEqual([]);
  });

  it('leave neither answer nor fact when the transaction dies in the middle, and are answered afterwards', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    await inTrial(world, async () => {
      await service().record(counsellor, first!.id, EMPLOYED);
    });
    expect(await factsOf(personId)).toEqual([]);
    expect(await listed(personId)).toEqual([first!.id]);
    await service().record(counsellor, first!.id, EMPLOYED);
    expect(await factsOf(personId)).toHaveLength(1);
  });

  it('call somebody unreachable only after tries on three different days', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    expect(await service().record(counsellor, first!.id, UNREACHED)).toBe(1);
    expect(await service().record(counsellor, first!.id, UNREACHED)).toBe(1);
    expect(await listed(personId)).toEqual([]);
    while ((await listed(personId)).length === 0) world.clock.advance(DAY_MS);
    expect(await service().record(counsellor, first!.id, UNREACHED)).toBe(2);
    expect(await factsOf(personId)).toEqual([]);
    world.clock.advance(DAY_MS);
    expect(await service().record(counsellor, first!.id, UNREACHED)).toBeNull();
    expect(await factsOf(personId)).toMatchObject([{ data: { milestone: '1m', result: 'unreachable' } }]);
  });

  it('end the placement of whoever has left, and ask no more', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    expect(() => RecordFollowUp.parse({ result: 'left' })).toThrow('day-needed');
    const endedOn = addDays(today(), -2);
    await service().record(counsellor, first!.id, { result: 'left', endedOn, reason: 'resigned' });
    expect((await factsOf(personId)).map(({ type }) => type)).toEqual(['followup.done', 'placement.ended']);
    const placement = await world.get(PlacementsService).get(counsellor, id);
    expect(placement).toMatchObject({ status: 'ended', endedOn });
    expect(placement.followUps.map(({ status }) => status)).toEqual(['done', 'dropped']);
    world.clock.advance(90 * DAY_MS);
    expect(await listed(personId)).toEqual([]);
  });

  it('refuse a last day that cannot be, and keep the question open', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    const endedOn = addDays(today(), 5);
    const early = service().record(counsellor, first!.id, { result: 'left', endedOn, reason: 'other' });
    await expect(early).rejects.toMatchObject({ code: 'placement.end-in-future' });
    expect(await factsOf(personId)).toEqual([]);
    expect(await listed(personId)).toEqual([first!.id]);
  });

  it('lose their facts with a voided placement', async () => {
    const { personId, id } = await started();
    const [first] = await followUpsOf(id);
    await untilDue(id);
    await service().record(counsellor, first!.id, EMPLOYED);
    await world.get(PlacementsService).void(counsellor, id, 'wrong-person');
    const facts = await factsOf(personId);
    expect(facts.filter(({ type }) => type === 'fact.corrected')).toHaveLength(2);
    expect(await listed(personId)).toEqual([]);
  });

  it('are closed to other offices', async () => {
    const { id } = await started();
    const [first] = await followUpsOf(id);
    const branch = await openBranch(world, office);
    const elsewhere = service().record(counsellorOf(branch), first!.id, EMPLOYED);
    await expect(elsewhere).rejects.toMatchObject({ kind: 'not-found' });
    await expect(service().get(counsellor, id)).rejects.toMatchObject({ code: 'follow-up.not-found' });
  });
});
