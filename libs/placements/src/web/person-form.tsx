import { type ComponentChildren } from 'preact';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { ActionBar, Card, ErrorSummary, Form, type FormState, LinkButton, PageHead, TextField } from '@app/ui';
import { placementTexts } from '../placement.texts.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface PersonFormProps {
  language: Language;
  person: Person;
  title: string;
  action: string;
  form: FormState;
  width?: 'narrow' | 'medium';
  multipart?: boolean;
  /** The fields; what sends them comes last. */
  children: ComponentChildren[];
}

/** A page that asks something about one person, and leads back to them. */
export function PersonForm({ language, person, title, action, form, children, ...rest }: PersonFormProps) {
  const texts = placementTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  return (
    <div class={rest.width ?? 'narrow'}>
      <PageHead
        title={title}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={action} multipart={rest.multipart}>
          <ErrorSummary form={form} />
          {children.slice(0, -1)}
          <ActionBar>
            {children.at(-1)}
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}

interface DayFieldProps {
  form: FormState;
  name: string;
  label: string;
  hint: string;
  optional?: boolean;
}

/** A day as people write it. */
export function DayField(props: DayFieldProps) {
  return <TextField {...props} inputMode="numeric" maxLength={10} autoComplete="off" />;
}
