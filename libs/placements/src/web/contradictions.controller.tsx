import { Controller, Get, Param, Post, Query } from '@nestjs/common';
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
import { EMPTY_FORM, type FormState } from '@app/ui';
import { FindContradictions, OfContradiction, SettleContradiction } from '../contradictions/contradiction.schema.js';
import { contradictionTexts } from '../contradictions/contradiction.texts.js';
import { Contradictions } from '../contradictions/contradictions.service.js';
import { ContradictionPage } from './contradiction.page.js';
import { CONTRADICTIONS } from './contradiction-words.js';
import { CONTRADICTIONS_PAGE, ContradictionsPage } from './contradictions.page.js';

const texts = () => contradictionTexts(requestLanguage());

/** What two sources say differently about work, side by side, until somebody settles it. */
@Controller('can-bo/mau-thuan')
export class ContradictionsController {
  constructor(private readonly contradictions: Contradictions) {}

  @Get()
  @Allow('placement.write')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindContradictions }) { sau }: FindContradictions) {
    const found = await this.contradictions.list(actor, sau, CONTRADICTIONS_PAGE + 1);
    const props = { language: requestLanguage(), found, hasPrevious: sau !== null };
    return page(<ContradictionsPage {...props} />, { title: texts().title, noIndex: true });
  }

  @Get(':kind/:id/:other')
  @Allow('placement.write')
  async open(@CurrentActor() actor: Actor, @Param({ schema: OfContradiction }) which: OfContradiction) {
    return this.page(actor, which, EMPTY_FORM, 200);
  }

  @Post(':kind/:id/:other')
  @Allow('placement.write')
  async settle(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfContradiction }) which: OfContradiction,
    @Form(SettleContradiction) form: FormInput<SettleContradiction>,
  ) {
    if (!form.ok) return this.page(actor, which, form, 422);
    try {
      await this.contradictions.settle(actor, which, form.value);
      return redirect(CONTRADICTIONS, texts().settled);
    } catch (error) {
      return this.page(actor, which, refused(form, error), 422);
    }
  }

  private async page(actor: Actor, which: OfContradiction, form: FormState, status: number) {
    const found = await this.contradictions.get(actor, which);
    const decisions = this.contradictions.decisionsOf(actor, found);
    const title = `${texts().kinds[found.kind]}: ${found.personName}`;
    const props = { language: requestLanguage(), title, found, decisions, form };
    return page(<ContradictionPage {...props} />, { title, status, noIndex: true });
  }
}
