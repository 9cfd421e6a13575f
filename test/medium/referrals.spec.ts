import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonalDataRegistry } from '@app/accounts';
import { EmployerLife } from '@app/employers';
import { addDays, localDateOf } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FigureRequest, TargetReports } from '@app/placements';
import { PostingLife } from '@app/postings';
import {
  ANSWER_SOURCES,
  AnswerReferral,
  DECLINED_REASONS,
  EmployerAnswers,
  NOT_HIRED_REASONS,
  OUTCOMES,
  ReferralsService,
} from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { inTrial } from '../support/ledger.js';
import { openBranch, openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const HIRED = { outcome: 'hired', reason: null, startDate: null } as const;

describe('referrals', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let manager: Actor;
  let posting: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    counsellor = counsellorOf(office);
    manager = managerOf(office);
    posting = await open();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const service = () => world.get(ReferralsService);
  const today = () => localDateOf(world.clock.now());
  const open = async () =>
    (await publishedPosting(world, office, { title: 'Thợ may áo khoác', deadline: addDays(today(), 89) })).id;
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Giới', hasProfile: false })).personId;
  const factsOf = (personId: string) =>
    db().query<{ id: string; type: string; data: Record<string, unknown>; occurredAt: Date }>(
      `SELECT f.id, f.type, f.data, f.occurred_at AS "occurredAt" FROM subject_link l
       JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND (f.type LIKE 'referral.%' OR f.type = 'fact.corrected') ORDER BY f.position`,
      [personId],
    );
  const numberOf = async (id: string) => Number((await service().get(manager, id)).number.slice(-6));
  /** How many were referred in the period, as it is known now. */
  const denominator = async () => {
    const asOf = world.clock.now().toISOString();
    const asked = { definition: 'a-cohort', from: '2026-11-01', to: '2027-12-31', asOf, window: 30 };
    return (await world.get(TargetReports).report(FigureRequest.parse(asked))).denominator;
  };

  it('are checked by the database against the lists of the product', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid = 'referral'::regclass AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z_-]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('referral_outcome_check').sort()).toEqual([...OUTCOMES].sort());
    expect(codesIn('referral_answer_source_check')).toEqual([...ANSWER_SOURCES]);
    const reasonsIn = (name: string, outcome: string) => codesIn(name).filter((code) => code !== outcome);
    expect(reasonsIn('referral_not_hired_check', 'not_hired').sort()).toEqual([...NOT_HIRED_REASONS].sort());
    expect(reasonsIn('referral_declined_check', 'worker_declined').sort()).toEqual([...DECLINED_REASONS].sort());
  });

  describe('issuing', () => {
    it('appends its fact, counts the person as referred, and numbers the slip', async () => {
      const personId = await someone();
      const before = await denominator();
      const id = await referred(world, counsellor, personId, { posting });
      const row = await service().get(counsellor, id);
      expect(row).toMatchObject({
        number: expect.stringMatching(/^GT-2026-\d{6}$/),
        title: 'Thợ may áo khoác',
        status: 'issued',
        issuedOn: today(),
        validUntil: addDays(today(), 15),
      });
      const facts = await factsOf(personId);
      expect(facts.map(({ type, data }) => ({ type, data }))).toEqual([
        {
          type: 'referral.issued',
          data: {
            referral: id,
            counsellor: counsellor.personId,
            office: office.id,
            employer: row.employerId,
            posting,
            occupation: '8153',
            validUntil: row.validUntil,
          },
        },
      ]);
      expect(await denominator()).toBe(before + 1);
      const log = await service().logOf(id);
      expect(log).toMatchObject([{ from: null, to: 'issued', actorId: counsellor.personId }]);
    });

    it('leaves neither record, fact nor gap when the transaction fails', async () => {
      const personId = await someone();
      const before = await numberOf(await referred(world, counsellor, await someone(), { posting }));
      await inTrial(world, async () => {
        await referred(world, counsellor, personId, { posting });
        expect(await factsOf(personId)).toHaveLength(1);
      });
      expect(await factsOf(personId)).toEqual([]);
      expect(await service().ofPerson(manager, personId)).toEqual([]);
      expect(await numberOf(await referred(world, counsellor, personId, { posting }))).toBe(before + 1);
    });

    it('issues the same form once, also when both copies come at once', async () => {
      const personId = await someone();
      const key = '0197a0f0-0000-7000-8000-00000000000b';
      const ids = await Promise.all([1, 2].map(() => referred(world, counsellor, personId, { posting, key })));
      expect(ids).toEqual([key, key]);
      expect(await factsOf(personId)).toHaveLength(1);
    });

    it('has one open referral per person and posting, and per person and employer without a posting', async () => {
      const personId = await someone();
      const code = 'referral.already-open';
      const first = await referred(world, counsellor, personId, { posting });
      const twice = await Promise.allSettled([1, 2].map(() => referred(world, counsellor, personId, { posting })));
      expect(twice).toMatchObject([{ reason: { code } }, { reason: { code } }]);
      const employerId = (await service().get(counsellor, first)).employerId;
      await referred(world, counsellor, personId, { employerId, occupation: '8153' });
      const direct = { employerId, occupation: '7531' };
      await expect(referred(world, counsellor, personId, direct)).rejects.toMatchObject({ code });
      expect(await factsOf(personId)).toHaveLength(2);
      await service().answer(counsellor, first, { outcome: 'no_show', reason: null, startDate: null });
      await referred(world, counsellor, personId, { posting });
    });

    it('finds the posting by its address and the employer by its name, and says what it does not find', async () => {
      const personId = await someone();
      const id = await referred(world, counsellor, personId, { link: `http://san.test/viec-lam/${posting}?x=1` });
      expect((await service().get(counsellor, id)).postingId).toBe(posting);
      const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Mây Tre Thử' });
      const byName = { employer: 'ho kinh doanh MÂY TRE thử', occupation: '7317' };
      const direct = await referred(world, counsellor, personId, byName);
      expect(await service().get(counsellor, direct)).toMatchObject({ employerId: firm.id, postingId: null });
      const refusalOf = (fields: object) => referred(world, counsellor, personId, { occupation: '7317', ...fields });
      await expect(refusalOf({ employer: 'mây tre' })).rejects.toMatchObject({ code: 'referral.employer-unclear' });
      await expect(refusalOf({ employer: 'Xyz' })).rejects.toMatchObject({ code: 'referral.employer-unknown' });
      await world.get(EmployerLife).suspend(manager, firm.id, { reason: 'reports', note: 'Nhiều phản ánh' });
      const suspended = 'referral.employer-suspended';
      await expect(refusalOf({ employerId: firm.id })).rejects.toMatchObject({ code: suspended });
      const closed = await open();
      await world.get(PostingLife).close(counsellor, closed, { reason: 'hired-elsewhere' });
      await expect(referred(world, counsellor, personId, { posting: closed })).rejects.toMatchObject({
        code: 'referral.posting-gone',
      });
    });
  });

  describe('answering', () => {
    it('appends what was said with its reason, once, as the counsellor’s own statement', async () => {
      const personId = await someone();
      const id = await referred(world, counsellor, personId, { posting });
      const answer = AnswerReferral.parse({ outcome: 'not_hired', notHired: 'skills', declined: 'wage' });
      const colleague = counsellorOf(office);
      await service().answer(colleague, id, answer);
      await service().answer(colleague, id, answer);
      const [, answered, ...more] = await factsOf(personId);
      expect(more).toEqual([]);
      expect(answered).toMatchObject({
        type: 'referral.answered',
        data: { referral: id, outcome: 'not_hired', reason: 'skills' },
      });
      expect(await service().get(counsellor, id)).toMatchObject({
        status: 'answered',
        answerSource: 'counsellor',
        answeredBy: colleague.personId,
      });
      await expect(service().answer(counsellorOf(branch), id, HIRED)).rejects.toMatchObject({ kind: 'not-found' });
    });
  });

  describe('expiring', () => {
    it('ends what nobody answered on the day after its last, once, and takes a late answer', async () => {
      const personId = await someone();
      const id = await referred(world, counsellor, personId, { posting, validDays: 2 });
      const other = await referred(world, counsellor, await someone(), { posting, validDays: 2 });
      await service().answer(counsellor, other, HIRED);
      world.clock.advance(2 * DAY_MS);
      await world.runJob('expire-referrals');
      expect((await service().get(counsellor, id)).status).toBe('issued');
      world.clock.advance(DAY_MS);
      expect(await world.runJob('expire-referrals')).toEqual({ expired: 1, failed: 0 });
      expect(await world.runJob('expire-referrals')).toEqual({ expired: 0, failed: 0 });
      const { validUntil } = await service().get(counsellor, id);
      expect((await factsOf(personId)).at(-1)).toMatchObject({
        type: 'referral.answered',
        data: { referral: id, outcome: 'expired' },
        occurredAt: new Date(`${addDays(validUntil, 1)}T00:00:00+07:00`),
      });
      world.clock.advance(1_000);
      await service().answer(counsellor, id, HIRED);
      expect((await service().logOf(id)).map(({ to }) => to)).toEqual(['issued', 'expired', 'answered']);
      expect((await service().get(counsellor, other)).outcome).toBe('hired');
    });
  });

  describe('voiding', () => {
    it('voids each of its facts, and the person counts no more', async () => {
      const personId = await someone();
      const before = await denominator();
      const id = await referred(world, counsellor, personId, { posting });
      await service().answer(counsellor, id, HIRED);
      const facts = await factsOf(personId);
      const code = 'referral.not-possible-now';
      await expect(service().void(counsellorOf(office), id, 'by-mistake')).rejects.toMatchObject({ code });
      world.clock.advance(60_000);
      await service().void(manager, id, 'by-mistake');
      await service().void(manager, id, 'by-mistake');
      const voiding = facts.map(({ id: corrects }) => ({ corrects, void: true }));
      expect((await factsOf(personId)).slice(2).map(({ data }) => data)).toEqual(voiding);
      expect(await denominator()).toBe(before);
      expect(await service().get(counsellor, id)).toMatchObject({ status: 'voided', voidReason: 'by-mistake' });
    });
  });

  it('are read in their office and by those who read all, in one statement', async () => {
    const personId = await someone();
    const own = await referred(world, counsellor, personId, { posting });
    const others = await referred(world, counsellorOf(branch), personId, { posting: await open() });
    const idsFor = async (actor: Actor) => (await service().ofPerson(actor, personId)).map(({ id }) => id);
    expect(await idsFor(counsellor)).toEqual([own]);
    expect(await idsFor(counsellorOf(branch))).toEqual([others]);
    expect((await idsFor(manager)).toSorted()).toEqual([own, others].toSorted());
    expect(await idsFor({ ...counsellor, permissions: new Set() })).toEqual([]);
    await expect(service().get(counsellor, others)).rejects.toMatchObject({ code: 'referral.not-found' });
    const { statements } = await countQueries(() => service().ofPerson(manager, personId));
    expect(statements).toHaveLength(1);
  });

  describe('personal data', () => {
    const contributor = () =>
      world
        .get(PersonalDataRegistry)
        .all()
        .find(({ slice }) => slice === 'referral-slips')!;

    it('goes with the person: given out, moved by a merge that leaves one open slip of two', async () => {
      const [from, into] = [await someone(), await someone()];
      const twice = await referred(world, counsellor, from, { posting });
      const kept = await referred(world, counsellor, into, { posting });
      const moved = await referred(world, counsellor, from, { posting: await open() });
      expect(JSON.stringify(await contributor().instance.export(from))).toContain('Thợ may áo khoác');
      await world.get(MergingService).merge(manager, from, into);
      const statuses = (await service().ofPerson(manager, into)).map(({ id, status }) => [id, status]);
      expect(Object.fromEntries(statuses)).toEqual({ [twice]: 'voided', [kept]: 'issued', [moved]: 'issued' });
    });

    it('is cut from its slip on request: an open one ends with its fact, and its code finds nothing', async () => {
      const personId = await someone();
      const id = await referred(world, counsellor, personId, { posting });
      const { token } = await service().get(counsellor, id);
      expect(await world.get(EmployerAnswers).open(null, token!)).toMatchObject({ state: { status: 'issued' } });
      await db().tx(() => contributor().instance.erase({ personId, phone: null }));
      expect(await service().get(counsellor, id)).toMatchObject({ status: 'expired', token: null });
      expect((await factsOf(personId)).at(-1)!.data).toMatchObject({ outcome: 'expired' });
      await expect(world.get(EmployerAnswers).open(null, token!)).rejects.toMatchObject({ code: 'referral.not-found' });
    });

    it('forgets the codes of slips after a year', async () => {
      const id = await referred(world, counsellor, await someone(), { posting });
      const rules = world.get(PersonalDataRegistry).retentionRules();
      const { instance } = rules.find(({ name }) => name === 'old-referral-codes')!;
      expect(await instance.forget()).toBe(0);
      world.clock.advance(400 * DAY_MS);
      expect(await instance.forget()).toBeGreaterThan(0);
      expect(await instance.forget()).toBe(0);
      expect((await service().get(counsellor, id)).token).toBeNull();
    });
  });
});
