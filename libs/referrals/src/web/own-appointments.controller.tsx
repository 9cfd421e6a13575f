import { Controller, Get, Param, Post } from '@nestjs/common';
import { Config } from '@app/platform/config';
import { writeEvent } from '@app/platform/calendar';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Nothing,
  requestLanguage,
} from '@app/platform/http';
import { appointmentNotFound } from '../appointments/appointment.errors.js';
import { OWN_APPOINTMENTS } from '../appointments/appointment.notifications.js';
import { BookHour } from '../appointments/appointment.schema.js';
import { appointmentTexts } from '../appointments/appointment.texts.js';
import { Appointments } from '../appointments/appointments.service.js';
import { AppointmentScreens } from './appointment-screens.js';
import { type Id, OfRecord } from './consultation-screens.js';

/** A person's own appointments. */
@Controller('lich-hen')
export class OwnAppointmentsController {
  constructor(
    private readonly config: Config,
    private readonly appointments: Appointments,
    private readonly screens: AppointmentScreens,
  ) {}

  @Get()
  @Allow('candidate.own')
  async show(@CurrentActor() actor: Actor) {
    return this.screens.own(actor.personId, OWN_APPOINTMENTS);
  }

  @Post()
  @Allow('candidate.own')
  async book(@CurrentActor() actor: Actor, @Form(BookHour) form: FormInput<BookHour>) {
    return this.screens.book(actor, actor.personId, OWN_APPOINTMENTS, form);
  }

  @Post('cho')
  @Allow('candidate.own')
  async wait(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.wait(actor.personId, OWN_APPOINTMENTS);
  }

  @Post('thoi-cho')
  @Allow('candidate.own')
  async stopWaiting(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.stopWaiting(actor.personId, OWN_APPOINTMENTS);
  }

  @Post(':id/nhan')
  @Allow('candidate.own')
  async accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.accept(actor, actor.personId, OWN_APPOINTMENTS, id);
  }

  @Post(':id/huy')
  @Allow('candidate.own')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.cancel(actor, actor.personId, OWN_APPOINTMENTS, id);
  }

  @Get(':id/lich.ics')
  @Allow('candidate.own')
  async event(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const { booked, office } = await this.appointments.of(actor.personId);
    if (booked?.id !== id) throw appointmentNotFound();
    const { publicUrl } = this.config;
    const event = writeEvent({
      uid: `appointment-${id}@${new URL(publicUrl).hostname}`,
      sequence: booked.revision,
      changedAt: booked.updatedAt,
      startsAt: booked.startsAt,
      endsAt: booked.endsAt,
      title: appointmentTexts(requestLanguage()).event(office.name),
      place: appointmentTexts(requestLanguage()).at(office.name, office.address),
      address: `${publicUrl}${OWN_APPOINTMENTS}`,
      isCancelled: false,
    });
    return download(Buffer.from(event), 'lich-hen.ics', 'text/calendar; charset=utf-8');
  }
}
