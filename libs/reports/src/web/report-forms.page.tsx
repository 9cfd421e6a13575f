import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Button,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Hidden,
  ListItem,
  PageHead,
  Table,
  TextArea,
  TextField,
} from '@app/ui';
import { registerTexts } from '../registers/register.texts.js';
import { FORM_FIELDS } from '../registers/report-form.schema.js';
import { type KeptForm } from '../registers/report-forms.repository.js';
import { DayField } from './day-field.js';

export const REPORT_FORMS = '/can-bo/mau-bao-cao';

/** Every form in its newest version. */
export function ReportFormListPage({ language, forms }: { language: Language; forms: readonly KeptForm[] }) {
  const texts = registerTexts(language);
  return (
    <>
      <PageHead title={texts.forms} lead={texts.formsLead} />
      <section class="stack">
        {forms.map(({ kind, version, title, source, validFrom }) => (
          <ListItem
            key={kind}
            href={`${REPORT_FORMS}/${kind}`}
            title={title}
            subtitle={source}
            facts={[
              { icon: 'document', text: `${texts.version} ${version}` },
              { icon: 'calendar', text: `${texts.validFrom} ${formatDay(validFrom)}` },
            ]}
          />
        ))}
      </section>
    </>
  );
}

interface ReportFormProps {
  language: Language;
  /** The newest first. */
  versions: readonly KeptForm[];
  form: FormState;
  mayWrite: boolean;
}

/** The columns of a form, its versions, and a way to write the next one. */
export function ReportFormPage({ language, versions, form, mayWrite }: ReportFormProps) {
  const texts = registerTexts(language);
  const newest = versions[0]!;
  return (
    <>
      <PageHead title={newest.title} lead={newest.source} crumbs={[{ href: REPORT_FORMS, label: texts.forms }]} />
      <div class="stack">
        <h2>{texts.columns}</h2>
        <Table
          caption={texts.columns}
          rows={newest.layout}
          rowKey={({ field }) => field}
          columns={[
            { label: texts.heading, cell: ({ heading }) => heading },
            { label: texts.code, cell: ({ field }) => field },
          ]}
        />
        {mayWrite && (
          <Fold title={texts.write} hint={texts.layoutHint} isOpen={form.problems.length > 0}>
            <NextVersion language={language} newest={newest} form={form} />
          </Fold>
        )}
        <h2>{texts.versions}</h2>
        <Table
          caption={texts.versions}
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={[
            { label: texts.version, cell: ({ version }) => String(version) },
            { label: texts.formName, cell: ({ title }) => title },
            { label: texts.source, cell: ({ source }) => source },
            { label: texts.validFrom, cell: ({ validFrom }) => formatDay(validFrom) },
          ]}
        />
      </div>
    </>
  );
}

interface NextVersionProps {
  language: Language;
  newest: KeptForm;
  form: FormState;
}

function NextVersion({ language, newest, form }: NextVersionProps) {
  const texts = registerTexts(language);
  const { kind, version } = newest;
  return (
    <Form action={`${REPORT_FORMS}/${kind}`}>
      <ErrorSummary form={form} />
      <Hidden name="kind" value={kind} />
      <Hidden name="version" value={String(version)} />
      <TextField form={form} name="title" label={texts.formName} maxLength={200} autoComplete="off" />
      <TextField
        form={form}
        name="source"
        label={texts.source}
        hint={texts.sourceHint}
        maxLength={300}
        autoComplete="off"
      />
      <DayField form={form} name="validFrom" label={texts.validFrom} hint={texts.dayHint} />
      <TextArea
        form={form}
        name="layout"
        label={texts.layout}
        hint={texts.codes(FORM_FIELDS[kind].join(', '))}
        rows={14}
        maxLength={10_000}
      />
      <div class="actions">
        <Button>{texts.write}</Button>
      </div>
    </Form>
  );
}
