import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { YearForecasts } from '@app/reports';
import { importLines } from '../support/ledger.js';
import { World } from '../support/world.js';

/** Ten people who are referred in March; so many start in April, and so many more in December of that year. */
const year = (of: number, early: number, late: number) =>
  Array.from({ length: 10 }, (_, at) => {
    const person = `p-${of}-${at}`;
    const fact = (id: string, type: string, day: string, fields: object) => ({
      id: `${person}/${id}`,
      type,
      person,
      occurredAt: day,
      recordedAt: day,
      ...fields,
    });
    const served = { counsellor: 'k', office: 'o', employer: 'e', validUntil: `${of}-12-31` };
    const start = (startDate: string) => ({
      placement: person,
      startDate,
      contract: 'indefinite',
      channel: 'referral',
      evidence: { kind: 'contract', strength: 5 },
    });
    // What is recorded in December is known at the end of the year, and not on 24 November.
    const recorded = at < early ? `${of}-04-02` : at < early + late ? `${of}-12-02` : null;
    return [
      fact('r', 'referral.issued', `${of}-03-02`, { referral: person, ...served }),
      ...(recorded ? [fact('w', 'placement.reported', recorded, start(`${of}-03-20`))] : []),
    ];
  }).flat();

describe('forecasts of a year', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('need a year before', async () => {
    await importLines(world, year(2026, 3, 0));
    expect(await world.get(YearForecasts).of(2026, world.clock.now())).toMatchObject({
      figure: { rate: 0.3 },
      forecast: null,
    });
  });

  it('look at past years with what was known on the same day', async () => {
    await importLines(world, [...year(2025, 4, 1), ...year(2024, 2, 1)]);
    // 2025 went from 0.4 to 0.5, 2024 from 0.2 to 0.3; so 2025 would have been forecast at 0.4 x 0.3 / 0.2.
    const { forecast } = await world.get(YearForecasts).of(2026, world.clock.now());
    expect(forecast!.expected).toBeCloseTo(0.375, 10);
    expect(forecast!.backTests).toEqual([{ year: 2025, forecast: expect.closeTo(0.6, 10), actual: 0.5 }]);
    expect([forecast!.lowest, forecast!.highest]).toEqual([expect.closeTo(0.275, 10), expect.closeTo(0.475, 10)]);
  });

  it('are not made of a year that is over', async () => {
    expect((await world.get(YearForecasts).of(2025, world.clock.now())).forecast).toBeNull();
  });
});
