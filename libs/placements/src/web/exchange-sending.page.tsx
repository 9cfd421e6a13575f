import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  Choices,
  ConfirmPanel,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  LinkButton,
  numberText,
  PageHead,
  SectionHead,
  Select,
  Table,
} from '@app/ui';
import { type Sending, type SendingRow } from '../exchange/exchange-sendings.repository.js';
import { REJECT_REASONS } from '../exchange/exchange.schema.js';
import { exchangeTexts } from '../exchange/exchange.texts.js';
import { EXCHANGE } from './exchange.page.js';

interface SendingProps {
  language: Language;
  title: string;
  sending: Sending;
  rows: readonly SendingRow[];
  form: FormState;
}

/** One file that was made for the national exchange: to hand in, and to say what became of it. */
export function SendingPage(props: SendingProps) {
  const { language, title, sending, rows } = props;
  const texts = exchangeTexts(language);
  const home = `${EXCHANGE}/lan-gui/${sending.id}`;
  const open = rows.filter(({ outcome }) => outcome === null);
  return (
    <>
      <PageHead title={title} crumbs={[{ href: EXCHANGE, label: texts.title }]} />
      <Card>
        <Facts
          rows={[
            [texts.columns.by, sending.creatorName],
            [texts.columns.rows, numberText(sending.rows, language)],
            [texts.columns.version, texts.version(sending.mappingVersion)],
            [texts.sha256, <code class="small wrap">{sending.sha256}</code>],
          ]}
        />
        <div class="actions">
          {sending.fileId ? (
            <LinkButton href={`${home}/tep`} look="primary" icon="download">
              {texts.download}
            </LinkButton>
          ) : (
            <p class="soft">{texts.fileGone}</p>
          )}
          {open.length > 0 && (
            <>
              <ConfirmPanel
                open={texts.acceptAll}
                question={texts.acceptQuestion(numberText(open.length, language))}
                action={`${home}/da-nhan`}
                confirm={texts.acceptAll}
                look="secondary"
              />
              <ConfirmPanel
                open={texts.giveBack}
                question={texts.giveBackQuestion}
                action={`${home}/khong-nop-duoc`}
                confirm={texts.giveBack}
                look="secondary"
              >
                <p>{texts.giveBackWhat}</p>
              </ConfirmPanel>
            </>
          )}
        </div>
      </Card>
      <section class="section">
        <SectionHead title={texts.rows} />
        <Rows language={language} rows={rows} />
      </section>
      {open.length > 0 && <RejectForm {...props} action={`${home}/tu-choi`} open={open} />}
    </>
  );
}

function Rows({ language, rows }: Pick<SendingProps, 'language' | 'rows'>) {
  const texts = exchangeTexts(language);
  return (
    <Table
      caption={texts.rows}
      rows={rows}
      rowKey={({ resultId }) => resultId}
      columns={[
        { label: texts.fields.fullName, cell: (row) => nameOf(row, language) },
        { label: texts.fields.employer, cell: ({ employerName }) => employerName ?? texts.selfEmployed },
        { label: texts.fields.startDate, cell: ({ startDate }) => formatDay(startDate) },
        {
          label: texts.fields.action,
          cell: ({ action }) => texts.actions[action],
        },
        { label: texts.answer, cell: ({ outcome, reason }) => <Answer language={language} of={{ outcome, reason }} /> },
      ]}
    />
  );
}

function Answer({ language, of }: { language: Language; of: Pick<SendingRow, 'outcome' | 'reason'> }) {
  const texts = exchangeTexts(language);
  if (of.outcome === null) return <Badge>{texts.unanswered}</Badge>;
  if (of.reason === null) return <Badge tone="success">{texts.outcomes.accepted}</Badge>;
  return <Badge tone="warning">{`${texts.outcomes.rejected}: ${texts.reasons[of.reason]}`}</Badge>;
}

function RejectForm({ language, form, action, open }: SendingProps & { action: string; open: readonly SendingRow[] }) {
  const texts = exchangeTexts(language);
  return (
    <section class="section narrow">
      <SectionHead title={texts.rejectTitle} />
      <Card>
        <Form action={action}>
          <ErrorSummary form={form} />
          <Choices
            form={form}
            name="results"
            label={texts.rejectWhich}
            options={open.map((row) => ({
              value: row.resultId,
              label: nameOf(row, language),
              hint: texts.starts(row.employerName ?? texts.selfEmployed, formatDay(row.startDate)),
            }))}
          />
          <Select
            form={form}
            name="reason"
            label={texts.reason}
            options={REJECT_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          />
          <Button look="secondary">{texts.reject}</Button>
        </Form>
      </Card>
    </section>
  );
}

const nameOf = ({ personName }: SendingRow, language: Language): string => personName ?? exchangeTexts(language).erased;
