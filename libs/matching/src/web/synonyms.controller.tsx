import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  refuseForm,
  requestLanguage,
  Nothing,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type FormState } from '@app/ui';
import { cleanQuery } from '../understanding/query-text.js';
import { type SynonymAction } from '../synonyms/synonym.lifecycle.js';
import { ProposeSynonym } from '../synonyms/synonym.schema.js';
import { synonymTexts } from '../synonyms/synonym.texts.js';
import { SynonymsService } from '../synonyms/synonyms.service.js';
import { SynonymCasePage } from './synonym-case.page.js';
import { SynonymFormPage } from './synonym-form.page.js';
import { pairText, SynonymListPage, SYNONYMS } from './synonym-list.page.js';

const REFRESH_SECONDS = 3;
const NOBODY = '00000000-0000-0000-0000-000000000000';

// What is no id leads to no proposal.
const OfSynonym = z.object({ id: z.uuid().catch(NOBODY) });
type OfSynonym = z.output<typeof OfSynonym>;
const StartFrom = z.object({
  tu: z
    .unknown()
    .optional()
    .transform((text) => (typeof text === 'string' ? cleanQuery(text).slice(0, 80) : '')),
});
const Decide = z.object({ note: z.string().trim().max(500).optional() });

const textOf = (code: string): string => errorText(code, {}, requestLanguage()) ?? code;

/** Synonyms: proposing, looking at the effect, deciding. */
@Controller('can-bo/tim-kiem/tu-dong-nghia')
export class SynonymsController {
  constructor(private readonly synonyms: SynonymsService) {}

  @Get()
  @Allow('search.review')
  async list(@CurrentActor() actor: Actor) {
    const synonyms = await this.synonyms.list();
    const mayTune = isAllowed(actor, 'search.tune');
    return page(<SynonymListPage language={requestLanguage()} synonyms={synonyms} mayTune={mayTune} />, {
      title: synonymTexts(requestLanguage()).title,
      noIndex: true,
    });
  }

  @Get('moi')
  @Allow('search.tune')
  form(@Query({ schema: StartFrom }) { tu }: z.output<typeof StartFrom>) {
    return formPage({ values: { from: tu, serves: '1' }, problems: [] }, 200);
  }

  @Post()
  @Allow('search.tune')
  async propose(@CurrentActor() actor: Actor, @Form(ProposeSynonym) form: FormInput<ProposeSynonym>) {
    if (!form.ok) return formPage(form, 422);
    try {
      const id = await this.synonyms.propose(actor, form.value);
      return redirect(`${SYNONYMS}/${id}`, synonymTexts(requestLanguage()).proposed);
    } catch (error) {
      return formPage(refuseForm(form, error, textOf), 422);
    }
  }

  @Get(':id')
  @Allow('search.review')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfSynonym }) { id }: OfSynonym) {
    const found = await this.synonyms.case(id);
    const isWorking = found.task?.status === 'waiting' || found.task?.status === 'running';
    return page(<SynonymCasePage language={requestLanguage()} actor={actor} found={found} />, {
      title: pairText(found.synonym),
      noIndex: true,
      ...(isWorking && { refreshSeconds: REFRESH_SECONDS }),
    });
  }

  @Post(':id/thu-lai')
  @Allow('search.tune')
  async previewAgain(@Param({ schema: OfSynonym }) { id }: OfSynonym, @Form(Nothing) _form: FormInput<object>) {
    return this.after(id, synonymTexts(requestLanguage()).proposed, () => this.synonyms.previewAgain(id));
  }

  @Post(':id/duyet')
  @Allow('search.tune')
  async approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfSynonym }) { id }: OfSynonym,
    @Form(Decide) form: FormInput<z.output<typeof Decide>>,
  ) {
    return this.decide(actor, id, 'approve', form);
  }

  @Post(':id/tu-choi')
  @Allow('search.tune')
  async refuse(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfSynonym }) { id }: OfSynonym,
    @Form(Decide) form: FormInput<z.output<typeof Decide>>,
  ) {
    return this.decide(actor, id, 'refuse', form);
  }

  @Post(':id/thu-hoi')
  @Allow('search.tune')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfSynonym }) { id }: OfSynonym,
    @Form(Decide) form: FormInput<z.output<typeof Decide>>,
  ) {
    return this.decide(actor, id, 'withdraw', form);
  }

  private decide(actor: Actor, id: string, action: SynonymAction, form: FormInput<z.output<typeof Decide>>) {
    const note = form.ok ? (form.value.note ?? null) : null;
    return this.after(id, synonymTexts(requestLanguage()).done[action], () =>
      this.synonyms.decide(actor, id, action, note),
    );
  }

  /** Back to the proposal with what came of it; a conflict is said there too. */
  private async after(id: string, done: string, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(`${SYNONYMS}/${id}`, textOf(error.code), 'warning');
    }
    return redirect(`${SYNONYMS}/${id}`, done);
  }
}

function formPage(form: FormState, status: number) {
  return page(<SynonymFormPage language={requestLanguage()} form={form} />, {
    title: synonymTexts(requestLanguage()).form.title,
    noIndex: true,
    status,
  });
}
