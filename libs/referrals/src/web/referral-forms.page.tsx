import { type ComponentChildren } from 'preact';
import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, Choices, type FormState, Notice } from '@app/ui';
import { OUTCOMES, VOID_REASONS } from '../referral.lifecycle.js';
import { referralTexts } from '../referral.texts.js';
import { type ReferralRow } from '../referrals.queries.js';
import { AnswerFields } from './answer-fields.js';

interface ReferralFormProps {
  language: Language;
  person: Person;
  referral: ReferralRow;
  form: FormState;
}

/** Asks how a referral ended, as it was said on the telephone. */
export function AnswerReferralPage(props: ReferralFormProps) {
  const { language, referral, form } = props;
  const texts = referralTexts(language);
  return (
    <FormOfReferral {...props} step="ket-qua" title={texts.answerTitle(referral.employerName)}>
      <AnswerFields language={language} form={form} outcomes={OUTCOMES} />
      <Notice tone="info">{texts.answerWhat}</Notice>
      <Button>{texts.answerSave}</Button>
    </FormOfReferral>
  );
}

/** Asks why a referral is to count no more. */
export function VoidReferralPage(props: ReferralFormProps) {
  const { language, referral, form } = props;
  const texts = referralTexts(language);
  return (
    <FormOfReferral {...props} step="huy" title={texts.voidTitle(referral.number)}>
      <Choices
        form={form}
        name="reason"
        type="radio"
        label={texts.voidReason}
        options={VOID_REASONS.map((value) => ({ value, label: texts.voidReasons[value] }))}
      />
      <Notice tone="warning">{texts.voidWhat}</Notice>
      <Button look="danger">{texts.voidConfirm}</Button>
    </FormOfReferral>
  );
}

interface FrameProps extends ReferralFormProps {
  step: string;
  title: string;
  /** The fields; what sends them comes last. */
  children: ComponentChildren[];
}

function FormOfReferral({ referral, step, ...props }: FrameProps) {
  return <PersonForm {...props} lead={referral.title} action={`/can-bo/gioi-thieu/${referral.id}/${step}`} />;
}
