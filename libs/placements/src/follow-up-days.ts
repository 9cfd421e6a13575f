import { addMonths, type LocalDate, workingDayFrom, type WorkingDays } from '@app/kernel';
import { type Milestone, MILESTONES } from './follow-up.schema.js';
import { type Placement } from './placement.entity.js';

/**
 * When somebody is to be asked whether they still work: one month after the first day, or at the end of a contract that
 * is shorter, and three months after it; on the next working day where that is none.
 */
export function followUpDays(
  { startDate, endDate }: Pick<Placement, 'startDate' | 'endDate'>,
  calendar: WorkingDays,
): Record<Milestone, LocalDate> {
  const [first, third] = [addMonths(startDate, MILESTONES['1m']), addMonths(startDate, MILESTONES['3m'])];
  const early = endDate !== null && endDate < first ? endDate : first;
  return { '1m': workingDayFrom(early, calendar), '3m': workingDayFrom(third, calendar) };
}
