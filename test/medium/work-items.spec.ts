import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonalDataRegistry } from '@app/accounts';
import { addDays, localDateOf, newId } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import {
  CALL_OUTCOMES,
  ConsultationsService,
  FindWork,
  RecordConsultation,
  ReferralsService,
  WORK_KINDS,
  WorkItems,
  workPositionText,
} from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;
const ADVICE = { clientType: 'free', services: ['advice'], subjects: ['career'], advice: 'Đã trao đổi' };

describe('work items', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let manager: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    manager = managerOf(office);
    await world.settle();
    await world.get(Db).query('DELETE FROM work_item');
    counsellor = counsellorOf(office);
  });
  afterAll(() => world.stop());
  afterEach(async () => {
    world.clock.advance(1_000);
    await world.get(Db).query('DELETE FROM work_item');
  });

  const work = () => world.get(WorkItems);
  const today = () => localDateOf(world.clock.now());
  const someone = async () =>
    (await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false })).personId;
  const open = async (personId: string, fields: object = {}) =>
    work().open({
      kind: 'follow-up',
      subjectId: newId(),
      personId,
      officeId: office.id,
      counsellorId: counsellor.personId,
      dueOn: today(),
      ...fields,
    });
  const listOf = async (actor: Actor, query: object = {}) =>
    (await work().today(actor, FindWork.parse(query), 50)).items;
  const kindsOf = async (actor: Actor) => (await listOf(actor)).map(({ kind }) => kind);
  const consult = (actor: Actor, personId: string) =>
    world.get(ConsultationsService).record(actor, personId, RecordConsultation.parse(ADVICE));

  it('are checked by the database against the lists of the product', async () => {
    const checks = await world.get(Db).query<{ name: string; text: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conname IN ('work_item_kind_check', 'phone_call_outcome_check')`,
    );
    const codesIn = (name: string) =>
      [...checks.find((check) => check.name === name)!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code!);
    expect(codesIn('work_item_kind_check')).toEqual([...WORK_KINDS]);
    expect(codesIn('phone_call_outcome_check')).toEqual([...CALL_OUTCOMES]);
  });

  describe('of a day', () => {
    it('stand in the order of what matters, the longest due first, and go on after a page', async () => {
      const personId = await someone();
      const due = [
        { kind: 'new-matches', dueOn: addDays(today(), -9) },
        { kind: 'follow-up', dueOn: today() },
        { kind: 'notice', dueOn: today() },
        { kind: 'follow-up', dueOn: addDays(today(), -2) },
        { kind: 'person-waiting', dueOn: today(), counsellorId: null },
        { kind: 'follow-up', dueOn: addDays(today(), 1) },
      ];
      for (const fields of due) await open(personId, fields);
      const { result, statements } = await countQueries(() => listOf(counsellor));
      expect(statements).toHaveLength(2);
      expect(result.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
        ['follow-up', addDays(today(), -2)],
        ['follow-up', today()],
        ['person-waiting', today()],
        ['new-matches', addDays(today(), -9)],
        ['notice', today()],
      ]);
      const rest = await listOf(counsellor, { sau: workPositionText(result[1]!) });
      expect(rest.map(({ id }) => id)).toEqual(result.slice(2).map(({ id }) => id));
      expect(await listOf(counsellor, { loai: 'notice' })).toHaveLength(1);
      expect(await listOf(counsellor, { sau: 'x', loai: 'y' })).toHaveLength(5);
    });

    it('are found by one scan of one index, however many there are', async () => {
      const personId = await someone();
      await world.get(Db).query(
        `INSERT INTO work_item (id, kind, subject_id, person_id, office_id, counsellor_id, due_on, created_at)
         SELECT gen_random_uuid(), 'follow-up', gen_random_uuid(), $1, $2,
           ('00000000-0000-7000-8000-' || lpad((n % 300)::text, 12, '0'))::uuid, $3::date + n % 100 - 10, now()
         FROM generate_series(1, 6000) n`,
        [personId, office.id, today()],
      );
      await world.get(Db).query('ANALYZE work_item');
      const { statements } = await countQueries(() => listOf(counsellor));
      const asked = [[counsellor.personId, office.id], today(), WORK_KINDS, null, null, null, null, 50];
      const list = statements.find((statement) => statement.includes('array_position'))!;
      const plan = JSON.stringify(await world.get(Db).query(`EXPLAIN (FORMAT JSON) ${list}`, asked));
      expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"work_item"/);
      expect(plan.match(/"Index Name":"work_item\w*"/g)).toEqual(['"Index Name":"work_item_queue"']);
    });

    it('are a counsellor’s own and the office’s; only managers look at the work of others', async () => {
      const personId = await someone();
      const colleague = counsellorOf(office);
      await open(personId);
      await open(personId, { kind: 'notice', counsellorId: null });
      expect(await kindsOf(counsellor)).toEqual(['follow-up', 'notice']);
      expect(await kindsOf(colleague)).toEqual(['notice']);
      expect(await kindsOf(counsellorOf(branch))).toEqual([]);
      const asked = { 'can-bo': counsellor.personId };
      expect(await listOf(manager, asked)).toHaveLength(1);
      expect(await listOf(colleague, asked)).toHaveLength(1);
      expect((await listOf(colleague, asked))[0]!.kind).toBe('notice');
      await open(personId, { dueOn: addDays(today(), -1) });
      await open(personId, { dueOn: addDays(today(), 3) });
      expect(await work().load(manager)).toMatchObject([
        { queue: counsellor.personId, overdue: 1, today: 1, later: 1 },
        { queue: office.id, name: null, overdue: 0, today: 1, later: 0 },
      ]);
      expect(await work().load(colleague)).toEqual([]);
    });
  });

  describe('are kept by what brings them about:', () => {
    it('an unanswered slip some days before it expires, until it is answered, voided or over', async () => {
      const personId = await someone();
      const ids: string[] = [];
      for (const validDays of [10, 10, 10, 2]) {
        const title = `Thợ may ${ids.length}`;
        const { id } = await publishedPosting(world, office, { title, deadline: addDays(today(), 80) });
        ids.push(await referred(world, counsellor, personId, { posting: id, validDays }));
      }
      const [answered, voided, over, short] = ids as [string, string, string, string];
      const due = async () => (await listOf(counsellor)).map(({ subjectId }) => subjectId).sort();
      expect(await due()).toEqual([]);
      world.clock.advance(DAY_MS);
      expect(await due()).toEqual([short]);
      world.clock.advance(6 * DAY_MS);
      expect(await due()).toEqual([...ids].sort());
      const [first] = await listOf(counsellor);
      expect(first).toMatchObject({ kind: 'referral-unanswered', referral: { number: expect.stringMatching(/^GT-/) } });
      await world
        .get(ReferralsService)
        .answer(counsellor, answered, { outcome: 'no_show', reason: null, startDate: null });
      await world.get(ReferralsService).void(counsellor, voided, 'by-mistake');
      expect(await due()).toEqual([over, short].sort());
      world.clock.advance(30 * DAY_MS);
      await world.runJob('expire-referrals');
      expect(await due()).toEqual([]);
    });

    it('whoever came to the desk, until the consultation', async () => {
      await world.settle();
      await world.get(Db).query('DELETE FROM work_item');
      const personId = await someone();
      await world.settle();
      const waiting = async () => (await listOf(counsellor)).map(({ kind, personId: who }) => [kind, who]);
      expect(await waiting()).toEqual([['person-waiting', personId]]);
      await consult(counsellor, personId);
      expect(await waiting()).toEqual([]);
      const counselledAtOnce = await someone();
      await consult(counsellor, counselledAtOnce);
      await world.settle();
      expect(await waiting()).toEqual([]);
    });

    it('new postings that suit somebody, for who counselled last; again after they were talked about', async () => {
      const [known, unknown] = [await someone(), await someone()];
      await consult(counsellorOf(office), known);
      world.clock.advance(60_000);
      await consult(counsellor, known);
      const tell = async () => {
        await world.get(Events).emit('people.matched', { personIds: [known, unknown] });
        await world.settle();
        return (await listOf(counsellor, { loai: 'new-matches' })).map(({ id }) => id);
      };
      const [item, ...others] = await tell();
      expect(others).toEqual([]);
      expect(await tell()).toEqual([item]);
      await work().recordCall(counsellor, item!, 'reached');
      expect(await listOf(counsellor, { loai: 'new-matches' })).toEqual([]);
      expect(await tell()).toEqual([item]);
    });
  });

  describe('in hand', () => {
    it('are put off and brought back, by whoever may', async () => {
      await open(await someone());
      const [item] = await listOf(counsellor);
      expect(await work().postpone(counsellorOf(office), item!.id, 'week')).toBe(addDays(today(), 7));
      expect(await listOf(counsellor)).toEqual([]);
      expect(await work().postponed(counsellor, item!.id)).toMatchObject({ postponedUntil: addDays(today(), 7) });
      const other = counsellorOf(branch);
      expect(await work().postponed(other, item!.id)).toBeNull();
      await expect(work().bringBack(other, item!.id)).rejects.toMatchObject({ code: 'work.not-found' });
      await work().bringBack(counsellor, item!.id);
      expect(await listOf(counsellor)).toHaveLength(1);
      await work().postpone(counsellor, item!.id, 'tomorrow');
      world.clock.advance(DAY_MS);
      expect(await listOf(counsellor)).toMatchObject([{ id: item!.id, dueOn: addDays(today(), -1) }]);
    });

    it('count their calls; nobody reached comes back tomorrow, and what has a record of its own stays', async () => {
      await open(await someone());
      const [{ id } = { id: '' }] = await listOf(counsellor);
      await work().recordCall(counsellor, id, 'no-answer');
      expect(await listOf(counsellor)).toEqual([]);
      world.clock.advance(DAY_MS);
      await work().recordCall(counsellor, id, 'reached');
      expect(await listOf(counsellor)).toMatchObject([{ id, calls: 2, lastCall: 'reached' }]);
      const [{ subjectId } = { subjectId: '' }] = await listOf(counsellor);
      await work().close('follow-up', subjectId);
      await work().close('follow-up', subjectId);
      await expect(work().recordCall(counsellor, id, 'reached')).rejects.toMatchObject({ code: 'work.not-found' });
    });

    it('are one for a subject: opened twice it is the same, due on another day it is due anew', async () => {
      const [personId, subjectId] = [await someone(), newId()];
      await open(personId, { subjectId });
      const [{ id } = { id: '' }] = await listOf(counsellor);
      await work().postpone(counsellor, id, 'tomorrow');
      await open(personId, { subjectId });
      expect(await listOf(counsellor)).toEqual([]);
      await open(personId, { subjectId, dueOn: addDays(today(), -1) });
      expect(await listOf(counsellor)).toMatchObject([{ id }]);
    });
  });

  describe('personal data', () => {
    const contributor = () =>
      world
        .get(PersonalDataRegistry)
        .all()
        .find(({ slice }) => slice === 'work-items')!;

    it('goes with the person through a merge, and with the person altogether', async () => {
      const [from, into] = [await someone(), await someone()];
      for (const subjectId of [from, into]) await open(subjectId, { kind: 'new-matches', subjectId });
      await open(from, { kind: 'person-waiting', subjectId: from });
      await open(from);
      const [first] = await listOf(counsellor);
      await work().recordCall(counsellor, first!.id, 'reached');
      await world.get(MergingService).merge(manager, from, into);
      expect((await listOf(counsellor)).map(({ kind, personId }) => [kind, personId])).toEqual(
        ['follow-up', 'person-waiting', 'new-matches'].map((kind) => [kind, into]),
      );
      expect(await contributor().instance.export(into)).toMatchObject({ phoneCalls: [{ about: 'follow-up' }] });
      await world.get(Db).tx(() => contributor().instance.erase({ personId: into, phone: null }));
      expect(await listOf(counsellor)).toEqual([]);
      expect(await contributor().instance.export(into)).toEqual({});
    });

    it('is forgotten a year after the work was done', async () => {
      const subjectId = newId();
      await open(await someone(), { subjectId });
      await open(await someone());
      await work().close('follow-up', subjectId);
      const rule = world
        .get(PersonalDataRegistry)
        .retentionRules()
        .find(({ name }) => name === 'done-work')!;
      expect(await rule.instance.forget()).toBe(0);
      world.clock.advance(400 * DAY_MS);
      expect(await rule.instance.forget()).toBe(1);
      expect(await listOf(counsellor)).toHaveLength(1);
    });
  });

  describe('on the page of today', () => {
    let browser: BrowserSession;
    beforeAll(async () => {
      browser = await signInStaff(world, office, 'counsellor');
    });

    it('say when nothing is left, and show what is there with a way to call', async () => {
      expect((await browser.get('/can-bo')).text).toContain('Hôm nay không còn việc nào');
      const personId = await someone();
      await open(personId, { counsellorId: null, kind: 'person-waiting', subjectId: personId });
      const page = await browser.get('/can-bo');
      expect(page.text).toContain('Nông Thị Việc');
      expect(page.html).toContain(`href="/can-bo/nguoi-lao-dong/${personId}/tu-van/moi"`);
      expect(page.text).not.toContain('Việc của từng tư vấn viên');
    });

    it('are put off with a way back, and a call is logged in two presses', async () => {
      await open(await someone(), { counsellorId: null });
      const [{ id } = { id: '' }] = await listOf(counsellor);
      const { csrf } = await browser.get('/can-bo?loai=follow-up');
      const off = await browser.post(`/can-bo/viec/${id}/lui`, { until: 'week', loai: 'follow-up' }, csrf);
      expect(off.text).toContain(`Việc với Nông Thị Việc đã lùi đến`);
      expect(off.html).toContain(`/can-bo/viec/${id}/tro-lai`);
      const back = await browser.post(`/can-bo/viec/${id}/tro-lai`, { loai: 'follow-up' }, csrf);
      expect(back.text).toContain('Việc đã trở lại danh sách.');
      expect(back.html).toContain('<input type="hidden" name="loai" value="follow-up"');
      const called = await browser.post(`/can-bo/viec/${id}/cuoc-goi`, { outcome: 'reached' }, csrf);
      expect(called.text).toContain('Đã gọi 1 lần, lần cuối có gặp');
      const gone = await browser.post(`/can-bo/viec/${newId()}/cuoc-goi`, { outcome: 'reached' }, csrf);
      expect(gone.text).toContain('Việc này không còn trong danh sách.');
      expect((await browser.post(`/can-bo/viec/${id}/lui`, { until: 'never' }, csrf)).status).toBe(200);
    });

    it('show managers the load, each name leading to the work behind it', async () => {
      const boss = await signInStaff(world, office, 'centre_manager');
      await open(await someone());
      const page = await boss.get('/can-bo');
      expect(page.text).toContain('Việc của từng tư vấn viên');
      const theirs = `/can-bo?can-bo=${counsellor.personId}`;
      expect(page.html).toContain(theirs);
      expect((await boss.get(theirs)).text).toContain('Nông Thị Việc');
    });
  });
});
