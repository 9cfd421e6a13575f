import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { RehearsalsService } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import fc from 'fast-check';
import { giveProfile } from '../support/applications.js';
import { FairPlay } from '../support/fair-play.js';
import { brokenRules } from '../support/fair-rules.js';
import { plays, type Try } from '../support/fair-tries.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

const TURN = { TURN_URLS: 'turn:chuyen-tiep.example.vn:3478', TURN_SECRET: 'bí mật chỉ máy chuyển tiếp và sàn biết' };
/** Each step is a transaction or two: a shorter example costs more time than it saves. */
const RUNS = { endOnFailure: true } as const;

describe('a fair played at random', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start({ env: { ...TURN, LIMIT_FACTOR: '1000000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  /** What it has broken on the way, and what its page shows in the end beside what GET answers. */
  const playOut = async (fair: LiveFair, people: readonly Actor[], steps: readonly (readonly Try[])[]) => {
    const helpers = [await fair.helper(), await fair.helper()];
    const play = await FairPlay.begin(fair, people, helpers);
    for (const together of steps) {
      await Promise.all(together.map((one) => play.attempt(one)));
      const broken = await brokenRules(world, fair.id);
      if (broken.length > 0) return { broken, shown: {}, read: {} };
      await play.page.deliver();
    }
    return { broken: [], ...(await play.page.rest()) };
  };

  it('never breaks a rule, and in the end shows every page what GET answers', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (steps) => {
        const fair = await LiveFair.open(world, office, 3, 2);
        const people: Actor[] = [];
        for (let at = 0; at < 6; at += 1) {
          people.push(await fair.entered({ isPriority: at === 5 }));
          if (at < 2) await giveProfile(world, people[at]!.personId);
        }
        const { broken, shown, read } = await playOut(fair, people, steps);
        expect(broken).toEqual([]);
        expect(shown).toEqual(read);
      }),
      { ...RUNS, numRuns: Number(process.env['FAIR_RUNS'] ?? 10) },
    );
  }, 300_000);

  it('holds the same when it is a rehearsal that simulated people play too, and leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (steps) => {
        const fair = await LiveFair.rehearsed(world, office, 3, 2);
        const { broken, shown, read } = await playOut(fair, await fair.simulated(), steps);
        expect(broken).toEqual([]);
        expect(shown).toEqual(read);
        await world.get(RehearsalsService).end(fair.operator, fair.rehearsalOf!);
        const left = `SELECT 1 FROM person WHERE status = 'simulated' UNION ALL SELECT 1 FROM fair WHERE id = $1`;
        expect(await world.get(Db).query(left, [fair.id])).toEqual([]);
      }),
      { ...RUNS, numRuns: Number(process.env['FAIR_RUNS'] ?? 3) },
    );
  }, 300_000);
});
