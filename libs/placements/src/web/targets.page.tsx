import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  PageHead,
  PrintButton,
  Segments,
  Select,
  TextField,
} from '@app/ui';
import { type FigureReport, GROUPINGS } from '../definition.schema.js';
import { TARGETS } from '../figure-address.js';
import { definitionLabel } from '../figures.texts.js';
import { type TargetOverview } from '../target-overviews.service.js';
import { addressOf, type FigureQuestion, yearOf } from './figure-question.js';
import { GroupTable, OverviewTable } from './figure-tables.js';
import { targetsTexts } from './targets.texts.js';

interface TargetsProps {
  language: Language;
  question: FigureQuestion;
  form: FormState;
  /** Null while the question cannot be understood. */
  overview: TargetOverview | null;
  /** The figures of the groups that were asked for. */
  groups: FigureReport | null;
  years: readonly number[];
  /** Whether the reader may see the persons behind numbers, and behind those of the groups. */
  mayOpen: { total: boolean; groups: boolean };
}

/** The official figure by every definition, and by groups of one. */
export function TargetsPage(props: TargetsProps) {
  const { language, question, overview, groups } = props;
  const texts = targetsTexts(language);
  const { from, to, asOf } = question;
  const isEmpty = overview?.reports.every(({ numerator, denominator }) => numerator === 0 && denominator === 0);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} actions={<PrintButton>{texts.print}</PrintButton>} />
      <QuestionForm {...props} />
      {overview && (
        <section class="section-small">
          <h2>{texts.period(formatDay(from), formatDay(to))}</h2>
          <p class="soft">
            {texts.knownAt(formatInstant(new Date(asOf)))} {!overview.official && texts.noOfficial(to.slice(0, 4))}
          </p>
          {isEmpty ? (
            <EmptyState title={texts.none} icon="flag">
              <p>{texts.noneHint}</p>
            </EmptyState>
          ) : (
            <div class="section-small">
              <OverviewTable
                language={language}
                question={question}
                overview={overview}
                mayOpen={props.mayOpen.total}
              />
            </div>
          )}
        </section>
      )}
      {overview && groups && !isEmpty && <GroupSection {...props} overview={overview} groups={groups} />}
      <Explained language={language} />
    </>
  );
}

function QuestionForm({ language, question, form, years, overview }: TargetsProps) {
  const texts = targetsTexts(language);
  const { window } = question;
  const definitions = [...new Set(overview?.reports.map(({ definition }) => definition))];
  return (
    <div class="no-print">
      <Segments
        label={texts.year}
        items={years.map((year) => {
          const { from, to } = yearOf(year);
          const isCurrent = from === question.from && to === question.to;
          return { href: addressOf({ ...question, from, to }), label: String(year), isCurrent };
        })}
      />
      <Card class="section-small">
        <Form action={TARGETS} method="get">
          <ErrorSummary form={form} />
          <div class="field-row">
            <TextField form={form} name="tu" label={texts.from} inputMode="numeric" maxLength={20} autoComplete="off" />
            <TextField form={form} name="den" label={texts.to} inputMode="numeric" maxLength={20} autoComplete="off" />
          </div>
          <div class="field-row">
            <TextField
              form={form}
              name="luc"
              label={texts.asOf}
              hint={texts.asOfHint}
              maxLength={60}
              autoComplete="off"
              optional
            />
            <Select
              form={form}
              name="theo"
              label={texts.groupBy}
              hint={texts.groupByHint}
              empty={texts.ungrouped}
              options={GROUPINGS.map((value) => ({ value, label: texts.grouping[value] }))}
            />
          </div>
          <Select
            form={form}
            name="cach"
            label={texts.countBy}
            hint={texts.countByHint}
            empty={texts.countByOfficial}
            options={definitions.map((value) => ({ value, label: definitionLabel(value, language) }))}
          />
          <Checkbox form={form} name="cong-khai" label={texts.public} hint={texts.publicHint} />
          {window !== undefined && <Hidden name="trong" value={String(window)} />}
          <div class="actions">
            <Button>{texts.show}</Button>
          </div>
        </Form>
      </Card>
    </div>
  );
}

function GroupSection(props: TargetsProps & { overview: TargetOverview; groups: FigureReport }) {
  const { language, question, overview, groups } = props;
  const texts = targetsTexts(language);
  const windows = [...new Set([...overview.reports.map(({ window }) => window), groups.window])];
  return (
    <section class="section">
      <h2>{texts.groupsTitle(texts.grouping[question.groupBy!])}</h2>
      <p>{texts.countedBy(definitionLabel(groups.definition, language), String(groups.window))}</p>
      <div class="no-print">
        <Segments
          label={texts.within}
          items={windows.map((window) => ({
            href: addressOf({ ...question, definition: groups.definition, window }),
            label: texts.days(String(window)),
            isCurrent: window === groups.window,
          }))}
        />
      </div>
      <GroupTable language={language} question={question} report={groups} mayOpen={props.mayOpen.groups} />
    </section>
  );
}

function Explained({ language }: Pick<TargetsProps, 'language'>) {
  const { explained, explainedTitle } = targetsTexts(language);
  return (
    <section class="section">
      <h2>{explainedTitle}</h2>
      <dl class="facts">
        {explained.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
