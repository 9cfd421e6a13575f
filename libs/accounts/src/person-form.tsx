import { type ComponentChildren } from 'preact';
import { type Language } from '@app/platform/http';
import { ActionBar, Card, ErrorSummary, Form, type FormState, LinkButton, PageHead } from '@app/ui';
import { type Person } from './person.entity.js';
import { personFormTexts } from './person-form.texts.js';
import { PEOPLE, personPath } from './person-path.js';

interface PersonFormProps {
  language: Language;
  person: Person;
  title: string;
  lead?: string;
  action: string;
  form: FormState;
  width?: 'narrow' | 'medium';
  multipart?: boolean;
  /** The fields; what sends them comes last. */
  children: ComponentChildren[];
}

/** A page that asks something about one person, and leads back to them. */
export function PersonForm({ language, person, title, lead, action, form, children, ...rest }: PersonFormProps) {
  const texts = personFormTexts(language);
  const home = personPath(person.id);
  return (
    <div class={rest.width ?? 'narrow'}>
      <PageHead
        title={title}
        lead={lead}
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
