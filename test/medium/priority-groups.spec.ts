import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PeopleService } from '@app/accounts';
import { SensitiveProfiles, WriteSensitive } from '@app/candidates';
import { localDate } from '@app/kernel';
import { FigureDrift } from '@app/ledger';
import { FigureRequest, TargetReports } from '@app/placements';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

const TOLD = {
  ethnicity: '02',
  disabilities: ['hearing'],
  priorityGroups: ['hongheo'],
  hasPrisonRecord: 'true',
  sensitiveConsent: 'true',
} as const;

describe('priority groups in official figures', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(86_400_000));

  const someone = async (sex: 'female' | 'male', fullName: string) => {
    const { id } = await world.get(PeopleService).registerWalkIn(counsellor, {
      fullName,
      birthDate: localDate('1990-05-17'),
      sex,
      clientType: 'free',
      serviceConsent: 'true',
    });
    return id;
  };
  const later = () => world.clock.advance(60_000);
  const tell = (personId: string, fields: object = TOLD) =>
    world.get(SensitiveProfiles).save(actorOf(personId, 'seeker'), personId, WriteSensitive.parse(fields));
  /** How many who were counselled on the day of the clock are in each group, as it was known at an instant. */
  const counted = async (asOf = world.clock.now()) => {
    const day = world.clock.now().toISOString().slice(0, 10);
    const asked = { definition: 'b-cohort', from: day, to: day, window: 30, groupBy: 'priority-group' as const };
    const { groups } = await world
      .get(TargetReports)
      .report(FigureRequest.parse({ ...asked, asOf: asOf.toISOString() }));
    return Object.fromEntries(
      groups.flatMap(({ key, denominator }) => (denominator === 0 ? [] : [[key, denominator]])),
    );
  };
  const statements = async (personId: string) =>
    (
      await world.get(Db).query(
        `SELECT f.data FROM fact f JOIN subject_link l ON l.subject::text = f.subject
           WHERE l.person_id = $1 AND f.type = 'person.updated'`,
        [personId],
      )
    ).length;

  it('are those that the record tells and those that people told, and no others', async () => {
    const [woman, man, told] = [
      await someone('female', 'Lường Thị Nữ'),
      await someone('male', 'Lường Văn Nam'),
      await someone('female', 'Lường Thị Kể'),
    ];
    await tell(told);
    for (const personId of [woman, man, told]) await consulted(world, counsellor, personId);
    later();
    expect(await counted()).toEqual({ none: 1, nu: 2, nkt: 1, dtts: 1, hongheo: 1, chxaphtu: 1 });
  });

  it('stay told when the record changes, and are told once', async () => {
    const personId = await someone('male', 'Ma Văn Đổi');
    await tell(personId);
    await tell(personId);
    expect(await statements(personId)).toBe(1);
    await consulted(world, counsellor, personId, { clientType: 'ui' });
    await world.settle();
    later();
    expect(await counted()).toEqual({ bhtn: 1, nkt: 1, dtts: 1, hongheo: 1, chxaphtu: 1 });
    expect(await statements(personId)).toBe(2);
  });

  it('end with the consent, and what was known before stays as it was', async () => {
    const personId = await someone('female', 'Mông Thị Rút');
    await tell(personId);
    await consulted(world, counsellor, personId);
    later();
    const before = world.clock.now();
    later();
    await world.get(PeopleService).setConsent(personId, 'sensitive', false, null);
    await world.settle();
    later();
    expect(await counted()).toEqual({ nu: 1 });
    expect(await counted(before)).toEqual({ nu: 1, nkt: 1, dtts: 1, hongheo: 1, chxaphtu: 1 });
  });

  it('are those of both after a merge, whoever said something last, and of each after it is undone', async () => {
    const into = await someone('female', 'Nịnh Thị Một');
    await tell(into, { ...TOLD, hasPrisonRecord: undefined });
    later();
    const from = await someone('male', 'Nịnh Thị Hai');
    await consulted(world, counsellor, into);
    await world.get(MergingService).merge(managerOf(office), from, into);
    await world.settle();
    later();
    expect(await counted()).toEqual({ nu: 1, nkt: 1, dtts: 1, hongheo: 1 });
    await world.get(MergingService).unmerge(managerOf(office), from, into);
    await world.settle();
    await consulted(world, counsellor, from);
    later();
    expect(await counted()).toEqual({ none: 1, nu: 1, nkt: 1, dtts: 1, hongheo: 1 });
  });

  it('leave nothing in the facts themselves, and rows that agree with them', async () => {
    const facts = await world.get(Db).query<{ data: unknown }>('SELECT data FROM fact');
    expect(JSON.stringify(facts)).not.toMatch(/nkt|dtts|hongheo|chxaphtu/);
    expect(await world.get(FigureDrift).measure()).toMatchObject({ drift: [], untied: [] });
  });
});
