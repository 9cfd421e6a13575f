import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, page, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { BookBooth, FindHours, UnbookBooth } from '../booth-appointment.schema.js';
import { BoothAppointments } from '../booth-appointments.service.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { type BoothHours } from '../booth-booking.service.js';
import { BoothsService } from '../booths.service.js';
import { DoorService } from '../door.service.js';
import { doorTexts } from '../door.texts.js';
import { doorPath, fairPath } from '../fair-words.js';
import { registrationTexts } from '../registration.texts.js';
import { boothChoices, hoursPath } from './booth-appointments.js';
import { BoothHoursPage } from './booth-hours.page.js';
import { OfFair, toldForm } from './fair-forms.js';

const OfTicket = OfFair.extend({ registration: z.uuid() });
type OfTicket = z.output<typeof OfTicket>;

const texts = () => boothAppointmentTexts(requestLanguage());

/** Times with booths are booked and given up: on the own ticket, and by staff at the door. */
@Controller()
export class BoothAppointmentsController {
  constructor(
    private readonly appointments: BoothAppointments,
    private readonly booths: BoothsService,
    private readonly door: DoorService,
  ) {}

  @Get('phien-giao-dich/:id/hen')
  @Allow('fair.attend')
  async hoursOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Query({ schema: FindHours }) { gian }: FindHours,
  ) {
    const hours = gian ? await this.appointments.hoursOwn(actor, id, gian) : null;
    const back = { href: ticketPath(id), label: registrationTexts(requestLanguage()).ticket.title };
    return this.hours(id, hours, { home: fairPath(id), back });
  }

  @Post('phien-giao-dich/:id/hen')
  @Allow('fair.attend')
  async bookOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(BookBooth) form: FormInput<BookBooth>,
  ) {
    const work = (input: BookBooth) => this.appointments.bookOwn(actor, id, input);
    return toldForm(ticketPath(id), form, texts().booked, work, hoursPath(fairPath(id), boothOf(form)));
  }

  @Post('phien-giao-dich/:id/bo-hen')
  @Allow('fair.attend')
  async unbookOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(UnbookBooth) form: FormInput<UnbookBooth>,
  ) {
    return toldForm(ticketPath(id), form, texts().unbooked, ({ booth }) =>
      this.appointments.unbookOwn(actor, id, booth),
    );
  }

  @Get('can-bo/phien-giao-dich/:id/vao-phien/:registration/hen')
  @Allow('fair.operate')
  async hoursFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTicket }) { id, registration }: OfTicket,
    @Query({ schema: FindHours }) { gian }: FindHours,
  ) {
    const { number, fullName } = await this.door.get(actor, id, registration);
    const hours = gian ? await this.appointments.hoursFor(actor, id, registration, gian) : null;
    const back = { href: `${doorPath(id)}?tim=${number}`, label: doorTexts(requestLanguage()).title };
    return this.hours(id, hours, { home: `${doorPath(id)}/${registration}`, back, lead: fullName });
  }

  @Post('can-bo/phien-giao-dich/:id/vao-phien/:registration/hen')
  @Allow('fair.operate')
  async bookFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTicket }) { id, registration }: OfTicket,
    @Form(BookBooth) form: FormInput<BookBooth>,
  ) {
    const { number } = await this.door.get(actor, id, registration);
    const work = (input: BookBooth) => this.appointments.bookFor(actor, id, registration, input);
    const from = hoursPath(`${doorPath(id)}/${registration}`, boothOf(form));
    return toldForm(`${doorPath(id)}?tim=${number}`, form, texts().booked, work, from);
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

  private async hours(
    fairId: string,
    hours: BoothHours | null,
    shown: { home: string; back: { href: string; label: string }; lead?: string },
  ) {
    const booths = boothChoices(await this.booths.confirmedOf(fairId));
    const about: Record<string, string> = hours ? { booth: hours.booth.id } : {};
    const title = texts().hours;
    return page(<BoothHoursPage language={requestLanguage()} {...{ title, hours, booths, about }} {...shown} />, {
      title,
      noIndex: true,
    });
  }
}

const ticketPath = (fairId: string): string => `${fairPath(fairId)}/ve`;

/** Whose times a refused form was about, as far as it says. */
const boothOf = (form: FormInput<BookBooth>): string | undefined => (form.ok ? form.value.booth : undefined);
