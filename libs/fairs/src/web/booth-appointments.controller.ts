import { Controller, Param, Post } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Actor, Allow, CurrentActor, Form, type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { z } from 'zod';
import { BookBooth, UnbookBooth } from '../booth-appointment.schema.js';
import { BoothAppointments } from '../booth-appointments.service.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { DoorService } from '../door.service.js';
import { doorPath, fairPath } from '../fair-words.js';
import { OfFair } from './fair-forms.js';

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
    return told(`${fairPath(id)}/ve`, form, texts().booked, (input) => this.appointments.bookOwn(actor, id, input));
  }

  @Post('phien-giao-dich/:id/bo-hen')
  @Allow('fair.attend')
  async unbookOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(UnbookBooth) form: FormInput<UnbookBooth>,
  ) {
    return told(`${fairPath(id)}/ve`, form, texts().unbooked, ({ booth }) =>
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
    return told(`${doorPath(id)}?tim=${number}`, form, texts().booked, (input) =>
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
    return told(`${doorPath(id)}?tim=${number}`, form, texts().unbooked, ({ booth }) =>
      this.appointments.unbookFor(actor, id, registration, booth),
    );
  }
}

/** Back to the ticket with what came of it. */
async function told<Value>(path: string, form: FormInput<Value>, done: string, work: (input: Value) => Promise<void>) {
  if (!form.ok) return redirect(path, form.problems[0]?.message ?? '', 'warning');
  try {
    await work(form.value);
    return redirect(path, done);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
    return redirect(path, errorText(error.code, {}, requestLanguage()) ?? '', 'warning');
  }
}
