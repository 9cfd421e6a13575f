import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { type FormState } from '@app/ui';
import { OfficesService } from '../offices.service.js';
import { PeopleService } from '../people.service.js';
import { personPath } from '../person-path.js';
import { ReceivePerson } from '../reception.schema.js';
import { receptionTexts } from '../reception.texts.js';
import { Receptions } from '../receptions.service.js';
import { ReceptionPage } from './reception.page.js';
import { Next, safeNext } from './way-on.js';

const OfPerson = z.object({ id: z.uuid() });
type OfPerson = z.output<typeof OfPerson>;

/** Receiving somebody whose record another office keeps. */
@Controller('can-bo/nguoi-lao-dong/:id/tiep-nhan')
export class ReceptionController {
  constructor(
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly receptions: Receptions,
  ) {}

  @Get()
  @Allow('person.read')
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: OfPerson,
    @Query({ schema: Next }) { tiep }: z.output<typeof Next>,
  ) {
    if (!(await this.receptions.isNeeded(actor, id))) return redirect(safeNext(tiep, personPath(id)));
    return this.page(id, { values: { tiep: tiep ?? '' }, problems: [] }, 200);
  }

  @Post()
  @Allow('person.read')
  async receive(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: OfPerson,
    @Form(ReceivePerson) form: FormInput<ReceivePerson>,
  ) {
    if (!form.ok) return this.page(id, form, 422);
    try {
      await this.receptions.receive(actor, id, form.value);
    } catch (error) {
      return this.page(id, refused(form, error), 422);
    }
    return redirect(safeNext(form.value.tiep, personPath(id)), receptionTexts(requestLanguage()).received);
  }

  private async page(id: string, form: FormState, status: number) {
    const person = await this.people.getServed(id);
    const office = await this.offices.get(person.officeId);
    return page(<ReceptionPage language={requestLanguage()} person={person} office={office} form={form} />, {
      title: receptionTexts(requestLanguage()).title,
      status,
      noIndex: true,
    });
  }
}
