import { Injectable } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BoothAppointment, BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { type BookBooth } from './booth-appointment.schema.js';
import { BoothBooking, type BoothHours } from './booth-booking.service.js';
import { DoorService } from './door.service.js';
import { registrationNotFound } from './registration.errors.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';

/** Times at which people meet employers at a fair. What they do for the place in a queue is a rule of the queue. */
@Injectable()
export class BoothAppointments {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly door: DoorService,
    private readonly registrations: RegistrationsQueries,
    private readonly appointments: BoothAppointmentsRepository,
    private readonly booking: BoothBooking,
  ) {}

  /** When the actor could meet a booth. @throws DomainError `registration.not-found`, `booth.not-found` */
  async hoursOwn(actor: Actor, fairId: string, boothId: string): Promise<BoothHours> {
    return this.booking.hours(await this.own(actor, fairId), boothId);
  }

  /**
   * Books a time for the actor, as long as a conversation at the booth is planned to last.
   * @throws DomainError `registration.not-found`, `booth-appointment.*`
   */
  async bookOwn(actor: Actor, fairId: string, input: BookBooth): Promise<void> {
    await this.booking.book(actor.personId, await this.own(actor, fairId), input);
  }

  /** Gives an own time up. @throws DomainError `registration.not-found`, `booth-appointment.in-queue` */
  async unbookOwn(actor: Actor, fairId: string, boothId: string): Promise<void> {
    await this.booking.unbook(await this.own(actor, fairId), boothId);
  }

  /** Books for somebody at a fair that the actor holds. */
  async bookFor(actor: Actor, fairId: string, registrationId: string, input: BookBooth): Promise<void> {
    const registration = await this.door.get(actor, fairId, registrationId);
    await this.db.tx(async () => {
      await this.booking.book(actor.personId, registration, input);
      await this.record('booth-appointment.book', actor, registration);
    });
  }

  /** When somebody could meet a booth at a fair that the actor holds. */
  async hoursFor(actor: Actor, fairId: string, registrationId: string, boothId: string): Promise<BoothHours> {
    return this.booking.hours(await this.door.get(actor, fairId, registrationId), boothId);
  }

  async unbookFor(actor: Actor, fairId: string, registrationId: string, boothId: string): Promise<void> {
    const registration = await this.door.get(actor, fairId, registrationId);
    await this.db.tx(async () => {
      await this.booking.unbook(registration, boothId);
      await this.record('booth-appointment.unbook', actor, registration);
    });
  }

  /** Those of a registration, the earliest first. */
  async of(registrationId: string): Promise<BoothAppointment[]> {
    return this.appointments.of(registrationId);
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
