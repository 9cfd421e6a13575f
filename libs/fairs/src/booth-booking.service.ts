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
  twoAppointmentsAtOnce,
} from './booth-appointment.errors.js';
import { type BookBooth } from './booth-appointment.schema.js';
import { BoothAppointmentsRepository, type OfferedTime } from './booth-appointments.repository.js';
import { boothNotFound } from './booth.errors.js';
import { type BoothRow, BoothsQueries } from './booths.queries.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { FairsRepository } from './fairs.repository.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';

/** Who has a place: a ticket on the waiting list has none. */
const PLACED: readonly string[] = ['registered', 'checked_in'];
const EXPLAINED = {
  booth_appointment_person_excluded: twoAppointmentsAtOnce,
  booth_appointment_desk_excluded: appointmentTaken,
};

/** The ticket that an appointment is made with. */
export type BookedTicket = Pick<RegistrationRow, 'id' | 'fairId'>;

/** The times of a booth for one ticket. */
export interface BoothHours {
  booth: BoothRow;
  times: OfferedTime[];
  /** When they have one there already. */
  own: Date | null;
}

/** Takes and gives back times at booths, whoever asks for it: the caller has asked whether they may. */
@Injectable()
export class BoothBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly fairs: FairsRepository,
    private readonly registrations: RegistrationsQueries,
    private readonly booths: BoothsQueries,
    private readonly appointments: BoothAppointmentsRepository,
  ) {}

  /** When a ticket could have a time at a booth. @throws DomainError `booth.not-found` */
  async hours({ id, fairId }: BookedTicket, boothId: string): Promise<BoothHours> {
    const booth = await this.booths.find(boothId);
    if (booth?.fairId !== fairId || booth.status !== 'confirmed') throw boothNotFound();
    const [times, appointments] = await Promise.all([
      this.appointments.times(boothId, id, this.clock.now()),
      this.appointments.of(id),
    ]);
    const own = appointments.find((appointment) => appointment.boothId === boothId)?.startsAt ?? null;
    return { booth, times, own };
  }

  /**
   * For as long as a conversation at the booth is planned to last. Whoever has a time there already is moved.
   * @returns the id of the appointment, another one where the time is another
   * @throws DomainError `booth-appointment.*`
   */
  async book(
    by: string,
    { id: registrationId, fairId }: BookedTicket,
    { booth: boothId, time }: BookBooth,
  ): Promise<string> {
    return explainConstraints(EXPLAINED, () =>
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
        const before = (await this.appointments.of(registrationId)).find((each) => each.boothId === boothId);
        if (before?.startsAt.getTime() === startsAt.getTime()) return before.id;
        await this.appointments.remove(registrationId, boothId);
        const id = newId(now.getTime());
        const appointment = { id, boothId, registrationId, startsAt, endsAt, createdAt: now, createdBy: by };
        if (!(await this.appointments.insert(appointment))) throw appointmentTaken();
        return id;
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
