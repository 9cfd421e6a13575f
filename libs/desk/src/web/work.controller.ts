import { Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import { type Actor, Allow, CurrentActor, Form, type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { PostponeWork, RecordCall, WorkFilter, WorkItems } from '@app/referrals';
import { workTexts } from '../work.texts.js';
import { todayPath } from './work-list.js';

const OfItem = z.object({ id: z.uuid() });
type OfItem = z.output<typeof OfItem>;

/** What is done with one item of the list of today; each step leads back to the list. */
@Controller('can-bo/viec/:id')
export class WorkController {
  constructor(private readonly items: WorkItems) {}

  @Post('lui')
  @Allow('consultation.record')
  async postpone(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { id }: OfItem,
    @Form(PostponeWork) form: FormInput<PostponeWork>,
  ) {
    return step(form, async ({ until, ...filter }) => {
      await this.items.postpone(actor, id, until);
      return redirect(todayPath(filter, { lui: id }));
    });
  }

  @Post('tro-lai')
  @Allow('consultation.record')
  async bringBack(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { id }: OfItem,
    @Form(WorkFilter) form: FormInput<WorkFilter>,
  ) {
    return step(form, async (filter) => {
      await this.items.bringBack(actor, id);
      return redirect(todayPath(filter), workTexts(requestLanguage()).broughtBack);
    });
  }

  @Post('cuoc-goi')
  @Allow('consultation.record')
  async recordCall(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { id }: OfItem,
    @Form(RecordCall) form: FormInput<RecordCall>,
  ) {
    return step(form, async ({ outcome, ...filter }) => {
      await this.items.recordCall(actor, id, outcome);
      return redirect(todayPath(filter), workTexts(requestLanguage()).callDone[outcome]);
    });
  }
}

/** A form that nobody could have filled in like this leads back; so does work that a colleague has done meanwhile. */
async function step<Value extends WorkFilter>(
  form: FormInput<Value>,
  take: (value: Value) => Promise<ReturnType<typeof redirect>>,
) {
  if (!form.ok) return redirect('/can-bo');
  try {
    return await take(form.value);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'work.not-found') throw error;
    return redirect(
      todayPath(form.value),
      errorText(error.code, error.params, requestLanguage()) ?? error.code,
      'warning',
    );
  }
}
