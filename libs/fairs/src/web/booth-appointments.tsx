import { type Language } from '@app/platform/http';
import { Button, EMPTY_FORM, Fold, Form, type FormState, Hidden, LinkButton, type Option, Select } from '@app/ui';
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

/** Where the free times of a booth are. */
export const hoursPath = (home: string, boothId?: string): string => `${home}/hen${boothId ? `?gian=${boothId}` : ''}`;

interface ChooseProps {
  language: Language;
  home: string;
  booths: readonly Option[];
  form: FormState;
}

/** Asks for the free times of one booth. */
export function ChooseBooth({ language, home, booths, form }: ChooseProps) {
  const texts = boothAppointmentTexts(language);
  return (
    <Form action={hoursPath(home)} method="get">
      <Select form={form} name="gian" label={texts.booth} empty={texts.emptyBooth} options={booths} />
      <div class="actions">
        <Button look="secondary" icon="clock">
          {texts.show}
        </Button>
      </div>
    </Form>
  );
}

interface BoothAppointmentsProps extends TicketAppointments {
  language: Language;
  /** Times are chosen at `<home>/hen`, and given up at `<home>/bo-hen`. */
  home: string;
  scope: string;
  mayChange: boolean;
}

/** Times agreed with booths, each to be changed or given up, and the way to one more. */
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
            <LinkButton href={hoursPath(home, boothId)} look="secondary">
              {texts.change}
            </LinkButton>
          )}
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
          <ChooseBooth language={language} home={home} booths={booths} form={form} />
        </Fold>
      )}
    </>
  );
}
