import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Card, EmptyState, Fold, LinkButton, ListItem, Notice, PageHead, SectionHead } from '@app/ui';
import { type BoothCard, type BoothView, type LobbyView, type PlacesView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { placeOf, preferredBefore } from '../../live/queue.js';
import { boothRoom, lobbyRoom, personRoom } from '../../live/rooms.js';
import { fairPath, hallPath, talkPath, timeOf } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { OwnHelp } from './help.pages.js';
import {
  BoothBadge,
  BoothBadges,
  CommandButton,
  Live,
  PreferenceBadges,
  SHOWN_TICKETS,
  WaitByRefresh,
} from './live-parts.js';

interface HallProps {
  language: Language;
  fair: FairRow;
  personId: string;
  lobby: LobbyView;
  /** Null for somebody who has not entered yet. */
  places: PlacesView | null;
  /** The booths where they have a place. */
  queues: readonly BoothView[];
}

type Ticket = PlacesView['tickets'][number];
/** With so many ready people before them somebody is told to stay close. */
const NEAR = 2;

/** The hall of a fair for somebody who looks for work: who calls, where they stand, and every booth. */
export function HallPage(props: HallProps) {
  const { language, fair, personId, lobby, places, queues } = props;
  const texts = liveTexts(language);
  const rooms = {
    [lobbyRoom(fair.id)]: lobby.seq,
    [personRoom(fair.id, personId)]: places?.seq ?? 0,
    ...Object.fromEntries(queues.map(({ booth, seq }) => [boothRoom(booth), seq])),
  };
  return (
    <div class="medium">
      <PageHead title={texts.hall} crumbs={[{ href: fairPath(fair.id), label: fair.title }]} />
      <Live language={language} fairId={fair.id} rooms={rooms}>
        <p class="soft" data-live-closes={lobby.closesAt} data-live-said={String(lobby.said)}>
          {texts.closesAt(timeOf(new Date(lobby.closesAt)))}
        </p>
        {places ? <Entered {...props} places={places} /> : <Entrance language={language} fair={fair} />}
        <Announcements language={language} lobby={lobby} places={places} />
        <section class="section-small">
          <SectionHead title={texts.booths} />
          <BoothBadges language={language} />
          {lobby.booths.length === 0 && <EmptyState title={texts.noBooths} icon="building" />}
          <div class="list">
            {lobby.booths.map((booth) => (
              <BoothItem key={booth.booth} {...props} booth={booth} />
            ))}
          </div>
        </section>
      </Live>
      <div class="section-small">
        <Fold title={texts.rules}>
          <p>{texts.rulesText}</p>
        </Fold>
      </div>
      <WaitByRefresh />
    </div>
  );
}

function Entrance({ language, fair }: Pick<HallProps, 'language' | 'fair'>) {
  const texts = liveTexts(language);
  return (
    <Card>
      <p>{texts.enterLead}</p>
      <CommandButton action={hallPath(fair.id)} kind="enter" fields={{ fair: fair.id }}>
        {texts.enter}
      </CommandButton>
    </Card>
  );
}

function Entered(props: HallProps & { places: PlacesView }) {
  const { language, fair, places } = props;
  const texts = liveTexts(language);
  if (places.isRemoved) return <Notice tone="warning">{texts.removed}</Notice>;
  const shown = places.tickets.filter(({ status }) => SHOWN_TICKETS.includes(status));
  const action = hallPath(fair.id);
  return (
    <>
      <Call {...props} />
      <section class="section-small stack">
        <SectionHead title={texts.mine} />
        {shown.length === 0 ? (
          <EmptyState title={texts.noneMine}>
            <p>{texts.noneMineHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {shown.map((ticket) => (
              <TicketItem key={ticket.id} {...props} ticket={ticket} />
            ))}
          </div>
        )}
        {places.isAway && <Notice>{texts.isAway}</Notice>}
        {shown.length > 0 && (
          <div class="actions">
            <CommandButton
              action={action}
              kind={places.isAway ? 'come-back' : 'step-away'}
              fields={{ fair: fair.id }}
              look="secondary"
            >
              {places.isAway ? texts.comeBack : texts.stepAway}
            </CommandButton>
          </div>
        )}
      </section>
      <OwnHelp language={language} action={action} fairId={fair.id} help={places.help} />
    </>
  );
}

function Call({ language, fair, places }: HallProps & { places: PlacesView }) {
  const texts = liveTexts(language);
  const { call } = places;
  if (!call) return null;
  if (call.status === 'talking') {
    return (
      <Notice tone="success" title={texts.talkingNow(call.employer)}>
        <LinkButton href={talkPath(call.conversation)}>{texts.openTalk}</LinkButton>
      </Notice>
    );
  }
  const fields = { conversation: call.conversation };
  return (
    <div data-live-ring={call.conversation}>
      <Notice tone="success" title={texts.called(call.employer, call.number)}>
        <p>{texts.calledUntil(formatInstant(new Date(call.dueAt)).slice(-5))}</p>
        <div class="actions">
          <CommandButton action={hallPath(fair.id)} kind="answer" fields={fields}>
            {texts.answer}
          </CommandButton>
          <CommandButton action={hallPath(fair.id)} kind="decline" fields={fields} look="quiet">
            {texts.decline}
          </CommandButton>
        </div>
      </Notice>
    </div>
  );
}

function TicketItem(props: HallProps & { places: PlacesView; ticket: Ticket }) {
  const { language, fair, lobby, places, queues, ticket } = props;
  const texts = liveTexts(language);
  const card = lobby.booths.find(({ booth }) => booth === ticket.booth);
  const queue = queues.find(({ booth }) => booth === ticket.booth);
  const place = queue ? placeOf(queue, ticket.number) : null;
  const first = queue && place ? preferredBefore(queue, place.before) : null;
  const offered = offeredOf(ticket, lobby, places);
  const isFrozen = ticket.status === 'waiting' && places.call !== null;
  const action = hallPath(fair.id);
  return (
    <ListItem
      title={card?.employer ?? ''}
      subtitle={card && texts.booth(card.number)}
      badges={
        <>
          <Badge tone={ticket.status === 'lapsed' ? 'warning' : 'info'}>{texts.tickets[ticket.status]}</Badge>
          <PreferenceBadges language={language} isPriority={ticket.isPriority} appointedAt={ticket.appointedAt} />
        </>
      }
      facts={[{ icon: 'document', text: texts.number(ticket.number), strong: true }]}
      note={
        <>
          {place && (
            <p
              data-live-place={ticket.booth}
              data-live-number={ticket.number}
              data-live-near={place.readyBefore <= NEAR ? '' : undefined}
              data-live-first={first && `${first.priority} ${first.appointed}`}
              data-live-zero={texts.before(0)}
              data-live-many={texts.before('{n}')}
            >
              {texts.before(place.before)}
            </p>
          )}
          {first && (first.priority > 0 || first.appointed > 0) && (
            <p class="soft">{texts.preferredBefore(first.priority, first.appointed)}</p>
          )}
          {place && queue!.waits[place.before] && (
            <p>
              <WaitWords language={language} booth={queue!} wait={queue!.waits[place.before]!} isMine />
            </p>
          )}
          {place && place.readyBefore <= NEAR && !places.isAway && <p>{texts.near}</p>}
          {isFrozen && <p class="soft">{texts.frozen}</p>}
          {ticket.lapseReason && <p>{texts.lapses[ticket.lapseReason]}</p>}
          {offered && <p>{texts.offered(offered.number, offered.employer)}</p>}
          <div class="actions">
            {offered && (
              <CommandButton action={action} kind="join" fields={{ booth: offered.booth }}>
                {texts.goThere(offered.number)}
              </CommandButton>
            )}
            {ticket.status === 'lapsed' && card?.state !== 'closed' && (
              <CommandButton action={action} kind="return" fields={{ ticket: ticket.id }} look="secondary">
                {texts.return}
              </CommandButton>
            )}
            {ticket.status !== 'talking' && (
              <CommandButton action={action} kind="leave" fields={{ ticket: ticket.id }} look="quiet">
                {texts.leave}
              </CommandButton>
            )}
          </div>
        </>
      }
    />
  );
}

/** The booth where somebody is welcome instead, unless it has closed too or they stand there already. */
function offeredOf({ offered }: Ticket, { booths }: LobbyView, { tickets }: PlacesView): BoothCard | null {
  const found = booths.find(({ booth, state }) => booth === offered && state !== 'closed');
  const isHeld = tickets.some(({ booth, status }) => booth === offered && SHOWN_TICKETS.includes(status));
  return found && !isHeld ? found : null;
}

function BoothItem({ language, fair, places, booth }: HallProps & { booth: BoothCard }) {
  const texts = liveTexts(language);
  const isMine = places?.tickets.some(
    (ticket) => ticket.booth === booth.booth && SHOWN_TICKETS.includes(ticket.status),
  );
  const mayJoin = places && !places.isRemoved && !isMine && booth.state !== 'closed';
  return (
    <ListItem
      title={booth.employer}
      subtitle={texts.booth(booth.number)}
      badges={
        <span data-live-state={booth.booth} data-state={booth.state}>
          <BoothBadge language={language} state={booth.state} />
        </span>
      }
      facts={[
        { icon: 'people', text: <Waiting language={language} booth={booth} /> },
        ...(booth.wait
          ? [{ icon: 'clock' as const, text: <WaitWords language={language} booth={booth} wait={booth.wait} /> }]
          : []),
      ]}
      note={
        mayJoin && (
          <CommandButton action={hallPath(fair.id)} kind="join" fields={{ booth: booth.booth }} look="secondary">
            {texts.join}
          </CommandButton>
        )
      }
    />
  );
}

/** How many wait, with the words for every other count. */
function Waiting({ language, booth }: { language: Language; booth: BoothCard }) {
  const texts = liveTexts(language);
  return (
    <span data-live-waiting={booth.booth} data-live-zero={texts.waiting(0)} data-live-many={texts.waiting('{n}')}>
      {texts.waiting(booth.waiting)}
    </span>
  );
}

interface WaitWordsProps {
  language: Language;
  booth: BoothCard;
  wait: NonNullable<BoothCard['wait']>;
  /** Of a place that is held, not of somebody who would join now. */
  isMine?: boolean;
}

/** The range of a wait, with the words for every other range. */
function WaitWords({ language, booth, wait, isMine = false }: WaitWordsProps) {
  const texts = liveTexts(language);
  const words = booth.isRough ? texts.roughWait : texts.wait;
  const marks = { [isMine ? 'data-live-my-wait' : 'data-live-wait']: booth.booth };
  return (
    <span {...marks} data-live-rough={String(booth.isRough)} data-live-many={words('{low}', '{high}')}>
      {words(wait.low, wait.high)}
    </span>
  );
}

function Announcements({ language, lobby, places }: Pick<HallProps, 'language' | 'lobby' | 'places'>) {
  const texts = liveTexts(language);
  const held = (places?.tickets ?? []).filter(({ status }) => SHOWN_TICKETS.includes(status)).map(({ booth }) => booth);
  const shown = lobby.announcements.filter(({ booth }) => booth === null || held.includes(booth)).slice(0, 3);
  if (shown.length === 0) return null;
  const numberOf = (boothId: string) => lobby.booths.find(({ booth }) => booth === boothId)?.number ?? 0;
  return (
    <section class="section-small">
      <SectionHead title={texts.announcements} />
      {shown.map(({ text, at, booth }) => (
        <Notice
          key={at}
          title={[timeOf(new Date(at)), booth && texts.booth(numberOf(booth))].filter(Boolean).join(' · ')}
        >
          <p>{text}</p>
        </Notice>
      ))}
    </section>
  );
}
