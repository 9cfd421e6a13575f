import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  ConfirmPanel,
  EmptyState,
  EMPTY_FORM,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  SectionHead,
  TextArea,
} from '@app/ui';
import { type HelpBoard } from '../../live/fair-help.service.js';
import { guestTexts } from '../../live/guest.texts.js';
import { type CentreCall, type HelpRow } from '../../live/help.repository.js';
import { helpTexts } from '../../live/help.texts.js';
import { liveTexts } from '../../live/live.texts.js';
import { type PlacesView } from '../../live/live.schema.js';
import { helpRoom } from '../../live/rooms.js';
import { helpBoardPath, talkPath } from '../../fair-words.js';
import { Waited } from './countdown.js';
import { CommandButton, CommandFields, Live, WaitByRefresh } from './live-parts.js';
import { guestWords } from './talk-guests.js';

/** The button with which somebody asks for a counsellor. */
export function AskHelp({ language, action, fairId }: { language: Language; action: string; fairId: string }) {
  const texts = helpTexts(language);
  return (
    <ConfirmPanel open={texts.ask} question={texts.askQuestion} action={action} confirm={texts.ask} look="secondary">
      <CommandFields kind="ask-help" fair={fairId} />
      <p>{texts.askWhat}</p>
      <TextArea
        form={{ ...EMPTY_FORM, scope: 'help' }}
        name="text"
        label={texts.askText}
        rows={2}
        maxLength={500}
        optional
      />
    </ConfirmPanel>
  );
}

interface OwnHelpProps {
  language: Language;
  action: string;
  fairId: string;
  help: PlacesView['help'];
}

/** What became of somebody's own request; the button where none is open. */
export function OwnHelp({ language, action, fairId, help }: OwnHelpProps) {
  const texts = helpTexts(language);
  const isOpen = help !== null && help.status !== 'closed';
  return (
    <section class="section-small stack">
      {help && (isOpen || help.answer) && (
        <Notice title={help.answer ? texts.mine.answer : undefined}>
          {help.answer && <p>{help.answer}</p>}
          {isOpen && <p>{help.taker ? texts.mine.taken(help.taker) : texts.mine.open}</p>}
          {isOpen && (
            <CommandButton action={action} kind="close-help" fields={{ help: help.id }} look="quiet">
              {texts.noNeed}
            </CommandButton>
          )}
        </Notice>
      )}
      {!isOpen && (
        <div class="actions">
          <AskHelp language={language} action={action} fairId={fairId} />
        </div>
      )}
    </section>
  );
}

/** Everybody who asks for help, for the staff who give it. */
export function HelpBoardPage({ language, board }: { language: Language; board: HelpBoard }) {
  const texts = helpTexts(language);
  const [first] = board.fairs;
  const shown = (
    <>
      <Calls language={language} board={board} />
      <Requests language={language} board={board} />
    </>
  );
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={texts.lead} />
      {first ? (
        <Live
          language={language}
          fairId={first.id}
          rooms={Object.fromEntries(board.fairs.map(({ id, seq }) => [helpRoom(id), seq]))}
        >
          {shown}
        </Live>
      ) : (
        shown
      )}
      <WaitByRefresh />
    </div>
  );
}

/** Conversations first: two people sit there and wait. Whoever comes first takes it off the board of the others. */
function Calls({ language, board }: { language: Language; board: HelpBoard }) {
  if (board.calls.length === 0) return null;
  return (
    <section class="stack">
      <SectionHead title={guestTexts(language).calls} />
      {board.calls.map((call) => (
        <Call key={call.guest} language={language} call={call} board={board} />
      ))}
    </section>
  );
}

function Call({ language, call, board }: { language: Language; call: CentreCall; board: HelpBoard }) {
  const texts = guestTexts(language);
  const { guest, conversation, isOpen, boothNumber, employer, number, fair, invitedAt } = call;
  const title = isOpen
    ? texts.calledAs(guestWords(call, language), boothNumber, employer)
    : texts.helping(boothNumber, employer);
  return (
    <div data-live-ring={isOpen ? guest : undefined}>
      <Notice tone={isOpen ? 'warning' : 'info'} title={title}>
        <p>
          {texts.number(number)} · {fair}
        </p>
        {isOpen && (
          <p>
            {texts.waits} <Waited language={language} since={invitedAt} now={board.now} />
          </p>
        )}
        {isOpen && board.isAssistant && (
          <div class="actions">
            <CommandButton action={helpBoardPath()} kind="come-in" fields={{ conversation, guest }}>
              {texts.comeIn}
            </CommandButton>
          </div>
        )}
        {!isOpen && (
          <LinkButton href={talkPath(conversation)} look="secondary">
            {liveTexts(language).openTalk}
          </LinkButton>
        )}
      </Notice>
    </div>
  );
}

function Requests({ language, board }: { language: Language; board: HelpBoard }) {
  const texts = helpTexts(language);
  if (board.requests.length === 0) {
    if (board.calls.length > 0) return null;
    return board.fairs.length === 0 ? (
      <EmptyState title={texts.noFair} icon="calendar" />
    ) : (
      <EmptyState title={texts.none} icon="handshake">
        <p>{texts.noneHint}</p>
      </EmptyState>
    );
  }
  return (
    <div class="list">
      <h2 class="visually-hidden">{texts.count}</h2>
      {board.requests.map((request) => (
        <Request key={request.id} language={language} request={request} now={board.now} />
      ))}
    </div>
  );
}

function Request({ language, request, now }: { language: Language; request: HelpRow; now: Date }) {
  const texts = helpTexts(language);
  const { id, number, name, phone, seat, status, text, answer, taker, createdAt, fair } = request;
  return (
    <ListItem
      title={texts.who(number, name)}
      subtitle={fair}
      badges={<Badge tone={status === 'open' ? 'warning' : 'info'}>{texts.statuses[status]}</Badge>}
      facts={[
        { icon: 'clock', text: <Waited language={language} since={createdAt} now={now} /> },
        ...(phone ? [{ icon: 'phone' as const, text: formatPhone(phone) }] : []),
        ...(seat ? [{ icon: 'device' as const, text: texts.seat(seat) }] : []),
      ]}
      note={
        <>
          <p>{text ?? texts.noText}</p>
          {taker && <p class="soft">{texts.takenBy(taker)}</p>}
          {answer && <p>{texts.answered(answer)}</p>}
          <div class="actions">
            {status === 'open' && (
              <CommandButton action={helpBoardPath()} kind="take-help" fields={{ help: id }}>
                {texts.take}
              </CommandButton>
            )}
            <AnswerPanel language={language} id={id} />
            <CommandButton action={helpBoardPath()} kind="close-help" fields={{ help: id }} look="quiet">
              {texts.close}
            </CommandButton>
          </div>
        </>
      }
    />
  );
}

function AnswerPanel({ language, id }: { language: Language; id: string }) {
  const texts = helpTexts(language);
  return (
    <ConfirmPanel
      open={texts.answer}
      question={texts.answer}
      action={helpBoardPath()}
      confirm={texts.answer}
      look="secondary"
    >
      <CommandFields kind="answer-help" help={id} />
      <TextArea
        form={{ ...EMPTY_FORM, scope: id }}
        name="text"
        label={texts.answerText}
        hint={texts.answerHint}
        rows={3}
        maxLength={500}
      />
    </ConfirmPanel>
  );
}
