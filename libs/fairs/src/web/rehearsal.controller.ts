import { Controller, Param, Post } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Actor, Allow, CurrentActor, Form, type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { fairDeskPath } from '../fair-words.js';
import { BeginRehearsal } from '../rehearsal/rehearsal.schema.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';
import { RehearsalsService } from '../rehearsal/rehearsals.service.js';
import { OfFair } from './fair-forms.js';

const texts = () => rehearsalTexts(requestLanguage());

/** Rehearsals are begun and ended on the page of their fair. */
@Controller('can-bo/phien-giao-dich/:id')
export class RehearsalController {
  constructor(private readonly rehearsals: RehearsalsService) {}

  @Post('dien-tap')
  @Allow('fair.operate')
  async begin(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(BeginRehearsal) form: FormInput<BeginRehearsal>,
  ) {
    if (!form.ok) return redirect(fairDeskPath(id), form.problems[0]?.message ?? '', 'warning');
    return told(id, texts().begun, () => this.rehearsals.begin(actor, id, form.value));
  }

  @Post('ket-thuc-dien-tap')
  @Allow('fair.operate')
  async end(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    return told(id, texts().ended, () => this.rehearsals.end(actor, id));
  }
}

/** Back to the fair with what came of it. */
async function told(fairId: string, done: string, work: () => Promise<unknown>) {
  try {
    await work();
    return redirect(fairDeskPath(fairId), done);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
    return redirect(fairDeskPath(fairId), errorText(error.code, {}, requestLanguage()) ?? '', 'warning');
  }
}
