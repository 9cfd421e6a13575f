import { addDays, type LocalDate } from '@app/kernel';

/** Days after the end of a vacancy in which what applicants sent is kept (Luật 91/2025/QH15, Điều 25). */
export const KEEP_DAYS = 30;
/** The same for those who agreed to be kept in mind. */
export const KEEP_DAYS_AGREED = 365;

/**
 * Last day on which the personal content of an application is kept unless the person is hired.
 * @param postingEnd the day the vacancy ended, or its deadline while it is open
 */
export function removeAfter(postingEnd: LocalDate, mayKeep: boolean): LocalDate {
  return addDays(postingEnd, mayKeep ? KEEP_DAYS_AGREED : KEEP_DAYS);
}
