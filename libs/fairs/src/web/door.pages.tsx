import { formatPhone } from '@app/kernel';
import { type FoundPerson } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  EmptyState,
  EMPTY_FORM,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  Notice,
  numberText,
  PageHead,
  StatCard,
  Stats,
  TextField,
  type Tone,
} from '@app/ui';
import { type AtDoor } from '../door.service.js';
import { doorTexts } from '../door.texts.js';
import { fairDeskTexts } from '../fair-desk.texts.js';
import { consolePersonPath, doorPath, fairDeskPath, timeOf } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { type PriorityReason, type RegistrationStatus } from '../registration.lifecycle.js';
import { registrationTexts } from '../registration.texts.js';
import { BoothAppointmentPanel, type TicketAppointments } from './booth-appointments.js';
import { type RegistrationCounts, type RegistrationRow } from '../registrations.queries.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';
import { RehearsalNotice } from './rehearsal-notice.js';

const TONES: Record<RegistrationStatus, Tone> = {
  registered: 'info',
  waiting: 'warning',
  checked_in: 'success',
  cancelled: 'neutral',
  missed: 'neutral',
};

interface DoorProps {
  language: Language;
  fair: FairRow;
  text: string;
  /** Null before anything was asked. */
  found: AtDoor | null;
  lastIn: readonly RegistrationRow[];
  counts: Partial<RegistrationCounts>;
  /** Of the one ticket that was found. */
  priority: PriorityReason | null;
  /** Of the one ticket that was found, if times can be booked with it. */
  times: TicketAppointments | null;
  /** Of a rehearsal: the tickets of those who stand there. */
  waiting: readonly number[];
  mayRegister: boolean;
  /** Whether the reader records what was talked about. */
  mayCounsel: boolean;
}

