import { type Language } from '@app/platform/http';
import { Choices, type FormState, Hidden, Notice, type Option, TextArea, TextField } from '@app/ui';
import { type BoothRow } from '../booths.queries.js';
import { boothTexts } from '../booth.texts.js';

/** What may be chosen for a booth of an employer. */
export interface BoothChoices {
  postings: readonly Option[];
  recruiters: readonly Option[];
}

/** What a form shows of a booth that is there. */
export function boothForm(booth: BoothRow): FormState {
  return {
    values: {
      version: String(booth.version),
      postings: booth.postingIds,
      recruiters: booth.recruiters.map(({ personId }) => personId),
      desks: String(booth.desks),
      slotMinutes: String(booth.slotMinutes),
      note: booth.note ?? '',
    },
    problems: [],
  };
}

/** Postings, people and desks of a booth. */
export function BoothFields({ language, form, choices }: FieldsProps) {
  const texts = boothTexts(language).fields;
  const version = form.values['version'];
  return (
    <>
      {typeof version === 'string' && <Hidden name="version" value={version} />}
      {choices.postings.length === 0 ? (
        <Notice tone="warning">
          <p>{texts.noPostings}</p>
        </Notice>
      ) : (
        <Choices
          form={form}
          name="postings"
          label={texts.postings}
          hint={texts.postingsHint}
          options={choices.postings}
        />
      )}
      {choices.recruiters.length > 0 && (
        <Choices
          form={form}
          name="recruiters"
          label={texts.recruiters}
          hint={texts.recruitersHint}
          options={choices.recruiters}
          optional
        />
      )}
      <TextField
        form={form}
        name="desks"
        label={texts.desks}
        hint={texts.desksHint}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
      />
      <TextField
        form={form}
        name="slotMinutes"
        label={texts.slotMinutes}
        hint={texts.slotMinutesHint}
        inputMode="numeric"
        maxLength={2}
        suffix={texts.minutes}
        autoComplete="off"
      />
      <TextArea form={form} name="note" label={texts.note} hint={texts.noteHint} rows={2} maxLength={500} optional />
    </>
  );
}

interface FieldsProps {
  language: Language;
  form: FormState;
  choices: BoothChoices;
}
