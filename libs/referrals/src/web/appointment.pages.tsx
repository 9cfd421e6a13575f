import { addDays, formatDay, formatInstant, formatPhone, type LocalDate, weekdayOf } from '@app/kernel';
import { dayName, type Office, PEOPLE, type Person, TODAY } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  CallButton,
  EmptyState,
  Form,
  type FormState,
  LinkButton,
  ListItem,
  PageHead,
  PrintButton,
  TextField,
  type Tone,
} from '@app/ui';
import { appointmentTexts } from '../appointments/appointment.texts.js';
import { type AppointmentRow } from '../appointments/appointments.repository.js';
import { AppointmentParts, type AppointmentProps } from './appointment-parts.js';

export const APPOINTMENTS_OF_DAY = '/can-bo/lich-hen';

/** A person's own appointments. */
export function OwnAppointmentsPage(props: AppointmentProps) {
  const texts = appointmentTexts(props.language);
  const { office } = props.own;
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={`${texts.lead} ${texts.at(office.name, office.address)}`} />
      <AppointmentParts {...props} />
    </div>
  );
}

/** The same at the desk, for somebody who calls or stands there. */
export function PersonAppointmentsPage({ person, ...props }: AppointmentProps & { person: Person }) {
  const texts = appointmentTexts(props.language);
  const { office } = props.own;
  return (
    <div class="medium">
      <PageHead
        title={texts.titleFor(person.fullName)}
        lead={texts.at(office.name, office.address)}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: `${PEOPLE}/${person.id}`, label: person.fullName },
        ]}
      />
      <AppointmentParts {...props} />
    </div>
  );
}

type Shown = 'booked' | 'kept' | 'no-show';
const TONES: Record<Shown, Tone> = { booked: 'info', kept: 'success', 'no-show': 'warning' };

interface DayProps {
  language: Language;
  office: Office;
  day: LocalDate;
  rows: readonly AppointmentRow[];
}

/** Who comes to an office on a day. */
export function AppointmentsOfDayPage({ language, office, day, rows }: DayProps) {
  const texts = appointmentTexts(language).day;
  const to = (other: LocalDate) => `${APPOINTMENTS_OF_DAY}?ngay=${other}`;
  const form: FormState = { values: { ngay: formatDay(day) }, problems: [] };
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead(office.name, `${dayName(weekdayOf(day), language)}, ${formatDay(day)}`)}
        crumbs={[{ href: TODAY, label: texts.desk }]}
        actions={
          <>
            <LinkButton href={to(addDays(day, -1))} look="quiet" icon="back">
              {texts.before}
            </LinkButton>
            <LinkButton href={to(addDays(day, 1))} look="quiet" icon="arrow">
              {texts.after}
            </LinkButton>
            {rows.length > 0 && <PrintButton>{texts.print}</PrintButton>}
          </>
        }
      />
      <Form action={APPOINTMENTS_OF_DAY} method="get" class="searchbar">
        <TextField form={form} name="ngay" label={texts.jump} hint={texts.dayHint} inputMode="numeric" maxLength={10} />
        <span />
        <Button look="secondary">{texts.show}</Button>
      </Form>
      <section class="section-small">
        {rows.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {rows.map((row) => (
              <AppointmentItem key={row.id} language={language} row={row} />
            ))}
          </div>
        )}
      </section>
    </>
  );
}

function AppointmentItem({ language, row }: { language: Language; row: AppointmentRow }) {
  const texts = appointmentTexts(language).day;
  const home = `${PEOPLE}/${row.personId}`;
  const status = row.status as Shown;
  return (
    <ListItem
      href={home}
      title={row.personName}
      badges={<Badge tone={TONES[status]}>{texts.statuses[status]}</Badge>}
      facts={[
        { icon: 'clock', text: formatInstant(row.startsAt).slice(11), strong: true },
        ...(row.counsellorName ? [{ icon: 'person' as const, text: texts.with(row.counsellorName) }] : []),
        ...(row.personPhone ? [{ icon: 'phone' as const, text: formatPhone(row.personPhone) }] : []),
      ]}
      note={
        status !== 'kept' && (
          <div class="actions">
            {row.personPhone && <CallButton phone={row.personPhone} label={() => texts.call} />}
            <LinkButton href={`${home}/tu-van/moi`} look="secondary">
              {texts.counsel}
            </LinkButton>
            <LinkButton href={`${home}/lich-hen`} look="quiet">
              {texts.change}
            </LinkButton>
          </div>
        )
      }
    />
  );
}
