import { normalizeParagraphs } from '@app/kernel';
import { type FigureTotal, type GroupFigures, type Grouping, type MonthFigures } from '@app/placements';
import { z } from 'zod';
import { type PlanStanding } from './plan-items/plan-standing.js';
import { type WayToWork } from './way-to-work.service.js';

export const OpenReport = z.object({ year: z.coerce.number().int().min(2000).max(2199) });
export type OpenReport = z.output<typeof OpenReport>;

const Paragraphs = z.string().max(10_000).transform(normalizeParagraphs).default('');

/** What people write into a report. */
export const ReportWords = z.object({ results: Paragraphs, difficulties: Paragraphs, proposals: Paragraphs });
export type ReportWords = z.output<typeof ReportWords>;

export const WriteReport = ReportWords.extend({ version: z.coerce.number().int().min(1).max(2_000_000_000) });
export type WriteReport = z.output<typeof WriteReport>;

export const REPORT_GROUPINGS = ['sex', 'age', 'priority-group', 'commune'] as const satisfies Grouping[];

/** Without its label, which is a matter of the language and of the day. */
export type ReportGroup = Omit<GroupFigures, 'label'>;

/** The figures of a report. It leaves the centre, so small groups are masked. */
export interface ReportFigures {
  year: number;
  /** The facts that count: recorded until an instant, and come in until a position. */
  asOf: string;
  position: string;
  official: FigureTotal;
  lastYear: FigureTotal;
  /** By every definition, with 30 and 90 days. */
  overview: FigureTotal[];
  months: MonthFigures[];
  groups: Record<(typeof REPORT_GROUPINGS)[number], ReportGroup[]>;
  way: WayToWork;
  /** Where indicators and milestones of the plan stand; reports that were checked before they were kept have none. */
  plan?: PlanStanding[];
}

/** What is frozen with its hash. A form that changes gets another number. */
export interface ReportContent {
  form: 'plan-report/1';
  figures: ReportFigures;
  words: ReportWords;
}
