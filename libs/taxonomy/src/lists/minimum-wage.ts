import { type LocalDate } from '@app/kernel';
import { type WageRegion } from '../places/place.js';

/** Minimum wages that hold from a day until the next entry begins. */
export interface MinimumWages {
  from: LocalDate;
  source: string;
  month: Record<WageRegion, number>;
  hour: Record<WageRegion, number>;
}

/** Regional minimum wages in dong, newest first. */
export const MINIMUM_WAGES: readonly MinimumWages[] = [
  {
    from: '2026-01-01' as LocalDate,
    source: 'Nghị định 293/2025/NĐ-CP, Điều 3',
    month: { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 },
    hour: { I: 25_500, II: 22_700, III: 20_000, IV: 17_800 },
  },
  {
    from: '2024-07-01' as LocalDate,
    source: 'Nghị định 74/2024/NĐ-CP, Điều 3',
    month: { I: 4_960_000, II: 4_410_000, III: 3_860_000, IV: 3_450_000 },
    hour: { I: 23_800, II: 21_200, III: 18_600, IV: 16_600 },
  },
  {
    from: '2022-07-01' as LocalDate,
    source: 'Nghị định 38/2022/NĐ-CP, Điều 3',
    month: { I: 4_680_000, II: 4_160_000, III: 3_640_000, IV: 3_250_000 },
    hour: { I: 22_500, II: 20_000, III: 17_500, IV: 15_600 },
  },
];

/** The legal floor in dong for a region on a day; null before the first day we know. */
export function minimumWage(region: WageRegion, basis: 'month' | 'hour', day: LocalDate): number | null {
  return MINIMUM_WAGES.find((wages) => wages.from <= day)?.[basis][region] ?? null;
}
