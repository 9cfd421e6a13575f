import { formatInstant, localDateOf } from '@app/kernel';
import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ChoicePanel,
  ConfirmPanel,
  EMPTY_FORM,
  Form,
  LinkButton,
  Notice,
  PageHead,
  TextArea,
} from '@app/ui';
import { type DeskPerson } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';
import { helpTexts } from '../../live/help.texts.js';
import { type ConversationView, type DeskView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { type Rating } from '../../live/rating.js';
import { conversationRoom } from '../../live/rooms.js';
import { hallPath, helpBoardPath, talkPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { Countdown } from './countdown.js';
import { AskHelp } from './help.pages.js';
import { DeskPersonView } from './desk-person.js';
import { CommandFields, KeysSwitch, Live } from './live-parts.js';
import { MediaPanel, PhoneWay } from './media-panel.js';
import { NoteForm, OutcomeFields } from './outcome-form.js';
import { RateForm } from './rate-form.js';
import { SharedFiles, ShareFiles } from './talk-files.js';
import { GuestActions, Present } from './talk-guests.js';

export const deskPath = (boothId: string): string => `/nha-tuyen-dung/gian/${boothId}`;

interface TalkProps {
  language: Language;
  fair: FairRow;
  talk: ConversationView;
  /** Who reads it. */
  personId: string;
  /** What the recruiter has noted; null for the person. */
  note: string | null;
  /** Whether there is a relay for voice and picture. */
  hasRelay: boolean;
  /** The person's number, where the reader may call it. */
  phone: string | null;
  /** The other side, as a recruiter of the booth may see it; null for everybody else. */
  person: DeskPerson | null;
  /** Who may be given the conversation, and who may be called into it. */
  free: DeskView['desks'];
  colleagues: readonly { person: string; name: string }[];
  /** What the reader has thought of it, once it is over. */
  rating: Rating | null;
  /** The person's own documents, for the person. */
  documents: readonly StoredFile[];
  now: Date;
}

/** A conversation in writing: the same page on both sides, with the outcome beneath for the recruiter. */
export function TalkPage(props: TalkProps) {
  const { language, fair, talk, personId, person, rating } = props;
  const texts = liveTexts(language);
  const isRecruiter = talk.recruiter === personId;
  const isPerson = talk.person === personId;
  const hasAside = person !== null || (isRecruiter && talk.answeredAt !== null);
  return (
    <div class={hasAside ? 'stack' : 'narrow stack'}>
      <PageHead title={texts.talkWith(isPerson ? talk.employer : talk.personName)} />
      <RehearsalNotice language={language} fair={fair} />
      <p class="small soft">{texts.notRecorded}</p>
      <div class={hasAside ? 'columns columns-talk' : undefined}>
        <div class="stack">
          <MediaPanel {...props} />
          <Live
            language={language}
            fairId={talk.fair}
            rooms={{ [conversationRoom(talk.id)]: talk.seq }}
            standing={talk.status}
            still={talk.status === 'talking' && <Say language={language} id={talk.id} />}
            after={talk.status === 'talking' && <TalkActions {...props} />}
          >
            <Messages {...props} />
          </Live>
          {talk.status === 'talking' && <ShareFiles {...props} />}
          {talk.status === 'ended' && (isPerson || isRecruiter) && (
            <RateForm
              language={language}
              conversation={talk.id}
              side={isPerson ? 'person' : 'recruiter'}
              rating={rating}
            />
          )}
        </div>
        {hasAside && <Aside {...props} />}
      </div>
      <div class="actions">
        {isPerson && <AskHelp language={language} action={talkPath(talk.id)} fairId={talk.fair} />}
        <WayBack {...props} />
      </div>
      {isRecruiter && <KeysSwitch language={language} />}
    </div>
  );
}

/** What those of the booth have beside the conversation: who the other one is, what came of it, what is noted. */
function Aside({ language, talk, personId, note, person, now }: TalkProps) {
  const texts = liveTexts(language);
  return (
    <div class="stack">
      {person && (
        <Card>
          <h2>{deskTexts(language).inTalk}</h2>
          <DeskPersonView language={language} person={person} today={localDateOf(now)} />
        </Card>
      )}
      {talk.recruiter === personId && talk.answeredAt !== null && (
        <Card>
          <h2>{texts.saveOutcome}</h2>
          <Form action={talkPath(talk.id)}>
            <OutcomeFields language={language} conversation={talk.id} scope="outcome" />
            <Button>{texts.saveOutcome}</Button>
          </Form>
          <div class="section-small">
            <NoteForm language={language} action={talkPath(talk.id)} conversation={talk.id} note={note} />
          </div>
        </Card>
      )}
    </div>
  );
}

/** To where its reader came from: the hall, the desk of the booth, or the board of those who help. */
function WayBack({ language, talk, personId, person }: TalkProps) {
  const texts = liveTexts(language);
  if (talk.person === personId) {
    return (
      <LinkButton href={hallPath(talk.fair)} look="quiet">
        {texts.backToHall}
      </LinkButton>
    );
  }
  return person ? (
    <LinkButton href={deskPath(talk.booth)} look="quiet" shortcut="B">
      {texts.backToDesk}
    </LinkButton>
  ) : (
    <LinkButton href={helpBoardPath()} look="quiet">
      {helpTexts(language).title}
    </LinkButton>
  );
}

function Messages({ language, talk, personId, now }: TalkProps) {
  const texts = liveTexts(language);
  const { status, messages } = talk;
  return (
    <>
      {status === 'called' && <Notice>{texts.ringing}</Notice>}
      <Present language={language} talk={talk} />
      <Countdown language={language} talk={talk} now={now} />
      {(messages.length > 0 || status === 'talking') && (
        <Card>
          <h2 class="visually-hidden">{texts.messages}</h2>
          {messages.length === 0 && status === 'talking' && <p class="soft">{texts.noMessages}</p>}
          <ol class="messages" aria-live="polite">
            {messages.map(({ position, author, name, text, at }) => (
              <li key={position} class={author === personId ? 'message message-own' : 'message'}>
                <span class="message-head">
                  {author === personId ? texts.you : name} · {formatInstant(new Date(at)).slice(-5)}
                </span>
                {text.split('\n').map((line, at) => (
                  <p key={at}>{line}</p>
                ))}
              </li>
            ))}
          </ol>
        </Card>
      )}
      <SharedFiles language={language} talk={talk} />
      {status === 'ended' && <Notice tone="success">{texts.ended}</Notice>}
      {!['called', 'talking', 'ended'].includes(status) && <Notice tone="warning">{texts.notTaken}</Notice>}
    </>
  );
}

/** What is done beside writing: ending it, handing it over, calling somebody, being called. */
function TalkActions(props: TalkProps) {
  const { language, talk, personId, free } = props;
  const texts = liveTexts(language);
  return (
    <>
      <div class="actions">
        <noscript>
          <LinkButton href={talkPath(talk.id)} look="quiet">
            {texts.refresh}
          </LinkButton>
        </noscript>
        {[talk.person, talk.recruiter].includes(personId) && (
          <ConfirmPanel
            open={texts.end}
            question={texts.endQuestion}
            action={talkPath(talk.id)}
            confirm={texts.end}
            look="secondary"
            shortcut="E"
          >
            <CommandFields kind="end" conversation={talk.id} />
          </ConfirmPanel>
        )}
        {free.length > 0 && (
          <ChoicePanel
            open={deskTexts(language).handOver}
            action={talkPath(talk.id)}
            name="to"
            choices={free.map((colleague) => ({ value: colleague.person, label: colleague.name }))}
          >
            <CommandFields kind="hand-over" conversation={talk.id} />
          </ChoicePanel>
        )}
      </div>
      <GuestActions {...props} />
      <PhoneWay {...props} />
    </>
  );
}

function Say({ language, id }: { language: Language; id: string }) {
  const texts = liveTexts(language);
  return (
    <Form action={talkPath(id)} class="say">
      <CommandFields kind="say" conversation={id} />
      <TextArea form={{ ...EMPTY_FORM, scope: 'say' }} name="text" label={texts.message} rows={2} maxLength={2000} />
      <Button>{texts.send}</Button>
    </Form>
  );
}
