import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairClock, FairsService } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type SessionReport, SessionReports } from '@app/reports';
import { managerOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const MINUTE = 60_000;

describe('how waiting went at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let report: SessionReport;

  const pass = (minutes: number) => world.clock.advance(minutes * MINUTE);
  const join = (person: Actor, at = 0) => fair.run(person, { kind: 'join', booth: fair.booths[at]!.id });
  /** Calls whoever is first at a booth. */
  const call = async (at = 0) => {
    const { id: booth, recruiters } = fair.booths[at]!;
    return (await fair.run(recruiters[0]!, { kind: 'call-next', booth })).conversation!;
  };
  const talk = async (person: Actor, minutes: number, at = 0) => {
    const conversation = await call(at);
    await fair.run(person, { kind: 'answer', conversation });
    pass(minutes);
    await fair.run(person, { kind: 'end', conversation });
  };

  /*
   * At booth 1 (09:00): a, b, c, d and e join. After 2 minutes a is called and talks for 4; then b (called 6 minutes
   * after joining) for 8; c leaves; d is called after 14 minutes and declines twice; e still waits at the end. At booth
   * 2, f joins at 09:35, is called 3 minutes later and talks for 5.
   */
  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    fair = await LiveFair.open(world, office, 3);
    for (const { id: booth, recruiters } of fair.booths.slice(0, 2)) {
      await fair.run(recruiters[0]!, { kind: 'sit-down', booth });
    }
    const [a, b, c, d, e, f] = [
      await fair.entered(),
      await fair.entered(),
      await fair.entered(),
      await fair.entered(),
      await fair.entered(),
      await fair.entered(),
    ];
    await join(a);
    await join(b);
    const { ticket } = await join(c);
    await join(d);
    pass(2);
    await talk(a, 4);
    await talk(b, 8);
    await fair.run(c, { kind: 'leave', ticket: ticket! });
    for (let misses = 0; misses < 2; misses += 1) {
      await fair.run(d, { kind: 'decline', conversation: await call() });
    }
    await join(e);
    pass(21);
    await join(f, 1);
    pass(3);
    await talk(f, 5, 1);
    // What they were told is fixed here, so that the error can be counted by hand.
    await world.get(Db).query(
      `UPDATE queue_ticket SET estimate_low = 1, estimate_high = 8, estimate_median = CASE number WHEN 1 THEN 5
         ELSE 6 END, estimate_samples = 0 WHERE fair_id = $1`,
      [fair.id],
    );
    await world.get(FairsService).close(managerOf(office), fair.id);
    await world.get(FairClock).run();
    report = await world.get(SessionReports).of(managerOf(office), fair.id);
  }, 120_000);
  afterAll(() => world.stop());

  it('counts waits, talks and who gave up as a count by hand does', () => {
    const [first, second] = report.waits.booths;
    // Waits 2, 6 and 14: foretold 5, 6 and 6; the last lies outside of 1 to 8.
    expect(first).toMatchObject({
      number: 1,
      queueTurns: 5,
      servedTurns: 2,
      leftTurns: 1,
      absentTurns: 1,
      unservedTurns: 1,
      waitMedian: 6,
      waitLongest: 14,
      serviceMedian: 6,
      toldTurns: 3,
    });
    expect(first!.estimateError).toBeCloseTo((3 + 0 + 8) / 3);
    expect(first!.withinShare).toBeCloseTo(2 / 3);
    expect(second).toMatchObject({ number: 2, queueTurns: 1, servedTurns: 1, waitMedian: 3, serviceMedian: 5 });
    expect(report.waits.booths).toHaveLength(2);
    expect(report.waits.total).toMatchObject({ queueTurns: 6, servedTurns: 3, leftTurns: 1, waitMedian: 4.5 });
    expect(report.waits.total.estimateError).toBeCloseTo((3 + 0 + 8 + 2) / 4);
  });

  it('shows what was told against what came, by half hour', () => {
    expect(report.waits.halfHours.map(({ from, ...row }) => [from.toISOString().slice(11, 16), row])).toEqual([
      ['02:00', { queueTurns: 5, waitMedian: 6, toldMedian: 6 }],
      ['02:30', { queueTurns: 1, waitMedian: 3, toldMedian: 5 }],
    ]);
  });

  it('stands in the report of the fair', async () => {
    const manager = await signInStaff(world, office, 'centre_manager');
    const page = await manager.get(`/can-bo/phien-giao-dich/${fair.id}/bao-cao`);
    expect(page.text).toContain('một nửa chờ không quá 4,5 phút');
    expect(page.text).toContain('1. Hộ kinh doanh Gian 1');
    expect(page.html).toContain('<svg width="100%" height="220"');
  });
});
