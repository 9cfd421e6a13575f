import { Controller, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { BookBooth, UnbookBooth } from '../booth-appointment.schema.js';
import { BoothAppointments } from '../booth-appointments.service.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { DoorService } from '../door.service.js';
import { doorPath, fairPath } from '../fair-words.js';
import { OfFair, toldForm } from './fair-forms.js';

const OfTicket = OfFair.extend({ registration: z.uuid() });
type OfTicket = z.output<typeof OfTicket>;

const texts = () => boothAppointmentTexts(requestLanguage());

/** Times with booths are booked and given up: on the own ticket, and by staff at the door. */
@Controller()
export class BoothAppointmentsController {
  constructor(
    private readonly appointments: BoothAppointments,
    private readonly door: DoorService,
  ) {}

  @Post('phien-giao-dich/:id/hen')
  @Allow('fair.attend')
  async bookOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(BookBooth) form: FormInput<BookBooth>,
  ) {
    return toldForm(`${fairPath(id)}/ve`, form, texts().booked, (input) => this.appointments.bookOwn(actor, id, input));
  }

  @Post('phien-giao-dich/:id/bo-hen')
  @Allow('fair.attend')
  async unbookOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(UnbookBooth) form: FormInput<UnbookBooth>,
  ) {
    return toldForm(`${fairPath(id)}/ve`, form, texts().unbooked, ({ booth }) =>
      this.appointments.unbookOwn(actor, id, booth),
    );
  }

  @Post('can-bo/phien-giao-dich/:id/vao-phien/:registration/hen')
  @Allow('fair.operate')
  async bookFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTicket }) { id, registration }: OfTicket,
    @Form(BookBooth) form: FormInput<BookBooth>,
  ) {
    const { number } = await this.door.get(actor, id, registration);
    return toldForm(`${doorPath(id)}?tim=${number}`, form, texts().booked, (input) =>
      this.appointments.bookFor(actor, id, registration, input),
    );
  }

  @Post('can-bo/phien-giao-dich/:id/vao-phien/:registration/bo-hen')
  @Allow('fair.operate')
  async unbookFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTicket }) { id, registration }: OfTicket,
    @Form(UnbookBooth) form: FormInput<UnbookBooth>,
  ) {
    const { number } = await this.door.get(actor, id, registration);
    return toldForm(`${doorPath(id)}?tim=${number}`, form, texts().unbooked, ({ booth }) =>
      this.appointments.unbookFor(actor, id, registration, booth),
    );
  }
}
