import { type Language } from '@app/platform/http';
import { Badge, type Column, Link, Notice, numberText, shareText, Table } from '@app/ui';
import { type Counted, type FigureReport, type GroupFigures } from '../definition.schema.js';
import { peopleAddress } from '../figure-address.js';
import { definitionLabel } from '../figures.texts.js';
import { type TargetOverview } from '../target-overviews.service.js';
import { type FigureQuestion } from './figure-question.js';
import { targetsTexts } from './targets.texts.js';

/** Of a rate two decimals are shown, so that one just short of the target does not look like it. */
const DECIMALS = 2;

interface OverviewProps {
  language: Language;
  question: FigureQuestion;
  overview: TargetOverview;
  /** Whether each number opens its persons. */
  mayOpen: boolean;
}

/** One line for each definition and window. */
export function OverviewTable({ language, question, overview, mayOpen }: OverviewProps) {
  const texts = targetsTexts(language);
  const { official } = overview;
  const isOfficial = ({ definition, version, window }: FigureReport) =>
    official?.definition === definition && official.version === version && official.window === window;
  const number = (key: Counted): Column<FigureReport> => ({
    label: texts.column[key],
    cell: (report) => <Opening href={mayOpen && peopleAddress(report, key)} count={report[key]} language={language} />,
    align: 'end',
  });
  return (
    <Table
      caption={texts.overviewCaption}
      rows={overview.reports}
      rowKey={({ definition, window }) => `${definition}/${window}`}
      columns={[
        {
          label: texts.column.definition,
          cell: (report) => (
            <>
              {definitionLabel(report.definition, language)}{' '}
              {isOfficial(report) && <Badge tone="success">{texts.official(question.to.slice(0, 4))}</Badge>}
            </>
          ),
        },
        { label: texts.column.window, cell: ({ window }) => texts.days(String(window)), align: 'end' },
        number('denominator'),
        number('numerator'),
        { label: texts.column.rate, cell: ({ rate }) => rateText(rate, language), align: 'end' },
        { label: texts.column.target, cell: ({ target }) => shareText(target, language, DECIMALS), align: 'end' },
        { label: texts.column.gap, cell: (report) => gapText(report, language), align: 'end' },
        number('pending'),
        number('unreachable'),
      ]}
    />
  );
}

interface GroupProps {
  language: Language;
  question: FigureQuestion;
  report: FigureReport;
  mayOpen: boolean;
}

/** The groups of one figure; those that may not be shown outside the centre say so. */
export function GroupTable({ language, question, report, mayOpen }: GroupProps) {
  const texts = targetsTexts(language);
  const number = (key: Counted): Column<GroupFigures> => ({
    label: texts.column[key],
    cell: (group) => {
      const value = group[key];
      if (value === null) return texts.masked;
      const href = mayOpen && peopleAddress(report, key, { by: question.groupBy!, key: group.key });
      return <Opening href={href} count={value} language={language} />;
    },
    align: 'end',
  });
  return (
    <>
      {question.isPublic && <Notice>{texts.maskedWhy}</Notice>}
      {question.groupBy === 'priority-group' && <p class="soft">{texts.severalGroups}</p>}
      <Table
        caption={texts.groupsTitle(texts.grouping[question.groupBy!])}
        rows={report.groups}
        rowKey={({ key }) => key}
        narrow="scroll"
        columns={[
          { label: texts.grouping[question.groupBy!], cell: ({ label }) => label },
          number('denominator'),
          number('numerator'),
          {
            label: texts.column.rate,
            cell: ({ rate, masked }) => (masked ? texts.masked : rateText(rate, language)),
            align: 'end',
          },
          number('pending'),
          number('unreachable'),
        ]}
      />
    </>
  );
}

/** A number that opens its persons, where there are any and the reader may see them. */
function Opening({ href, count, language }: { href: string | false; count: number; language: Language }) {
  const text = numberText(count, language);
  return href !== false && count > 0 ? <Link href={href}>{text}</Link> : <>{text}</>;
}

const rateText = (rate: number | null, language: Language): string =>
  rate === null ? '–' : shareText(rate, language, DECIMALS);

/** Where nobody was served, no target is reached or missed. */
function gapText({ rate, gap }: Pick<FigureReport, 'rate' | 'gap'>, language: Language): string {
  const { reached, passedBy, shortBy } = targetsTexts(language);
  if (rate === null) return '–';
  if (gap === 0) return reached;
  const count = numberText(Math.abs(gap), language);
  return gap > 0 ? shortBy(count) : passedBy(count);
}
