import { type Language } from '@app/platform/http';
import { Button, Card, Choices, EMPTY_FORM, Form, Notice, Select } from '@app/ui';
import { MOST_STARS, type Rating, REASONS_OF, type RatingSide } from '../../live/rating.js';
import { ratingTexts } from '../../live/rating.texts.js';
import { talkPath } from '../../fair-words.js';
import { CommandFields } from './live-parts.js';

interface RateFormProps {
  language: Language;
  conversation: string;
  side: RatingSide;
  /** What this side said already. */
  rating: Rating | null;
}

/** Asks one side of a conversation that is over what it was like. */
export function RateForm({ language, conversation, side, rating }: RateFormProps) {
  const texts = ratingTexts(language);
  const form = { ...EMPTY_FORM, scope: 'rate' };
  if (rating) return <Notice tone="success">{texts.thanks(rating.stars)}</Notice>;
  const stars = Array.from({ length: MOST_STARS }, (_, at) => MOST_STARS - at);
  return (
    <Card>
      <h2>{texts.title}</h2>
      <p class="small soft">{texts.hint}</p>
      <Form action={talkPath(conversation)}>
        <CommandFields kind="rate" conversation={conversation} />
        <Choices
          form={form}
          name="stars"
          type="radio"
          label={texts.stars}
          options={stars.map((each) => ({ value: String(each), label: texts.star(each) }))}
        />
        <Select
          form={form}
          name="reason"
          label={texts.reason}
          options={REASONS_OF[side].map((value) => ({ value, label: texts.reasons[value] }))}
          empty={texts.noReason}
          optional
        />
        <Button look="secondary">{texts.send}</Button>
      </Form>
    </Card>
  );
}
