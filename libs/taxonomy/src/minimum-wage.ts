import { type LocalDate } from '@app/kernel';
import { type WageRegion } from './places/place.js';

interface MinimumWages {
  from: LocalDate;
  source: string;
  month: Record<WageRegion, number>;
  hour: Record<WageRegion, number>;
}

/** Regional minimum wages in dong, newest first. */
const MINIMUM_WAGES: readonly MinimumWages[] = [
  {
    from: '2026-01-01' as LocalDate,
    source: 'Nghị định 293/2025/NĐ-CP, Điều 3',
    month: { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 },
    hour: { I: 25_500, II: 22_700, III: 20_000, IV: 17_800 },
  },
];

/** The legal floor in dong for a region on a day; null before the first day we know. */
export function minimumWage(region: WageRegion, basis: 'month' | 'hour', day: LocalDate): number | null {
  return MINIMUM_WAGES.find((wages) => wages.from <= day)?.[basis][region] ?? null;
}
