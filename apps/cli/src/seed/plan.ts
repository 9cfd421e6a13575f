import { addMonths, startOfDay, type LocalDate } from '@app/kernel';

export const SEED_SIZES = {
  small: { postings: 300, employers: 120, seekers: 900, served: 900, openDays: 0 },
  medium: { postings: 10_000, employers: 2_000, seekers: 40_000, served: 17_000, openDays: 0 },
  large: { postings: 100_000, employers: 10_000, seekers: 500_000, served: 17_000, openDays: 60 },
} as const;

export type SeedSize = keyof typeof SEED_SIZES;

/** Months of history behind the day that a seed is anchored on. */
const HISTORY_MONTHS = 18;

export interface SeedPlan {
  postings: number;
  employers: number;
  seekers: number;
  /** How many of them are counselled at most: a centre of this province has counselled 9,399 people in ten months. */
  served: number;
  /** How long open postings go on at least: measurements use what they have seeded again for weeks. */
  openDays: number;
  /** The day on which the seeded centre stands. */
  today: LocalDate;
  /** Its morning: nothing seeded happened later. */
  now: Date;
  /** When the history begins. */
  from: Date;
}

export function planOf(size: SeedSize, today: LocalDate): SeedPlan {
  const now = new Date(startOfDay(today).getTime() + 8 * 3_600_000);
  return { ...SEED_SIZES[size], today, now, from: startOfDay(addMonths(today, -HISTORY_MONTHS)) };
}
