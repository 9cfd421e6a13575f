import { addMonths, localDate, localDateOf, type Period } from '@app/kernel';
import { type OfficialDefinition } from '@app/placements';

/** The way in which a year is counted while no definition is official for it. */
const UNTIL_OFFICIAL = { definition: 'a-cohort', window: 30 };

export const countedBy = (official: OfficialDefinition | null): { definition: string; window: number } => {
  const { definition, window } = official ?? UNTIL_OFFICIAL;
  return { definition, window };
};

export const yearPeriod = (year: number): Period => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
});

/** The same time of the same day some years before. */
export function yearsBefore(instant: Date, years: number): Date {
  const day = localDateOf(instant);
  return new Date(instant.getTime() - (Date.parse(day) - Date.parse(addMonths(day, -12 * years))));
}
