import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  PageHead,
} from '@app/ui';
import { type Office } from '../office.entity.js';
import { type Person } from '../person.entity.js';
import { PEOPLE, personPath } from '../person-path.js';
import { RECEPTION_REASONS } from '../reception.schema.js';
import { receptionTexts } from '../reception.texts.js';
import { wayOn } from './way-on.js';

interface ReceptionPageProps {
  language: Language;
  person: Person;
  /** That keeps the record. */
  office: Office;
  form: FormState;
}

/** Somebody of another office: who it is, and why the reader opens the record. */
export function ReceptionPage({ language, person, office, form }: ReceptionPageProps) {
  const texts = receptionTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead(person.fullName, office.name)} />
      <Card>
        <Form action={`${personPath(person.id)}/tiep-nhan`}>
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={wayOn(form)} />
          {person.birthDate && <p>{texts.born(person.birthDate.slice(0, 4))}</p>}
          <p>{texts.why}</p>
          <Choices
            form={form}
            name="reason"
            type="radio"
            label={texts.reason}
            options={RECEPTION_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          />
          <ActionBar>
            <Button>{texts.receive}</Button>
            <LinkButton href={PEOPLE} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}
