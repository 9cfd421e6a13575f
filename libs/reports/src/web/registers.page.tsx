import { type Language } from '@app/platform/http';
import { Button, ErrorSummary, Form, type FormState, Link, Notice, PageHead, Select } from '@app/ui';
import { registerTexts } from '../registers/register.texts.js';
import { REGISTERS } from '../registers/report-form.schema.js';
import { DayField } from './day-field.js';
import { REPORT_FORMS } from './report-forms.page.js';

const REGISTERS_PATH = '/can-bo/so-theo-doi';

/** Which register, of which days. */
export function RegistersPage({ language, form }: { language: Language; form: FormState }) {
  const texts = registerTexts(language);
  const day = (name: string, label: string) => <DayField form={form} name={name} label={label} hint={texts.dayHint} />;
  return (
    <div class="medium stack">
      <PageHead title={texts.title} lead={texts.lead} />
      <Notice tone="warning">{texts.personal}</Notice>
      <Form action={`${REGISTERS_PATH}/so.xlsx`} method="get">
        <ErrorSummary form={form} />
        <Select
          form={form}
          name="so"
          label={texts.register}
          options={REGISTERS.map((value) => ({ value, label: texts.names[value] }))}
        />
        {day('tu', texts.from)}
        {day('den', texts.to)}
        <div class="actions">
          <Button>{texts.export}</Button>
        </div>
      </Form>
      <p>
        <Link href={REPORT_FORMS}>{texts.forms}</Link>
      </p>
    </div>
  );
}
