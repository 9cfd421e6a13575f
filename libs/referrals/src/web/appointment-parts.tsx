import { formatInstant, formats, type LocalDate, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Button, Card, ConfirmPanel, EmptyState, Facts, Fold, Form, LinkButton, Notice } from '@app/ui';
import { type OwnAppointments } from '../appointments/appointments.service.js';
import { appointmentTexts } from '../appointments/appointment.texts.js';

export interface AppointmentProps {
  language: Language;
  /** The page itself, which the forms go to: of the person's own, or at the desk. */
  base: string;
  own: OwnAppointments;
  free: readonly Date[];
  /** Where the event is fetched for a calendar; people only fetch their own. */
  hasCalendar: boolean;
}

const days = formats((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }));
const dayText = (day: LocalDate, language: Language): string => days[language].format(new Date(`${day}T00:00:00Z`));

/** The appointment that stands, an hour on offer, the hours that are free, and the waiting list. */
export function AppointmentParts(props: AppointmentProps) {
  const { language, own, free } = props;
  const texts = appointmentTexts(language);
  return (
    <div class="stack">
      <Offered {...props} />
      <Booked {...props} />
      <section class="stack">
        <h2>{own.booked ? texts.move : texts.free}</h2>
        {own.booked && <p class="soft">{texts.moveHint}</p>}
        {free.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <FreeHours {...props} />
        )}
      </section>
      <Waiting {...props} />
    </div>
  );
}

function Booked({ language, base, own: { booked, office }, hasCalendar }: AppointmentProps) {
  const texts = appointmentTexts(language);
  if (!booked) return null;
  const when = formatInstant(booked.startsAt);
  return (
    <Card>
      <h2>{hasCalendar ? texts.own : texts.booked}</h2>
      <Facts rows={[[when, texts.at(office.name, office.address)]]} />
      <div class="actions">
        {hasCalendar && (
          <LinkButton href={`${base}/${booked.id}/lich.ics`} look="secondary" icon="calendar">
            {texts.addToCalendar}
          </LinkButton>
        )}
        <ConfirmPanel
          open={texts.cancel}
          question={texts.cancelQuestion(when)}
          action={`${base}/${booked.id}/huy`}
          confirm={texts.cancelConfirm}
        />
      </div>
    </Card>
  );
}

function Offered({ language, base, own: { offered } }: AppointmentProps) {
  const texts = appointmentTexts(language);
  if (!offered?.offerEndsAt) return null;
  return (
    <Notice tone="success" title={texts.offered}>
      <p>{texts.offeredUntil(formatInstant(offered.startsAt), formatInstant(offered.offerEndsAt))}</p>
      <div class="actions">
        <Form action={`${base}/${offered.id}/nhan`} class="inline-form">
          <Button>{texts.accept}</Button>
        </Form>
        <Form action={`${base}/${offered.id}/huy`} class="inline-form">
          <Button look="quiet">{texts.decline}</Button>
        </Form>
      </div>
    </Notice>
  );
}

/** Each day folds; the first is open. */
function FreeHours({ language, base, free }: AppointmentProps) {
  const texts = appointmentTexts(language);
  const days = new Map<LocalDate, Date[]>();
  for (const hour of free) {
    const day = localDateOf(hour);
    days.set(day, [...(days.get(day) ?? []), hour]);
  }
  return (
    <Form action={base}>
      {[...days].map(([day, hours], at) => (
        <Fold key={day} title={dayText(day, language)} hint={texts.hours(hours.length)} isOpen={at === 0}>
          <div class="grid grid-hours">
            {hours.map((hour) => (
              <Button key={hour.toISOString()} look="secondary" name="startsAt" value={hour.toISOString()}>
                {formatInstant(hour).slice(11)}
              </Button>
            ))}
          </div>
        </Fold>
      ))}
    </Form>
  );
}

function Waiting({ language, base, own: { isWaiting } }: AppointmentProps) {
  const texts = appointmentTexts(language);
  return (
    <Card>
      <h2>{isWaiting ? texts.waiting : texts.wait}</h2>
      <p>{isWaiting ? texts.waitingHint : texts.waitHint}</p>
      <Form action={`${base}/${isWaiting ? 'thoi-cho' : 'cho'}`}>
        <div class="actions">
          <Button look="secondary">{isWaiting ? texts.stopWaiting : texts.joinWaiting}</Button>
        </div>
      </Form>
    </Card>
  );
}
