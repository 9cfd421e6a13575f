import { daysBetween, localDate, type LocalDate } from '@app/kernel';
import { type Bound, type PlanItem, type PlanTarget } from './plan-item.schema.js';

/** Something noted of an item: a value in hundredths of a percent, or whether the thing is done. */
export interface PlanEntry {
  year: number;
  day: LocalDate;
  basisPoints: number | null;
  isDone: boolean | null;
  source: string;
}

/** `met` and `short` of a value against its target; of the others whether they are done, and by when. */
export type PlanState = 'met' | 'short' | 'done' | 'done-late' | 'begun' | 'open' | 'late';

/** Where an item stands in a year. */
export interface PlanStanding {
  key: string;
  version: number;
  kind: PlanItem['kind'];
  name: string;
  nameEn: string;
  paper: string;
  owner: string;
  bound: Bound | null;
  isCertain: boolean;
  year: number;
  /** The last day on which it is in time. */
  dueOn: LocalDate;
  /** Hundredths of a percent; null of what has no share, or is not known. */
  target: number | null;
  value: number | null;
  /** What the value or the news is from, and the day it is of. */
  source: string | null;
  day: LocalDate | null;
  /** Against the year before, as the target has it. */
  trend: 'better' | 'worse' | 'same' | null;
  state: PlanState;
  /** Until the last day; below zero since then. Null of what is done or known. */
  daysLeft: number | null;
}

/** Values of a year belong into its report, which is due before 10 December. */
const VALUES_UNTIL = '12-09';

/**
 * The target of a year in hundredths of a percent. The plan names some years; between two of them the path is even,
 * rounded half up, and beyond them it stays.
 */
export function targetOf(targets: readonly PlanTarget[], year: number): number | null {
  const path = [...targets].sort((left, right) => left.year - right.year);
  const before = path.findLast((target) => target.year <= year) ?? path[0];
  const after = path.find((target) => target.year >= year) ?? before;
  if (!before || !after) return null;
  if (after.year <= before.year) return before.basisPoints;
  const way = (after.basisPoints - before.basisPoints) * (year - before.year);
  return before.basisPoints + Math.round(way / (after.year - before.year));
}

function isMet(bound: Bound, value: number, target: number): boolean {
  return bound === 'at-least' ? value >= target : value < target;
}

function trendOf(bound: Bound | null, value: number | null, before: number | null): PlanStanding['trend'] {
  if (bound === null || value === null || before === null) return null;
  if (value === before) return 'same';
  return value > before === (bound === 'at-least') ? 'better' : 'worse';
}

function dueOf({ dueOn, dueDay }: PlanItem, year: number): LocalDate {
  return dueOn ?? localDate(`${year}-${dueDay ?? VALUES_UNTIL}`);
}

/** Something that is done or not: the first entry that says so counts, since a second one does not undo it. */
function stateOfTask(dueOn: LocalDate, today: LocalDate, entries: readonly PlanEntry[]) {
  const done = entries.find(({ isDone }) => isDone);
  if (done) return { entry: done, state: done.day <= dueOn ? ('done' as const) : ('done-late' as const) };
  const entry = entries.at(-1);
  if (today > dueOn) return { entry, state: 'late' as const };
  return { entry, state: entry ? ('begun' as const) : ('open' as const) };
}

/**
 * Where an item stands in a year.
 * @param entries of the item in the order of their days; a value that the house counts itself is among them
 */
export function standingOf(
  item: PlanItem,
  year: number,
  today: LocalDate,
  entries: readonly PlanEntry[],
): PlanStanding {
  const { key, version, kind, name, nameEn, owner, bound, isCertain } = item;
  const dueOn = dueOf(item, year);
  const ofYear = (of: number) => entries.filter((entry) => entry.year === of);
  const base = { key, version, kind, name, nameEn, paper: item.source, owner, bound, isCertain, year, dueOn };
  const daysLeft = daysBetween(today, dueOn);
  if (bound === null) {
    const { entry, state } = stateOfTask(dueOn, today, kind === 'milestone' ? entries : ofYear(year));
    const isDone = state === 'done' || state === 'done-late';
    const told = { source: entry?.source ?? null, day: entry?.day ?? null };
    return { ...base, ...told, target: null, value: null, trend: null, state, daysLeft: isDone ? null : daysLeft };
  }
  const target = targetOf(item.targets, year);
  const entry = ofYear(year).at(-1);
  const value = entry?.basisPoints ?? null;
  const trend = trendOf(bound, value, ofYear(year - 1).at(-1)?.basisPoints ?? null);
  const told = { target, value, source: entry?.source ?? null, day: entry?.day ?? null, trend };
  if (value === null) return { ...base, ...told, state: today > dueOn ? 'late' : 'open', daysLeft };
  return { ...base, ...told, state: target === null || isMet(bound, value, target) ? 'met' : 'short', daysLeft: null };
}
