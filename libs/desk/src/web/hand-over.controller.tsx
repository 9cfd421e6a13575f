import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, newId } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { HandOver, HandOvers } from '@app/referrals';
import { type FormState, numberText } from '@app/ui';
import { CaseloadLists } from '../caseload-lists.service.js';
import { CaseFilter } from '../caseload.schema.js';
import { handOverTexts } from '../hand-over.texts.js';
import { HAND_OVERS, HandOverPage, HandOversPage } from './hand-over.pages.js';

const PAGE_SIZE = 20;

const OfHandOver = z.object({ id: z.uuid() });
const FindHandOvers = z.object({ sau: z.uuid().optional().catch(undefined) });

/** The list that is handed over, with how many people stood on it when its form was shown. */
const HandOverList = z.intersection(HandOver, CaseFilter.extend({ count: z.coerce.number().int() }));
type HandOverList = z.output<typeof HandOverList>;

const texts = () => handOverTexts(requestLanguage());

/** Handing people over to a colleague, and what became of it. */
@Controller('can-bo')
export class HandOverController {
  constructor(
    private readonly lists: CaseloadLists,
    private readonly handOvers: HandOvers,
  ) {}

  @Get('nguoi-phu-trach/ban-giao')
  @Allow('consultation.record')
  async form(@CurrentActor() actor: Actor, @Query({ schema: CaseFilter }) filter: CaseFilter) {
    return this.ask(actor, filter, { values: { key: newId(), term: 'while' }, problems: [] }, 200);
  }

  @Post('nguoi-phu-trach/ban-giao')
  @Allow('consultation.record')
  async make(@CurrentActor() actor: Actor, @Form(HandOverList) form: FormInput<HandOverList>) {
    const filter = CaseFilter.parse(form.ok ? form.value : form.values);
    if (!form.ok) return this.ask(actor, filter, form, 422);
    const personIds = await this.lists.idsUnder(actor, filter);
    if (personIds.length !== form.value.count) {
      const changed = { path: '', code: 'hand-over.changed', message: texts().changed };
      return this.ask(actor, filter, { values: form.values, problems: [changed] }, 422);
    }
    try {
      const people = await this.handOvers.make(actor, this.lists.counsellorOf(actor, filter), personIds, form.value);
      return redirect(HAND_OVERS, texts().made(numberText(people, requestLanguage())));
    } catch (error) {
      const told = refuseForm(form, error, (code) => errorText(code, {}, requestLanguage()) ?? code);
      return this.ask(actor, filter, told, 422);
    }
  }

  @Get('ban-giao')
  @Allow('consultation.record')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindHandOvers }) { sau }: z.output<typeof FindHandOvers>) {
    const rows = await this.handOvers.list(actor, sau ?? null, PAGE_SIZE + 1);
    const shown = rows.slice(0, PAGE_SIZE);
    const next = rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null;
    return page(
      <HandOversPage language={requestLanguage()} rows={shown} next={next} hasPrevious={sau !== undefined} />,
      {
        title: texts().history,
        noIndex: true,
      },
    );
  }

  @Post('ban-giao/:id/tra-lai')
  @Allow('consultation.record')
  async undo(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfHandOver }) { id }: z.output<typeof OfHandOver>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    try {
      await this.handOvers.undo(actor, id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(HAND_OVERS, errorText(error.code, error.params, requestLanguage()) ?? error.code, 'warning');
    }
    return redirect(HAND_OVERS, texts().undone);
  }

  private async ask(actor: Actor, filter: CaseFilter, form: FormState, status: number) {
    const giverId = this.lists.counsellorOf(actor, filter);
    const [personIds, takers, giverName] = await Promise.all([
      this.lists.idsUnder(actor, filter),
      this.handOvers.takersFor(giverId),
      this.lists.nameOf(actor, giverId),
    ]);
    const props = { language: requestLanguage(), filter, count: personIds.length, giverName, takers, form };
    return page(<HandOverPage {...props} />, { title: texts().title, status, noIndex: true });
  }
}
