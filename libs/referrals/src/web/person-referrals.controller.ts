import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { personPath } from '@app/accounts';
import { z } from 'zod';
import { IssueReferral } from '../referral.schema.js';
import { referralTexts } from '../referral.texts.js';
import { ReferralsService } from '../referrals.service.js';
import { type Id, OfRecord } from './consultation-screens.js';
import { ReferralScreens } from './referral-screens.js';

/** `tin`: the posting chosen on the page before. */
const Chosen = z.object({ tin: z.uuid().optional().catch(undefined) });
type Chosen = z.output<typeof Chosen>;

/** A new referral of one person. */
@Controller('can-bo/nguoi-lao-dong/:id/gioi-thieu/moi')
export class PersonReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly screens: ReferralScreens,
  ) {}

  @Get()
  @Allow('referral.issue')
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Query({ schema: Chosen }) { tin }: Chosen,
  ) {
    return this.screens.blank(actor, id, tin);
  }

  @Post()
  @Allow('referral.issue')
  async issue(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(IssueReferral) form: FormInput<IssueReferral>,
  ) {
    if (!form.ok) return this.screens.again(actor, id, form);
    try {
      await this.referrals.issue(actor, id, form.value);
    } catch (error) {
      return this.screens.again(actor, id, refused(form, error));
    }
    return redirect(personPath(id), referralTexts(requestLanguage()).issued);
  }
}
