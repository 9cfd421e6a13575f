import { describe, expect, it } from '@jest/globals';
import { nearestUnits } from './nearest-postings.js';

const codes = (found: ReturnType<typeof nearestUnits>) => found.units.map(({ code }) => code);

describe('the nearest units', () => {
  const here = { '8153': 2, '8212': 9, '7533': 1 };
  const everywhere = { ...here, '8152': 4, '8153': 20, '9112': 30 };

  it('share more of the code, then hold more; the place comes before everywhere else', () => {
    const found = nearestUnits(['8153'], here, everywhere);
    expect(found.isNear).toBe(true);
    expect(found.units).toEqual([
      { code: '8153', count: 2, isElsewhere: false },
      { code: '8152', count: 4, isElsewhere: true },
    ]);
  });

  it('are those with the most where none is near, or nothing is meant', () => {
    expect(nearestUnits(['2641'], here, everywhere).isNear).toBe(false);
    expect(codes(nearestUnits(['2641'], here, everywhere))).toEqual(['8212', '8153', '7533']);
    expect(codes(nearestUnits([], {}, everywhere))).toEqual([]);
  });

  it('follow a chosen group as well as a unit', () => {
    expect(codes(nearestUnits(['82'], here, everywhere))).toEqual(['8212']);
  });
});
