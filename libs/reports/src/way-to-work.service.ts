import { Injectable } from '@nestjs/common';
import { type Period } from '@app/kernel';
import { type LastStep, WAITING_STEPS, WayToWorkQueries } from './way-to-work.queries.js';

const MONTH_DAYS = 30;
const STEPS = ['registered', 'counselled', 'referred', 'interviewed', 'placed', 'stayed1m', 'stayed3m'] as const;

/** How far those who registered in a period have come, and where they wait. */
export interface WayToWork {
  /** Each step for itself: whoever takes one without the one before counts too. */
  steps: { step: (typeof STEPS)[number]; people: number }[];
  waiting: { step: (typeof WAITING_STEPS)[number]; people: number; medianDays: number; overMonth: number }[];
}

@Injectable()
export class WaysToWork {
  constructor(private readonly queries: WayToWorkQueries) {}

  /** @param asOf an instant with its offset */
  async of({ from, to }: Period, asOf: string): Promise<WayToWork> {
    const rows = await this.queries.lastSteps(from, to, asOf);
    const taken = (row: LastStep, step: (typeof STEPS)[number]) => row[step === 'registered' ? 'people' : step];
    return {
      steps: STEPS.map((step) => ({ step, people: rows.reduce((sum, row) => sum + taken(row, step), 0) })),
      waiting: WAITING_STEPS.map((step) => ({ step, ...waitOf(rows.filter(({ last }) => last === step)) })),
    };
  }
}

/** @param rows of one step, by days */
function waitOf(rows: readonly LastStep[]): { people: number; medianDays: number; overMonth: number } {
  const sum = (some: readonly LastStep[]) => some.reduce((total, { people }) => total + people, 0);
  const people = sum(rows);
  let passed = 0;
  // The lower of two in the middle.
  const median = rows.find((row) => (passed += row.people) * 2 >= people);
  return { people, medianDays: median?.days ?? 0, overMonth: sum(rows.filter(({ days }) => days > MONTH_DAYS)) };
}
