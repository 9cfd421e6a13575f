import { type Language } from '@app/platform/http';
import { type PdfPaper } from '@app/platform/pdf';
import { type BoothAppointment } from './booth-appointments.repository.js';
import { boothAppointmentTexts } from './booth-appointment.texts.js';
import { fairDay, fairHours, fairPlace, timeOf } from './fair-words.js';
import { fairTexts } from './fair.texts.js';
import { type FairRow } from './fairs.queries.js';
import { registrationTexts } from './registration.texts.js';
import { type RegistrationRow } from './registrations.queries.js';

interface TicketContent {
  language: Language;
  fair: FairRow;
  registration: RegistrationRow;
  appointments: readonly BoothAppointment[];
  /** What its code holds; null once the ticket counts no more. */
  address: string | null;
}

/** The ticket of a fair to print: its number large enough to be read out across a hall. */
export function ticketPaper(
  { language, fair, registration, appointments, address }: TicketContent,
  madeAt: Date,
): PdfPaper {
  const { ticket } = registrationTexts(language);
  const number = String(registration.number);
  const where = fairPlace(fair) ?? fairTexts(language).onlineOnly;
  return {
    title: `${ticket.title} ${number}`,
    language,
    madeAt,
    content: [
      { text: fair.officeName, bold: true, alignment: 'center' },
      { text: fair.title, style: 'title', margin: [0, 8, 0, 4] },
      { text: `${fairDay(fair, language)} · ${fairHours(fair)}`, alignment: 'center', fontSize: 13 },
      { text: where, alignment: 'center', margin: [0, 0, 0, 16] },
      { text: ticket.number, alignment: 'center' },
      { text: number, alignment: 'center', bold: true, fontSize: 64, margin: [0, -8, 0, 0] },
      { text: registration.fullName, alignment: 'center', bold: true, fontSize: 14, margin: [0, 0, 0, 16] },
      ...(address === null ? [] : [{ qr: address, fit: 200, eccLevel: 'M' as const, alignment: 'center' as const }]),
      ...appointments.map(({ startsAt, boothNumber, employerName }) => ({
        text: boothAppointmentTexts(language).item(timeOf(startsAt), boothNumber, employerName),
        alignment: 'center' as const,
        margin: [0, 6, 0, 0] as [number, number, number, number],
      })),
      { text: ticket.hint, alignment: 'center', style: ['small', 'soft'], margin: [0, 12, 0, 0] },
    ],
  };
}
