import { Injectable } from '@nestjs/common';
import { DomainError, formatInstant } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { type Actor, type FormInput, page, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type BookHour } from '../appointments/appointment.schema.js';
import { appointmentTexts } from '../appointments/appointment.texts.js';
import { Appointments } from '../appointments/appointments.service.js';
import { FreeHours } from '../appointments/free-hours.service.js';
import { OwnAppointmentsPage, PersonAppointmentsPage } from './appointment.pages.js';

const texts = () => appointmentTexts(requestLanguage());

/** Booking, moving and calling off: the same steps for people themselves and at the desk. */
@Injectable()
export class AppointmentScreens {
  constructor(
    private readonly people: PeopleService,
    private readonly appointments: Appointments,
    private readonly hours: FreeHours,
  ) {}

  async own(personId: string, base: string) {
    const props = { language: requestLanguage(), base, hasCalendar: true, ...(await this.partsOf(personId)) };
    return page(<OwnAppointmentsPage {...props} />, { title: texts().title, noIndex: true });
  }

  async ofPerson(personId: string, base: string) {
    const person = await this.people.getServed(personId);
    const props = { language: requestLanguage(), base, hasCalendar: false, person, ...(await this.partsOf(personId)) };
    return page(<PersonAppointmentsPage {...props} />, { title: texts().titleFor(person.fullName), noIndex: true });
  }

  async book(actor: Actor, personId: string, base: string, form: FormInput<BookHour>) {
    if (!form.ok) return redirect(base);
    const { startsAt } = form.value;
    return this.step(base, texts().saved(formatInstant(startsAt)), () =>
      this.appointments.book(actor, personId, startsAt),
    );
  }

  async accept(actor: Actor, personId: string, base: string, id: string) {
    return this.step(base, undefined, () => this.appointments.accept(actor, personId, id));
  }

  async cancel(actor: Actor, personId: string, base: string, id: string) {
    return this.step(base, texts().cancelled, () => this.appointments.cancel(actor, personId, id));
  }

  async wait(personId: string, base: string) {
    return this.step(base, texts().waitSaved, () => this.appointments.wait(personId));
  }

  async stopWaiting(personId: string, base: string) {
    return this.step(base, texts().waitStopped, () => this.appointments.stopWaiting(personId));
  }

  private async partsOf(personId: string) {
    const own = await this.appointments.of(personId);
    return { own, free: await this.hours.of(own.office) };
  }

  /** An hour that is gone meanwhile leads back to those that are free. */
  private async step(base: string, done: string | undefined, take: () => Promise<void>) {
    try {
      await take();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
      return redirect(base, errorText(error.code, error.params, requestLanguage()) ?? error.code, 'warning');
    }
    return redirect(base, done);
  }
}
