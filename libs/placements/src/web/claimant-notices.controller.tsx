import { Controller, Get, Param, Post } from '@nestjs/common';
import { PeopleService, personPath } from '@app/accounts';
import { formatDay } from '@app/kernel';
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
import { RecordClaimantNotice } from '../claimants/claimant-notice.schema.js';
import { ClaimantNotices } from '../claimants/claimant-notices.service.js';
import { claimantTexts } from '../claimants/claimant.texts.js';
import { placeOf } from '../placement-list.js';
import { ClaimantNoticePage } from './claimant-notice.page.js';
import { type Id, OfRecord } from './placement-screens.js';

const texts = () => claimantTexts(requestLanguage());

/** The notice that a claimant gives of work. */
@Controller('can-bo/thong-bao-co-viec/:id')
export class ClaimantNoticesController {
  constructor(
    private readonly people: PeopleService,
    private readonly notices: ClaimantNotices,
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
    @Form(RecordClaimantNotice) form: FormInput<RecordClaimantNotice>,
  ) {
    if (!form.ok) return this.page(actor, id, form, 422);
    const { placement } = await this.notices.get(actor, id);
    try {
      await this.notices.record(actor, id, form.value);
      return redirect(personPath(placement.personId), texts().saved);
    } catch (error) {
      return this.page(actor, id, refused(form, error), 422);
    }
  }

  private async page(actor: Actor, id: string, form: FormState, status: number) {
    const { notice, placement } = await this.notices.get(actor, id);
    const person = await this.people.getServed(placement.personId);
    const title = texts().title(placeOf(requestLanguage(), placement));
    const lead = texts().lead(formatDay(notice.deadline));
    const props = { language: requestLanguage(), person, noticeId: id, title, lead, form };
    return page(<ClaimantNoticePage {...props} />, { title, status, noIndex: true });
  }
}
