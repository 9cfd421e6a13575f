import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonalDataRegistry } from '@app/accounts';
import { CaseloadLists, casePositionText, FindCaseload } from '@app/desk';
import { addDays, localDateOf, newId } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { WorkItems } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('a caseload', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const fresh = (): Actor => (counsellor = counsellorOf(office));
  const today = () => localDateOf(world.clock.now());
  const someone = async (fullName = 'Nông Thị Phụ') =>
    (await applicantOf(world, office, { fullName, hasProfile: false })).personId;
  const lists = () => world.portal.get(CaseloadLists, { strict: false });
  const find = (actor: Actor, query: object = {}, limit = 50) => lists().find(actor, FindCaseload.parse(query), limit);
  const idsOf = async (actor: Actor, query: object = {}) => (await find(actor, query)).people.map(({ id }) => id);
  const open = (personId: string, by: Actor | null, fields: object = {}) =>
    world.get(WorkItems).open({
      kind: 'follow-up',
      subjectId: newId(),
      personId,
      officeId: office.id,
      counsellorId: by?.personId ?? null,
      dueOn: today(),
      ...fields,
    });

  it('holds whoever was counselled last by its counsellor, and their open work follows', async () => {
    const [first, second] = [fresh(), counsellorOf(office)];
    const personId = await someone();
    await consulted(world, first, personId);
    await open(personId, first);
    expect(await idsOf(first)).toEqual([personId]);
    world.clock.advance(60_000);
    await consulted(world, second, personId);
    expect([await idsOf(first), await idsOf(second)]).toEqual([[], [personId]]);
    const queue = await world
      .get(Db)
      .query('SELECT counsellor_id AS id FROM work_item WHERE person_id = $1', [personId]);
    expect(queue).toEqual([{ id: second.personId }]);
    // Written down today, held last week: it takes nobody away from who talked with them since.
    await consulted(world, first, personId, { heldOn: addDays(today(), -7) });
    expect(await idsOf(second)).toEqual([personId]);
  });

  it('takes whoever nobody is in charge of with the first work about them; later work goes to who is in charge', async () => {
    const [mine, other] = [fresh(), counsellorOf(office)];
    const personId = await someone();
    await open(personId, null);
    expect(await idsOf(mine)).toEqual([]);
    await open(personId, mine);
    await open(personId, other);
    expect([await idsOf(mine), await idsOf(other)]).toEqual([[personId], []]);
    const queues = await world
      .get(Db)
      .query('SELECT counsellor_id AS id FROM work_item WHERE person_id = $1 ORDER BY created_at', [personId]);
    expect(queues).toEqual([{ id: null }, { id: mine.personId }, { id: mine.personId }]);
  });

  it('counts its groups and lists each, the longest not spoken with first, from page to page', async () => {
    const mine = fresh();
    const [long, following, sent, working] = [
      await someone('Bế Văn Lâu'),
      await someone('Đàm Thị Theo'),
      await someone('Triệu Thị Gửi'),
      await someone('Ma Văn Làm'),
    ];
    await consulted(world, mine, long);
    world.clock.advance(40 * DAY_MS);
    for (const personId of [following, sent, working]) {
      await consulted(world, mine, personId);
      world.clock.advance(60_000);
    }
    await open(following, mine);
    await open(following, mine, { dueOn: addDays(today(), 9) });
    const { id: posting } = await publishedPosting(world, office, { deadline: addDays(today(), 30) });
    await referred(world, mine, sent, { posting });
    await placed(world, mine, working, { startDate: today(), selfEmployed: 'true' });
    const { result, statements } = await countQueries(() => find(mine));
    expect(statements).toHaveLength(2);
    expect(result.counts).toEqual({ all: 4, 'follow-up': 1, unanswered: 1, 'without-work': 3, 'long-unspoken': 1 });
    expect(result.people.map(({ id }) => id)).toEqual([long, following, sent, working]);
    expect(result.people[0]).toMatchObject({ isLongUnspoken: true, isWithoutWork: true, isToFollowUp: false });
    expect(await idsOf(mine, { nhom: 'follow-up' })).toEqual([following]);
    expect(await idsOf(mine, { nhom: 'unanswered' })).toEqual([sent]);
    expect(await idsOf(mine, { nhom: 'without-work' })).toEqual([long, following, sent]);
    expect(await idsOf(mine, { ten: 'trieu gui' })).toEqual([sent]);
    expect(await idsOf(mine, { ten: '%' })).toHaveLength(4);
    expect((await find(mine, { ten: 'làm' })).counts).toMatchObject({ all: 1, 'without-work': 0 });
    expect(await idsOf(mine, { dien: 'ui' })).toEqual([]);
    const rest = await idsOf(mine, { sau: casePositionText({ spokenAt: result.people[1]!.spokenAt, id: following }) });
    expect(rest).toEqual([sent, working]);
    expect(await idsOf(mine, { sau: 'x~y', nhom: 'z' })).toHaveLength(4);
  });

  it('begins with those never spoken with; a call that reaches somebody is a word with them', async () => {
    const mine = fresh();
    const [spoken, never] = [await someone(), await someone()];
    await consulted(world, mine, spoken);
    await open(never, mine);
    expect(await idsOf(mine)).toEqual([never, spoken]);
    const rest = await idsOf(mine, { sau: casePositionText({ spokenAt: null, id: never }) });
    expect(rest).toEqual([spoken]);
    world.clock.advance(60_000);
    const { id } = (await world
      .get(Db)
      .queryOne<{ id: string }>('SELECT id FROM work_item WHERE person_id = $1', [never]))!;
    await world.get(WorkItems).recordCall(mine, id, 'reached');
    expect(await idsOf(mine)).toEqual([spoken, never]);
  });

  it('is its counsellor’s own; managers look at everybody’s', async () => {
    const mine = fresh();
    const personId = await someone();
    await consulted(world, mine, personId);
    expect(await idsOf(counsellorOf(office), { 'can-bo': counsellor.personId })).toEqual([]);
    const seen = await find(managerOf(office), { 'can-bo': mine.personId });
    expect(seen.people.map(({ id }) => id)).toEqual([personId]);
    expect(
      (await world.get(WorkItems).load(managerOf(office))).find(({ queue }) => queue === mine.personId),
    ).toMatchObject({ people: 1, overdue: 0 });
  });

  it('keeps one of two merged people, and nobody who was forgotten', async () => {
    const [mine, other] = [fresh(), counsellorOf(office)];
    const [from, into, alone] = [await someone(), await someone(), await someone()];
    await consulted(world, mine, from);
    await consulted(world, other, into);
    await world.get(MergingService).merge(managerOf(office), from, into);
    expect([await idsOf(mine), await idsOf(other)]).toEqual([[], [into]]);
    await consulted(world, mine, alone);
    const data = world
      .get(PersonalDataRegistry)
      .all()
      .find(({ slice }) => slice === 'caseload')!.instance;
    expect(await data.export(alone)).toMatchObject({ inCharge: { spokenAt: expect.any(Date) } });
    await data.erase({ personId: alone, phone: null });
    expect(await idsOf(mine)).toEqual([]);
  });
});
