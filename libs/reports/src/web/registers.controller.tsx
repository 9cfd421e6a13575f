import { Controller, Get, Query } from '@nestjs/common';
import { Clock, DomainError, formatDay, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, download, page, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { parseForm } from '@app/platform/http';
import { toXlsx } from '@app/platform/sheets';
import { type FormState } from '@app/ui';
import { z } from 'zod';
import { registerTexts } from '../registers/register.texts.js';
import { Registers } from '../registers/registers.service.js';
import { AskRegister } from '../registers/report-form.schema.js';
import { XLSX } from './forms.js';
import { RegistersPage } from './registers.page.js';

// As it was typed: what is wrong is told on the page.
const Typed = z.object({
  so: z.string().max(50).catch('').default(''),
  tu: z.string().max(50).catch('').default(''),
  den: z.string().max(50).catch('').default(''),
});
type Typed = z.output<typeof Typed>;

/** Registers of persons and employers, for whoever may see persons of every office. */
@Controller('can-bo/so-theo-doi')
export class RegistersController {
  constructor(
    private readonly clock: Clock,
    private readonly registers: Registers,
  ) {}

  @Get()
  @Allow('figure.open-persons')
  ask() {
    const today = todayIn(this.clock);
    const values = { so: 'referred', tu: `01/01/${today.slice(0, 4)}`, den: formatDay(today) };
    return this.page({ values, problems: [] }, 200);
  }

  @Get('so.xlsx')
  @Allow('figure.open-persons')
  async export(@CurrentActor() actor: Actor, @Query({ schema: Typed }) typed: Typed) {
    const form = parseForm(AskRegister, typed);
    if (!form.ok) return this.page(form, 422);
    const { so, tu, den } = form.value;
    try {
      const sheet = await this.registers.sheet(actor, so, { from: tu, to: den }, requestLanguage());
      return download(await toXlsx([sheet]), `so-${so}-${tu}-${den}.xlsx`, XLSX);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'register.too-many') throw error;
      const message = errorText(error.code, error.params, requestLanguage()) ?? error.code;
      return this.page({ values: form.values, problems: [{ path: 'den', message }] }, 422);
    }
  }

  private page(form: FormState, status: number) {
    return page(<RegistersPage language={requestLanguage()} form={form} />, {
      title: registerTexts(requestLanguage()).title,
      noIndex: true,
      status,
    });
  }
}
