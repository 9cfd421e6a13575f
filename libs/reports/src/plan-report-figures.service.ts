import { Injectable } from '@nestjs/common';
import { Figures } from '@app/ledger';
import {
  Definitions,
  FigureRequest,
  type FigureTotal,
  type GroupFigures,
  TargetOverviews,
  TargetReports,
} from '@app/placements';
import { PlanItems } from './plan-items/plan-items.service.js';
import { REPORT_GROUPINGS, type ReportFigures, type ReportGroup } from './plan-report.schema.js';
import { WaysToWork } from './way-to-work.service.js';
import { countedBy, yearPeriod } from './year.js';

/** Counts what a report of the plan shows, now or once more years later. */
@Injectable()
export class PlanReportFigures {
  constructor(
    private readonly ledger: Figures,
    private readonly definitions: Definitions,
    private readonly overviews: TargetOverviews,
    private readonly reports: TargetReports,
    private readonly ways: WaysToWork,
    private readonly items: PlanItems,
  ) {}

  /**
   * Counts by the facts that were recorded until an instant and had come in at a position.
   * @param asOf an instant with its offset
   * @param position the last fact that counts; the newest one when left out
   * @param by the definition that a report was counted with before; the one of its year when left out
   */
  async count(
    year: number,
    asOf: string,
    position?: string,
    by?: { definition: string; window: number },
  ): Promise<ReportFigures> {
    const way = by ?? countedBy(await this.definitions.official(year));
    return this.ledger.atPosition(position ?? null, asOf, async (last) => {
      const period = yearPeriod(year);
      const asked = (of: number) => FigureRequest.parse({ ...yearPeriod(of), asOf, ...way });
      const { total, months } = await this.reports.breakdown(asked(year), []);
      const groups = {} as ReportFigures['groups'];
      for (const groupBy of REPORT_GROUPINGS) {
        const report = await this.reports.report({ ...asked(year), groupBy, isPublic: true });
        groups[groupBy] = report.groups.map(withoutLabel);
      }
      const lastYear = totalOf(await this.reports.report(asked(year - 1)));
      const shares = [
        { year: year - 1, rate: lastYear.rate },
        { year, rate: total.rate },
      ];
      const plan = await this.items.standings(year, asOf, shares);
      return {
        year,
        asOf,
        position: last,
        official: total,
        lastYear,
        overview: (await this.overviews.of(period, asOf)).reports.map(totalOf),
        months,
        groups,
        way: await this.ways.of(period, asOf),
        plan: plan.filter(({ kind }) => kind !== 'deadline'),
      };
    });
  }
}

const withoutLabel = ({ label: _label, ...group }: GroupFigures): ReportGroup => group;
const totalOf = <Report extends FigureTotal & { groups: unknown }>({ groups: _groups, ...total }: Report) => total;
