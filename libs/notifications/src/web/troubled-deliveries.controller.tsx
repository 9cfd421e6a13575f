import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { DeliveriesService } from '../deliveries.service.js';
import { ById, ListQuery, positionText } from '../notification.schema.js';
import { notificationTexts } from '../notification.texts.js';
import { TroubledDeliveriesPage } from './troubled-deliveries.page.js';

const PAGE = 30;
const HOME = '/can-bo/he-thong/tin-gui';
const Decide = z.object({ step: z.enum(['again', 'handled']) });

/** Mails and SMS that did not arrive, or of which nobody knows; never their words. */
@Controller('can-bo/he-thong/tin-gui')
export class TroubledDeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Allow('system.operate')
  async list(@Query({ schema: ListQuery }) query: z.output<typeof ListQuery>) {
    const rows = await this.deliveries.troubled(query.sau ?? null, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return page(
      <TroubledDeliveriesPage
        language={requestLanguage()}
        deliveries={shown}
        counts={await this.deliveries.counts()}
        next={rows.length > PAGE && last ? positionText(last) : null}
        hasPrevious={query.sau !== undefined}
      />,
      { title: notificationTexts(requestLanguage()).troubles.title, noIndex: true },
    );
  }

  @Post(':id')
  @Allow('system.operate')
  async decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: ById }) { id }: z.output<typeof ById>,
    @Form(Decide) form: FormInput<z.output<typeof Decide>>,
  ) {
    const texts = notificationTexts(requestLanguage()).troubles;
    if (!form.ok) return redirect(HOME);
    if (form.value.step === 'handled') {
      await this.deliveries.markHandled(actor, id);
      return redirect(HOME, texts.wasHandled);
    }
    try {
      await this.deliveries.sendAgain(actor, id);
      return redirect(HOME, texts.sentAgain);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return redirect(HOME, errorText(error.code, error.params, requestLanguage()) ?? error.code, 'warning');
    }
  }
}
