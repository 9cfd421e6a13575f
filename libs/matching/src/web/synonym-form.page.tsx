import { type Language } from '@app/platform/http';
import { Button, Checkbox, Choices, ErrorSummary, Form, type FormState, PageHead, TextArea, TextField } from '@app/ui';
import { SERVES } from '../synonyms/synonym.schema.js';
import { synonymTexts } from '../synonyms/synonym.texts.js';
import { SYNONYMS } from './synonym-list.page.js';

/** Proposing a pair of words. */
export function SynonymFormPage({ language, form }: { language: Language; form: FormState }) {
  const { form: texts, title } = synonymTexts(language);
  const serves = SERVES.map((value) => ({ value: String(value), label: texts.serve[`${value}`] }));
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: SYNONYMS, label: title }]} />
      <Form action={SYNONYMS}>
        <ErrorSummary form={form} />
        <TextField form={form} name="from" label={texts.from} hint={texts.fromHint} maxLength={80} />
        <TextField form={form} name="to" label={texts.to} hint={texts.toHint} maxLength={80} />
        <Checkbox form={form} name="isBothWays" label={texts.bothWays} />
        <Choices form={form} name="serves" label={texts.serves} type="radio" options={serves} />
        <TextArea form={form} name="reason" label={texts.reason} rows={3} maxLength={500} optional />
        <div class="actions">
          <Button>{texts.send}</Button>
        </div>
      </Form>
    </>
  );
}
