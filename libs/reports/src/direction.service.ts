import { Injectable } from '@nestjs/common';
import { addMonths, localDate, localDateOf, type Period } from '@app/kernel';
import { Definitions, type FigureBreakdown, FigureRequest, type FigureTotal, TargetReports } from '@app/placements';
import { type WayToWork, WaysToWork } from './way-to-work.service.js';

export const SHOWN_GROUPINGS = ['commune', 'priority-group', 'counsellor'] as const;

/** The way in which a year is counted while no definition is official for it. */
const UNTIL_OFFICIAL = { definition: 'a-cohort', window: 30 };

export interface Direction {
  year: number;
  /** Whether the definition is the official one of the year, or stands in for it. */
  isOfficial: boolean;
  figure: FigureBreakdown<(typeof SHOWN_GROUPINGS)[number]>;
  /** The year before by the same definition, as it is known at the same instant. */
  lastYear: FigureBreakdown<never>;
  /** The year before, as far as it was known a year before the instant. */
  yearAgo: FigureTotal;
  way: WayToWork;
}

export const yearPeriod = (year: number): Period => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
});

/** What the director steers by: the official figure of a year, how it moves, and where people wait. */
@Injectable()
export class Directions {
  constructor(
    private readonly definitions: Definitions,
    private readonly reports: TargetReports,
    private readonly ways: WaysToWork,
  ) {}

  async of(year: number, asOf: Date, language: 'vi' | 'en'): Promise<Direction> {
    const official = await this.definitions.official(year);
    const { definition, window } = official ?? UNTIL_OFFICIAL;
    const asked = (of: number, at: Date): FigureRequest =>
      FigureRequest.parse({ ...yearPeriod(of), asOf: at.toISOString(), definition, window });
    const yearAgo = await this.reports.report(asked(year - 1, aYearBefore(asOf)));
    return {
      year,
      isOfficial: official !== null,
      figure: await this.reports.breakdown(asked(year, asOf), SHOWN_GROUPINGS, language),
      lastYear: await this.reports.breakdown(asked(year - 1, asOf), [], language),
      yearAgo,
      way: await this.ways.of(yearPeriod(year), asOf.toISOString()),
    };
  }
}

/** The same time of the same day a year before. */
function aYearBefore(instant: Date): Date {
  const day = localDateOf(instant);
  const before = addMonths(day, -12);
  return new Date(instant.getTime() - (Date.parse(day) - Date.parse(before)));
}
