import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { TodayService } from '@app/desk';
import { localDateOf, newId } from '@app/kernel';
import { countQueries } from '@app/platform/database';
import { FindWork, WorkItems } from '@app/referrals';
import { PlanKeepers } from '@app/reports';
import { applicantOf } from '../support/applications.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('the page of today of a manager', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  /** All that the page reads. */
  const read = async () => {
    const manager = managerOf(office);
    const waiting = await countQueries(() => world.portal.get(TodayService, { strict: false }).waitingFor(manager));
    const work = await countQueries(() => world.get(WorkItems).today(manager, FindWork.parse({}), 50));
    const load = await countQueries(() => world.get(WorkItems).load(manager));
    const plan = await countQueries(() => world.get(PlanKeepers).dueFor(manager));
    return {
      counts: new Map(waiting.result.map(({ what, count }) => [what, count.isThere ? count.value : null])),
      queues: load.result.length,
      statements: [waiting, work, load, plan].map(({ statements }) => statements.length),
    };
  };
  const bringWork = async () => {
    await submittedPosting(world, office);
    const { personId } = await applicantOf(world, office, { hasProfile: false });
    for (const counsellorId of [counsellorOf(office).personId, null]) {
      await world.get(WorkItems).open({
        kind: 'follow-up',
        subjectId: newId(),
        personId,
        officeId: office.id,
        counsellorId,
        dueOn: localDateOf(world.clock.now()),
      });
    }
  };

  it('asks the database as often, however much there is to do and however many do it', async () => {
    await bringWork();
    const few = await read();
    expect([...few.counts.values()]).not.toContain(null);
    expect(few.statements.reduce((sum, each) => sum + each, 0)).toBeLessThan(25);
    for (let times = 0; times < 5; times += 1) await bringWork();
    const many = await read();
    expect(many.counts.get('submittedPostings')).toBe(few.counts.get('submittedPostings')! + 5);
    expect(many.queues).toBe(few.queues + 5);
    expect(many.statements).toEqual(few.statements);
  });
});
