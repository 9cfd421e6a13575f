import { type Language } from '@app/platform/http';
import { Button, Card, ErrorSummary, Form, type FormState, Hidden, PageHead, Select, TextField } from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';
import { ClientTypeField, PEOPLE } from './people.pages.js';
import { PersonFields } from './sign-in.pages.js';

/** Correcting a record at the desk. */
export function EditPersonPage({
  language,
  id,
  name,
  form,
}: {
  language: Language;
  id: string;
  name: string;
  form: FormState;
}) {
  const texts = accountsTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.people.editTitle}
        crumbs={[
          { href: PEOPLE, label: texts.people.title },
          { href: `${PEOPLE}/${id}`, label: name },
        ]}
      />
      <Card>
        <Form action={`${PEOPLE}/${id}/sua`}>
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(form.values['version'] ?? '')} />
          <PersonFields language={language} form={form} />
          <TextField
            form={form}
            name="phone"
            label={texts.signIn.phone}
            hint={texts.people.phoneChange}
            type="tel"
            optional
          />
          <TextField form={form} name="email" label={texts.account.email} type="email" autoComplete="off" optional />
          <Select
            form={form}
            name="language"
            label={texts.account.language}
            options={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
          <ClientTypeField language={language} form={form} />
          <Button>{texts.account.save}</Button>
        </Form>
      </Card>
    </div>
  );
}
