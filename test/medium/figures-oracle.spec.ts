import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FigureDrift } from '@app/ledger';
import { FigureRequest, GROUPINGS, TargetReports } from '@app/placements';
import { asOf, history, period } from '../figures/histories.js';
import { type Asked, type LineFact, oracle, type OracleAnswer } from '../figures/oracle.js';
import { importLines, inTrial } from '../support/ledger.js';
import { World } from '../support/world.js';

/** More of them take minutes: `FIGURE_HISTORIES=1000`. */
const HISTORIES = Number(process.env['FIGURE_HISTORIES'] ?? 40);
const DEFINITIONS = ['a-cohort', 'a-event', 'b-cohort', 'b-event'];

describe('figures, beside an oracle that counts by plain loops', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  async function reported(asked: Asked): Promise<OracleAnswer> {
    const report = await world.get(TargetReports).report(FigureRequest.parse(asked));
    const { numerator, denominator, pending, unreachable } = report;
    const groups = report.groups.map(({ key, ...group }) => [
      key,
      {
        numerator: group.numerator,
        denominator: group.denominator,
        pending: group.pending,
        unreachable: group.unreachable,
      },
    ]);
    return { numerator, denominator, pending, unreachable, groups: Object.fromEntries(groups) };
  }

  async function compare(facts: readonly LineFact[], asked: Asked): Promise<void> {
    for (const definition of DEFINITIONS) {
      for (const groupBy of [undefined, ...GROUPINGS]) {
        const each = { ...asked, definition, groupBy };
        expect({ each, answer: await reported(each) }).toEqual({ each, answer: oracle(facts, each) });
      }
    }
  }

  it(
    `are equal in ${HISTORIES} random histories, by all definitions and groupings`,
    async () => {
      const asked = fc.record({ asOf, period, window: fc.constantFrom(0, 7, 30, 90), split: fc.nat() });
      await fc.assert(
        fc.asyncProperty(history, asked, (facts, { asOf: instant, period: days, window, split }) =>
          inTrial(world, async () => {
            // In two files: the second one changes what the first has left.
            const half = split % facts.length;
            const taken = [await importLines(world, facts.slice(0, half)), await importLines(world, facts.slice(half))];
            expect(taken.flatMap(({ rejected }) => rejected)).toEqual([]);
            await compare(facts, { ...days, asOf: instant, window, definition: '' });
            expect(await world.get(FigureDrift).measure()).toMatchObject({ drift: [], untied: [] });
          }),
        ),
        // Smaller histories are looked for only when somebody asks: that takes longer than all the others.
        { numRuns: HISTORIES, endOnFailure: process.env['FIGURE_SHRINK'] === undefined },
      );
    },
    60_000 + HISTORIES * 2000,
  );
});
