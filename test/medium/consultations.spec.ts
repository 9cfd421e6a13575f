import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PeopleService, PersonalDataRegistry } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FigureRequest, TargetReports } from '@app/placements';
import { PostingLife } from '@app/postings';
import { ConsultationsService, RecordConsultation } from '@app/referrals';
import { COUNSELLING_SERVICES, COUNSELLING_SUBJECTS } from '@app/taxonomy';
import { applicantOf } from '../support/applications.js';
import { consultationInput, consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { inTrial } from '../support/ledger.js';
import { openBranch, openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('consultations', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let manager: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    counsellor = counsellorOf(office);
    manager = managerOf(office);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const service = () => world.get(ConsultationsService);
  const someone = async (fullName = 'Nông Thị Vấn') => {
    const { personId } = await applicantOf(world, office, { fullName, hasProfile: false });
    return personId;
  };
  const factsOf = (personId: string) =>
    db().query<{ id: string; type: string; data: Record<string, unknown>; occurredAt: Date }>(
      `SELECT f.id, f.type, f.data, f.occurred_at AS "occurredAt" FROM subject_link l
       JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND f.type IN ('consultation.held', 'fact.corrected') ORDER BY f.position`,
      [personId],
    );
  /** How many were counselled or referred in a period, as it was known at an instant. */
  const denominator = async (from = '2026-11-01', to = '2026-12-31', asOf = world.clock.now()) => {
    const asked = { definition: 'b-cohort', from, to, asOf: asOf.toISOString(), window: 30 };
    return (await world.get(TargetReports).report(FigureRequest.parse(asked))).denominator;
  };
  const countOf = async (personId: string) =>
    Number(
      (await db().queryOne<{ n: string }>('SELECT count(*) AS n FROM consultation WHERE person_id = $1', [personId]))!
        .n,
    );

  it('are checked by the database against the lists of the forms', async () => {
    const checks = await db().query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conrelid = 'consultation'::regclass AND contype = 'c'`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z_-]+)'::text/g)].map(([, code]) => code);
    const { services, subjects } = RecordConsultation.shape;
    expect(codesIn('consultation_services_check').sort()).toEqual([...COUNSELLING_SERVICES.codes].sort());
    expect(services.safeParse(codesIn('consultation_services_check')).success).toBe(true);
    expect(subjects.safeParse(codesIn('consultation_subjects_check')).success).toBe(true);
    const known = COUNSELLING_SUBJECTS.codes.filter((code) => subjects.safeParse([code]).success);
    expect(codesIn('consultation_subjects_check').sort()).toEqual(known.toSorted());
  });

  describe('recording', () => {
    it('appends its fact, and the person counts as one who was counselled', async () => {
      const personId = await someone();
      const before = await denominator();
      const services = ['referral', 'advice'] as const;
      await consulted(world, counsellor, personId, { services: [...services] });
      await consulted(world, counsellor, personId);
      const facts = await factsOf(personId);
      expect(facts.map(({ type }) => type)).toEqual(['consultation.held', 'consultation.held']);
      expect(facts[0]!.data).toEqual({
        counsellor: counsellor.personId,
        office: office.id,
        services: ['advice', 'referral'],
      });
      expect(await denominator()).toBe(before + 1);
    });

    it('leaves neither record nor fact when the transaction fails', async () => {
      const personId = await someone();
      await inTrial(world, async () => {
        await consulted(world, counsellor, personId);
        expect(await factsOf(personId)).toHaveLength(1);
        expect(await countOf(personId)).toBe(1);
      });
      expect(await factsOf(personId)).toEqual([]);
      expect(await countOf(personId)).toBe(0);
    });

    it('records the same form once, also when both copies come at once', async () => {
      const personId = await someone();
      const key = '0197a0f0-0000-7000-8000-00000000000a';
      const ids = await Promise.all([1, 2].map(() => consulted(world, counsellor, personId, { key })));
      expect(ids).toEqual([key, key]);
      expect(await consulted(world, counsellor, personId, { key })).toBe(key);
      expect(await factsOf(personId)).toHaveLength(1);
      // Nobody takes the record of somebody else's with its key.
      const other = await consulted(world, counsellor, await someone(), { key });
      expect(other).not.toBe(key);
    });

    it('keeps as whom the person is served', async () => {
      const personId = await someone();
      await consulted(world, counsellor, personId, { clientType: 'ui' });
      expect((await world.get(PeopleService).get(personId)).clientType).toBe('ui');
      const [updated] = await db().query<{ clientType: string }>(
        `SELECT f.data->>'clientType' AS "clientType" FROM subject_link l JOIN fact f ON f.subject = l.subject::text
         WHERE l.person_id = $1 AND f.type = 'person.updated'`,
        [personId],
      );
      expect(updated).toEqual({ clientType: 'ui' });
    });

    it('keeps proposed postings as they were called, and refuses one that is closed', async () => {
      const personId = await someone();
      const posting = await publishedPosting(world, office, { title: 'Thợ may áo khoác' });
      const proposals = { first: { posting: posting.id }, second: { posting: posting.id } };
      const id = await consulted(world, counsellor, personId, { proposals });
      const employerName = expect.any(String);
      const kept = [{ postingId: posting.id, title: 'Thợ may áo khoác', employerName }];
      expect((await service().get(counsellor, id)).proposals).toEqual(kept);
      await world.get(PostingLife).close(counsellor, posting.id, { reason: 'hired-elsewhere' });
      await expect(consulted(world, counsellor, personId, { proposals })).rejects.toMatchObject({
        code: 'consultation.posting-gone',
        fields: [{ path: 'proposals.first.posting' }],
      });
      // What was proposed stays proposed when something else is corrected.
      await service().correct(counsellor, id, consultationInput({ proposals, advice: 'Đã gọi lại.' }));
      expect(await service().get(counsellor, id)).toMatchObject({ proposals: kept, advice: 'Đã gọi lại.' });
    });

    it('takes days of the last three months, and no step that is due before', async () => {
      const personId = await someone();
      await consulted(world, counsellor, personId, { heldOn: '20/11/2026' });
      expect((await factsOf(personId))[0]!.occurredAt).toEqual(new Date('2026-11-20T00:00:00+07:00'));
      for (const heldOn of ['25/11/2030', '01/01/2026']) {
        await expect(consulted(world, counsellor, personId, { heldOn })).rejects.toMatchObject({
          code: 'consultation.day-range',
        });
      }
      const plan = { second: { text: 'Nộp hồ sơ', dueOn: '01/11/2026' } };
      await expect(consulted(world, counsellor, personId, { plan })).rejects.toMatchObject({
        fields: [{ path: 'plan.second.dueOn', code: 'consultation.plan-before' }],
      });
    });

    it('is not possible with somebody whose record became part of another', async () => {
      const [from, into] = [await someone(), await someone()];
      await world.get(MergingService).merge(manager, from, into);
      await expect(consulted(world, counsellor, from)).rejects.toMatchObject({ code: 'person.not-found' });
    });
  });

  describe('correcting', () => {
    it('corrects the fact only when something counted has changed', async () => {
      const personId = await someone();
      const id = await consulted(world, counsellor, personId);
      const correct = (fields: Parameters<typeof consultationInput>[0]) =>
        service().correct(counsellor, id, consultationInput(fields));
      world.clock.advance(1_000);
      await correct({ advice: 'Chỉ sửa chữ.' });
      expect(await factsOf(personId)).toHaveLength(1);
      const version = 2;
      const counted = { services: ['training' as const], heldOn: '10/10/2026', version };
      await correct(counted);
      await correct(counted);
      const [held, corrected, ...more] = await factsOf(personId);
      expect(more).toEqual([]);
      expect(corrected!.data).toEqual({
        corrects: held!.id,
        set: { services: ['training'], occurredAt: expect.stringContaining('2026-10-09T17:00:00') },
      });
      await expect(correct({ advice: 'Cũ.', version })).rejects.toMatchObject({ code: 'record.changed' });
      // It was held in October now: the person counts there.
      const october = await denominator('2026-10-10', '2026-10-10');
      await service().void(counsellor, id, 'not-held');
      world.clock.advance(1_000);
      expect(await denominator('2026-10-10', '2026-10-10')).toBe(october - 1);
    });

    it('is for whoever recorded it, on that day', async () => {
      const personId = await someone();
      const id = await consulted(world, counsellor, personId);
      const again = consultationInput({ advice: 'Khác.' });
      const code = 'consultation.not-possible-now';
      await expect(service().correct(counsellorOf(office), id, again)).rejects.toMatchObject({ code });
      await expect(service().correct(counsellorOf(branch), id, again)).rejects.toMatchObject({ kind: 'not-found' });
      world.clock.advance(DAY_MS);
      await expect(service().correct(counsellor, id, again)).rejects.toMatchObject({ code });
    });
  });

  describe('voiding', () => {
    it('takes the person out of what is counted, once, and leaves earlier reports as they were', async () => {
      const personId = await someone();
      const before = await denominator();
      const id = await consulted(world, counsellor, personId);
      const asOf = world.clock.now();
      world.clock.advance(60_000);
      await expect(service().void(counsellorOf(office), id, 'not-held')).rejects.toMatchObject({
        code: 'consultation.not-possible-now',
      });
      await service().void(manager, id, 'wrong-person');
      await service().void(manager, id, 'wrong-person');
      expect((await factsOf(personId)).map(({ type }) => type)).toEqual(['consultation.held', 'fact.corrected']);
      expect(await denominator()).toBe(before);
      expect(await denominator('2026-11-01', '2026-12-31', asOf)).toBe(before + 1);
      expect(await service().get(counsellor, id)).toMatchObject({ voidReason: 'wrong-person' });
      await expect(service().correct(counsellor, id, consultationInput())).rejects.toMatchObject({
        code: 'consultation.not-possible-now',
      });
    });
  });

  describe('reading', () => {
    it('is for the office and for those who read all, in one statement', async () => {
      const personId = await someone();
      const own = await consulted(world, counsellor, personId, { heldOn: '01/11/2026' });
      const others = await consulted(world, counsellorOf(branch), personId, { heldOn: '02/11/2026' });
      const idsFor = async (actor: Actor) => (await service().ofPerson(actor, personId)).map(({ id }) => id);
      expect(await idsFor(counsellor)).toEqual([own]);
      expect(await idsFor(counsellorOf(branch))).toEqual([others]);
      expect(await idsFor(manager)).toEqual([others, own]);
      expect(await idsFor({ ...counsellor, permissions: new Set() })).toEqual([]);
      await expect(service().get(counsellor, others)).rejects.toMatchObject({ code: 'consultation.not-found' });
      const { statements } = await countQueries(() => service().ofPerson(manager, personId));
      expect(statements).toHaveLength(1);
    });
  });

  describe('personal data', () => {
    it('goes with the person: given out, moved by a merge, removed on request', async () => {
      const [from, into] = [await someone(), await someone()];
      const plan = { first: { text: 'Nộp hồ sơ bí mật', dueOn: '01/12/2026' } };
      const id = await consulted(world, counsellor, from, { advice: 'Lời khuyên bí mật', plan });
      const contributors = world.get(PersonalDataRegistry).all();
      const { instance } = contributors.find(({ slice }) => slice === 'referrals')!;
      const copy = JSON.stringify(await instance.export(from));
      expect(copy).toContain('Lời khuyên bí mật');
      expect(copy).toContain('Nộp hồ sơ bí mật');
      await world.get(MergingService).merge(manager, from, into);
      expect(await service().get(counsellor, id)).toMatchObject({ personId: into });
      await db().tx(() => instance.erase({ personId: into, phone: null }));
      const [row] = await db().query('SELECT * FROM consultation WHERE id = $1', [id]);
      expect(row).toMatchObject({ advice: null, proposals: [], plan: [], services: ['advice'] });
      expect(JSON.stringify(row)).not.toContain('bí mật');
      expect(await world.get(Ledger).hasServices(into)).toBe(true);
    });

    it('is forgotten after five years, and the coded row stays', async () => {
      const personId = await someone();
      const id = await consulted(world, counsellor, personId);
      const rules = world.get(PersonalDataRegistry).retentionRules();
      const { instance } = rules.find(({ name }) => name === 'old-consultations')!;
      expect(await instance.forget()).toBe(0);
      world.clock.advance(5 * 366 * DAY_MS);
      expect(await instance.forget()).toBeGreaterThan(0);
      expect(await instance.forget()).toBe(0);
      expect(await service().get(counsellor, id)).toMatchObject({ advice: null, subjects: ['job_domestic'] });
    });
  });
});
