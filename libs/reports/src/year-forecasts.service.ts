import { Injectable } from '@nestjs/common';
import { localDateOf } from '@app/kernel';
import { Definitions, FigureRequest, type FigureTotal, TargetReports } from '@app/placements';
import { type Forecast, forecastOf, type YearCourse } from './forecast.js';
import { countedBy, yearPeriod, yearsBefore } from './year.js';

/** Years before that tell how a year goes; each but the last is forecast from the one before it. */
const PAST_YEARS = 3;

export interface YearForecast {
  year: number;
  /** As it is known now. */
  figure: FigureTotal;
  /** Null when the year is over, or no year before tells how one goes. */
  forecast: Forecast | null;
}

/** How the official figure may stand at the end of a year. */
@Injectable()
export class YearForecasts {
  constructor(
    private readonly definitions: Definitions,
    private readonly reports: TargetReports,
  ) {}

  async of(year: number, asOf: Date): Promise<YearForecast> {
    const way = countedBy(await this.definitions.official(year));
    const figureOf = async (of: number, at: string): Promise<FigureTotal> =>
      this.reports.report(FigureRequest.parse({ ...yearPeriod(of), asOf: at, ...way }));
    const figure = await figureOf(year, asOf.toISOString());
    if (Number(localDateOf(asOf).slice(0, 4)) !== year) return { year, figure, forecast: null };
    const past: YearCourse[] = [];
    for (let years = 1; years <= PAST_YEARS; years += 1) {
      const before = year - years;
      const onDay = await figureOf(before, yearsBefore(asOf, years).toISOString());
      const atEnd = await figureOf(before, `${before}-12-31T23:59:59+07:00`);
      past.push({ year: before, onDay: onDay.rate, atEnd: atEnd.rate });
      if (atEnd.denominator === 0) break;
    }
    return { year, figure, forecast: forecastOf(figure.rate, past) };
  }
}
