import { Injectable } from '@nestjs/common';
import { ApplicantReads } from '@app/applications';
import { NotificationsService } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { notAnApplicant } from './booth-appointment.errors.js';
import { APPOINTMENT_MADE } from './booth-appointment.notifications.js';
import { type BookApplicant } from './booth-appointment.schema.js';
import { BoothAppointmentsRepository, type BoothTime } from './booth-appointments.repository.js';
import { BoothBooking, type BoothHours } from './booth-booking.service.js';
import { boothNotFound } from './booth.errors.js';
import { type BoothRow, BoothsQueries } from './booths.queries.js';
import { isRecruiterOf } from './fair.policy.js';
import { fairDay, fairPath } from './fair-words.js';
import { FairsService } from './fairs.service.js';
import { COMING } from './registration.lifecycle.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';

const MOST_APPLICANTS = 300;

/** Somebody whom a recruiter may ask to a time: an application of theirs may be read, and they come to the fair. */
export interface ComingApplicant {
  registrationId: string;
  /** On the ticket. */
  number: number;
  name: string;
  /** Agreed already. */
  startsAt: Date | null;
}

/** The times of a booth for its recruiters. */
export interface BoothTimes {
  applicants: ComingApplicant[];
  /** Agreed by people who have not applied: numbers only. */
  others: BoothTime[];
}

/** Recruiters ask people who applied to a time at their booth. They see no more of them than the application shows. */
@Injectable()
export class ApplicantAppointments {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly applicants: ApplicantReads,
    private readonly notifications: NotificationsService,
    private readonly fairs: FairsService,
    private readonly booths: BoothsQueries,
    private readonly booking: BoothBooking,
    private readonly registrations: RegistrationsQueries,
    private readonly appointments: BoothAppointmentsRepository,
  ) {}

  /** @throws DomainError `booth.not-found` for a booth of somebody else */
  async of(actor: Actor, booth: BoothRow): Promise<BoothTimes> {
    if (!isRecruiterOf(actor, booth.employerId)) throw boothNotFound();
    const [coming, times] = await Promise.all([this.comingTo(booth), this.appointments.at(booth.id)]);
    const byTicket = new Map(times.map((time) => [time.registrationId, time.startsAt]));
    const applicants = coming.map(({ id, number, fullName }) => ({
      registrationId: id,
      number,
      name: fullName,
      startsAt: byTicket.get(id) ?? null,
    }));
    const known = new Set(applicants.map(({ registrationId }) => registrationId));
    return { applicants, others: times.filter(({ registrationId }) => !known.has(registrationId)) };
  }

  /** When an applicant could come to the booth. @throws DomainError `booth.not-found`, `booth-appointment.not-applicant` */
  async hours(actor: Actor, boothId: string, registration: string): Promise<BoothHours & { name: string }> {
    const { ticket } = await this.applicantAt(actor, boothId, registration);
    return { ...(await this.booking.hours(ticket, boothId)), name: ticket.fullName };
  }

  /**
   * Asks somebody to a time, and tells them; they can change or give it up.
   * @throws DomainError `booth.not-found`, `booth-appointment.*`
   */
  async book(actor: Actor, boothId: string, { registration, time }: BookApplicant): Promise<void> {
    const { booth, ticket } = await this.applicantAt(actor, boothId, registration);
    const fair = await this.fairs.getPublic(booth.fairId);
    await this.db.tx(async () => {
      const id = await this.booking.book(actor.personId, ticket, { booth: boothId, time });
      await this.record('booth-appointment.book', actor, ticket);
      await this.notifications.notify({
        personId: ticket.personId,
        template: APPOINTMENT_MADE,
        params: {
          employer: booth.employerName,
          booth: booth.number!,
          time,
          day: fairDay(fair, 'vi'),
          fair: fair.title,
        },
        link: `${fairPath(fair.id)}/ve`,
        dedupeKey: `fair-appointment-made:${id}`,
      });
    });
  }

  async unbook(actor: Actor, boothId: string, registration: string): Promise<void> {
    const { ticket } = await this.applicantAt(actor, boothId, registration);
    await this.db.tx(async () => {
      await this.booking.unbook(ticket, boothId);
      await this.record('booth-appointment.unbook', actor, ticket);
    });
  }

  private async applicantAt(actor: Actor, boothId: string, registrationId: string) {
    const booth = await this.booths.find(boothId);
    if (booth?.status !== 'confirmed' || !isRecruiterOf(actor, booth.employerId)) throw boothNotFound();
    const ticket = (await this.comingTo(booth)).find(({ id }) => id === registrationId);
    if (!ticket) throw notAnApplicant();
    return { booth, ticket };
  }

  private async comingTo({ fairId, postingIds }: BoothRow): Promise<RegistrationRow[]> {
    const sent = await this.applicants.applicantsTo(postingIds, MOST_APPLICANTS);
    const tickets = await this.registrations.ofPeople(
      fairId,
      sent.map(({ personId }) => personId),
    );
    return tickets.filter(({ status }) => COMING.includes(status));
  }

  private async record(action: string, actor: Actor, { id, personId }: RegistrationRow): Promise<void> {
    const about = { subjectType: 'person', subjectId: personId, actorId: actor.personId };
    await this.audit.record({ action, ...about, detail: { registration: id } });
  }
}
