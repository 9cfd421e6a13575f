import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BoothAppointment, BoothAppointmentsRepository } from './booth-appointments.repository.js';
import {
  appointmentBoothUnknown,
  appointmentInQueue,
  appointmentNeedsTicket,
  appointmentOutside,
  appointmentTaken,
  appointmentThere,
  twoAppointmentsAtOnce,
} from './booth-appointment.errors.js';
import { type BookBooth } from './booth-appointment.schema.js';
import { DoorService } from './door.service.js';
import { FairsRepository } from './fairs.repository.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { registrationNotFound } from './registration.errors.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';

/** Who has a place: a ticket on the waiting list has none. */
const PLACED: readonly string[] = ['registered', 'checked_in'];
const EXPLAINED = {
  booth_appointment_one_per_booth: appointmentThere,
  booth_appointment_person_excluded: twoAppointmentsAtOnce,
  booth_appointment_desk_excluded: appointmentTaken,
};

/** Times at which people meet employers at a fair. What they do for the place in a queue is a rule of the queue. */
@Injectable()
export class BoothAppointments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly door: DoorService,
    private readonly fairs: FairsRepository,
    private readonly registrations: RegistrationsQueries,
    private readonly appointments: BoothAppointmentsRepository,
  ) {}

  /**
   * Books a time for the actor, as long as a conversation at the booth is planned to last.
   * @throws DomainError `registration.not-found`, `booth-appointment.*`
   */
  async bookOwn(actor: Actor, fairId: string, input: BookBooth): Promise<void> {
    await this.book(actor, await this.own(actor, fairId), input);
  }

  /** Gives an own time up. @throws DomainError `registration.not-found`, `booth-appointment.in-queue` */
  async unbookOwn(actor: Actor, fairId: string, boothId: string): Promise<void> {
    await this.unbook(await this.own(actor, fairId), boothId);
  }

  /** Books for somebody at a fair that the actor holds. */
  async bookFor(actor: Actor, fairId: string, registrationId: string, input: BookBooth): Promise<void> {
    const registration = await this.door.get(actor, fairId, registrationId);
    await this.db.tx(async () => {
      await this.book(actor, registration, input);
      await this.record('booth-appointment.book', actor, registration);
    });
  }

  async unbookFor(actor: Actor, fairId: string, registrationId: string, boothId: string): Promise<void> {
    const registration = await this.door.get(actor, fairId, registrationId);
    await this.db.tx(async () => {
      await this.unbook(registration, boothId);
      await this.record('booth-appointment.unbook', actor, registration);
    });
  }

  /** Those of a registration, the earliest first. */
  async of(registrationId: string): Promise<BoothAppointment[]> {
    return this.appointments.of(registrationId);
  }

  private async book(actor: Actor, registration: RegistrationRow, { booth: boothId, time }: BookBooth): Promise<void> {
    const { id: registrationId, fairId } = registration;
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
        const startsAt = new Date(`${localDateOf(fair.opensAt)}T${time}:00+07:00`);
        const endsAt = new Date(startsAt.getTime() + booth.slotMinutes * 60_000);
        if (startsAt < now || startsAt < fair.opensAt || endsAt > fair.closesAt) throw appointmentOutside();
        const made = { createdAt: now, createdBy: actor.personId };
        const id = newId(now.getTime());
        const appointment = { id, boothId, registrationId, startsAt, endsAt, ...made };
        if (!(await this.appointments.insert(appointment))) throw appointmentTaken();
      }),
    );
  }

  private async unbook({ id, fairId }: RegistrationRow, boothId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.fairs.lock(fairId);
      if (await this.appointments.isInQueue(id, boothId)) throw appointmentInQueue();
      await this.appointments.remove(id, boothId);
    });
  }

  private async own(actor: Actor, fairId: string): Promise<RegistrationRow> {
    const own = await this.registrations.active(fairId, actor.personId);
    if (!own) throw registrationNotFound();
    return own;
  }

  private async record(action: string, actor: Actor, { id, personId }: RegistrationRow): Promise<void> {
    const about = { subjectType: 'person', subjectId: personId, actorId: actor.personId };
    await this.audit.record({ action, ...about, detail: { registration: id } });
  }
}
