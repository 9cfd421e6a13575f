import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  EmptyState,
  EMPTY_FORM,
  Form,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  SectionHead,
  Select,
  TextField,
} from '@app/ui';
import { doorTexts } from '../../door.texts.js';
import { isRunning } from '../../fair.lifecycle.js';
import { consoleTexts } from '../../live/console.texts.js';
import { type BoothView, type LobbyView, type PlacesView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { seatTexts } from '../../live/seat.texts.js';
import { placeOf } from '../../live/queue.js';
import { boothRoom, personRoom } from '../../live/rooms.js';
import { consolePath, consolePersonPath, doorPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { type RegistrationRow } from '../../registrations.queries.js';
import {
  CommandButton,
  CommandFields,
  Live,
  otherBooths,
  SHOWN_TICKETS,
  WaitByRefresh,
  PreferenceBadges,
} from './live-parts.js';

interface PersonProps {
  language: Language;
  fair: FairRow;
  registration: RegistrationRow;
  /** Null before they have entered. */
  places: PlacesView | null;
  lobby: LobbyView;
  /** The booths where they wait. */
  queues: readonly BoothView[];
  isSeatOpen: boolean;
}

/** Somebody who takes part, for staff who act for them: at a kiosk, by telephone, or from the console. */
export function ConsolePersonPage(props: PersonProps) {
  const { language, fair, registration, places, queues } = props;
  const texts = consoleTexts(language);
  const { personId, number, fullName } = registration;
  const rooms = {
    [personRoom(fair.id, personId)]: places?.seq ?? 0,
    ...Object.fromEntries(queues.map(({ booth, seq }) => [boothRoom(booth), seq])),
  };
  const isIn = registration.status === 'checked_in' && !places?.isRemoved;
  return (
    <div class="medium stack">
      <PageHead
        title={texts.person(number, fullName)}
        crumbs={[{ href: consolePath(fair.id), label: texts.console }]}
        actions={
          isIn && (
            <LinkButton href={`${doorPath(fair.id)}/${registration.id}/ve.pdf`} look="secondary" icon="print">
              {texts.print}
            </LinkButton>
          )
        }
      />
      <RehearsalNotice language={language} fair={fair} />
      <Who {...props} />
      <Live language={language} fairId={fair.id} rooms={rooms}>
        {places?.isRemoved && <Notice tone="warning">{texts.removed}</Notice>}
        {isIn && <Places {...props} />}
      </Live>
      {isIn && isRunning(fair.status) && <Join {...props} />}
      {isIn && isRunning(fair.status) && <SeatPanel {...props} />}
      {isIn && <Remove {...props} />}
      <WaitByRefresh />
    </div>
  );
}

function Who({ language, fair, registration }: PersonProps) {
  const texts = consoleTexts(language);
  const { status, seat, phone, isPriority } = registration;
  return (
    <Card>
      <div class="badges">
        <Badge tone={status === 'checked_in' ? 'success' : 'neutral'}>{doorTexts(language).status[status]}</Badge>
        {isPriority && <Badge tone="warning">{texts.priority}</Badge>}
        {seat && <Badge>{texts.seat(seat)}</Badge>}
      </div>
      {phone && <p>{formatPhone(phone)}</p>}
      {status !== 'checked_in' && (
        <>
          <p>{texts.notIn}</p>
          <LinkButton href={`${doorPath(fair.id)}?tim=${registration.number}`} look="secondary">
            {texts.toDoor}
          </LinkButton>
        </>
      )}
    </Card>
  );
}

function Places(props: PersonProps) {
  const { language, fair, registration, places } = props;
  const texts = consoleTexts(language);
  const action = consolePersonPath(fair.id, registration.id);
  const shown = (places?.tickets ?? []).filter(({ status }) => SHOWN_TICKETS.includes(status));
  const isAway = places?.isAway ?? false;
  return (
    <>
      <Call {...props} />
      <section class="section-small stack">
        <SectionHead title={texts.places} />
        {shown.length === 0 && <EmptyState title={texts.noPlaces} icon="people" />}
        <div class="list">
          {shown.map((ticket) => (
            <Ticket key={ticket.id} {...props} ticket={ticket} />
          ))}
        </div>
        {isAway && <Notice>{texts.isAway}</Notice>}
        {shown.length > 0 && (
          <div class="actions">
            <CommandButton
              action={action}
              kind={isAway ? 'come-back' : 'step-away'}
              fields={{ fair: fair.id, person: registration.personId }}
              look="secondary"
            >
              {isAway ? texts.comeBack : texts.stepAway}
            </CommandButton>
          </div>
        )}
      </section>
    </>
  );
}

function Call({ language, fair, registration, places }: PersonProps) {
  const texts = consoleTexts(language);
  const call = places?.call;
  if (!call) return null;
  const action = consolePersonPath(fair.id, registration.id);
  const fields = { conversation: call.conversation };
  if (call.status === 'talking') {
    const { end, endQuestion } = liveTexts(language);
    return (
      <Notice tone="success" title={texts.talkingTo(call.employer)}>
        <ConfirmPanel open={end} question={endQuestion} action={action} confirm={end} look="secondary">
          <CommandFields kind="end" {...fields} />
        </ConfirmPanel>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={texts.calledTo(call.employer, call.number)}>
      <div class="actions">
        <CommandButton action={action} kind="answer" fields={fields}>
          {texts.answer}
        </CommandButton>
        <CommandButton action={action} kind="decline" fields={fields} look="quiet">
          {texts.decline}
        </CommandButton>
      </div>
    </Notice>
  );
}

function Ticket(props: PersonProps & { ticket: PlacesView['tickets'][number] }) {
  const { language, fair, registration, lobby, queues, ticket } = props;
  const texts = consoleTexts(language);
  const card = lobby.booths.find(({ booth }) => booth === ticket.booth);
  const queue = queues.find(({ booth }) => booth === ticket.booth);
  const place = queue ? placeOf(queue, ticket.number) : null;
  const wait = place && queue!.waits[place.before];
  const action = consolePersonPath(fair.id, registration.id);
  return (
    <ListItem
      title={card?.employer ?? ''}
      subtitle={card && texts.booth(card.number)}
      badges={
        <>
          <Badge tone={ticket.status === 'lapsed' ? 'warning' : 'info'}>
            {liveTexts(language).tickets[ticket.status]}
          </Badge>
          <PreferenceBadges language={language} isPriority={ticket.isPriority} appointedAt={ticket.appointedAt} />
        </>
      }
      facts={[
        { icon: 'document', text: texts.ticketNumber(ticket.number), strong: true },
        ...(place ? [{ icon: 'people' as const, text: texts.before(place.before) }] : []),
        ...(wait ? [{ icon: 'clock' as const, text: texts.range(wait.low, wait.high) }] : []),
      ]}
      note={
        <div class="actions">
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
          {(ticket.status === 'waiting' || ticket.status === 'lapsed') && (
            <MovePanel language={language} action={action} lobby={lobby} ticket={ticket} />
          )}
        </div>
      }
    />
  );
}

interface MoveProps extends Pick<PersonProps, 'language' | 'lobby'> {
  action: string;
  ticket: PlacesView['tickets'][number];
}

function MovePanel({ language, action, lobby, ticket }: MoveProps) {
  const texts = consoleTexts(language);
  const form = { ...EMPTY_FORM, scope: ticket.id };
  return (
    <ConfirmPanel open={texts.move} question={texts.moveQuestion} action={action} confirm={texts.move} look="secondary">
      <CommandFields kind="move" ticket={ticket.id} />
      <p>{texts.moveWhat}</p>
      <Select
        form={form}
        name="booth"
        label={texts.joinBooth}
        options={otherBooths(language, lobby, ticket.booth)}
        empty={texts.chooseBooth}
      />
      <TextField form={form} name="reason" label={texts.why} maxLength={300} />
    </ConfirmPanel>
  );
}

/** Outside of the live part: what is being chosen is not taken away. */
function Join({ language, fair, registration, places, lobby }: PersonProps) {
  const texts = consoleTexts(language);
  const held = new Set(
    places?.tickets.filter(({ status }) => SHOWN_TICKETS.includes(status)).map(({ booth }) => booth),
  );
  const open = otherBooths(language, lobby, null).filter(({ value }) => !held.has(value));
  if (open.length === 0) return null;
  return (
    <section class="section-small">
      <SectionHead title={texts.join} />
      <Form action={consolePersonPath(fair.id, registration.id)}>
        <CommandFields kind="join" person={registration.personId} />
        <Select
          form={{ ...EMPTY_FORM, scope: 'join' }}
          name="booth"
          label={texts.joinBooth}
          options={open}
          empty={texts.chooseBooth}
        />
        <Button>{texts.join}</Button>
      </Form>
    </section>
  );
}

/** Lets this person talk at a computer of the centre. */
function SeatPanel({ language, fair, registration, isSeatOpen }: PersonProps) {
  const texts = seatTexts(language);
  const home = consolePersonPath(fair.id, registration.id);
  return (
    <section class="section-small stack">
      <SectionHead title={texts.offer} lead={isSeatOpen ? texts.isOpen : texts.offerWhat} />
      <div class="actions">
        <Form action={`${home}/may`} class="inline-form">
          <Button look="secondary" icon="device">
            {texts.offer}
          </Button>
        </Form>
        {isSeatOpen && (
          <Form action={`${home}/dong-may`} class="inline-form">
            <Button look="quiet">{texts.close}</Button>
          </Form>
        )}
      </div>
    </section>
  );
}

function Remove({ language, fair, registration }: PersonProps) {
  const texts = consoleTexts(language);
  return (
    <section class="section-small actions">
      <ConfirmPanel
        open={texts.remove}
        question={texts.removeQuestion}
        action={consolePersonPath(fair.id, registration.id)}
        confirm={texts.remove}
      >
        <CommandFields kind="remove" fair={fair.id} person={registration.personId} />
        <p>{texts.removeWhat}</p>
        <TextField form={{ ...EMPTY_FORM, scope: 'remove' }} name="reason" label={texts.why} maxLength={300} />
      </ConfirmPanel>
    </section>
  );
}
