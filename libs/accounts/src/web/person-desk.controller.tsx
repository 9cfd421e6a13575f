import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { formatDay, formatPhone } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { SetConsent, UpdatePersonAtDesk } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { consentTexts } from '../consent.texts.js';
import { identityTexts } from '../identity.texts.js';
import { OfficesService } from '../offices.service.js';
import { PeopleService } from '../people.service.js';
import { type Person } from '../person.entity.js';
import { SlipsService } from '../slips.service.js';
import { refusalOf } from './forms.js';
import { EditPersonPage } from './edit-person.page.js';
import { PEOPLE } from './people.pages.js';
import { SignInSlipPage } from './sign-in-slip.page.js';

const OfPerson = z.object({ id: z.uuid() });
type Id = z.output<typeof OfPerson>;

/** What staff do with the record of one person; the screen that shows it all belongs to the desk. */
@Controller('can-bo/nguoi-lao-dong/:id')
export class PersonDeskController {
  constructor(
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly slips: SlipsService,
  ) {}

  @Get('sua')
  @Allow('person.update')
  async editForm(@Param({ schema: OfPerson }) { id }: Id) {
    const person = await this.people.getServed(id);
    return this.showEdit(person, { values: valuesOf(person), problems: [] }, 200);
  }

  @Post('sua')
  @Allow('person.update')
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: Id,
    @Form(withProvinceOf(UpdatePersonAtDesk, 'commune')) form: FormInput<UpdatePersonAtDesk>,
  ) {
    const person = await this.people.getServed(id);
    if (!form.ok) return this.showEdit(person, form, 422);
    try {
      await this.people.updateAtDesk(actor, id, form.value);
    } catch (error) {
      return this.showEdit(person, refused(form, error), 422);
    }
    return redirect(`${PEOPLE}/${id}`, accountsTexts(requestLanguage()).account.saved);
  }

  @Post('dong-y')
  @Allow('person.update')
  async setConsent(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: Id,
    @Form(SetConsent) form: FormInput<SetConsent>,
  ) {
    if (!form.ok) return redirect(`${PEOPLE}/${id}`);
    await this.people.getServed(id);
    await this.people.setConsent(id, form.value.purpose, form.value.isGranted, actor);
    return redirect(`${PEOPLE}/${id}`, consentTexts(requestLanguage()).saved);
  }

  @Post('phieu')
  @Allow('person.update')
  async printSlip(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const person = await this.people.getServed(id);
    try {
      const slip = await this.slips.issue(actor, id);
      const office = await this.offices.get(actor.officeId ?? person.officeId);
      return page(<SignInSlipPage language={requestLanguage()} person={person} issuer={office.name} slip={slip} />, {
        title: identityTexts(requestLanguage()).slip.sheet,
        status: 200,
        noIndex: true,
        isSecret: true,
      });
    } catch (error) {
      return redirect(`${PEOPLE}/${id}`, refusalOf(error), 'warning');
    }
  }

  private showEdit(person: Person, form: FormState, status: number) {
    return page(<EditPersonPage language={requestLanguage()} id={person.id} name={person.fullName} form={form} />, {
      title: accountsTexts(requestLanguage()).people.editTitle,
      status,
      noIndex: true,
    });
  }
}

const valuesOf = (person: Person): FormState['values'] => ({
  version: String(person.version),
  fullName: person.fullName,
  birthDate: person.birthDate ? formatDay(person.birthDate) : '',
  sex: person.sex ?? '',
  commune: person.commune ?? '',
  phone: person.phone ? formatPhone(person.phone) : '',
  email: person.email ?? '',
  language: person.language,
  clientType: person.clientType ?? '',
});
