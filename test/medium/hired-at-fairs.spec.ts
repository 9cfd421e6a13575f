import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FigureRequest, HiredAtFairs, PlacementsService, TargetReports } from '@app/placements';
import { applicantOf } from '../support/applications.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { placed } from '../support/placements.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

describe('people hired at fairs', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let fair: LiveFair;
  let booth: LiveFair['booths'][number];
  let recruiter: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    counsellor = counsellorOf(office);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1);
    booth = fair.booths[0]!;
    recruiter = booth.recruiters[0]!;
    await fair.run(recruiter, { kind: 'sit-down', booth: booth.id });
  });

  const talked = async (person: Actor) => {
    await fair.run(person, { kind: 'enter', fair: fair.id });
    await fair.run(person, { kind: 'join', booth: booth.id });
    const conversation = (await fair.run(recruiter, { kind: 'call-next', booth: booth.id })).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
    await fair.run(person, { kind: 'end', conversation });
    return conversation;
  };
  const note = async (conversation: string, outcome: 'hired' | 'keep_in_touch', startDate?: string) => {
    await fair.run(recruiter, { kind: 'outcome', conversation, outcome, ...(startDate && { startDate }) });
    await world.settle();
  };
  const somebody = async () => {
    const person = await applicantOf(world, office, { hasProfile: false });
    await fair.register(person);
    return person;
  };
  const workOf = ({ personId }: Actor) => world.get(PlacementsService).ofPerson(managerOf(office), personId);
  const factsOf = ({ personId }: Actor) =>
    world.get(Db).query<{ type: string; data: Record<string, unknown> }>(
      `SELECT f.type, f.data FROM subject_link l JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 AND (f.type LIKE 'placement.%' OR
         f.type = 'fact.corrected' AND EXISTS (SELECT 1 FROM fact o WHERE o.id = f.data ->> 'corrects'
           AND o.type LIKE 'placement.%')) ORDER BY f.position`,
      [personId],
    );
  const figure = async (definition: string) => {
    const asked = { definition, from: '2026-11-01', to: '2027-12-31', window: 30 };
    const asOf = world.clock.now().toISOString();
    const { numerator, denominator } = await world.get(TargetReports).report(FigureRequest.parse({ ...asked, asOf }));
    return { numerator, denominator };
  };

  it('have work by the notice of the employer, once however often it is told', async () => {
    const person = await somebody();
    const conversation = await talked(person);
    await note(conversation, 'hired', '01/12/2026');
    await Promise.all([1, 2].map(() => world.get(HiredAtFairs).follow(conversation)));
    expect(await workOf(person)).toMatchObject([
      {
        employerId: booth.employerId,
        startDate: '2026-12-01',
        channel: 'fair',
        reportedBy: null,
        evidence: [{ kind: 'employer-notice' }],
        followUps: [{ milestone: '1m' }, { milestone: '3m' }],
      },
    ]);
    expect(await factsOf(person)).toMatchObject([
      { type: 'placement.reported', data: { channel: 'fair', evidence: { kind: 'employer-notice', strength: 4 } } },
    ]);
  });

  it('have none before the day is known on which they start', async () => {
    const person = await somebody();
    const conversation = await talked(person);
    await note(conversation, 'hired');
    expect(await workOf(person)).toEqual([]);
    await note(conversation, 'hired', '02/12/2026');
    expect(await workOf(person)).toMatchObject([{ startDate: '2026-12-02' }]);
  });

  it('start on the day that was noted last, unless staff have said another', async () => {
    const person = await somebody();
    const conversation = await talked(person);
    await note(conversation, 'hired', '01/12/2026');
    await note(conversation, 'hired', '07/12/2026');
    expect(await workOf(person)).toMatchObject([{ startDate: '2026-12-07', channel: 'fair', status: 'current' }]);
    const facts = await factsOf(person);
    expect(facts.map(({ type }) => type)).toEqual(['placement.reported', 'fact.corrected']);
    expect(facts[1]!.data).toMatchObject({ set: { startDate: '2026-12-07', channel: 'fair' } });
    await world.get(Db).query(`UPDATE placement SET start_date = '2026-12-09' WHERE person_id = $1`, [person.personId]);
    await note(conversation, 'hired', '08/12/2026');
    expect(await workOf(person)).toMatchObject([{ startDate: '2026-12-09' }]);
  });

  it('have none when the outcome is taken back, and have it again when that was the mistake', async () => {
    const person = await somebody();
    const conversation = await talked(person);
    await note(conversation, 'hired', '01/12/2026');
    await note(conversation, 'keep_in_touch');
    expect(await workOf(person)).toMatchObject([{ status: 'voided', voidReason: 'not-started' }]);
    expect((await factsOf(person)).at(-1)).toMatchObject({ type: 'fact.corrected', data: { void: true } });
    await note(conversation, 'hired', '01/12/2026');
    expect((await workOf(person)).map(({ status }) => status).sort()).toEqual(['current', 'voided']);
  });

  it('are shown in work that is recorded already, without counting it twice, and no more once taken back', async () => {
    const person = await somebody();
    const { employerId } = booth;
    const known = await placed(world, counsellor, person.personId, { employerId, startDate: '24/11/2026' });
    const conversation = await talked(person);
    await note(conversation, 'hired', '01/12/2026');
    const kinds = async () => (await workOf(person)).map(({ id, evidence }) => [id, evidence.map(({ kind }) => kind)]);
    expect(await kinds()).toEqual([[known, ['employer-notice', 'self-report']]]);
    await note(conversation, 'keep_in_touch');
    expect(await kinds()).toEqual([[known, ['self-report']]]);
    expect((await factsOf(person)).map(({ type }) => type)).toEqual([
      'placement.reported',
      'placement.confirmed',
      'fact.corrected',
    ]);
  });

  it('stay voided once a person has said so, and stay while something else shows it', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const first = await talked(one);
    await note(first, 'hired', '01/12/2026');
    await world.get(PlacementsService).void(managerOf(office), (await workOf(one))[0]!.id, 'wrong-person');
    await world.get(HiredAtFairs).follow(first);
    expect(await workOf(one)).toMatchObject([{ status: 'voided', voidReason: 'wrong-person' }]);
    const second = await talked(two);
    await note(second, 'hired', '01/12/2026');
    await world.get(PlacementsService).addEvidence(managerOf(office), (await workOf(two))[0]!.id, 'contract');
    await note(second, 'keep_in_touch');
    expect(await workOf(two)).toMatchObject([{ status: 'current' }]);
  });

  it('keep their work in the figures after they asked to be erased', async () => {
    const person = await somebody();
    const conversation = await talked(person);
    await note(conversation, 'hired', '01/12/2026');
    await world.get(Db).query(`UPDATE person SET status = 'erased' WHERE id = $1`, [person.personId]);
    await world
      .get(Db)
      .query(`UPDATE conversation SET outcome = 'keep_in_touch', start_date = NULL WHERE id = $1`, [conversation]);
    await world.get(HiredAtFairs).follow(conversation);
    expect(await workOf(person)).toMatchObject([{ status: 'current' }]);
  });

  it('move the official figure only when the centre counselled or referred them before', async () => {
    const [stranger, advised, sent] = [await somebody(), await somebody(), await somebody()];
    const [a, b] = [await figure('a-cohort'), await figure('b-cohort')];
    await consulted(world, counsellor, advised.personId);
    await referred(world, counsellor, sent.personId, { employerId: booth.employerId, occupation: '8153' });
    world.clock.advance(1_000);
    for (const person of [stranger, advised, sent]) await note(await talked(person), 'hired', '24/11/2026');
    world.clock.advance(61_000);
    expect(await figure('a-cohort')).toEqual({ numerator: a.numerator! + 1, denominator: a.denominator! + 1 });
    expect(await figure('b-cohort')).toEqual({ numerator: b.numerator! + 2, denominator: b.denominator! + 2 });
    for (const person of [stranger, advised, sent]) expect(await workOf(person)).toHaveLength(1);
  });
});
