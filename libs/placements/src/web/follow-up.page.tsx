import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, CallButton, Choices, type FormState, Notice, Select } from '@app/ui';
import { FOLLOW_UP_RESULTS } from '../follow-up.schema.js';
import { type FollowUp } from '../follow-ups.repository.js';
import { END_REASONS } from '../placement.lifecycle.js';
import { placementTexts } from '../placement.texts.js';
import { DayField } from './day-field.js';

interface FollowUpProps {
  language: Language;
  person: Person;
  followUp: FollowUp;
  title: string;
  form: FormState;
}

/** Asks what a call brought: whether somebody still works there. */
export function FollowUpPage({ followUp, ...props }: FollowUpProps) {
  const { language, person, form } = props;
  const { followUp: texts, endedOn, endReason, endReasons, dayHint } = placementTexts(language);
  return (
    <PersonForm {...props} action={`/can-bo/theo-doi/${followUp.id}`}>
      <div class="actions">
        {person.phone ? <CallButton phone={person.phone} label={texts.call} /> : <p class="soft">{texts.noPhone}</p>}
      </div>
      {followUp.tries > 0 && <Notice tone="info">{texts.tried(followUp.tries)}</Notice>}
      <Choices
        form={form}
        name="result"
        type="radio"
        label={texts.result}
        hint={texts.resultHint}
        options={FOLLOW_UP_RESULTS.map((value) => ({ value, label: texts.results[value] }))}
      />
      <DayField form={form} name="endedOn" label={endedOn} hint={`${texts.leftHint} ${dayHint}`} optional />
      <Select
        form={form}
        name="reason"
        label={endReason}
        hint={texts.leftHint}
        options={END_REASONS.map((value) => ({ value, label: endReasons[value] }))}
        optional
      />
      <Button>{texts.save}</Button>
    </PersonForm>
  );
}
