import { localDateOf } from '@app/kernel';
import { type MonthFigures, rateOf } from '@app/placements';
import { LineChart, SectionHead, shareText, TargetChart } from '@app/ui';
import { directionTexts } from '../direction.texts.js';
import { type DirectionProps } from './direction.page.js';

/** The rate from the beginning of the year to the end of each month; nothing for months that have not begun. */
function cumulative(months: readonly MonthFigures[], until: string): (number | null)[] {
  let numerator = 0;
  let denominator = 0;
  return months.map((month) => {
    numerator += month.numerator;
    denominator += month.denominator;
    return month.month <= until ? rateOf(numerator, denominator) : null;
  });
}

/** The rate against its path, month by month, cumulative and against the year before. */
export function Course({ language, direction }: DirectionProps) {
  const texts = directionTexts(language);
  const { year, lastYear } = direction;
  const { total, months } = direction.figure;
  const now = localDateOf(new Date(total.asOf)).slice(0, 7);
  const begun = months.map(({ month }) => month <= now);
  const moments = months.map(({ month }) => String(Number(month.slice(5))));
  const share = (rate: number) => shareText(rate, language, 2);
  const names = { thisYear: texts.yearOf(String(year)), lastYear: texts.yearOf(String(year - 1)) };
  return (
    <section class="section">
      <SectionHead title={texts.course} href={`/can-bo/dieu-hanh/du-bao?nam=${year}`} more={texts.forecast.more} />
      <LineChart
        title={texts.cumulative}
        note={total.rate === null ? undefined : texts.cumulativeNote(share(total.rate), share(total.target))}
        axis={texts.month}
        moments={moments}
        series={[
          { name: names.thisYear, values: cumulative(months, now) },
          { name: names.lastYear, values: cumulative(lastYear.months, now) },
        ]}
        target={total.target}
        format={share}
      />
      <div class="columns columns-half section-small">
        <LineChart
          title={texts.monthly}
          note={texts.monthlyNote}
          axis={texts.month}
          moments={moments}
          series={[
            { name: texts.served, values: months.map(({ denominator }, at) => (begun[at] ? denominator : null)) },
            { name: texts.placed, values: months.map(({ numerator }, at) => (begun[at] ? numerator : null)) },
          ]}
        />
        <TargetChart
          title={texts.path}
          note={texts.pathNote}
          labels={{ name: texts.years, actual: texts.reached, target: texts.target }}
          rows={[
            { label: names.thisYear, actual: total.rate ?? 0, target: total.target },
            { label: names.lastYear, actual: lastYear.total.rate ?? 0, target: lastYear.total.target },
          ]}
        />
      </div>
    </section>
  );
}
