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
  Select,
  TextField,
} from '@app/ui';
import { FOLLOW_UP_RESULTS } from '../follow-up.schema.js';
import { type FollowUp } from '../follow-ups.repository.js';
import { END_REASONS } from '../placement.lifecycle.js';
import { placementTexts } from '../placement.texts.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface FollowUpProps {
  language: Language;
  person: Person;
  followUp: FollowUp;
  title: string;
  form: FormState;
}

/** Asks what a call brought: whether somebody still works there. */
export function FollowUpPage({ language, person, followUp, title, form }: FollowUpProps) {
  const { followUp: texts, endedOn, endReason, endReasons, dayHint, people, back } = placementTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={title}
        crumbs={[
          { href: PEOPLE, label: people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={`/can-bo/theo-doi/${followUp.id}`}>
          <ErrorSummary form={form} />
          {followUp.tries > 0 && <Notice tone="info">{texts.tried(followUp.tries)}</Notice>}
          <Choices
            form={form}
            name="result"
            type="radio"
            label={texts.result}
            hint={texts.resultHint}
            options={FOLLOW_UP_RESULTS.map((value) => ({ value, label: texts.results[value] }))}
          />
          <TextField
            form={form}
            name="endedOn"
            label={endedOn}
            hint={`${texts.leftHint} ${dayHint}`}
            inputMode="numeric"
            maxLength={10}
            autoComplete="off"
            optional
          />
          <Select
            form={form}
            name="reason"
            label={endReason}
            hint={texts.leftHint}
            options={END_REASONS.map((value) => ({ value, label: endReasons[value] }))}
            optional
          />
          <ActionBar>
            <Button>{texts.save}</Button>
            <LinkButton href={home} look="quiet">
              {back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}
