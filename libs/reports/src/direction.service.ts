import { Injectable } from '@nestjs/common';
import { Definitions, type FigureBreakdown, FigureRequest, type FigureTotal, TargetReports } from '@app/placements';
import { type WayToWork, WaysToWork } from './way-to-work.service.js';
import { countedBy, yearPeriod, yearsBefore } from './year.js';

export const SHOWN_GROUPINGS = ['commune', 'priority-group', 'counsellor'] as const;

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
    const by = countedBy(official);
    const asked = (of: number, at: Date): FigureRequest =>
      FigureRequest.parse({ ...yearPeriod(of), asOf: at.toISOString(), ...by });
    // Side by side, each on a connection of its own: one after the other would take twice as long.
    const [figure, lastYear, yearAgo, way] = await Promise.all([
      this.reports.breakdown(asked(year, asOf), SHOWN_GROUPINGS, language),
      this.reports.breakdown(asked(year - 1, asOf), [], language),
      this.reports.report(asked(year - 1, yearsBefore(asOf, 1))),
      this.ways.of(yearPeriod(year), asOf.toISOString()),
    ]);
    return { year, isOfficial: official !== null, figure, lastYear, yearAgo, way };
  }
}
