import { formatInstant } from '@app/kernel';
import { Badge, Card, EmptyState, Fold, LinkButton, ListItem, Notice, PageHead, SectionHead } from '@app/ui';
import { type BoothCard, type BoothView, type LobbyView, type PlacesView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { placeOf, preferredBefore } from '../../live/queue.js';
import { boothRoom, lobbyRoom, personRoom } from '../../live/rooms.js';
import { fairPath, hallPath, talkPath, timeOf } from '../../fair-words.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { Booths, HallSearch } from './hall-booths.js';
import { type HallProps, WaitWords } from './hall-parts.js';
import { OwnHelp } from './help.pages.js';
import { CommandButton, Live, PreferenceBadges, SHOWN_TICKETS, WaitByRefresh } from './live-parts.js';

type Ticket = PlacesView['tickets'][number];
/** With so many ready people before them somebody is told to stay close. */
const NEAR = 2;
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
        still={(text !== '' || lobby.booths.length > FEW) && <HallSearch {...props} />}
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
