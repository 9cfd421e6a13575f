import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonalDataRegistry } from '@app/accounts';
import { addDays, localDateOf } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import {
  CONTRACTS,
  END_REASONS,
  EVIDENCE_KINDS,
  FigureRequest,
  PLACEMENT_CHANNELS,
  PlacementsService,
  TargetReports,
  VOID_REASONS,
} from '@app/placements';
import { ReferralsService } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { inTrial } from '../support/ledger.js';
import { openBranch, openCentre } from '../support/people.js';
import { placed, work } from '../support/placements.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('placements', () => {
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
  const service = () => world.get(PlacementsService);
  const today = () => localDateOf(world.clock.now());
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false })).personId;
  const factsOf = (personId: string) =>
    db().query<{ id: string; type: string; data: Record<string, unknown> }>(
      `SELECT f.id, f.type, f.data FROM subject_link l JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND (f.type LIKE 'placement.%' OR f.type = 'fact.corrected') ORDER BY f.position`,
      [personId],
    );
  /** The figure of the year as it was known at an instant. */
  const figure = async (asOf = world.clock.now()) => {
    const asked = {
      definition: 'a-cohort',
      from: '2026-11-01',
      to: '2027-12-31',
      asOf: asOf.toISOString(),
      window: 30,
    };
    const { numerator, denominator } = await world.get(TargetReports).report(FigureRequest.parse(asked));
    return { numerator, denominator };
  };
  const referral = (personId: string, to = employerId) =>
    referred(world, counsellor, personId, { employerId: to, occupation: '8153' });

  it('are checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid IN ('placement'::regclass, 'placement_evidence'::regclass) AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z0-9_-]+)'::text/g)].map(
        ([, code]) => code!,
      );
    const lists = {
      placement_contract_check: CONTRACTS,
      placement_channel_check: PLACEMENT_CHANNELS,
      placement_end_reason_check: END_REASONS,
      placement_void_reason_check: VOID_REASONS,
      placement_evidence_kind_check: EVIDENCE_KINDS,
    };
    for (const [name, codes] of Object.entries(lists)) expect(codesIn(name).sort()).toEqual([...codes].sort());
  });

  describe('reporting', () => {
    it('moves the rate by exactly that person, and what was known the day before stays', async () => {
      const [personId, other] = [await someone(), await someone()];
      const referralId = await referral(personId);
      await referral(other);
      const before = await figure();
      const yesterday = world.clock.now();
      world.clock.advance(DAY_MS);
      const id = await placed(world, counsellor, personId, { referral: referralId, startDate: today(), wage: '8tr5' });
      expect(await figure()).toEqual({ ...before, numerator: before.numerator! + 1 });
      expect(await figure(yesterday)).toEqual(before);
      const [reported] = await factsOf(personId);
      expect(reported).toMatchObject({
        type: 'placement.reported',
        data: {
          placement: id,
          referral: referralId,
          startDate: today(),
          employer: employerId,
          occupation: '8153',
          contract: '12_36',
          wage: 8_500_000,
          channel: 'referral',
          evidence: { kind: 'self-report', strength: 2 },
        },
      });
      expect(await world.get(ReferralsService).get(counsellor, referralId)).toMatchObject({ outcome: 'hired' });
      expect(await service().logOf(id)).toMatchObject([{ from: null, to: 'current', actorId: counsellor.personId }]);
    });

    it('leaves neither record nor fact when the transaction fails', async () => {
      const personId = await someone();
      await inTrial(world, async () => {
        await placed(world, counsellor, personId, { employerId, startDate: today() });
        expect(await factsOf(personId)).toHaveLength(1);
      });
      expect(await factsOf(personId)).toEqual([]);
      expect(await service().ofPerson(manager, personId)).toEqual([]);
    });

    it('reports the same form once, and the same work once whoever reports it', async () => {
      const personId = await someone();
      const form = { employerId, startDate: today(), key: '0197a0f0-0000-7000-8000-00000000000c' };
      const ids = await Promise.all([1, 2].map(() => placed(world, counsellor, personId, form)));
      expect(ids).toEqual([form.key, form.key]);
      const code = 'placement.already-there';
      const again = placed(world, counsellorOf(office), personId, { employerId, startDate: addDays(today(), -3) });
      await expect(again).rejects.toMatchObject({ code });
      expect(await factsOf(personId)).toHaveLength(1);
      await placed(world, counsellor, personId, { selfEmployed: 'true', contract: 'none', startDate: today() });
      expect(await service().ofPerson(counsellor, personId)).toHaveLength(2);
    });

    it('says what is wrong: a start before the referral or far away, a referral of somebody else', async () => {
      const personId = await someone();
      const referralId = await referral(personId);
      const refusalOf = (fields: object) => placed(world, counsellor, personId, { startDate: today(), ...fields });
      await expect(refusalOf({ referral: referralId, startDate: addDays(today(), -1) })).rejects.toMatchObject({
        code: 'placement.start-before-referral',
        fields: [{ path: 'startDate' }],
      });
      for (const startDate of [addDays(today(), 61), addDays(today(), -800)]) {
        await expect(refusalOf({ employerId, startDate })).rejects.toMatchObject({ code: 'placement.start-range' });
      }
      const others = await referral(await someone());
      for (const unknown of [others, employerId]) {
        const code = 'placement.referral-unknown';
        await expect(refusalOf({ referral: unknown })).rejects.toMatchObject({ code });
      }
      await expect(refusalOf({ employer: 'Xyz' })).rejects.toMatchObject({ code: 'placement.employer-unknown' });
      expect(() => work({ employerId, startDate: today(), endDate: addDays(today(), -1) })).toThrow('end-before-start');
      expect(() => work({ employerId, startDate: today(), selfEmployed: 'true' })).toThrow('one-employer');
      expect(() => work({ startDate: today() })).toThrow('employer-needed');
      expect(await factsOf(personId)).toEqual([]);
    });
  });

  describe('evidence', () => {
    it('is kept beside what is weaker or stronger, one of each kind, and the strongest stands first', async () => {
      const personId = await someone();
      const id = await placed(world, counsellor, personId, { employerId, startDate: today(), evidence: 'counsellor' });
      await service().addEvidence(counsellor, id, 'contract', { field: 'file', name: 'hop-dong.png', content: PNG });
      await service().addEvidence(counsellor, id, 'call');
      const twice = service().addEvidence(counsellor, id, 'contract');
      await expect(twice).rejects.toMatchObject({ code: 'placement.evidence-twice' });
      const { evidence } = await service().get(counsellor, id);
      expect(evidence.map(({ kind, hasFile }) => [kind, hasFile])).toEqual([
        ['contract', true],
        ['call', false],
        ['counsellor', false],
      ]);
      const confirmed = (await factsOf(personId)).slice(1).map(({ type, data }) => [type, data['evidence']]);
      expect(confirmed).toEqual([
        ['placement.confirmed', { kind: 'contract', strength: 5 }],
        ['placement.confirmed', { kind: 'call', strength: 3 }],
      ]);
    });

    it('leaves nothing when its paper is refused', async () => {
      const personId = await someone();
      const input = work({ employerId, startDate: today() });
      const paper = { field: 'file', name: 'hop-dong.pdf', content: Buffer.from('MZ not a paper') };
      const code = 'file.type-refused';
      await expect(service().report(counsellor, personId, input, paper)).rejects.toMatchObject({ code });
      expect(await factsOf(personId)).toEqual([]);
    });
  });

  describe('changing', () => {
    it('corrects what is counted from now on, and not what somebody else has changed meanwhile', async () => {
      const personId = await someone();
      const referralId = await referral(personId);
      const startDate = addDays(today(), 45);
      const id = await placed(world, counsellor, personId, { referral: referralId, startDate });
      world.clock.advance(50 * DAY_MS);
      const { numerator } = await figure();
      const { version } = await service().get(counsellor, id);
      const earlier = work({ referral: referralId, startDate: addDays(startDate, -20), version });
      await service().correct(counsellor, id, earlier);
      await service().correct(counsellor, id, earlier);
      expect((await figure()).numerator).toBe(numerator! + 1);
      expect(await factsOf(personId)).toHaveLength(2);
      const stale = work({ referral: referralId, startDate, version });
      await expect(service().correct(counsellor, id, stale)).rejects.toMatchObject({ code: 'record.changed' });
    });

    it('ends and resumes, each with its fact, and refuses days that cannot be', async () => {
      const personId = await someone();
      const id = await placed(world, counsellor, personId, { employerId, startDate: today() });
      const reason = 'resigned' as const;
      const endOn = (endedOn: ReturnType<typeof today>) => service().end(counsellor, id, { endedOn, reason });
      await expect(endOn(addDays(today(), 1))).rejects.toMatchObject({ code: 'placement.end-in-future' });
      await expect(endOn(addDays(today(), -1))).rejects.toMatchObject({ code: 'placement.end-before-start' });
      world.clock.advance(1_000);
      await endOn(today());
      await endOn(today());
      world.clock.advance(1_000);
      const again = await placed(world, counsellor, personId, { employerId, startDate: today() });
      await expect(service().resume(counsellor, id)).rejects.toMatchObject({ code: 'placement.already-there' });
      await service().void(counsellor, again, 'recorded-twice');
      await service().resume(counsellor, id);
      await service().resume(counsellor, id);
      const types = (await factsOf(personId)).map(({ type }) => type);
      const expected = ['reported', 'ended', 'reported'].map((type) => `placement.${type}`);
      expect(types).toEqual([...expected, 'fact.corrected', 'fact.corrected']);
      expect((await service().logOf(id)).map(({ to }) => to)).toEqual(['current', 'ended', 'current']);
    });

    it('voids each of its facts, and the person counts no more', async () => {
      const personId = await someone();
      const referralId = await referral(personId);
      const before = await figure();
      const id = await placed(world, counsellor, personId, { referral: referralId, startDate: today() });
      await service().addEvidence(counsellor, id, 'contract');
      await service().end(counsellor, id, { endedOn: today(), reason: 'other' });
      const facts = await factsOf(personId);
      const refused = service().void(counsellorOf(office), id, 'not-started');
      await expect(refused).rejects.toMatchObject({ code: 'placement.not-possible-now' });
      world.clock.advance(60_000);
      await service().void(manager, id, 'not-started');
      await service().void(manager, id, 'not-started');
      const voided = (await factsOf(personId)).slice(facts.length).map(({ data }) => data['corrects']);
      expect(voided.toSorted()).toEqual(facts.map((fact) => fact.id).toSorted());
      expect(await figure()).toEqual(before);
    });
  });

  it('are read in their office and by those who read all, in one statement', async () => {
    const personId = await someone();
    const own = await placed(world, counsellor, personId, { employerId, startDate: today() });
    const elsewhere = { selfEmployed: 'true', startDate: today(), contract: 'none' } as const;
    const others = await placed(world, counsellorOf(branch), personId, elsewhere);
    const idsFor = async (actor: Actor) => (await service().ofPerson(actor, personId)).map(({ id }) => id);
    expect(await idsFor(counsellor)).toEqual([own]);
    expect(await idsFor(counsellorOf(branch))).toEqual([others]);
    expect((await idsFor(manager)).toSorted()).toEqual([own, others].toSorted());
    expect(await idsFor({ ...counsellor, permissions: new Set() })).toEqual([]);
    await expect(service().get(counsellor, others)).rejects.toMatchObject({ code: 'placement.not-found' });
    await expect(service().addEvidence(counsellor, others, 'call')).rejects.toMatchObject({ kind: 'not-found' });
    const { statements } = await countQueries(() => service().ofPerson(manager, personId));
    expect(statements).toHaveLength(1);
  });

  describe('personal data', () => {
    const contributor = () =>
      world
        .get(PersonalDataRegistry)
        .all()
        .find(({ slice }) => slice === 'placements')!;
    const withPaper = async (personId: string) => {
      const paper = { field: 'file', name: 'hop-dong.png', content: PNG };
      return service().report(counsellor, personId, work({ employerId, startDate: today() }), paper);
    };
    const hasPaper = async (id: string) => (await service().get(manager, id)).evidence.some(({ hasFile }) => hasFile);

    it('goes with the person: given out, moved by a merge that counts the same work once', async () => {
      const [from, into] = [await someone(), await someone()];
      const weaker = await placed(world, counsellor, into, { employerId, startDate: today() });
      const kept = await placed(world, counsellor, from, { employerId, startDate: today(), evidence: 'contract' });
      const own = { selfEmployed: 'true', startDate: today(), contract: 'none' } as const;
      const moved = await placed(world, counsellor, from, own);
      expect(JSON.stringify(await contributor().instance.export(from))).toContain('Công ty May Thử');
      await world.get(MergingService).merge(manager, from, into);
      const statuses = (await service().ofPerson(manager, into)).map(({ id, status }) => [id, status]);
      expect(Object.fromEntries(statuses)).toEqual({ [weaker]: 'voided', [kept]: 'current', [moved]: 'current' });
    });

    it('loses its papers on request; the coded row stays', async () => {
      const personId = await someone();
      const id = await withPaper(personId);
      await db().tx(() => contributor().instance.erase({ personId, phone: null }));
      expect(await hasPaper(id)).toBe(false);
      expect((await service().get(manager, id)).status).toBe('current');
    });

    it('forgets papers after five years', async () => {
      const id = await withPaper(await someone());
      const rules = world.get(PersonalDataRegistry).retentionRules();
      const { instance } = rules.find(({ name }) => name === 'old-placement-papers')!;
      expect(await instance.forget()).toBe(0);
      world.clock.advance(1_830 * DAY_MS);
      expect(await instance.forget()).toBeGreaterThan(0);
      expect(await instance.forget()).toBe(0);
      expect(await hasPaper(id)).toBe(false);
    });
  });
});
