import { type Language } from '@app/platform/http';
import { Choices, type FormState, Select, TextField } from '@app/ui';
import { DECLINED_REASONS, NOT_HIRED_REASONS, type Outcome } from '../referral.lifecycle.js';
import { referralTexts } from '../referral.texts.js';

interface AnswerFieldsProps {
  language: Language;
  form: FormState;
  outcomes: readonly Outcome[];
}

/** How a referral ended, with what belongs to some of the ends. */
export function AnswerFields({ language, form, outcomes }: AnswerFieldsProps) {
  const texts = referralTexts(language);
  return (
    <>
      <Choices
        form={form}
        name="outcome"
        type="radio"
        label={texts.outcome}
        options={outcomes.map((value) => ({ value, label: texts.outcomes[value] }))}
      />
      <TextField
        form={form}
        name="startDate"
        label={texts.startDate}
        hint={texts.startDateHint}
        inputMode="numeric"
        maxLength={10}
        optional
      />
      <Select
        form={form}
        name="notHired"
        label={texts.notHired}
        hint={texts.reasonHint}
        options={NOT_HIRED_REASONS.map((value) => ({ value, label: texts.notHiredReasons[value] }))}
        optional
      />
      <Select
        form={form}
        name="declined"
        label={texts.declined}
        hint={texts.reasonHint}
        options={DECLINED_REASONS.map((value) => ({ value, label: texts.declinedReasons[value] }))}
        optional
      />
    </>
  );
}