/** Where people come in: one field for everything that they show or say. */
export function DoorPage(props: DoorProps) {
  const { language, fair, text, found, lastIn, counts, waiting } = props;
  const texts = doorTexts(language);
  const home = fairDeskPath(fair.id);
  const form: FormState = { values: { tim: text }, problems: [] };
  const shown = ['checked_in', 'registered', 'waiting'] as const;
  return (
    <>
      <PageHead
        title={texts.title}
        crumbs={[
          { href: '/can-bo/phien-giao-dich', label: fairDeskTexts(language).title },
          { href: home, label: fair.title },
        ]}
      />
      <RehearsalNotice language={language} fair={fair}>
        {waiting.length > 0 && <p>{rehearsalTexts(language).doorNumbers(waiting.join(', '))}</p>}
      </RehearsalNotice>
      {fair.status === 'announced' && <OpenNotice language={language} fair={fair} />}
      <Stats>
        {shown.map((status) => (
          <StatCard key={status} label={texts.counts[status]} value={numberText(counts[status] ?? 0, language)} />
        ))}
      </Stats>
      <Form action={`${home}/vao-phien`} method="get" class="searchbar searchbar-single section-small">
        <TextField form={form} name="tim" label={texts.search} type="search" autoComplete="off" />
        <Button icon="search">{texts.find}</Button>
      </Form>
      {found && <Found {...props} found={found} />}
      {!found && lastIn.length > 0 && (
        <section class="section-small">
          <h2>{texts.lastIn}</h2>
          <div class="list">
            {lastIn.map((registration) => (
              <TicketItem
                key={registration.id}
                language={language}
                registration={registration}
                priority={null}
                times={null}
                mayCounsel={props.mayCounsel}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function OpenNotice({ language, fair }: Pick<DoorProps, 'language' | 'fair'>) {
  const texts = doorTexts(language);
  return (
    <Notice tone="warning">
      <p>{texts.notOpen}</p>
      <Form action={`${fairDeskPath(fair.id)}/mo`} class="inline-form">
        <Button>{texts.open}</Button>
      </Form>
    </Notice>
  );
}

function Found({ language, fair, found, priority, times, mayRegister, mayCounsel }: DoorProps & { found: AtDoor }) {
  const texts = doorTexts(language);
  if (found.registrations.length === 0 && found.others.length === 0) {
    return (
      <section class="section-small">
        <EmptyState title={texts.none} icon="search">
          <p>{texts.noneHint}</p>
          {mayRegister && (
            <LinkButton href="/can-bo/nguoi-lao-dong/moi" look="secondary">
              {texts.newPerson}
            </LinkButton>
          )}
        </EmptyState>
      </section>
    );
  }
  return (
    <section class="section-small">
      <h2>{texts.results}</h2>
      <div class="list">
        {found.registrations.map((registration) => (
          <TicketItem
            key={registration.id}
            language={language}
            registration={registration}
            priority={priority}
            times={times}
            mayCounsel={mayCounsel}
          />
        ))}
        {found.others.map((person) => (
          <OtherItem key={person.id} language={language} fair={fair} person={person} />
        ))}
      </div>
    </section>
  );
}

interface TicketItemProps {
  language: Language;
  registration: RegistrationRow;
  priority: PriorityReason | null;
  times: TicketAppointments | null;
  mayCounsel: boolean;
}

function TicketItem({ language, registration, priority, times, mayCounsel }: TicketItemProps) {
  const texts = doorTexts(language);
  const { reasons } = registrationTexts(language).priority;
  const { status, birthYear, phone, checkedInAt, seat } = registration;
  return (
    <ListItem
      title={registration.fullName}
      subtitle={[birthYear, phone && formatPhone(phone)].filter(Boolean).join(' · ')}
      badges={
        <>
          <Badge tone={TONES[status]}>{texts.status[status]}</Badge>
          <Badge>{texts.ticket(String(registration.number))}</Badge>
          {registration.isPriority && <Badge tone="warning">{texts.priority}</Badge>}
        </>
      }
      note={
        <div class="stack">
          {priority && (
            <p>
              {texts.why}: {reasons[priority]}
            </p>
          )}
          {checkedInAt && <p>{texts.at(timeOf(checkedInAt), seat ?? '')}</p>}
          <TicketActions language={language} registration={registration} mayCounsel={mayCounsel} />
          {times && (
            <BoothAppointmentPanel
              {...times}
              language={language}
              home={`${doorPath(registration.fairId)}/${registration.id}`}
              scope={`appointment-${registration.id}`}
              mayChange
            />
          )}
        </div>
      }
    />
  );
}

function TicketActions({ language, registration, mayCounsel }: Omit<TicketItemProps, 'priority' | 'times'>) {
  const texts = doorTexts(language);
  const { id, fairId, personId, status } = registration;
  const home = `${fairDeskPath(fairId)}/vao-phien/${id}`;
  if (status === 'registered') {
    return (
      <Form action={home}>
        <TextField
          form={{ ...EMPTY_FORM, scope: id }}
          name="seat"
          label={texts.seat}
          maxLength={20}
          autoComplete="off"
          optional
        />
        <div class="actions">
          <Button icon="check">{texts.checkIn}</Button>
        </div>
      </Form>
    );
  }
  if (status !== 'checked_in') return null;
  return (
    <div class="actions">
      <LinkButton href={consolePersonPath(fairId, id)} icon="people">
        {texts.places}
      </LinkButton>
      <LinkButton href={`${home}/ve.pdf`} look="secondary" icon="print">
        {texts.print}
      </LinkButton>
      {mayCounsel && (
        <LinkButton href={`/can-bo/nguoi-lao-dong/${personId}/tu-van/moi?phien=${fairId}`} look="quiet" icon="edit">
          {texts.counsel}
        </LinkButton>
      )}
      <Form action={`${home}/bo`} class="inline-form">
        <Button look="quiet">{texts.undo}</Button>
      </Form>
    </div>
  );
}

function OtherItem({ language, fair, person }: { language: Language; fair: FairRow; person: FoundPerson }) {
  const texts = doorTexts(language);
  return (
    <ListItem
      title={person.fullName}
      subtitle={[person.birthDate?.slice(0, 4), person.phone && formatPhone(person.phone)].filter(Boolean).join(' · ')}
      badges={<Badge>{texts.notRegistered}</Badge>}
      note={
        <Form action={`${fairDeskPath(fair.id)}/vao-phien`} class="inline-form">
          <Hidden name="personId" value={person.id} />
          <Button look="secondary">{texts.welcome}</Button>
        </Form>
      }
    />
  );
}
