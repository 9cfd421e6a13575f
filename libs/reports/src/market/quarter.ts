import { addDays, addMonths, localDate, type LocalDate, type Period } from '@app/kernel';

/** `2026-Q3`: sorts as text. */
export type Quarter = string;

export const QUARTER = /^20\d\d-Q[1-4]$/;

export function quarterOf(day: LocalDate): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function quarterPeriod(quarter: Quarter): Period {
  const month = String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0');
  const from = localDate(`${quarter.slice(0, 4)}-${month}-01`);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** @param quarters how many later; earlier below zero */
export function quarterAfter(quarter: Quarter, quarters: number): Quarter {
  return quarterOf(addMonths(quarterPeriod(quarter).from, quarters * 3));
}
