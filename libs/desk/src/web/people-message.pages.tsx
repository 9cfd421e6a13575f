import { formatInstant } from '@app/kernel';
import { type RenderedNotification } from '@app/notifications';
import { type Language } from '@app/platform/http';
import { MESSAGE_LENGTH, type MessageView, type Reachable, RECIPIENT_STATUSES } from '@app/referrals';
import {
  ActionBar,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  numberText,
  PageHead,
  Progress,
  TextArea,
  TypedText,
} from '@app/ui';
import { type CaseFilter } from '../caseload.schema.js';
import { peopleMessageTexts } from '../people-message.texts.js';
import { CASELOAD, CaseFilterFields, caseloadPath } from './caseload.page.js';

export const MESSAGE_FORM = `${CASELOAD}/tin-nhan`;

interface MessageFormProps {
  language: Language;
  filter: CaseFilter;
  reachable: Reachable;
  form: FormState;
  /** Once the text has been written: how it will read. */
  preview: RenderedNotification | null;
}

/** Writing to everybody on a list: the text first, then how it reads and to how many it goes. */
export function PeopleMessagePage(props: MessageFormProps) {
  const { language, filter, reachable, preview } = props;
  const texts = peopleMessageTexts(language);
  const { withoutConsent, withoutAddress } = reachable;
  const count = reachable.personIds.length;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={texts.lead(numberText(count, language))}
        crumbs={[{ href: caseloadPath(filter), label: texts.back }]}
      />
      {withoutConsent + withoutAddress > 0 && (
        <Notice tone="info">
          <p>{texts.leftOut(numberText(withoutConsent, language), numberText(withoutAddress, language))}</p>
        </Notice>
      )}
      {count === 0 ? (
        <EmptyState title={texts.nobody} icon="send">
          <p>{texts.nobodyHint}</p>
        </EmptyState>
      ) : (
        <Card>{preview ? <ConfirmForm {...props} preview={preview} /> : <TextForm {...props} />}</Card>
      )}
    </div>
  );
}

function TextForm({ language, filter, form }: MessageFormProps) {
  const texts = peopleMessageTexts(language);
  return (
    <Form action={MESSAGE_FORM}>
      <ErrorSummary form={form} />
      <CaseFilterFields filter={filter} />
      <Hidden name="key" value={String(form.values['key'] ?? '')} />
      <TextArea form={form} name="text" label={texts.text} hint={texts.textHint} maxLength={MESSAGE_LENGTH} />
      <Notice tone="info">{texts.how}</Notice>
      <ActionBar>
        <Button>{texts.look}</Button>
        <LinkButton href={caseloadPath(filter)} look="quiet">
          {texts.back}
        </LinkButton>
      </ActionBar>
    </Form>
  );
}

function ConfirmForm(props: MessageFormProps & { preview: RenderedNotification }) {
  const { language, filter, reachable, form, preview } = props;
  const texts = peopleMessageTexts(language);
  const count = reachable.personIds.length;
  return (
    <Form action={MESSAGE_FORM}>
      <ErrorSummary form={form} />
      <h2>{texts.preview}</h2>
      <h3>{texts.asMail}</h3>
      <p class="strong">{preview.title}</p>
      <TypedText text={preview.body} />
      <h3>{texts.asSms}</h3>
      <TypedText text={preview.sms} />
      <CaseFilterFields filter={filter} />
      <Hidden name="key" value={String(form.values['key'] ?? '')} />
      <Hidden name="text" value={String(form.values['text'] ?? '')} />
      <ActionBar>
        <Button name="confirmed" value={String(count)} icon="send">
          {texts.send(numberText(count, language))}
        </Button>
        <Button name="_again" value="true" look="quiet">
          {texts.edit}
        </Button>
      </ActionBar>
    </Form>
  );
}

/** How far a message is, and what became of it. */
export function MessageSentPage({ language, view }: { language: Language; view: MessageView }) {
  const texts = peopleMessageTexts(language);
  const { message, counts } = view;
  const waiting = counts.waiting ?? 0;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div class="narrow">
      <PageHead title={waiting > 0 ? texts.running : texts.done} crumbs={[{ href: CASELOAD, label: texts.back }]} />
      <Card>
        {waiting > 0 && <Progress done={total - waiting} total={total} label={texts.progress} />}
        <TypedText text={message.text} />
        <Facts
          rows={[
            [texts.sentAt, formatInstant(message.createdAt)],
            ...RECIPIENT_STATUSES.map((status) => {
              const count = counts[status];
              return [texts.results[status], count ? numberText(count, language) : null] as const;
            }),
          ]}
        />
      </Card>
    </div>
  );
}
