import { isInstant } from '@app/ledger';
import { isLocalDate, type LocalDate } from '@app/kernel';
import { z } from 'zod';

const QUALIFYING = ['referral.issued', 'consultation.held'] as const;

/** How a figure is counted. A version never changes: another way of counting is another version. */
export interface IndicatorDefinition {
  id: string;
  version: number;
  /** By who entered in the period, or by what began in the period. */
  basis: 'cohort' | 'event';
  /** The types of fact that bring a person into the figure. */
  qualifying: (typeof QUALIFYING)[number][];
  unit: 'persons';
}

export const GROUPINGS = [
  'commune',
  'counsellor',
  'office',
  'sex',
  'age',
  'priority-group',
  'occupation',
  'channel',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The numbers of a report that count persons. */
export const COUNTED = ['denominator', 'numerator', 'pending', 'unreachable'] as const;
export type Counted = (typeof COUNTED)[number];

const Day = z
  .string()
  .refine(isLocalDate, 'expects a day as YYYY-MM-DD')
  .transform((text) => text as LocalDate);

/** What somebody wants counted. `asOf` stays as it was written, since a Date would lose its microseconds. */
export const FigureRequest = z
  .object({
    from: Day,
    to: Day,
    asOf: z.string().refine(isInstant, 'expects an instant with its offset'),
    definition: z.string().min(1),
    window: z.int().min(0).max(3650),
    groupBy: z.enum(GROUPINGS).optional(),
    /** For outside the centre: small groups are masked. */
    isPublic: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'expects a day that is not before the first' });

export type FigureRequest = z.output<typeof FigureRequest>;

/** The figures of one group; null all of them when it is masked. */
export interface GroupFigures {
  key: string;
  label: string;
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
  pending: number | null;
  unreachable: number | null;
  masked: boolean;
}

/** A figure and how it was counted. */
export interface FigureTotal {
  definition: string;
  version: number;
  period: { from: LocalDate; to: LocalDate };
  asOf: string;
  unit: 'persons';
  window: number;
  numerator: number;
  denominator: number;
  rate: number | null;
  pending: number;
  unreachable: number;
  target: number;
  gap: number;
}

export interface FigureReport extends FigureTotal {
  groups: GroupFigures[];
}

/** What came into a figure in a month of its period, so that the months add up to it. */
export interface MonthFigures {
  /** `2026-03` */
  month: string;
  numerator: number;
  denominator: number;
  rate: number | null;
  pending: number;
  unreachable: number;
}

export interface FigureBreakdown<By extends Grouping> {
  total: FigureTotal;
  months: MonthFigures[];
  groups: Record<By, GroupFigures[]>;
}
