import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, localDate, type LocalDate } from '@app/kernel';
import { FigureRequest, type GroupFigures, TargetReports } from '@app/placements';
import { WaysToWork } from '@app/reports';
import { asOf, history, period } from '../figures/histories.js';
import { type Asked, type LineFact, oracle, wayOracle } from '../figures/oracle.js';
import { importLines, inTrial } from '../support/ledger.js';
import { World } from '../support/world.js';

/** More of them take minutes: `FIGURE_HISTORIES=1000`. */
const HISTORIES = Number(process.env['FIGURE_HISTORIES'] ?? 40);
const DEFINITIONS = ['a-cohort', 'a-event', 'b-cohort', 'b-event'];
const GROUPINGS = ['commune', 'priority-group', 'counsellor'] as const;

const countsOf = ({ numerator, denominator, pending, unreachable }: Omit<GroupFigures, 'key' | 'label'>) => ({
  numerator,
  denominator,
  pending,
  unreachable,
});

describe('what the director sees, beside an oracle that counts by plain loops', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  async function compareFigure(facts: readonly LineFact[], asked: Asked): Promise<void> {
    const { months, groups } = await world.get(TargetReports).breakdown(FigureRequest.parse(asked), GROUPINGS);
    for (const by of GROUPINGS) {
      const counted = Object.fromEntries(groups[by].map((group) => [group.key, countsOf(group)]));
      expect({ by, counted }).toEqual({ by, counted: oracle(facts, { ...asked, groupBy: by }).groups });
    }
    // From the beginning of the period to the end of a month, the months make the figure of that time.
    const sum = { numerator: 0, denominator: 0 };
    for (const { month, numerator, denominator } of months) {
      sum.numerator += numerator;
      sum.denominator += denominator;
      const end = addDays(addMonths(localDate(`${month}-01`), 1), -1);
      const until = oracle(facts, { ...asked, to: end < asked.to ? end : asked.to });
      expect({ month, ...sum }).toEqual({ month, numerator: until.numerator, denominator: until.denominator });
    }
  }

  async function compareWay(facts: readonly LineFact[], asked: { from: string; to: string; asOf: string }) {
    const days = { from: asked.from as LocalDate, to: asked.to as LocalDate };
    const { steps, waiting } = await world.get(WaysToWork).of(days, asked.asOf);
    const counted = Object.fromEntries(steps.map(({ step, people }) => [step, people]));
    expect({ steps: counted, waiting }).toEqual(wayOracle(facts, asked));
  }

  it(
    `is equal in ${HISTORIES} random histories`,
    async () => {
      const asked = fc.record({ asOf, period, window: fc.constantFrom(0, 7, 30, 90), split: fc.nat() });
      await fc.assert(
        fc.asyncProperty(history, asked, (facts, { asOf: instant, period: days, window, split }) =>
          inTrial(world, async () => {
            const half = split % facts.length;
            const taken = [await importLines(world, facts.slice(0, half)), await importLines(world, facts.slice(half))];
            expect(taken.flatMap(({ rejected }) => rejected)).toEqual([]);
            for (const definition of DEFINITIONS) {
              await compareFigure(facts, { ...days, asOf: instant, window, definition });
            }
            await compareWay(facts, { ...days, asOf: instant });
          }),
        ),
        { numRuns: HISTORIES, endOnFailure: process.env['FIGURE_SHRINK'] === undefined },
      );
    },
    60_000 + HISTORIES * 2000,
  );
});
