import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office } from '@app/accounts';
import { addDays, formatDay, localDateOf } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import {
  CONTRADICTION_KINDS,
  Contradictions,
  DECISIONS,
  FigureRequest,
  FollowUps,
  PlacementsService,
  RecordFollowUp,
  SettleContradiction,
  SETTLEMENT_REASONS,
  TargetReports,
} from '@app/placements';
import { AnswerSlip, EmployerAnswers, ReferralsService } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { placed, type PlacementFields } from '../support/placements.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const DEVICE = { deviceId: 'may-thu', address: '127.0.0.1' };

describe('contradictions', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let manager: Actor;
  let employerId: string;
  let otherId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    counsellor = counsellorOf(office);
    manager = managerOf(office);
    employerId = (await firmOf(world, office, { name: 'Công ty May Thử' })).id;
    otherId = (await firmOf(world, office, { name: 'Hộ Gạch Thử' })).id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const service = () => world.get(Contradictions);
  const placements = () => world.get(PlacementsService);
  const today = () => localDateOf(world.clock.now());
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false })).personId;
  const works = (personId: string, fields: PlacementFields = {}) =>
    placed(world, counsellor, personId, { employerId, startDate: today(), ...fields });
  const of = async (personId: string, actor = counsellor) =>
    (await service().list(actor, null, 200)).filter((found) => found.personId === personId);
  const answer = async (referralId: string, fields: object) => {
    const { token, employerId: ofEmployer } = await world.get(ReferralsService).get(counsellor, referralId);
    const recruiter = { ...counsellor, employerId: ofEmployer, permissions: new Set(['application.answer'] as const) };
    await world.get(EmployerAnswers).answer(recruiter, token!, AnswerSlip.parse(fields), DEVICE);
  };
  /** Settles the only contradiction of somebody. */
  const settle = async (personId: string, input: object, actor = counsellor) => {
    const [found] = await of(personId);
    const { kind, placementId: id, otherId: other, state } = found!;
    const form = SettleContradiction.parse({ state, reason: 'employer-told', ...input });
    await service().settle(actor, { kind, id, other }, form);
  };
  const correctionsOf = (personId: string) =>
    db().query<{ data: Record<string, unknown> }>(
      `SELECT f.data FROM subject_link l JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND f.type IN ('fact.corrected', 'placement.ended') ORDER BY f.position`,
      [personId],
    );
  const placedInAll = async () => {
    const asked = { definition: 'a-event', from: '2026-11-01', to: '2027-12-31', window: 90 };
    const report = await world
      .get(TargetReports)
      .report(FigureRequest.parse({ ...asked, asOf: world.clock.now().toISOString() }));
    return report.numerator;
  };
  /** Work that a slip led to, as a counsellor says; then its employer says no. */
  const denied = async () => {
    const personId = await someone();
    const referral = await referred(world, counsellor, personId, { employerId, occupation: '8153' });
    const id = await placed(world, counsellor, personId, { referral, startDate: today(), evidence: 'counsellor' });
    await answer(referral, { outcome: 'not_hired', notHired: 'skills' });
    return { personId, referral, id };
  };

  it('are checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid = 'contradiction_settlement'::regclass AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('contradiction_settlement_kind_check')).toEqual([...CONTRADICTION_KINDS]);
    expect(codesIn('contradiction_settlement_decision_check')).toEqual([...DECISIONS]);
    expect(codesIn('contradiction_settlement_reason_check')).toEqual([...SETTLEMENT_REASONS]);
  });

  it('show the answer of an employer that did not hire beside the work, and voided it counts no more', async () => {
    const before = await placedInAll();
    const { personId, id } = await denied();
    expect(await placedInAll()).toBe(before + 1);
    expect(await of(personId)).toMatchObject([
      {
        kind: 'employer-denies',
        placement: { evidence: ['counsellor'] },
        other: { outcome: 'not_hired', shownBy: 'employer-notice' },
      },
    ]);
    await settle(personId, { decision: 'void' });
    expect((await placements().get(counsellor, id)).status).toBe('voided');
    expect(await of(personId)).toEqual([]);
    expect(await placedInAll()).toBe(before);
    const voids = (await correctionsOf(personId)).filter(({ data }) => data['void'] === true);
    expect(voids).toHaveLength(1);
  });

  it('stay settled where both are kept, until a source says something else', async () => {
    const { personId, referral, id } = await denied();
    await settle(personId, { decision: 'keep', reason: 'both-so' });
    expect(await of(personId)).toEqual([]);
    expect((await placements().get(counsellor, id)).status).toBe('current');
    await answer(referral, { outcome: 'no_show' });
    expect(await of(personId)).toMatchObject([{ kind: 'employer-denies', other: { outcome: 'no_show' } }]);
  });

  it('take the first day that the employer told', async () => {
    const personId = await someone();
    const referral = await referred(world, counsellor, personId, { employerId, occupation: '8153' });
    const id = await placed(world, counsellor, personId, { referral, startDate: today() });
    const told = addDays(today(), 4);
    await answer(referral, { outcome: 'hired', startDate: formatDay(told) });
    expect(await of(personId)).toMatchObject([{ kind: 'start-differs', other: { startDate: told } }]);
    await settle(personId, { decision: 'take-start' });
    expect(await placements().get(counsellor, id)).toMatchObject({ startDate: told, status: 'current' });
    expect(await of(personId)).toEqual([]);
    expect(await correctionsOf(personId)).toMatchObject([{ data: { set: { startDate: told } } }]);
  });

  it('see somebody at work after the last day, by a follow-up or by evidence', async () => {
    const asked = await someone();
    const id = await works(asked);
    const { dueOn, id: followUp } = (await placements().get(counsellor, id)).followUps[0]!;
    while (today() < dueOn) world.clock.advance(DAY_MS);
    await world.get(FollowUps).record(counsellor, followUp, RecordFollowUp.parse({ result: 'employed' }));
    const shown = await someone();
    const second = await works(shown, { startDate: addDays(today(), -20) });
    world.clock.advance(3 * DAY_MS);
    for (const each of [id, second]) {
      await placements().end(counsellor, each, { endedOn: addDays(today(), -10), reason: 'resigned' });
    }
    expect(await of(asked)).toMatchObject([{ kind: 'worked-after-end', other: { source: 'follow-up' } }]);
    expect(await of(shown)).toMatchObject([
      { kind: 'worked-after-end', other: { source: 'evidence', shownBy: 'self-report' } },
    ]);
    await settle(asked, { decision: 'resume', reason: 'worker-told' });
    await settle(shown, { decision: 'keep' });
    expect((await placements().get(counsellor, id)).status).toBe('current');
    expect((await placements().get(counsellor, second)).status).toBe('ended');
    expect([...(await of(asked)), ...(await of(shown))]).toEqual([]);
  });

  it('are not seen where work of the past is told with its end', async () => {
    const personId = await someone();
    const id = await works(personId, { startDate: addDays(today(), -60) });
    await placements().end(counsellor, id, { endedOn: addDays(today(), -10), reason: 'resigned' });
    expect(await of(personId)).toEqual([]);
  });

  it('see two jobs at once, each pair once, and end the first', async () => {
    const personId = await someone();
    const first = await works(personId, { startDate: addDays(today(), -30) });
    await works(personId, { employerId: otherId, startDate: addDays(today(), -5) });
    const own = { selfEmployed: 'true', startDate: today(), contract: 'none', employerId: undefined } as const;
    await works(personId, own);
    expect(await of(personId)).toMatchObject([
      { kind: 'two-jobs', placementId: first, other: { employerName: 'Hộ Gạch Thử' } },
    ]);
    await settle(personId, { decision: 'end', endedOn: formatDay(addDays(today(), -5)), endReason: 'resigned' });
    expect(await of(personId)).toEqual([]);
    expect(await placements().get(counsellor, first)).toMatchObject({ status: 'ended' });
  });

  it('come with a merge of two people who both work, and the second job can be voided', async () => {
    const [from, into] = [await someone(), await someone()];
    await works(into, { startDate: addDays(today(), -30) });
    const second = await works(from, { employerId: otherId });
    expect(await of(into)).toEqual([]);
    await world.get(MergingService).merge(manager, from, into);
    expect(await of(into)).toMatchObject([{ kind: 'two-jobs', otherId: second }]);
    await settle(into, { decision: 'void-other', reason: 'written-wrong' });
    expect(await placements().get(manager, second)).toMatchObject({ status: 'voided', voidReason: 'recorded-twice' });
  });

  it('are settled once, as they stand, by whoever may', async () => {
    const { personId } = await denied();
    const [found] = await of(personId);
    const which = { kind: found!.kind, id: found!.placementId, other: found!.otherId };
    const input = SettleContradiction.parse({ state: found!.state, decision: 'void', reason: 'employer-told' });
    const stale = { ...input, state: '0'.repeat(32) };
    await expect(service().settle(counsellor, which, stale)).rejects.toMatchObject({ code: 'record.changed' });
    const colleague = counsellorOf(office);
    await expect(service().settle(colleague, which, input)).rejects.toMatchObject({
      fields: [{ code: 'contradiction.not-offered' }],
    });
    await expect(service().settle(counsellorOf(branch), which, input)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await of(personId, counsellorOf(branch))).toEqual([]);
    const both = await Promise.allSettled([1, 2].map(() => service().settle(counsellor, which, input)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const settled = 'SELECT decision FROM contradiction_settlement WHERE placement_id = $1';
    expect(await db().query(settled, [which.id])).toEqual([{ decision: 'void' }]);
  });

  it('leave neither settlement nor fact when the step is refused', async () => {
    const { personId, id } = await denied();
    const later = formatDay(addDays(today(), 3));
    await expect(settle(personId, { decision: 'end', endedOn: later, endReason: 'other' })).rejects.toMatchObject({
      code: 'placement.end-in-future',
    });
    expect(await of(personId)).toHaveLength(1);
    expect(await db().query('SELECT 1 FROM contradiction_settlement WHERE placement_id = $1', [id])).toEqual([]);
  });

  it('are read in one statement, and counted as they are listed', async () => {
    const { statements } = await countQueries(() => service().list(manager, null, 20));
    expect(statements).toHaveLength(1);
    expect(await service().count(manager)).toBe((await service().list(manager, null, 500)).length);
  });

  it('stand side by side on a page, keep what was chosen when it is refused, and are gone once settled', async () => {
    const { personId } = await denied();
    const staff = await signInStaff(world, office, 'centre_manager', 'giai-quyet');
    expect((await staff.get('/can-bo/mau-thuan')).text).toContain('Đơn vị nói không nhận');
    const [found] = await of(personId);
    const path = `/can-bo/mau-thuan/${found!.kind}/${found!.placementId}/${found!.otherId}`;
    const page = await staff.get(path);
    expect(page.text).toContain('4 trên 6');
    expect(page.text).toContain('1 trên 6');
    const { state } = found!;
    const bare = await staff.submit(path, path, { state, decision: 'end', reason: 'employer-told' });
    expect([bare.status, bare.text.includes('Ghi ngày làm việc cuối cùng.')]).toEqual([422, true]);
    const done = await staff.submit(path, path, { state, decision: 'void', reason: 'employer-told' });
    expect(done.text).toContain('Đã giải quyết.');
    expect((await staff.get(path)).status).toBe(404);
  });
});
