import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ConfirmPanel,
  EMPTY_FORM,
  Form,
  LinkButton,
  Notice,
  PageHead,
  SectionHead,
  Select,
  TextArea,
  TextField,
} from '@app/ui';
import { type ConversationView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { conversationRoom } from '../../live/rooms.js';
import { FAIR_OUTCOMES, UNSUITABLE_REASONS } from '../../live/conversation.lifecycle.js';
import { hallPath } from '../../fair-words.js';
import { talkPath } from './fair-hall.pages.js';
import { CommandFields, Live } from './live-parts.js';
import { MediaPanel, PhoneWay } from './media-panel.js';

export const deskPath = (boothId: string): string => `/nha-tuyen-dung/gian/${boothId}`;

interface TalkProps {
  language: Language;
  talk: ConversationView;
  /** Who reads it. */
  personId: string;
  /** What the recruiter has noted; null for the person. */
  note: string | null;
  /** Whether there is a relay for voice and picture. */
  hasRelay: boolean;
}

/** A conversation in writing: the same page on both sides, with the outcome beneath for the recruiter. */
export function TalkPage(props: TalkProps) {
  const { language, talk, personId } = props;
  const texts = liveTexts(language);
  const isRecruiter = talk.person !== personId;
  return (
    <div class="narrow stack">
      <PageHead title={texts.talkWith(isRecruiter ? talk.personName : talk.employer)} />
      <p class="small soft">{texts.notRecorded}</p>
      {talk.status === 'talking' && <MediaPanel {...props} />}
      <Live
        language={language}
        fairId={talk.fair}
        rooms={{ [conversationRoom(talk.id)]: talk.seq }}
        standing={talk.status}
      >
        <div class="stack">
          <Messages {...props} />
          <PhoneWay {...props} />
        </div>
      </Live>
      {talk.status === 'talking' && <Say language={language} id={talk.id} />}
      {isRecruiter && talk.answeredAt !== null && <Outcome {...props} />}
      <div class="actions">
        <LinkButton href={isRecruiter ? deskPath(talk.booth) : hallPath(talk.fair)} look="quiet">
          {isRecruiter ? texts.backToDesk : texts.backToHall}
        </LinkButton>
      </div>
    </div>
  );
}

function Messages({ language, talk, personId }: TalkProps) {
  const texts = liveTexts(language);
  const { status, messages } = talk;
  const nameOf = (author: string) => (author === talk.person ? talk.personName : talk.recruiterName);
  return (
    <>
      {status === 'called' && <Notice>{texts.ringing}</Notice>}
      <Card>
        <h2 class="visually-hidden">{texts.messages}</h2>
        {messages.length === 0 && status === 'talking' && <p class="soft">{texts.noMessages}</p>}
        <ol class="messages" aria-live="polite">
          {messages.map(({ position, author, text, at }) => (
            <li key={position} class={author === personId ? 'message message-own' : 'message'}>
              <span class="message-head">
                {author === personId ? texts.you : nameOf(author)} · {formatInstant(new Date(at)).slice(-5)}
              </span>
              {text.split('\n').map((line, at) => (
                <p key={at}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      </Card>
      {status === 'ended' && <Notice tone="success">{texts.ended}</Notice>}
      {!['called', 'talking', 'ended'].includes(status) && <Notice tone="warning">{texts.notTaken}</Notice>}
      {status === 'talking' && (
        <div class="actions">
          <LinkButton href={talkPath(talk.id)} look="quiet">
            {texts.refresh}
          </LinkButton>
          <ConfirmPanel
            open={texts.end}
            question={texts.endQuestion}
            action={talkPath(talk.id)}
            confirm={texts.end}
            look="secondary"
          >
            <CommandFields kind="end" conversation={talk.id} />
          </ConfirmPanel>
        </div>
      )}
    </>
  );
}

function Say({ language, id }: { language: Language; id: string }) {
  const texts = liveTexts(language);
  return (
    <Form action={talkPath(id)}>
      <CommandFields kind="say" conversation={id} />
      <TextArea form={{ ...EMPTY_FORM, scope: 'say' }} name="text" label={texts.message} rows={2} maxLength={2000} />
      <Button>{texts.send}</Button>
    </Form>
  );
}

function Outcome({ language, talk, note }: TalkProps) {
  const texts = liveTexts(language);
  const form = { ...EMPTY_FORM, scope: 'outcome' };
  const noted = { values: { text: note ?? '' }, problems: [], scope: 'note' };
  const options = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <section class="section-small stack">
      <SectionHead title={texts.saveOutcome} />
      <Form action={talkPath(talk.id)}>
        <CommandFields kind="outcome" conversation={talk.id} />
        <Select
          form={form}
          name="outcome"
          label={texts.outcome}
          options={options(FAIR_OUTCOMES, texts.outcomes)}
          empty={texts.outcome}
        />
        <TextField form={form} name="startDate" label={texts.startDate} hint={texts.startDateHint} optional />
        <TextField form={form} name="interviewOn" label={texts.interviewOn} hint={texts.interviewOnHint} optional />
        <Select
          form={form}
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          options={options(UNSUITABLE_REASONS, texts.reasons)}
          empty={texts.reasonEmpty}
          optional
        />
        <Button>{texts.saveOutcome}</Button>
      </Form>
      <Form action={talkPath(talk.id)}>
        <CommandFields kind="note" conversation={talk.id} />
        <TextArea form={noted} name="text" label={texts.note} hint={texts.noteHint} rows={3} maxLength={2000} />
        <Button look="secondary">{texts.saveNote}</Button>
      </Form>
    </section>
  );
}
