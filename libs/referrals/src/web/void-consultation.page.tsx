import { formatDay, localDateOf } from '@app/kernel';
import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, Choices, type FormState, Notice } from '@app/ui';
import { VOID_REASONS } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { type ConsultationRow } from '../consultations.queries.js';

interface VoidConsultationProps {
  language: Language;
  person: Person;
  consultation: ConsultationRow;
  form: FormState;
}

/** Asks why a consultation is to count no more. */
export function VoidConsultationPage({ language, person, consultation, form }: VoidConsultationProps) {
  const texts = consultationTexts(language);
  const title = texts.voidTitle(formatDay(localDateOf(consultation.heldAt)));
  const action = `/can-bo/tu-van/${consultation.id}/huy`;
  return (
    <PersonForm language={language} person={person} title={title} action={action} form={form}>
      <Choices
        form={form}
        name="reason"
        type="radio"
        label={texts.voidReason}
        options={VOID_REASONS.map((value) => ({ value, label: texts.voidReasons[value] }))}
      />
      <Notice tone="warning">{texts.voidWhat}</Notice>
      <Button look="danger">{texts.voidConfirm}</Button>
    </PersonForm>
  );
}
