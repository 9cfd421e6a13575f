import { formatDay } from '@app/kernel';
import { definitionLabel, type FigureTotal, type Grouping } from '@app/placements';
import { type XlsxValue } from '@app/platform/sheets';
import { numberText, shareText } from '@app/ui';
import { directionTexts } from './direction.texts.js';
import { REPORT_GROUPINGS, type ReportFigures } from './plan-report.schema.js';
import { nameOf, stateText, targetText } from './plan-items/plan-item-words.js';
import { planItemTexts } from './plan-items/plan-item.texts.js';
import { planReportTexts } from './plan-report.texts.js';

/** A table of a report, as its page and its papers show it: the first cell of a row in words, the others in figures. */
export interface ReportTable {
  /** What a form of the report calls it by. */
  field?: string;
  title: string;
  note?: string;
  head: string[];
  rows: XlsxValue[][];
}

type Language = 'vi' | 'en';
export type LabelOf = (grouping: Grouping, key: string) => string;

interface Counted {
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
  pending: number | null;
  unreachable: number | null;
}

/** The tables of a report in their order. */
export function reportTables(figures: ReportFigures, labelOf: LabelOf, language: Language): ReportTable[] {
  const texts = planReportTexts(language);
  const steps = directionTexts(language).steps;
  const counts = countsIn(language);
  const head = [texts.denominator, texts.numerator, texts.rate, texts.pending, texts.unreachable];
  const definition = ({ definition: id, window }: FigureTotal) =>
    `${definitionLabel(id, language)}, ${texts.days(String(window))}`;
  return [
    {
      field: 'overview',
      title: texts.overview,
      head: [texts.definition, ...head],
      rows: figures.overview.map((total) => [definition(total), ...counts(total)]),
    },
    {
      field: 'months',
      title: texts.months,
      head: [texts.month, ...head],
      rows: figures.months.map((month) => [`${month.month.slice(5)}/${month.month.slice(0, 4)}`, ...counts(month)]),
    },
    ...REPORT_GROUPINGS.map((by) => ({
      field: by,
      title: texts.groups[by],
      note: texts.maskedWhy,
      head: [texts.group, ...head],
      rows: figures.groups[by].map((group) => [labelOf(by, group.key), ...counts(group)]),
    })),
    {
      field: 'way',
      title: texts.way,
      head: [texts.step, texts.people],
      rows: figures.way.steps.map(({ step, people }) => [steps[step], people]),
    },
    planTable(figures, language),
  ];
}

/** Indicators and milestones of the plan; what nobody has noted says so. */
function planTable({ plan = [] }: ReportFigures, language: Language): ReportTable {
  const texts = planItemTexts(language);
  return {
    field: 'plan',
    title: texts.report,
    note: texts.between,
    head: [texts.item, texts.target, texts.value, texts.state, texts.source],
    rows: plan.map((standing) => [
      nameOf(standing, language),
      standing.kind === 'milestone' ? formatDay(standing.dueOn) : targetText(standing, language),
      standing.value === null ? '–' : { share: standing.value / 10_000 },
      stateText(standing, language),
      // What the house counts itself has no paper behind it.
      standing.source === '' ? texts.countedSource : (standing.source ?? '–'),
    ]),
  };
}

function countsIn(language: Language) {
  const { masked } = planReportTexts(language);
  return ({ denominator, numerator, rate, pending, unreachable }: Counted): XlsxValue[] => [
    denominator ?? masked,
    numerator ?? masked,
    denominator === null ? masked : rate === null ? '–' : { share: rate },
    pending ?? masked,
    unreachable ?? masked,
  ];
}

/** A cell as people read it. */
export function cellText(cell: XlsxValue, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object' && 'day' in cell) return formatDay(cell.day);
  return typeof cell === 'number' ? numberText(cell, language) : shareText(cell.share, language, 2);
}

/** The figure of the year in words. */
export function officialSentence({ official, lastYear }: ReportFigures, language: Language): string {
  const texts = planReportTexts(language);
  const number = (value: number) => numberText(value, language);
  const share = (rate: number | null) => (rate === null ? '–' : shareText(rate, language, 2));
  const { numerator, denominator, rate, target, gap } = official;
  const result =
    denominator + numerator === 0
      ? [texts.nobody(share(target))]
      : [
          texts.sentence(number(numerator), number(denominator), share(rate), share(target)),
          gap > 0 ? texts.short(number(gap)) : texts.reached,
        ];
  return [...result, texts.lastYear(share(lastYear.rate))].join(' ');
}
