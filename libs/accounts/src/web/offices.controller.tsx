import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Clock, formatPhone, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { plainAddress } from '../network.js';
import { type Office } from '../office.entity.js';
import { ChangeOffice, NewNetwork, NewOfficeForm } from '../office.schema.js';
import { officeTexts } from '../office.texts.js';
import { OfficesService } from '../offices.service.js';
import { refusalOf } from './forms.js';
import { OfficeDetailPage } from './office-detail.page.js';
import { OfficeFormPage, OfficeListPage, OFFICES } from './office.pages.js';

const OfOffice = z.object({ id: z.uuid() });
const OfNetwork = OfOffice.extend({ network: z.uuid() });
type Id = z.output<typeof OfOffice>;

const texts = () => officeTexts(requestLanguage());

/** The centre and its branches as those see them who manage them. */
@Controller('can-bo/co-so')
export class OfficePagesController {
  constructor(
    private readonly offices: OfficesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('office.manage')
  async list() {
    return page(<OfficeListPage language={requestLanguage()} offices={await this.offices.listAll()} />, {
      title: texts().title,
      noIndex: true,
    });
  }

  @Get('moi')
  @Allow('office.manage')
  async newForm() {
    return this.showForm(null, EMPTY_FORM, 200);
  }

  @Post('moi')
  @Allow('office.manage')
  async open(@Form(NewOfficeForm) form: FormInput<NewOfficeForm>) {
    if (!form.ok) return this.showForm(null, form, 422);
    try {
      const { id, name } = await this.offices.openBranch(form.value);
      return redirect(`${OFFICES}/${id}`, texts().new.done(name));
    } catch (error) {
      return this.showForm(null, refused(form, error), 422);
    }
  }

  @Get(':id')
  @Allow('office.manage')
  async show(@Param({ schema: OfOffice }) { id }: Id) {
    return this.showOffice(id, EMPTY_FORM, 200);
  }

  @Get(':id/sua')
  @Allow('office.manage')
  async changeForm(@Param({ schema: OfOffice }) { id }: Id) {
    const office = await this.offices.get(id);
    return this.showForm(office, { values: valuesOf(office), problems: [] }, 200);
  }

  @Post(':id/sua')
  @Allow('office.manage')
  async change(@Param({ schema: OfOffice }) { id }: Id, @Form(ChangeOffice) form: FormInput<ChangeOffice>) {
    const office = await this.offices.get(id);
    if (!form.ok) return this.showForm(office, form, 422);
    try {
      await this.offices.change(id, form.value);
    } catch (error) {
      return this.showForm(office, refused(form, error), 422);
    }
    return redirect(`${OFFICES}/${id}`, texts().detail.saved);
  }

  @Post(':id/dong')
  @Allow('office.manage')
  async close(@Param({ schema: OfOffice }) { id }: Id, @Form(Nothing) _form: FormInput<object>) {
    return this.step(id, () => this.offices.setOpen(id, false), texts().detail.wasClosed);
  }

  @Post(':id/mo')
  @Allow('office.manage')
  async reopen(@Param({ schema: OfOffice }) { id }: Id, @Form(Nothing) _form: FormInput<object>) {
    return this.step(id, () => this.offices.setOpen(id, true), texts().detail.wasOpened);
  }

  @Post(':id/mang')
  @Allow('office.manage')
  async addNetwork(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfOffice }) { id }: Id,
    @Form(NewNetwork) form: FormInput<NewNetwork>,
  ) {
    if (!form.ok) return this.showOffice(id, form, 422);
    try {
      await this.offices.addNetwork(actor, id, form.value);
    } catch (error) {
      return this.showOffice(id, refused(form, error), 422);
    }
    return redirect(`${OFFICES}/${id}`, texts().networks.added);
  }

  @Post(':id/mang/:network/go')
  @Allow('office.manage')
  async removeNetwork(
    @Param({ schema: OfNetwork }) { id, network }: z.output<typeof OfNetwork>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, () => this.offices.removeNetwork(id, network), texts().networks.removed);
  }

  private async step(id: string, act: () => Promise<void>, done: string) {
    try {
      await act();
      return redirect(`${OFFICES}/${id}`, done);
    } catch (error) {
      return redirect(`${OFFICES}/${id}`, refusalOf(error), 'warning');
    }
  }

  private async showForm(office: Office | null, form: FormState, status: number) {
    const offices = await this.offices.list();
    return page(<OfficeFormPage language={requestLanguage()} form={form} office={office} offices={offices} />, {
      title: office?.name ?? texts().new.title,
      status,
      noIndex: true,
    });
  }

  private async showOffice(id: string, networkForm: FormState, status: number) {
    const office = await this.offices.get(id);
    const [networks, staff] = await Promise.all([this.offices.networksOf(id), this.offices.countStaffOf(id)]);
    return page(
      <OfficeDetailPage
        language={requestLanguage()}
        office={office}
        staff={staff}
        networks={networks}
        networkForm={networkForm}
        address={plainAddress(currentRequest()!.address)}
        today={todayIn(this.clock)}
      />,
      { title: office.name, status, noIndex: true },
    );
  }
}

function valuesOf(office: Office): FormState['values'] {
  const hours = office.openingHours.flatMap(({ days, from, to }, slot): [string, string | string[]][] => [
    [`hours.s${slot}.days`, days.map(String)],
    [`hours.s${slot}.from`, from],
    [`hours.s${slot}.to`, to],
  ]);
  return {
    version: String(office.version),
    name: office.name,
    address: office.address,
    phone: office.phone === '' ? '' : formatPhone(office.phone),
    communes: office.communes,
    ...Object.fromEntries(hours),
    ...(office.lunchBreak && { 'lunch.from': office.lunchBreak.from, 'lunch.to': office.lunchBreak.to }),
  };
}
