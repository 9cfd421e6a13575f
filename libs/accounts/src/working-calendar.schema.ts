import { z } from 'zod';
import { Day, line } from './accounts.schema.js';
import { HOLIDAY_YEARS } from './public-holidays.data.js';

const YEARS = Object.keys(HOLIDAY_YEARS) as [string, ...string[]];

/** How the centre works on a day, other than the calendar says. */
export const SetCalendarDay = z.object({
  day: Day.refine((day) => YEARS.includes(day.slice(0, 4)), 'calendar.year-range'),
  standing: z.enum(['off', 'worked']),
  name: line(100),
  source: line(200),
});
export type SetCalendarDay = z.output<typeof SetCalendarDay>;

export const OfCalendarDay = z.object({ day: Day });

/** `nam`: of which year. */
export const AskedYear = z.object({ nam: z.enum(YEARS).optional().catch(undefined) });
export type AskedYear = z.output<typeof AskedYear>;
