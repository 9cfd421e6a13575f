import { Injectable, Logger } from '@nestjs/common';
import { addDays, Clock, formatInstant, type LocalDate, localDateOf, newId, startOfDay, todayIn } from '@app/kernel';
import { type Office, OfficesService, PeopleService } from '@app/accounts';
import { NotificationsService } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { WorkItems } from '../work/work-items.service.js';
import { appointmentChanged, appointmentNotFound, slotTaken, slotUnknown } from './appointment.errors.js';
import { APPOINTMENT_ACTIONS, canDo } from './appointment.lifecycle.js';
import {
  APPOINTMENT_BOOKED,
  APPOINTMENT_CANCELLED,
  APPOINTMENT_REMINDER,
  HOUR_OFFERED,
  OWN_APPOINTMENTS,
} from './appointment.notifications.js';
import { endOf } from './appointment.slots.js';
import { type Appointment, type AppointmentRow, AppointmentsRepository } from './appointments.repository.js';
import { FreeHours } from './free-hours.service.js';

/** So long a freed hour is held for whoever it was offered to, and at most until an hour before it begins. */
const OFFER_MINUTES = 4 * 60;
const SHORTEST_OFFER_MINUTES = 30;
const NOTICE_MINUTES = 60;
const WEEK_DAYS = 7;

/** What stands for a person: the appointment, an hour on offer, and whether they wait for an earlier one. */
export interface OwnAppointments {
  office: Office;
  booked: Appointment | null;
  offered: Appointment | null;
  isWaiting: boolean;
}

