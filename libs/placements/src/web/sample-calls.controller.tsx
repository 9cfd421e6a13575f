import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
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
import { AskedSample, RecordSampleCall } from '../sample/sample-call.schema.js';
import { SampleCalls } from '../sample/sample-calls.service.js';
import { SampleDraws } from '../sample/sample-draws.service.js';
import { sampleTexts } from '../sample/sample.texts.js';
import { CONTRADICTIONS } from './contradiction-words.js';
import { type Id, OfRecord } from './placement-screens.js';
import { SampleCallPage } from './sample-call.page.js';
import { SAMPLE, SamplePage } from './sample.page.js';

const texts = () => sampleTexts(requestLanguage());

/** The monthly sample: what managers call again, and what came of it. */
@Controller('can-bo/goi-lai')
export class SampleCallsController {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly calls: SampleCalls,
    private readonly draws: SampleDraws,
  ) {}

  @Get()
  @Allow('placement.recheck')
  async show(@CurrentActor() actor: Actor, @Query({ schema: AskedSample }) { thang }: AskedSample) {
    const [overview, redraw] = await Promise.all([this.calls.overview(), thang ? this.draws.redraw(thang) : null]);
    const props = { language: requestLanguage(), actor, today: todayIn(this.clock), ...overview, redraw };
    return page(<SamplePage {...props} />, { title: texts().title, noIndex: true });
  }

  @Get(':id')
  @Allow('placement.recheck')
  async ask(@Param({ schema: OfRecord }) { id }: Id) {
    return this.page(id, EMPTY_FORM, 200);
  }

  @Post(':id')
  @Allow('placement.recheck')
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RecordSampleCall) form: FormInput<RecordSampleCall>,
  ) {
    if (!form.ok) return this.page(id, form, 422);
    const { placementId } = await this.calls.get(id);
    const { result } = form.value;
    try {
      const tries = await this.calls.record(actor, id, form.value);
      if (tries !== null) return redirect(SAMPLE, texts().savedTry(tries));
      return result === 'contradicted'
        ? redirect(`${CONTRADICTIONS}/sample-denies/${placementId}/${id}`, texts().saved.contradicted, 'warning')
        : redirect(SAMPLE, texts().saved[result]);
    } catch (error) {
      return this.page(id, refused(form, error), 422);
    }
  }

  private async page(id: string, form: FormState, status: number) {
    const call = await this.calls.get(id);
    const person = await this.people.getServed(call.personId);
    const title = texts().formTitle(person.fullName);
    const props = { language: requestLanguage(), person, call, title, form };
    return page(<SampleCallPage {...props} />, { title, status, noIndex: true });
  }
}
