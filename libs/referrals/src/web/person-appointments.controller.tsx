import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import { OfficesService, personPath } from '@app/accounts';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  requestLanguage,
} from '@app/platform/http';
import { BookHour, FindDay } from '../appointments/appointment.schema.js';
import { appointmentTexts } from '../appointments/appointment.texts.js';
import { Appointments } from '../appointments/appointments.service.js';
import { AppointmentsOfDayPage } from './appointment.pages.js';
import { AppointmentScreens } from './appointment-screens.js';
import { type Id, OfRecord } from './consultation-screens.js';

const OfAppointment = z.object({ id: z.uuid(), appointment: z.uuid() });

const baseOf = (personId: string): string => `${personPath(personId)}/lich-hen`;

/** Appointments at the desk: those of a day, and those of one person. */
@Controller('can-bo')
export class PersonAppointmentsController {
  constructor(
    private readonly clock: Clock,
    private readonly offices: OfficesService,
    private readonly appointments: Appointments,
    private readonly screens: AppointmentScreens,
  ) {}

  @Get('lich-hen')
  @Allow('consultation.record')
  async ofDay(@CurrentActor() actor: Actor, @Query({ schema: FindDay }) { ngay }: FindDay) {
    const day = ngay ?? todayIn(this.clock);
    const office = await this.offices.get(actor.officeId ?? (await this.offices.officeFor(null)));
    const rows = await this.appointments.ofDay(office.id, day);
    return page(<AppointmentsOfDayPage language={requestLanguage()} office={office} day={day} rows={rows} />, {
      title: appointmentTexts(requestLanguage()).day.title,
      noIndex: true,
    });
  }

  @Get('nguoi-lao-dong/:id/lich-hen')
  @Allow('consultation.record')
  async show(@Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.ofPerson(id, baseOf(id));
  }

  @Post('nguoi-lao-dong/:id/lich-hen')
  @Allow('consultation.record')
  async book(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(BookHour) form: FormInput<BookHour>,
  ) {
    return this.screens.book(actor, id, baseOf(id), form);
  }

  @Post('nguoi-lao-dong/:id/lich-hen/cho')
  @Allow('consultation.record')
  async wait(@Param({ schema: OfRecord }) { id }: Id, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.wait(id, baseOf(id));
  }

  @Post('nguoi-lao-dong/:id/lich-hen/thoi-cho')
  @Allow('consultation.record')
  async stopWaiting(@Param({ schema: OfRecord }) { id }: Id, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.stopWaiting(id, baseOf(id));
  }

  @Post('nguoi-lao-dong/:id/lich-hen/:appointment/nhan')
  @Allow('consultation.record')
  async accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfAppointment }) { id, appointment }: z.output<typeof OfAppointment>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.accept(actor, id, baseOf(id), appointment);
  }

  @Post('nguoi-lao-dong/:id/lich-hen/:appointment/huy')
  @Allow('consultation.record')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfAppointment }) { id, appointment }: z.output<typeof OfAppointment>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.cancel(actor, id, baseOf(id), appointment);
  }
}
