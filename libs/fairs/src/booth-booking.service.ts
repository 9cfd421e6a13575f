import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, newId } from '@app/kernel';
import { Db, explainConstraints } from '@app/platform/database';
import {
  appointmentBoothClosed,
  appointmentBoothUnknown,
  appointmentInQueue,
  appointmentNeedsTicket,
  appointmentOutside,
  appointmentTaken,
  appointmentThere,
  twoAppointmentsAtOnce,
} from './booth-appointment.errors.js';
import { type BookBooth } from './booth-appointment.schema.js';
import { BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { FairsRepository } from './fairs.repository.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';

/** Who has a place: a ticket on the waiting list has none. */
const PLACED: readonly string[] = ['registered', 'checked_in'];
const EXPLAINED = {
  booth_appointment_one_per_booth: appointmentThere,
  booth_appointment_person_excluded: twoAppointmentsAtOnce,
  booth_appointment_desk_excluded: appointmentTaken,
};

/** The ticket that an appointment is made with. */
export type BookedTicket = Pick<RegistrationRow, 'id' | 'fairId'>;

/** Takes and gives back times at booths, whoever asks for it: the caller has asked whether they may. */
@Injectable()
export class BoothBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly fairs: FairsRepository,
    private readonly registrations: RegistrationsQueries,
    private readonly appointments: BoothAppointmentsRepository,
  ) {}

  /** For as long as a conversation at the booth is planned to last. @throws DomainError `booth-appointment.*` */
  async book(
    by: string,
    { id: registrationId, fairId }: BookedTicket,
    { booth: boothId, time }: BookBooth,
  ): Promise<void> {
    await explainConstraints(EXPLAINED, () =>
      this.db.tx(async () => {
        // In the order of every other change of a registration: the fair comes first.
        const fair = await this.fairs.lock(fairId);
        const now = this.clock.now();
        const current = await this.registrations.find(registrationId);
        if (!fair || !TAKING_STATUSES.includes(fair.status) || !current || !PLACED.includes(current.status)) {
          throw appointmentNeedsTicket();
        }
        if (await this.appointments.isInQueue(registrationId, boothId)) throw appointmentInQueue();
        const booth = await this.appointments.lockBooth(boothId);
        if (booth?.fairId !== fairId) throw appointmentBoothUnknown();
        if (!booth.isOpen) throw appointmentBoothClosed();
        const startsAt = new Date(`${localDateOf(fair.opensAt)}T${time}:00+07:00`);
        const endsAt = new Date(startsAt.getTime() + booth.slotMinutes * 60_000);
        if (startsAt < now || startsAt < fair.opensAt || endsAt > fair.closesAt) throw appointmentOutside();
        const id = newId(now.getTime());
        const appointment = { id, boothId, registrationId, startsAt, endsAt, createdAt: now, createdBy: by };
        if (!(await this.appointments.insert(appointment))) throw appointmentTaken();
      }),
    );
  }

  /** @throws DomainError `booth-appointment.in-queue` */
  async unbook({ id, fairId }: BookedTicket, boothId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.fairs.lock(fairId);
      if (await this.appointments.isInQueue(id, boothId)) throw appointmentInQueue();
      await this.appointments.remove(id, boothId);
    });
  }
}
