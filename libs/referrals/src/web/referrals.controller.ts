import { Controller, Get, Param, Post } from '@nestjs/common';
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
import { EMPTY_FORM } from '@app/ui';
import { personPath } from '@app/accounts';
import { AnswerReferral, answerValues, type ReferralAnswer, VoidReferral } from '../referral.schema.js';
import { referralTexts } from '../referral.texts.js';
import { ReferralsService } from '../referrals.service.js';
import { type Id, OfRecord } from './consultation-screens.js';
import { ReferralScreens } from './referral-screens.js';

/** One referral that was issued: its slip, its answer, its end. */
@Controller('can-bo/gioi-thieu/:id')
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly screens: ReferralScreens,
  ) {}

  @Get('phieu')
  @Allow('referral.issue')
  async slip(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.slip(actor, await this.referrals.get(actor, id));
  }

  @Get('phieu.pdf')
  @Allow('referral.issue')
  async slipPdf(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.slipPdf(actor, await this.referrals.get(actor, id));
  }

  @Get('ket-qua')
  @Allow('referral.issue')
  async answerForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const referral = await this.referrals.get(actor, id);
    return this.screens.askAnswer(actor, referral, { values: answerValues(referral), problems: [] }, 200);
  }

  @Post('ket-qua')
  @Allow('referral.issue')
  async answer(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(AnswerReferral) form: FormInput<ReferralAnswer>,
  ) {
    const referral = await this.referrals.get(actor, id);
    if (!form.ok) return this.screens.askAnswer(actor, referral, form, 422);
    try {
      await this.referrals.answer(actor, id, form.value);
    } catch (error) {
      return this.screens.askAnswer(actor, referral, refused(form, error), 422);
    }
    return redirect(personPath(referral.personId), referralTexts(requestLanguage()).answered);
  }

  @Get('huy')
  @Allow('referral.issue')
  async voidForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.askVoid(actor, await this.referrals.get(actor, id), EMPTY_FORM, 200);
  }

  @Post('huy')
  @Allow('referral.issue')
  async void(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(VoidReferral) form: FormInput<VoidReferral>,
  ) {
    const referral = await this.referrals.get(actor, id);
    if (!form.ok) return this.screens.askVoid(actor, referral, form, 422);
    await this.referrals.void(actor, id, form.value.reason);
    return redirect(personPath(referral.personId), referralTexts(requestLanguage()).voidDone, 'info');
  }
}
