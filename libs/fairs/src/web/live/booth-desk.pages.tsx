import { localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Card,
  ConfirmPanel,
  EmptyState,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  SectionHead,
  Table,
} from '@app/ui';
import { boothTexts } from '../../booth.texts.js';
import { type DeskPerson } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';
import { guestTexts } from '../../live/guest.texts.js';
import { type ConversationView, type DeskView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { deskRoom } from '../../live/rooms.js';
import { talkPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { OWN_BOOTHS } from '../own-booths.pages.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { Waited } from './countdown.js';
import { DeskPersonView } from './desk-person.js';
import { BoothBadge, CommandButton, KeysSwitch, Live, PreferenceBadges, WaitByRefresh } from './live-parts.js';
import { NoteForm, OutcomeFields } from './outcome-form.js';
import { deskPath } from './talk.page.js';

interface DeskProps {
  language: Language;
  personId: string;
  fair: FairRow;
  desk: DeskView;
  /** The recruiter's own call or conversation. */
  own: ConversationView | null;
  /** Whom the recruiter talks to, else whom the next call goes to. */
  person: DeskPerson | null;
  /** What was noted about the own conversation. */
  note: string | null;
  now: Date;
}

/** Letters that Vietnamese words of the buttons begin with, where they can. */
const SHORTCUTS = { 'sit-down': 'V', 'take-break': 'N', 'stand-up': 'R', 'call-next': 'G' } as const;

/** The desk of a booth: whom to call, who is talked to, whose outcome is missing. */
export function BoothDeskPage(props: DeskProps) {
  const { language, fair, desk, own, note } = props;
  const texts = liveTexts(language);
  const { booth } = desk;
  return (
    <div class="medium">
      <PageHead
        title={texts.desk}
        lead={`${texts.booth(booth.number)} · ${booth.employer}`}
        crumbs={crumbsOf(language, fair)}
      />
      <RehearsalNotice language={language} fair={fair} />
      <Live language={language} fairId={booth.fair} rooms={{ [deskRoom(booth.booth)]: booth.seq }}>
        <Own {...props} />
        <Invited {...props} />
        <Person {...props} />
        <Unanswered {...props} />
        <Queue {...props} />
        <Desks {...props} />
      </Live>
      {own && (
        <section class="section-small">
          <NoteForm language={language} action={deskPath(booth.booth)} conversation={own.id} note={note} />
        </section>
      )}
      <div class="section-small">
        <KeysSwitch language={language} />
      </div>
      {!own && <WaitByRefresh />}
    </div>
  );
}

/** A rehearsal has no page for the booth: it is asked for and filled at the fair that is practised. */
const crumbsOf = (language: Language, { id, title, status }: FairRow) => [
  { href: OWN_BOOTHS, label: boothTexts(language).own.title },
  ...(status === 'rehearsal' ? [] : [{ href: `${OWN_BOOTHS}/${id}`, label: title }]),
];

function Own({ language, personId, desk, own }: DeskProps) {
  const texts = liveTexts(language);
  const { booth } = desk;
  const seat = desk.desks.find(({ person }) => person === personId);
  const button = (kind: keyof typeof SHORTCUTS, text: string, look: 'primary' | 'quiet') => (
    <CommandButton
      action={deskPath(booth.booth)}
      kind={kind}
      fields={{ booth: booth.booth }}
      look={look}
      shortcut={SHORTCUTS[kind]}
    >
      {text}
    </CommandButton>
  );
  if (own) {
    return (
      <div data-live-ring={own.status === 'talking' ? own.id : undefined}>
        <Notice tone="success" title={deskTexts(language).given(own.number)}>
          <p>{own.personName}</p>
          <p>{own.status === 'called' ? texts.ringing : texts.engaged}</p>
          <div class="actions">
            <LinkButton href={talkPath(own.id)} shortcut="M">
              {texts.openTalk}
            </LinkButton>
            {own.status === 'called' && (
              <CommandButton
                action={deskPath(booth.booth)}
                kind="take-back"
                fields={{ conversation: own.id }}
                look="quiet"
                shortcut="T"
              >
                {texts.takeBack}
              </CommandButton>
            )}
          </div>
        </Notice>
      </div>
    );
  }
  return (
    <Card>
      <div class="badges">
        <BoothBadge language={language} state={booth.state} />
      </div>
      <div class="actions">
        {(!seat || seat.isOnBreak) && button('sit-down', texts.sitDown, 'primary')}
        {seat && !seat.isOnBreak && button('call-next', texts.callNext, 'primary')}
        {seat && !seat.isOnBreak && button('take-break', texts.takeBreak, 'quiet')}
        {seat && button('stand-up', texts.standUp, 'quiet')}
      </div>
    </Card>
  );
}

/** Conversations of colleagues into which the reader is called. */
function Invited({ language, personId, desk, now }: DeskProps) {
  const texts = guestTexts(language);
  return desk.invited
    .filter(({ person }) => person === personId)
    .map(({ conversation, number, isPresent, invitedAt }) => (
      <div key={conversation} data-live-ring={isPresent ? undefined : conversation}>
        <Notice tone={isPresent ? 'info' : 'warning'} title={isPresent ? texts.joined(number) : texts.asked(number)}>
          {!isPresent && (
            <p>
              {texts.waits} <Waited language={language} since={new Date(invitedAt)} now={now} />
            </p>
          )}
          <LinkButton href={talkPath(conversation)} look="secondary">
            {isPresent ? liveTexts(language).openTalk : texts.open}
          </LinkButton>
        </Notice>
      </div>
    ));
}

function Person({ language, own, person, now }: DeskProps) {
  const texts = deskTexts(language);
  if (!person) return null;
  return (
    <Card>
      <h2>{own ? texts.inTalk : texts.next(person.number)}</h2>
      <DeskPersonView language={language} person={person} today={localDateOf(now)} />
    </Card>
  );
}

/** Any recruiter of the booth may note how a conversation of a colleague ended. */
function Unanswered({ language, desk }: DeskProps) {
  const texts = liveTexts(language);
  if (desk.unanswered.length === 0) return null;
  return (
    <section class="section-small">
      <SectionHead title={texts.unanswered} />
      <div class="stack">
        {desk.unanswered.map(({ conversation, number, name }) => (
          <ConfirmPanel
            key={conversation}
            open={texts.unansweredItem(number, name)}
            question={deskTexts(language).outcomeOf(number, name)}
            action={deskPath(desk.booth.booth)}
            confirm={texts.saveOutcome}
            look="secondary"
          >
            <OutcomeFields language={language} conversation={conversation} scope={conversation} />
          </ConfirmPanel>
        ))}
      </div>
    </section>
  );
}

function Queue({ language, desk }: DeskProps) {
  const texts = liveTexts(language);
  const { order, skipped, priority, appointed } = desk.booth;
  return (
    <section class="section-small">
      <SectionHead title={texts.queue} />
      {order.length === 0 ? (
        <EmptyState title={texts.nobodyWaits} icon="people" />
      ) : (
        <Table
          caption={texts.queue}
          rowKey={({ number }) => String(number)}
          narrow="scroll"
          columns={[
            { label: texts.place, cell: ({ place }) => place },
            {
              label: texts.ticketNumber,
              cell: ({ number }) => (
                <>
                  {number}{' '}
                  <PreferenceBadges
                    language={language}
                    isPriority={priority.includes(number)}
                    isAppointed={appointed.includes(number)}
                  />
                </>
              ),
            },
            { label: texts.standing, cell: ({ number }) => (skipped.includes(number) ? texts.skipped : texts.ready) },
          ]}
          rows={order.map((number, at) => ({ number, place: at + 1 }))}
        />
      )}
    </section>
  );
}

function Desks({ language, desk }: DeskProps) {
  const texts = liveTexts(language);
  if (desk.desks.length === 0) return null;
  const stateOf = ({ isOnBreak, isDropped, conversation }: DeskView['desks'][number]) => {
    if (isDropped) return texts.dropped;
    if (isOnBreak) return texts.onBreak;
    return conversation === null ? texts.free : texts.engaged;
  };
  return (
    <section class="section-small">
      <SectionHead title={texts.desks} />
      <div class="list">
        {desk.desks.map((seat) => (
          <ListItem key={seat.person} title={seat.name} badges={<Badge>{stateOf(seat)}</Badge>} />
        ))}
      </div>
    </section>
  );
}
