import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  MergingService,
  type Office,
  OfficesService,
  permissionsOf,
  PersonTimeline,
  type Role,
  StaffService,
} from '@app/accounts';
import { CaseFilter, CaseloadLists, FindCaseload } from '@app/desk';
import { addDays, formatDay, localDateOf, newId } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { HAND_OVER_REASONS, HandOver, HandOvers, WorkItems } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { consulted } from '../support/consultations.js';
import { openCentre, signInStaff, STAFF_PASSWORD } from '../support/people.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('a hand-over', () => {
  let world: World;
  let office: Office;
  let [giver, taker, third, manager]: Actor[] = [];

  /** A member with an account, since only such may take people over. */
  const staffOf = async (role: Role, login: string, officeId = office.id): Promise<Actor> => {
    const fullName = `Cán Bộ ${login}`;
    const { personId } = await world
      .get(StaffService)
      .create({ fullName, login, password: STAFF_PASSWORD, role, officeId }, null);
    const permissions = permissionsOf([role]);
    return { personId, sessionId: newId(), name: fullName, roles: [role], permissions, officeId, employerId: null };
  };

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    giver = await staffOf('counsellor', 'giao');
    taker = await staffOf('counsellor', 'nhan');
    third = await staffOf('counsellor', 'khac');
    manager = await staffOf('centre_manager', 'truong');
  });
  afterAll(() => world.stop());
  afterEach(async () => {
    world.clock.advance(1_000);
    await world.get(Db).query('DELETE FROM hand_over_person; ');
    await world.get(Db).query('DELETE FROM caseload');
    await world.get(Db).query('DELETE FROM work_item');
  });

  const today = () => localDateOf(world.clock.now());
  const inDays = (days: number) => addDays(today(), days);
  /** Somebody counselled by the giver, with work to do. */
  const someone = async (by = giver!) => {
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Giao', hasProfile: false });
    await consulted(world, by, personId);
    const [subjectId, counsellorId] = [newId(), by.personId];
    const item = { kind: 'follow-up', subjectId, personId, officeId: office.id, counsellorId, dueOn: today() } as const;
    await world.get(WorkItems).open(item);
    world.clock.advance(1_000);
    return personId;
  };
  const make = (actor: Actor, personIds: readonly string[], fields: object = {}) =>
    world
      .get(HandOvers)
      .make(
        actor,
        giver!.personId,
        personIds,
        HandOver.parse({ taker: taker!.personId, term: 'good', reason: 'workload', ...fields }),
      );
  const newest = async () => (await world.get(HandOvers).list(manager!, null, 1))[0]!;
  const inCharge = (personId: string) =>
    world.get(Db).queryOne<{ id: string; work: string }>(
      `SELECT c.counsellor_id AS id, w.counsellor_id AS work FROM caseload c
       LEFT JOIN work_item w ON w.person_id = c.person_id AND w.done_at IS NULL WHERE c.person_id = $1`,
      [personId],
    );
  const both = (actor: Actor) => ({ id: actor.personId, work: actor.personId });

  it('is checked by the database against the lists of the product', async () => {
    const check = await world
      .get(Db)
      .queryOne<{ text: string }>(
        `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'hand_over_reason_check'`,
      );
    expect([...check!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code)).toEqual([...HAND_OVER_REASONS]);
  });

  it('for good moves people with their work and tells the colleague; undone, they come back', async () => {
    const [moved, stays] = [await someone(), await someone()];
    expect(await make(giver!, [moved])).toBe(1);
    expect([await inCharge(moved), await inCharge(stays)]).toEqual([both(taker!), both(giver!)]);
    const [told] = await world.get(NotificationsService).list(taker!.personId, null, 1);
    expect(told).toMatchObject({ template: 'caseload.handed-over', params: { giver: 'Cán Bộ giao', people: 1 } });
    const made = await newest();
    expect(made).toMatchObject({ status: 'done', people: 1, giverName: 'Cán Bộ giao', takerName: 'Cán Bộ nhan' });
    await expect(world.get(HandOvers).undo(third!, made.id)).rejects.toMatchObject({ code: 'hand-over.not-found' });
    await world.get(HandOvers).undo(taker!, made.id);
    expect(await inCharge(moved)).toEqual(both(giver!));
    await expect(world.get(HandOvers).undo(taker!, made.id)).rejects.toMatchObject({ code: 'hand-over.over' });
  });

  it('stands in the timeline of the person, unless it was undone', async () => {
    const personId = await someone();
    const told = async () =>
      (
        await world.get(PersonTimeline).page({ actor: manager!, personId, language: 'vi', before: null, limit: 50 })
      ).moments.filter(({ detail }) => detail === 'Cán Bộ giao bàn giao');
    await make(giver!, [personId]);
    expect((await told()).map(({ title }) => title)).toEqual(['Chuyển cán bộ phụ trách: Cán Bộ nhan']);
    await world.get(HandOvers).undo(giver!, (await newest()).id);
    expect(await told()).toEqual([]);
    const until = formatDay(inDays(7));
    await make(giver!, [personId], { term: 'while', untilDay: until });
    expect((await told()).map(({ title }) => title)).toEqual([`Cán bộ phụ trách thay đến ${until}: Cán Bộ nhan`]);
  });

  it('undone leaves with others whom they have counselled since', async () => {
    const personId = await someone();
    await make(giver!, [personId]);
    world.clock.advance(60_000);
    await consulted(world, third!, personId);
    await world.get(HandOvers).undo(manager!, (await newest()).id);
    expect(await inCharge(personId)).toEqual(both(third!));
  });

  it('for a while begins on its day and gives people back the day after its last, whoever counsels them meanwhile', async () => {
    const personId = await someone();
    await make(giver!, [personId], { term: 'while', fromDay: formatDay(inDays(2)), untilDay: formatDay(inDays(4)) });
    expect([await inCharge(personId), (await newest()).status]).toEqual([both(giver!), 'planned']);
    world.clock.advance(2 * DAY_MS);
    expect(await world.runJob('carry-out-hand-overs')).toEqual({ carriedOut: 1, failed: 0 });
    expect([await inCharge(personId), (await newest()).status]).toEqual([both(taker!), 'running']);
    const [row] = (await world.get(CaseloadLists).find(taker!, FindCaseload.parse({}), 5)).people;
    expect(row).toMatchObject({ id: personId, keptFor: { name: 'Cán Bộ giao' } });
    await consulted(world, third!, personId);
    expect(await inCharge(personId)).toEqual(both(taker!));
    // Somebody who is kept for a colleague is not handed on.
    const on = HandOver.parse({ taker: third!.personId, term: 'good', reason: 'leave' });
    const handedOn = world.get(HandOvers).make(taker!, taker!.personId, [personId], on);
    await expect(handedOn).rejects.toMatchObject({ code: 'hand-over.nobody' });
    world.clock.advance(2 * DAY_MS);
    expect(await world.runJob('carry-out-hand-overs')).toEqual({ carriedOut: 0, failed: 0 });
    world.clock.advance(DAY_MS);
    await world.runJob('carry-out-hand-overs');
    expect([await inCharge(personId), (await newest()).status]).toEqual([both(giver!), 'done']);
  });

  it('that a worker finds too late begins and ends at once', async () => {
    const personId = await someone();
    await make(giver!, [personId], { term: 'while', fromDay: formatDay(inDays(1)), untilDay: formatDay(inDays(1)) });
    world.clock.advance(5 * DAY_MS);
    await world.runJob('carry-out-hand-overs');
    expect([await inCharge(personId), (await newest()).status]).toEqual([both(giver!), 'done']);
  });

  it('is made by whose people they are, or by a manager for somebody away; to a colleague of the office', async () => {
    const personId = await someone();
    await expect(make(third!, [personId])).rejects.toMatchObject({ code: 'hand-over.not-found' });
    const { id: _id, ...same } = office;
    const branch = await world.get(OfficesService).create({ ...same, code: 'CN', name: 'Cơ sở xa', kind: 'branch' });
    const far = await staffOf('counsellor', 'xa', branch.id);
    for (const nobody of [far.personId, giver!.personId, newId()]) {
      await expect(make(giver!, [personId], { taker: nobody })).rejects.toMatchObject({
        fields: [{ path: 'taker', code: 'hand-over.taker' }],
      });
    }
    for (const [field, fields] of Object.entries({
      fromDay: { fromDay: formatDay(inDays(-1)) },
      untilDay: { term: 'while', untilDay: formatDay(inDays(400)) },
    })) {
      await expect(make(giver!, [personId], fields)).rejects.toMatchObject({ fields: [{ path: field }] });
    }
    expect(await make(manager!, [personId])).toBe(1);
  });

  it('sent twice is one', async () => {
    const personId = await someone();
    const key = newId();
    await Promise.all([make(giver!, [personId], { key }), make(giver!, [personId], { key })]);
    const rows = await world.get(Db).query('SELECT 1 FROM hand_over WHERE id = $1', [key]);
    expect(rows).toHaveLength(1);
  });

  it('goes with the person through a merge', async () => {
    const [from, into] = [await someone(), await someone()];
    await make(giver!, [from], { term: 'while', untilDay: formatDay(inDays(1)) });
    await world.get(MergingService).merge(manager!, from, into);
    expect((await newest()).people).toBe(1);
    expect((await inCharge(into))!.id).toBe(giver!.personId);
  });

  describe('on its pages', () => {
    let browser: BrowserSession;
    beforeAll(async () => {
      browser = await signInStaff(world, office, 'centre_manager', 'ql');
    });

    it('asks again when the list has changed meanwhile, then shows what was done and takes it back', async () => {
      const personId = await someone();
      const form = `/can-bo/nguoi-phu-trach/ban-giao?can-bo=${giver!.personId}`;
      const to = '/can-bo/nguoi-phu-trach/ban-giao';
      const fields = { 'can-bo': giver!.personId, taker: taker!.personId, term: 'good', reason: 'left-post' };
      const later = await browser.submit(form, to, { ...fields, count: '3' });
      expect([later.status, later.text]).toEqual([422, expect.stringContaining('Danh sách vừa thay đổi')]);
      const done = await browser.submit(form, to, { ...fields, count: '1' });
      expect(done.text).toContain('Đã bàn giao 1 người');
      expect(await inCharge(personId)).toEqual(both(taker!));
      const { text } = await browser.get(`/can-bo/nguoi-lao-dong/${personId}`);
      expect(text).toMatch(/Phụ trách\s*Cán Bộ nhan\s*Bàn giao/);
      const { id } = await newest();
      const back = await browser.submit('/can-bo/ban-giao', `/can-bo/ban-giao/${id}/tra-lai`, {});
      expect(back.text).toContain('Đã trả lại');
      const again = await browser.submit('/can-bo/ban-giao', `/can-bo/ban-giao/${id}/tra-lai`, {});
      expect(again.text).toContain('đã kết thúc');
      expect(
        await world.get(CaseloadLists).idsUnder(manager!, CaseFilter.parse({ 'can-bo': giver!.personId })),
      ).toEqual([personId]);
    });
  });
});
