import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FigureDrift, Figures } from '@app/ledger';
import { Db } from '@app/platform/database';
import { FigureRequest, TargetReports } from '@app/placements';
import { WaysToWork } from '@app/reports';
import { localDate } from '@app/kernel';
import { asOf, history, period } from '../figures/histories.js';
import { oracle, wayOracle } from '../figures/oracle.js';
import { importLines, inTrial } from '../support/ledger.js';
import { World } from '../support/world.js';

/** More of them take minutes: `FIGURE_HISTORIES=1000`. */
const HISTORIES = Number(process.env['FIGURE_HISTORIES'] ?? 40);

describe('figures counted until a position', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('stay as they are when all rows are made anew from the facts', async () => {
    await inTrial(world, async () => {
      const day = '2026-03-02';
      const fact = (id: string, type: string, fields: object) => ({
        id,
        type,
        person: 'p',
        occurredAt: day,
        recordedAt: day,
        ...fields,
      });
      await importLines(world, [
        fact('1', 'person.registered', {}),
        fact('2', 'consultation.held', { counsellor: 'k', office: 'o', services: [] }),
      ]);
      const march = { from: localDate('2026-03-01'), to: localDate('2026-03-31') };
      const way = () => world.get(WaysToWork).of(march, '2026-04-01T00:00:00Z');
      const before = await way();
      const drift = async () => (await world.get(FigureDrift).measure()).drift;
      expect(await drift()).toEqual([]);
      await world.get(Db).query('DELETE FROM figures.step');
      const stranger = '0191e7a0-0000-7000-8000-000000000001';
      await world.get(Db).query(`INSERT INTO figures.unreachable VALUES ($1, '2026-01-01', 'infinity')`, [stranger]);
      expect(await drift()).toEqual([
        { subject: 'p', table: 'step', missing: 1, extra: 0 },
        { subject: stranger, table: 'unreachable', missing: 0, extra: 1 },
      ]);
      await world.get(Db).query('DELETE FROM figures.unreachable');
      expect((await way()).steps[0]).toEqual({ step: 'registered', people: 0 });
      expect(await world.get(Figures).recount()).toBe(1);
      expect(await way()).toEqual(before);
      expect(await drift()).toEqual([]);
    });
  });

  it(
    `do not see what came in later, in ${HISTORIES} random histories`,
    async () => {
      const asked = fc.record({ asOf, period, window: fc.constantFrom(0, 30, 90), split: fc.nat() });
      await fc.assert(
        fc.asyncProperty(history, asked, (facts, { asOf: instant, period: days, window, split }) =>
          inTrial(world, async () => {
            const half = split % facts.length;
            // A correction may come in before what it corrects only together with it.
            const taken = await importLines(world, facts.slice(0, half));
            const rejected = new Set(taken.rejected.map(({ id }) => id));
            const early = facts.slice(0, half).filter(({ id }) => !rejected.has(id));
            const ledger = world.get(Figures);
            const position = await ledger.atPosition(null, instant, async (last) => last);
            await importLines(world, facts.slice(half));
            for (const definition of ['a-cohort', 'b-event']) {
              const each = { ...days, asOf: instant, window, definition, groupBy: 'commune' as const };
              const { numerator, denominator, pending, unreachable } = await ledger.atPosition(position, instant, () =>
                world.get(TargetReports).report(FigureRequest.parse(each)),
              );
              const { groups: _groups, ...expected } = oracle(early, each);
              expect({ each, numerator, denominator, pending, unreachable }).toEqual({ each, ...expected });
              // And what is known now is not touched by the look back.
              const now = await world.get(TargetReports).report(FigureRequest.parse(each));
              const { numerator: known, denominator: all } = oracle(facts, each);
              expect({ each, known: now.numerator, all: now.denominator }).toEqual({ each, known, all });
            }
            const inPeriod = { from: localDate(days.from), to: localDate(days.to) };
            const way = await ledger.atPosition(position, instant, () => world.get(WaysToWork).of(inPeriod, instant));
            const steps = Object.fromEntries(way.steps.map(({ step, people }) => [step, people]));
            expect({ steps, waiting: way.waiting }).toEqual(wayOracle(early, { ...days, asOf: instant }));
          }),
        ),
        { numRuns: HISTORIES, endOnFailure: process.env['FIGURE_SHRINK'] === undefined },
      );
    },
    60_000 + HISTORIES * 2000,
  );
});
