import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  numberText,
  PageHead,
  TextArea,
  Timeline,
  TypedText,
} from '@app/ui';
import { planReportTexts } from '../plan-report.texts.js';
import { reportParts } from '../plan-report-parts.js';
import { type LabelOf, officialSentence } from '../plan-report-tables.js';
import { type OpenedReport } from '../plan-reports.service.js';
import { FiguresTable } from './figures-table.js';
import { PLAN_REPORTS } from './plan-report-list.page.js';

const WORDS = ['results', 'difficulties', 'proposals'] as const;

interface PlanReportProps {
  language: Language;
  opened: OpenedReport;
  labelOf: LabelOf;
  form: FormState;
  /** Where the figures differ when they are counted once more; null while nobody asked. */
  differences: readonly string[] | null;
  mayPublish: boolean;
}

/** One report: its words, its figures, and its way to being published. */
export function PlanReportPage(props: PlanReportProps) {
  const { language, opened, labelOf, differences } = props;
  const { report, figures } = opened;
  const texts = planReportTexts(language);
  const { official } = figures;
  const { from, to } = official.period;
  return (
    <>
      <PageHead
        title={texts.reportOf(String(report.year))}
        crumbs={[{ href: PLAN_REPORTS, label: texts.title }]}
        actions={
          <>
            <LinkButton href={`${PLAN_REPORTS}/${report.id}/bao-cao.pdf`} look="secondary">
              {texts.pdf}
            </LinkButton>
            <LinkButton href={`${PLAN_REPORTS}/${report.id}/bao-cao.xlsx`} look="secondary">
              {texts.xlsx}
            </LinkButton>
            <LinkButton href={`${PLAN_REPORTS}/${report.id}/bao-cao.docx`} look="secondary">
              {texts.docx}
            </LinkButton>
          </>
        }
      />
      <p>
        <Badge tone={report.status === 'published' ? 'success' : 'neutral'}>{texts.status[report.status]}</Badge>
      </p>
      {differences && (
        <div class="section-small">
          <Compared language={language} differences={differences} />
        </div>
      )}
      <section class="section-small">
        <h2>{texts.official}</h2>
        <p>{officialSentence(figures, language)}</p>
        <p class="soft">
          {texts.counted(
            definitionLabel(official.definition, language),
            String(official.version),
            String(official.window),
          )}{' '}
          {texts.scope(formatDay(from), formatDay(to), formatInstant(new Date(figures.asOf)))}{' '}
          {report.content && texts.position(figures.position)}
        </p>
        {report.hash && <p class="soft">{texts.hash(report.hash)}</p>}
      </section>
      <Words {...props} />
      <Steps {...props} />
      <section class="section stack">
        <h2>{texts.figures}</h2>
        {reportParts(opened, labelOf, language)
          .flatMap(({ table }) => table ?? [])
          .map((table, at) => (
            <FiguresTable key={table.title} language={language} table={table} isOpen={at === 0} />
          ))}
      </section>
      <History {...props} />
    </>
  );
}

function Compared({ language, differences }: { language: Language; differences: readonly string[] }) {
  const texts = planReportTexts(language);
  if (differences.length === 0) return <Notice tone="success">{texts.same}</Notice>;
  return (
    <Notice tone="warning">
      <p>{texts.differs(numberText(differences.length, language))}</p>
      <p>{differences.slice(0, 20).join(', ')}</p>
    </Notice>
  );
}

function Words({ language, opened, form }: PlanReportProps) {
  const { report } = opened;
  const texts = planReportTexts(language);
  if (report.status !== 'draft') {
    const written = WORDS.filter((part) => report[part] !== '');
    return (
      <section class="section stack">
        {written.map((part) => (
          <div key={part}>
            <h2>{texts[part]}</h2>
            <TypedText text={report[part]} />
          </div>
        ))}
      </section>
    );
  }
  return (
    <section class="section">
      <h2>{texts.words}</h2>
      <Form action={`${PLAN_REPORTS}/${report.id}`}>
        <ErrorSummary form={form} />
        <Hidden name="version" value={String(report.version)} />
        <TextArea
          form={form}
          name="results"
          label={texts.results}
          hint={texts.resultsHint}
          rows={6}
          maxLength={10_000}
          optional
        />
        <TextArea form={form} name="difficulties" label={texts.difficulties} rows={4} maxLength={10_000} optional />
        <TextArea form={form} name="proposals" label={texts.proposals} rows={4} maxLength={10_000} optional />
        <div class="actions">
          <Button>{texts.save}</Button>
        </div>
      </Form>
    </section>
  );
}

function Steps({ language, opened, mayPublish }: PlanReportProps) {
  const { id, status } = opened.report;
  const texts = planReportTexts(language);
  const address = `${PLAN_REPORTS}/${id}`;
  return (
    <section class="section no-print">
      {status === 'draft' && <p class="soft">{texts.checkHint}</p>}
      {status === 'checked' && mayPublish && <p class="soft">{texts.publishHint}</p>}
      <div class="actions section-small">
        {status === 'draft' && (
          <Form action={`${address}/chot`}>
            <Button>{texts.check}</Button>
          </Form>
        )}
        {status === 'checked' && mayPublish && (
          <Form action={`${address}/cong-bo`}>
            <Button>{texts.publish}</Button>
          </Form>
        )}
        {status === 'checked' && (
          <Form action={`${address}/tra-lai`}>
            <Button look="secondary">{texts.return}</Button>
          </Form>
        )}
        {status !== 'draft' && (
          <LinkButton href={`${address}/doi-chieu`} look="secondary">
            {texts.compare}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function History({ language, opened }: PlanReportProps) {
  const texts = planReportTexts(language);
  return (
    <section class="section">
      <h2>{texts.history}</h2>
      <Timeline
        moments={opened.steps.map(({ from, to, at, actorName }) => ({
          key: `${at.toISOString()}/${to}`,
          when: formatInstant(at),
          title: from === null ? texts.made : texts.status[to],
          detail: texts.by(actorName ?? texts.unknownPerson),
        }))}
      />
    </section>
  );
}
