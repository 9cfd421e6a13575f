import { Controller, Get, Param, Post } from '@nestjs/common';
import { currentRequest, Form, type FormInput, Public, redirect, refused, requestLanguage } from '@app/platform/http';
import { EMPTY_FORM } from '@app/ui';
import { z } from 'zod';
import { EmployerAnswers } from '../employer-answers.service.js';
import { AnswerSlip } from '../referral.schema.js';
import { referralTexts } from '../referral.texts.js';
import { SlipScreens, slipPath } from './slip-screens.js';

const OfToken = z.object({ token: z.uuid() });
type OfToken = z.output<typeof OfToken>;

/** Where the code of a printed slip leads, and the employer's answer from there. */
@Controller('gioi-thieu/:token')
export class SlipStateController {
  constructor(
    private readonly answers: EmployerAnswers,
    private readonly screens: SlipScreens,
  ) {}

  @Get()
  @Public()
  async state(@Param({ schema: OfToken }) { token }: OfToken) {
    return this.screens.state(token);
  }

  @Get('tra-loi')
  @Public()
  async form(@Param({ schema: OfToken }) { token }: OfToken) {
    return this.screens.answer(token, EMPTY_FORM, 200);
  }

  @Post('ma')
  @Public()
  async sendCode(@Param({ schema: OfToken }) { token }: OfToken) {
    const { contact } = await this.answers.open(null, token);
    await this.answers.sendCode(token, currentRequest()!);
    return redirect(`${slipPath(token)}/tra-loi`, referralTexts(requestLanguage()).reply.sent(contact ?? ''), 'info');
  }

  @Post('tra-loi')
  @Public()
  async answer(@Param({ schema: OfToken }) { token }: OfToken, @Form(AnswerSlip) form: FormInput<AnswerSlip>) {
    if (!form.ok) return this.screens.answer(token, form, 422);
    const request = currentRequest()!;
    try {
      const source = await this.answers.answer(request.actor, token, form.value, request);
      const { done } = referralTexts(requestLanguage()).reply;
      return redirect(slipPath(token), source === 'employer' ? done.employer : done.slip);
    } catch (error) {
      return this.screens.answer(token, refused(form, error), 422);
    }
  }
}
