import { type Language } from '@app/platform/http';
import { Button, Choices, EMPTY_FORM, Form, Select, TextArea, TextField } from '@app/ui';
import { FAIR_OUTCOMES, UNSUITABLE_REASONS } from '../../live/conversation.lifecycle.js';
import { liveTexts } from '../../live/live.texts.js';
import { CommandFields } from './live-parts.js';

interface OutcomeFieldsProps {
  language: Language;
  conversation: string;
  /** Tells the fields of several forms of a page apart. */
  scope: string;
}

/** How a conversation ended, with what each outcome needs. */
export function OutcomeFields({ language, conversation, scope }: OutcomeFieldsProps) {
  const texts = liveTexts(language);
  const form = { ...EMPTY_FORM, scope };
  const options = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <div class="outcome">
      <CommandFields kind="outcome" conversation={conversation} />
      <Choices
        form={form}
        name="outcome"
        type="radio"
        label={texts.outcome}
        options={options(FAIR_OUTCOMES, texts.outcomes)}
      />
      <div class="outcome-hired">
        <TextField form={form} name="startDate" label={texts.startDate} hint={texts.startDateHint} optional />
      </div>
      <div class="outcome-interview">
        <TextField form={form} name="interviewOn" label={texts.interviewOn} hint={texts.interviewOnHint} optional />
      </div>
      <div class="outcome-not-suitable">
        <Select
          form={form}
          name="reason"
          label={texts.reason}
          options={options(UNSUITABLE_REASONS, texts.reasons)}
          empty={texts.reasonEmpty}
          optional
        />
      </div>
    </div>
  );
}

interface NoteFormProps {
  language: Language;
  action: string;
  conversation: string;
  note: string | null;
}

/** What recruiters of the booth note for themselves about somebody. */
export function NoteForm({ language, action, conversation, note }: NoteFormProps) {
  const texts = liveTexts(language);
  const form = { values: { text: note ?? '' }, problems: [], scope: 'note' };
  return (
    <Form action={action}>
      <CommandFields kind="note" conversation={conversation} />
      <TextArea form={form} name="text" label={texts.note} hint={texts.noteHint} rows={3} maxLength={2000} />
      <Button look="secondary">{texts.saveNote}</Button>
    </Form>
  );
}
