import { Controller, Get, Param, Post } from '@nestjs/common';
import { PeopleService, personPath } from '@app/accounts';
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
import { RecordFollowUp } from '../follow-up.schema.js';
import { FollowUps } from '../follow-ups.service.js';
import { placeOf } from '../placement-list.js';
import { placementTexts } from '../placement.texts.js';
import { FollowUpPage } from './follow-up.page.js';
import { type Id, OfRecord } from './placement-screens.js';

const texts = () => placementTexts(requestLanguage()).followUp;

/** One question whether somebody still works. */
@Controller('can-bo/theo-doi/:id')
export class FollowUpsController {
  constructor(
    private readonly people: PeopleService,
    private readonly followUps: FollowUps,
  ) {}

  @Get()
  @Allow('placement.write')
  async ask(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.page(actor, id, EMPTY_FORM, 200);
  }

  @Post()
  @Allow('placement.write')
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RecordFollowUp) form: FormInput<RecordFollowUp>,
  ) {
    if (!form.ok) return this.page(actor, id, form, 422);
    const { placement } = await this.followUps.get(actor, id);
    try {
      const tries = await this.followUps.record(actor, id, form.value);
      return redirect(personPath(placement.personId), tries === null ? texts().saved : texts().savedTry(tries));
    } catch (error) {
      return this.page(actor, id, refused(form, error), 422);
    }
  }

  private async page(actor: Actor, id: string, form: FormState, status: number) {
    const { followUp, placement } = await this.followUps.get(actor, id);
    const person = await this.people.getServed(placement.personId);
    const title = texts().told(texts().milestones[followUp.milestone], placeOf(requestLanguage(), placement));
    const props = { language: requestLanguage(), person, followUp, title, form };
    return page(<FollowUpPage {...props} />, { title, status, noIndex: true });
  }
}
