import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, CallButton, Choices, type FormState, Notice } from '@app/ui';
import { claimantTexts } from '../claimants/claimant.texts.js';
import { placementTexts } from '../placement.texts.js';
import { DayField } from './day-field.js';

interface ClaimantNoticeProps {
  language: Language;
  person: Person;
  noticeId: string;
  title: string;
  /** What has to be done by when. */
  lead: string;
  form: FormState;
}

/** Asks whether a claimant has given notice of work. */
export function ClaimantNoticePage({ noticeId, lead, ...props }: ClaimantNoticeProps) {
  const { language, person, form } = props;
  const texts = claimantTexts(language);
  const { followUp, dayHint } = placementTexts(language);
  return (
    <PersonForm {...props} action={`/can-bo/thong-bao-co-viec/${noticeId}`}>
      <Notice tone="info">{lead}</Notice>
      <div class="actions">
        {person.phone ? (
          <CallButton phone={person.phone} label={followUp.call} />
        ) : (
          <p class="soft">{followUp.noPhone}</p>
        )}
      </div>
      <Choices
        form={form}
        name="outcome"
        type="radio"
        label={texts.outcome}
        options={(['given', 'not-needed'] as const).map((value) => ({ value, label: texts.outcomes[value] }))}
      />
      <DayField form={form} name="givenOn" label={texts.givenOn} hint={`${texts.givenOnHint} ${dayHint}`} optional />
      <Button>{texts.save}</Button>
    </PersonForm>
  );
}
