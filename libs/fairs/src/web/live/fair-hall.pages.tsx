import { foldAccents, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  EmptyState,
  Fold,
  Form,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  SectionHead,
  TextField,
} from '@app/ui';
import { type BoothCard, type BoothView, type LobbyView, type PlacesView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { placeOf, preferredBefore } from '../../live/queue.js';
import { boothRoom, lobbyRoom, personRoom } from '../../live/rooms.js';
import { fairPath, hallPath, talkPath, timeOf } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
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
  /** What each booth looks for. */
  work: ReadonlyMap<string, readonly string[]>;
  /** Null for somebody who has not entered yet. */
  places: PlacesView | null;
  /** The booths where they have a place. */
  queues: readonly BoothView[];
  /** What is looked for among the booths. */
  text: string;
}

type Ticket = PlacesView['tickets'][number];
/** With so many ready people before them somebody is told to stay close. */
const NEAR = 2;
const SHOWN_TITLES = 2;
/** As many booths as are found by looking. */
const FEW = 12;

/** The hall of a fair for somebody who looks for work: who calls, where they stand, and every booth. */
export function HallPage(props: HallProps) {
  const { language, fair, personId, lobby, places, queues, text } = props;
  const texts = liveTexts(language);
  const rooms = {
    [lobbyRoom(fair.id)]: lobby.seq,
    [personRoom(fair.id, personId)]: places?.seq ?? 0,
    ...Object.fromEntries(queues.map(({ booth, seq }) => [boothRoom(booth), seq])),
  };
  return (
    <div class="medium">
      {fair.status === 'rehearsal' ? (
        <PageHead title={texts.hall} lead={fair.title} />
      ) : (
        <PageHead title={texts.hall} crumbs={[{ href: fairPath(fair.id), label: fair.title }]} />
      )}
      <RehearsalNotice language={language} fair={fair} />
      <Live
        language={language}
        fairId={fair.id}
        rooms={rooms}
        still={(text !== '' || lobby.booths.length > FEW) && <Search {...props} />}
        after={<Booths {...props} />}
      >
        <p class="soft" data-live-closes={lobby.closesAt} data-live-said={String(lobby.said)}>
          {texts.closesAt(timeOf(new Date(lobby.closesAt)))}
        </p>
        {places ? <Entered {...props} places={places} /> : <Entrance language={language} fair={fair} />}
        <Announcements language={language} lobby={lobby} places={places} />
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

/** Stands outside of what is taken anew: somebody types there. */
function Search({ language, fair, text }: HallProps) {
  const { find } = liveTexts(language);
  return (
    <Form action={hallPath(fair.id)} method="get" class="searchbar searchbar-single">
      <TextField
        form={{ values: { tim: text }, problems: [] }}
        name="tim"
        label={find.label}
        type="search"
        autoComplete="off"
        maxLength={100}
      />
      <Button icon="search" look="secondary">
        {find.find}
      </Button>
    </Form>
  );
}

function Booths(props: HallProps) {
  const { language, fair, lobby, work, text } = props;
  const texts = liveTexts(language);
  const wanted = foldAccents(text.trim());
  const shown = lobby.booths.filter(({ booth, employer, number }) =>
    foldAccents([texts.booth(number), employer, ...(work.get(booth) ?? [])].join(' ')).includes(wanted),
  );
  return (
    <section>
      <SectionHead title={texts.booths} />
      <BoothBadges language={language} />
      {lobby.booths.length === 0 && <EmptyState title={texts.noBooths} icon="building" />}
      {lobby.booths.length > 0 && shown.length === 0 && (
        <EmptyState title={texts.find.none} icon="search">
          <LinkButton href={hallPath(fair.id)} look="secondary">
            {texts.find.all}
          </LinkButton>
        </EmptyState>
      )}
      <div
        class="list"
        data-live-some={wanted === '' ? undefined : ''}
        data-live-zero={texts.waiting(0)}
        data-live-many={texts.waiting('{n}')}
        {...rangeWords(language)}
      >
        {shown.map((booth) => (
          <BoothItem key={booth.booth} {...props} booth={booth} />
        ))}
      </div>
    </section>
  );
}

/** The words of a wait for every range; the page's script fills them in. */
function rangeWords(language: Language) {
  const texts = liveTexts(language);
  return {
    'data-live-range': texts.wait('{low}', '{high}'),
    'data-live-rough-range': texts.roughWait('{low}', '{high}'),
  };
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
          {place && <Place {...props} queue={queue!} place={place} />}
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

interface PlaceProps extends HallProps {
  places: PlacesView;
  ticket: Ticket;
  queue: BoothView;
  place: NonNullable<ReturnType<typeof placeOf>>;
}

/** Where somebody stands in a queue: how many before them, and how long that takes. */
function Place({ language, places, ticket, queue, place }: PlaceProps) {
  const texts = liveTexts(language);
  const first = preferredBefore(queue, place.before);
  const wait = queue.waits[place.before];
  const isNear = place.readyBefore <= NEAR;
  return (
    <div class="place">
      <p
        class="place-before"
        data-live-place={ticket.booth}
        data-live-number={ticket.number}
        data-live-near={isNear ? '' : undefined}
        data-live-first={`${first.priority} ${first.appointed}`}
        data-live-zero={texts.before(0)}
        data-live-many={texts.before('{n}')}
      >
        {texts.before(place.before)}
      </p>
      {wait && (
        <p>
          <WaitWords language={language} booth={queue} wait={wait} isMine />
        </p>
      )}
      {(first.priority > 0 || first.appointed > 0) && (
        <p class="small">{texts.preferredBefore(first.priority, first.appointed)}</p>
      )}
      {isNear && !places.isAway && <p class="small">{texts.near}</p>}
    </div>
  );
}

/** The booth where somebody is welcome instead, unless it has closed too or they stand there already. */
function offeredOf({ offered }: Ticket, { booths }: LobbyView, { tickets }: PlacesView): BoothCard | null {
  const found = booths.find(({ booth, state }) => booth === offered && state !== 'closed');
  const isHeld = tickets.some(({ booth, status }) => booth === offered && SHOWN_TICKETS.includes(status));
  return found && !isHeld ? found : null;
}

function BoothItem({ language, fair, work, places, booth }: HallProps & { booth: BoothCard }) {
  const texts = liveTexts(language);
  const isMine = places?.tickets.some(
    (ticket) => ticket.booth === booth.booth && SHOWN_TICKETS.includes(ticket.status),
  );
  const mayJoin = places && !places.isRemoved && !isMine && booth.state !== 'closed';
  return (
    <ListItem
      title={booth.employer}
      subtitle={[texts.booth(booth.number), workWords(work.get(booth.booth) ?? [], language)]
        .filter(Boolean)
        .join(' · ')}
      badges={
        <span data-live-state={booth.booth} data-state={booth.state}>
          <BoothBadge language={language} state={booth.state} />
        </span>
      }
      facts={[
        { icon: 'people', text: <span data-live-waiting={booth.booth}>{texts.waiting(booth.waiting)}</span> },
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

/** Titles of work, as many as a telephone shows on two lines. */
function workWords(titles: readonly string[], language: Language): string {
  const left = titles.length - SHOWN_TITLES;
  return [...titles.slice(0, SHOWN_TITLES), ...(left > 0 ? [liveTexts(language).moreWork(left)] : [])].join(', ');
}

interface WaitWordsProps {
  language: Language;
  booth: BoothCard;
  wait: NonNullable<BoothCard['wait']>;
  /** Of a place that is held, not of somebody who would join now. */
  isMine?: boolean;
}

/** The range of a wait; among booths the words for every other range stand on their list. */
function WaitWords({ language, booth, wait, isMine = false }: WaitWordsProps) {
  const texts = liveTexts(language);
  const words = booth.isRough ? texts.roughWait : texts.wait;
  const marks = isMine
    ? { 'data-live-my-wait': booth.booth, ...rangeWords(language) }
    : { 'data-live-wait': booth.booth };
  return <span {...marks}>{words(wait.low, wait.high)}</span>;
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
