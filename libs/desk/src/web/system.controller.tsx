import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { DISCARD_REASONS, SystemService } from '../system.service.js';
import { systemTexts } from '../system.texts.js';
import { SYSTEM, SystemPage } from './system.page.js';

const REFRESH_SECONDS = 3;
const ParkedEvent = z.object({ eventId: z.uuid(), listener: z.string().min(1).max(100) });
const DecideParked = z.discriminatedUnion('step', [
  ParkedEvent.extend({ step: z.literal('retry') }),
  ParkedEvent.extend({ step: z.literal('discard'), reason: z.enum(DISCARD_REASONS) }),
]);
const OfIndex = z.object({ name: z.string().max(40) });

const texts = () => systemTexts(requestLanguage());

/** The machinery behind the pages, for administrators. */
@Controller('can-bo/he-thong')
export class SystemController {
  constructor(private readonly system: SystemService) {}

  @Get()
  @Allow('system.operate')
  async show() {
    const state = await this.system.state();
    const isWorking =
      state.tasks.isThere && state.tasks.value.some(({ status }) => status === 'running' || status === 'waiting');
    return page(<SystemPage language={requestLanguage()} state={state} />, {
      title: texts().title,
      noIndex: true,
      ...(isWorking && { refreshSeconds: REFRESH_SECONDS }),
    });
  }

  @Post('su-kien')
  @Allow('system.operate')
  async decide(@CurrentActor() actor: Actor, @Form(DecideParked) form: FormInput<z.output<typeof DecideParked>>) {
    if (!form.ok) return redirect(SYSTEM, texts().discardNoReason, 'warning');
    const { eventId, listener, step } = form.value;
    try {
      if (form.value.step === 'retry') await this.system.retry(actor, { eventId, listener });
      else await this.system.discard(actor, { eventId, listener }, form.value.reason);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(SYSTEM, errorText(error.code, error.params, requestLanguage()) ?? error.code, 'warning');
    }
    return redirect(SYSTEM, step === 'retry' ? texts().retried : texts().discarded);
  }

  @Post('su-kien/chay-lai')
  @Allow('system.operate')
  async retryAll(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return redirect(SYSTEM, texts().retriedAll(await this.system.retryAll(actor)));
  }

  @Post('chi-muc/:name')
  @Allow('system.operate')
  async rebuild(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfIndex }) { name }: z.output<typeof OfIndex>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.system.rebuildIndex(actor, name);
    return redirect(SYSTEM, texts().rebuilding);
  }
}
