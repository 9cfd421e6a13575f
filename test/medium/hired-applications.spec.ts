import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Answer, ApplicationAnswers, ApplicationsService, SendApplication } from '@app/applications';
import { type Employer } from '@app/employers';
import { localDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { HiredApplications, PlacementsService } from '@app/placements';
import { applicantOf, recruiterActor } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('hired applications', () => {
  let world: World;
  let office: Office;
  let employer: Employer;
  let recruiter: Actor;
  let counsellor: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    employer = await firmOf(world, office, { name: 'Hộ kinh doanh May Mẫu', isTrusted: true });
    recruiter = await recruiterActor(world, office, employer.id);
    counsellor = counsellorOf(office);
    await world.settle();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const sent = async (actor?: Actor) => {
    const applicant = actor ?? (await applicantOf(world, office));
    const { id } = await publishedPosting(world, office, {
      employerId: employer.id,
      deadline: localDate('2026-12-20'),
    });
    const application = await world.get(ApplicationsService).apply(applicant, id, SendApplication.parse({}));
    return { personId: applicant.personId, id: application.id };
  };
  const hire = async (ids: readonly string[], actor = recruiter, startDate = '01/12/2026') => {
    const answer = Answer.parse({ answer: 'hire', startDate });
    const chosen = ids.map((id) => ({ id, version: null }));
    await world.get(ApplicationAnswers).answer(actor, chosen, answer);
    await world.settle();
  };
  const workOf = (personId: string) => world.get(PlacementsService).ofPerson(managerOf(office), personId);
  const placementFactsOf = async (personId: string) =>
    (
      await world.get(Db).query<{ type: string }>(
        `SELECT f.type FROM subject_link l JOIN fact f ON f.subject = l.subject::text
         WHERE l.person_id = $1 AND f.type LIKE 'placement.%' ORDER BY f.position`,
        [personId],
      )
    ).map(({ type }) => type);

  it('report work with the notice of the employer, once however often they are told', async () => {
    const { personId, id } = await sent();
    await hire([id]);
    await Promise.all([1, 2].map(() => world.get(HiredApplications).follow(id)));
    expect(await workOf(personId)).toMatchObject([
      {
        applicationId: id,
        employerId: employer.id,
        startDate: '2026-12-01',
        channel: 'application',
        reportedBy: null,
        evidence: [{ kind: 'employer-notice' }],
        followUps: [{ milestone: '1m' }, { milestone: '3m' }],
      },
    ]);
    expect(await placementFactsOf(personId)).toEqual(['placement.reported']);
  });

  it('are followed each when several were hired at once', async () => {
    const both = [await sent(), await sent()];
    await hire(both.map(({ id }) => id));
    for (const { personId } of both) expect(await workOf(personId)).toHaveLength(1);
  });

  it('are the statement of staff when staff answered in the employer’s name', async () => {
    const { personId, id } = await sent();
    await hire([id], counsellor);
    expect(await workOf(personId)).toMatchObject([
      { reportedBy: counsellor.personId, evidence: [{ kind: 'counsellor' }] },
    ]);
  });

  it('show work that is recorded already, without counting it twice, and tell that the days differ', async () => {
    const { personId, id } = await sent();
    const known = await placed(world, counsellor, personId, { employerId: employer.id, startDate: '24/11/2026' });
    await hire([id]);
    const [work, ...more] = await workOf(personId);
    expect(more).toEqual([]);
    expect(work).toMatchObject({ id: known, startDate: '2026-11-24', hiredFrom: '2026-12-01' });
    expect(work!.evidence.map(({ kind }) => kind)).toEqual(['employer-notice', 'self-report']);
    expect(await placementFactsOf(personId)).toEqual(['placement.reported', 'placement.confirmed']);
  });

  it('stay voided once a person has said so', async () => {
    const { personId, id } = await sent();
    await hire([id]);
    const [work] = await workOf(personId);
    await world.get(PlacementsService).void(managerOf(office), work!.id, 'not-started');
    await world.get(HiredApplications).follow(id);
    expect((await workOf(personId)).map(({ status }) => status)).toEqual(['voided']);
  });
});
