import { type Language } from '@app/platform/http';
import { Button, EMPTY_FORM, Fold, Form, type FormState, Hidden, type Option, Select, TextField } from '@app/ui';
import { type BoothAppointment } from '../booth-appointments.repository.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { timeOf } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { type RegistrationRow } from '../registrations.queries.js';

/** The appointments of one ticket, and the booths where there can be more. */
export interface TicketAppointments {
  appointments: readonly BoothAppointment[];
  booths: readonly Option[];
}

/** Booths for choosing one. */
export const boothChoices = (booths: readonly BoothRow[]): Option[] =>
  booths.map(({ id, number, employerName }) => ({ value: id, label: `${number}: ${employerName}` }));

/** Whether times can be booked with a ticket, as far as a page knows. */
export const mayBook = ({ status }: FairRow, ticket: RegistrationRow): boolean =>
  (status === 'announced' || status === 'open') && (ticket.status === 'registered' || ticket.status === 'checked_in');

interface TimeProps {
  language: Language;
  booths: readonly Option[];
  form: FormState;
  optional?: boolean;
}

/** Which booth, and when. */
export function BoothTimeFields({ language, booths, form, optional = false }: TimeProps) {
  const texts = boothAppointmentTexts(language);
  const booth = { label: texts.booth, empty: texts.emptyBooth, options: booths };
  return (
    <>
      <Select form={form} name="booth" {...booth} optional={optional} />
      <TextField form={form} name="time" label={texts.time} hint={texts.timeHint} maxLength={20} optional={optional} />
    </>
  );
}

interface BoothAppointmentsProps extends TicketAppointments {
  language: Language;
  /** Where to book is `<home>/hen`, where to give up is `<home>/bo-hen`. */
  home: string;
  scope: string;
  mayChange: boolean;
}

/** Times agreed with booths, each to be given up, and a form for one more. */
export function BoothAppointmentPanel(props: BoothAppointmentsProps) {
  const { language, home, scope, appointments, booths, mayChange } = props;
  const texts = boothAppointmentTexts(language);
  const form = { ...EMPTY_FORM, scope };
  return (
    <>
      {appointments.map(({ id, boothId, boothNumber, employerName, startsAt }) => (
        <div key={id} class="actions">
          <span>{texts.item(timeOf(startsAt), boothNumber, employerName)}</span>
          {mayChange && (
            <Form action={`${home}/bo-hen`} class="inline-form">
              <Hidden name="booth" value={boothId} />
              <Button look="quiet">{texts.unbook}</Button>
            </Form>
          )}
        </div>
      ))}
      {mayChange && booths.length > 0 && (
        <Fold title={texts.title}>
          <p>{texts.rule}</p>
          <Form action={`${home}/hen`}>
            <BoothTimeFields language={language} booths={booths} form={form} />
            <div class="actions">
              <Button look="secondary">{texts.book}</Button>
            </div>
          </Form>
        </Fold>
      )}
    </>
  );
}
