import { CommuneField, SHIFTS } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Notice,
  PageHead,
  TextField,
} from '@app/ui';
import { REACHES, STARTS } from '../candidate.lists.js';
import { profileTexts } from '../profile.texts.js';
import { MeantFields } from './meant-fields.js';
import { type ProfilePlace } from './profile-place.js';

interface QuestionsPageProps {
  place: ProfilePlace;
  form: FormState;
  /** They were answered before. */
  isAgain: boolean;
}

/** What work, where, when: enough to apply with, on one screen after another of a phone. */
export function QuestionsPage({ place, form, isAgain }: QuestionsPageProps) {
  const texts = profileTexts(place.language);
  const words = texts.questions;
  const lead = place.isOwn ? words.lead : words.leadFor;
  return (
    <div class="narrow">
      <PageHead
        title={isAgain ? words.editTitle : place.title}
        lead={isAgain ? undefined : lead}
        crumbs={isAgain || !place.isOwn ? place.crumbs.slice(0, isAgain ? undefined : -1) : undefined}
      />
      <Card>
        <Form action={`${place.base}/ba-cau-hoi`}>
          <ErrorSummary form={form} />
          {place.next && <Hidden name="tiep" value={place.next} />}
          {form.values['version'] && <Hidden name="version" value={String(form.values['version'])} />}
          <TextField form={form} name="wish" label={words.what} hint={words.whatHint} maxLength={300} />
          <MeantFields language={place.language} form={form} text={String(form.values['wish'] ?? '')} />
          <Choices
            form={form}
            name="reach"
            type="radio"
            label={words.where}
            options={REACHES.options(place.language)}
          />
          <CommuneField form={form} name="commune" label={words.commune} hint={words.communeHint} optional />
          <Choices form={form} name="start" type="radio" label={words.when} options={STARTS.options(place.language)} />
          <Choices form={form} name="shifts" label={words.shifts} options={SHIFTS.options(place.language)} optional />
          <ActionBar>
            <Button>{isAgain ? texts.save : words.submit}</Button>
          </ActionBar>
        </Form>
      </Card>
      {!isAgain && place.isOwn && (
        <div class="section-small">
          <Notice tone="neutral">{words.private}</Notice>
        </div>
      )}
    </div>
  );
}