/** Appointments of people with counsellors: booked by either, moved, called off; freed hours go to who waits. */
@Injectable()
export class Appointments {
  private readonly logger = new Logger('Appointments');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly notifications: NotificationsService,
    private readonly work: WorkItems,
    private readonly hours: FreeHours,
    private readonly appointments: AppointmentsRepository,
  ) {}

  /** @throws DomainError `person.not-found` */
  async of(personId: string): Promise<OwnAppointments> {
    const { officeId } = await this.people.getServed(personId);
    const [open, isWaiting] = await Promise.all([
      this.appointments.openOf(personId),
      this.appointments.isWaiting(personId),
    ]);
    const booked = open.find(({ status }) => status === 'booked') ?? null;
    const offered = open.find(({ status }) => status === 'offered') ?? null;
    return { office: await this.offices.get(booked?.officeId ?? officeId), booked, offered, isWaiting };
  }

  /** Everything of a day at an office, in order. */
  async ofDay(officeId: string, day: LocalDate): Promise<AppointmentRow[]> {
    return this.appointments.ofDay(officeId, startOfDay(day), startOfDay(addDays(day, 1)));
  }

  /**
   * Books an hour for a person at their office; an appointment that they have moves there. Whoever is in charge of them
   * receives them when free, else whoever has the least that day.
   * @throws DomainError `appointment.slot-taken`, `appointment.slot-unknown`, `person.not-found`
   */
  async book(actor: Actor, personId: string, startsAt: Date): Promise<void> {
    const { office } = await this.of(personId);
    await this.db.tx(async () => {
      await this.people.hold(personId);
      const [before] = (await this.appointments.openOf(personId)).filter(({ status }) => status === 'booked');
      if (before?.startsAt.getTime() === startsAt.getTime()) return;
      // Two people who move to each other's hour would wait for each other.
      await this.db.lockUntilCommit(`appointments:${office.id}`);
      const free = await this.hours.counsellorsAt(office, startsAt, personId);
      if (free === null) throw slotUnknown();
      if (before) await this.appointments.setStatus(before.id, 'cancelled', this.clock.now());
      const booked = await this.take(actor, personId, office.id, startsAt, free);
      await this.appointments.stopWaiting(personId);
      await this.settle(booked, before ? 'appointment.move' : 'appointment.book', actor);
      if (before) await this.offerFreed(before);
    });
  }

  /** Takes an hour that the waiting list offered. @throws DomainError `appointment.not-found`, `.not-possible-now` */
  async accept(actor: Actor, personId: string, id: string): Promise<void> {
    await this.db.tx(async () => {
      await this.people.hold(personId);
      const offer = await this.lockOf(personId, id);
      if (!canDo('accept', offer.status) || offer.offerEndsAt! <= this.clock.now()) throw appointmentChanged();
      const [before] = (await this.appointments.openOf(personId)).filter(({ status }) => status === 'booked');
      if (before) await this.appointments.setStatus(before.id, 'cancelled', this.clock.now());
      await this.appointments.setStatus(id, APPOINTMENT_ACTIONS.accept.to, this.clock.now());
      await this.appointments.stopWaiting(personId);
      await this.settle({ ...offer, revision: offer.revision + 1 }, 'appointment.book', actor);
      if (before) await this.offerFreed(before);
    });
  }

  /**
   * Calls a booked appointment off, or lets an offer go; the hour is offered to who waits.
   * @throws DomainError `appointment.not-found`, `appointment.not-possible-now`
   */
  async cancel(actor: Actor, personId: string, id: string): Promise<void> {
    await this.db.tx(async () => {
      await this.people.hold(personId);
      const found = await this.lockOf(personId, id);
      const action = found.status === 'offered' ? 'lapse' : 'cancel';
      if (!canDo(action, found.status)) throw appointmentChanged();
      await this.appointments.setStatus(id, APPOINTMENT_ACTIONS[action].to, this.clock.now());
      if (action === 'cancel') {
        await this.work.close('person-waiting', personId);
        if (actor.personId !== personId) await this.tell(APPOINTMENT_CANCELLED, found, 'cancelled');
        await this.log('appointment.cancel', actor, found);
      }
      await this.offerFreed(found);
    });
  }

  /** Puts a person on the waiting list of their office: freed hours that are earlier are offered to them. */
  async wait(personId: string): Promise<void> {
    const { office } = await this.of(personId);
    await this.appointments.wait(personId, office.id, this.clock.now());
  }

  async stopWaiting(personId: string): Promise<void> {
    await this.appointments.stopWaiting(personId);
  }

  /** Somebody was counselled: their appointment of that day was kept. In the caller's transaction. */
  async kept(personId: string, day: LocalDate): Promise<void> {
    await this.appointments.keep(personId, startOfDay(day), startOfDay(addDays(day, 1)), this.clock.now());
  }

  /** Reminds people a week and a day before; nobody twice, also when it runs twice or missed a day. */
  async remind(): Promise<{ reminded: number }> {
    const today = todayIn(this.clock);
    let reminded = 0;
    for (const [name, first, last] of [
      ['week', WEEK_DAYS - 1, WEEK_DAYS],
      ['day', 1, 1],
    ] as const) {
      const [from, to] = [startOfDay(addDays(today, first)), startOfDay(addDays(today, last + 1))];
      // Whoever has just booked has just been told.
      for (const appointment of await this.appointments.bookedIn(from, to, startOfDay(today))) {
        await this.tell(APPOINTMENT_REMINDER, appointment, name);
        reminded += 1;
      }
    }
    return { reminded };
  }

  /** Writes down who did not come by the end of the day before. */
  async noteMissed(): Promise<{ missed: number }> {
    const missed = await this.appointments.missBefore(startOfDay(todayIn(this.clock)), this.clock.now());
    return { missed };
  }

  /** Offers that nobody took in time go to the next who waits. One that fails leaves the others. */
  async passOnOffers(): Promise<{ passedOn: number; failed: number }> {
    const counts = { passedOn: 0, failed: 0 };
    for (const id of await this.appointments.lapsedOffers(this.clock.now())) {
      try {
        await this.db.tx(async () => {
          const offer = await this.appointments.lock(id);
          if (!offer || !canDo('lapse', offer.status)) return;
          await this.appointments.setStatus(id, APPOINTMENT_ACTIONS.lapse.to, this.clock.now());
          await this.offerFreed(offer);
        });
        counts.passedOn += 1;
      } catch (error) {
        counts.failed += 1;
        this.logger.error(`offer ${id} was not passed on: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    }
    return counts;
  }

  private async take(actor: Actor, personId: string, officeId: string, startsAt: Date, free: readonly string[]) {
    const now = this.clock.now();
    for (const counsellorId of free) {
      const appointment: Appointment = {
        id: newId(now.getTime()),
        officeId,
        counsellorId,
        personId,
        startsAt,
        endsAt: endOf(startsAt),
        status: 'booked',
        offerEndsAt: null,
        bookedBy: actor.personId,
        revision: 0,
        updatedAt: now,
      };
      if (await this.appointments.insert(appointment)) return appointment;
    }
    throw slotTaken();
  }

  /** On its day the person waits for the office; now they are told. */
  private async settle(appointment: Appointment, action: string, actor: Actor): Promise<void> {
    const { personId, officeId, startsAt } = appointment;
    const item = { kind: 'person-waiting', subjectId: personId, personId, officeId, counsellorId: null } as const;
    await this.work.open({ ...item, dueOn: localDateOf(startsAt) });
    await this.tell(APPOINTMENT_BOOKED, appointment, 'booked');
    await this.log(action, actor, appointment);
  }

  private async offerFreed({ officeId, counsellorId, startsAt, endsAt }: Appointment): Promise<void> {
    const now = this.clock.now();
    const latest = startsAt.getTime() - NOTICE_MINUTES * 60_000;
    const offerEndsAt = new Date(Math.min(now.getTime() + OFFER_MINUTES * 60_000, latest));
    if (offerEndsAt.getTime() - now.getTime() < SHORTEST_OFFER_MINUTES * 60_000) return;
    const personId = await this.appointments.nextWaiting(officeId, startsAt);
    if (personId === null) return;
    const id = newId(now.getTime());
    const hour = { officeId, counsellorId, personId, startsAt, endsAt };
    const offer: Appointment = {
      id,
      ...hour,
      status: 'offered',
      offerEndsAt,
      bookedBy: null,
      revision: 0,
      updatedAt: now,
    };
    if (await this.appointments.insert(offer)) await this.tell(HOUR_OFFERED, offer, 'offered');
  }

  private async tell(template: string, appointment: Appointment, moment: string): Promise<void> {
    const { id, personId, officeId, startsAt, offerEndsAt, revision } = appointment;
    const office = await this.offices.get(officeId);
    const until = offerEndsAt ? formatInstant(offerEndsAt) : '';
    const params = { when: formatInstant(startsAt), office: office.name, address: office.address, until };
    const dedupeKey = `appointment:${id}:${moment === 'cancelled' ? revision : moment}`;
    await this.notifications.notify({ personId, template, params, link: OWN_APPOINTMENTS, dedupeKey });
  }

  private async lockOf(personId: string, id: string): Promise<Appointment> {
    const found = await this.appointments.lock(id);
    if (found?.personId !== personId) throw appointmentNotFound();
    return found;
  }

  private async log(action: string, { personId: actorId }: Actor, { id, personId: subjectId }: Appointment) {
    await this.audit.record({ action, subjectType: 'person', subjectId, actorId, detail: { appointment: id } });
  }
}
