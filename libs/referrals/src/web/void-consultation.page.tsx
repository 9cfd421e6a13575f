import { formatDay, localDateOf } from '@app/kernel';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHead,
} from '@app/ui';
import { VOID_REASONS } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { type ConsultationRow } from '../consultations.queries.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface VoidConsultationProps {
  language: Language;
  person: Person;
  consultation: ConsultationRow;
  form: FormState;
}

/** Asks why a consultation is to count no more. */
export function VoidConsultationPage({ language, person, consultation, form }: VoidConsultationProps) {
  const texts = consultationTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={texts.voidTitle(formatDay(localDateOf(consultation.heldAt)))}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={`/can-bo/tu-van/${consultation.id}/huy`}>
          <ErrorSummary form={form} />
          <Choices
            form={form}
            name="reason"
            type="radio"
            label={texts.voidReason}
            options={VOID_REASONS.map((value) => ({ value, label: texts.voidReasons[value] }))}
          />
          <Notice tone="warning">{texts.voidWhat}</Notice>
          <ActionBar>
            <Button look="danger">{texts.voidConfirm}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}
