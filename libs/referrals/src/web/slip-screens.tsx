import { Injectable } from '@nestjs/common';
import { currentRequest, page, redirect, requestLanguage } from '@app/platform/http';
import { type FormState } from '@app/ui';
import { EmployerAnswers } from '../employer-answers.service.js';
import { referralTexts } from '../referral.texts.js';
import { AnswerSlipPage } from './answer-slip.page.js';
import { SlipStatePage } from './slip-state.page.js';

export const slipPath = (token: string): string => `/gioi-thieu/${token}`;

/** The pages of a slip for whoever holds it. */
@Injectable()
export class SlipScreens {
  constructor(private readonly answers: EmployerAnswers) {}

  async state(token: string) {
    const slip = await this.answers.open(currentRequest()!.actor, token);
    const title = referralTexts(requestLanguage()).state.title(slip.state.number);
    const answer = slip.isOpen ? `${slipPath(token)}/tra-loi` : null;
    return page(<SlipStatePage language={requestLanguage()} state={slip.state} answer={answer} />, {
      title,
      noIndex: true,
    });
  }

  /** The form; a slip that takes no answer shows how it stands instead. */
  async answer(token: string, form: FormState, status: number) {
    const slip = await this.answers.open(currentRequest()!.actor, token);
    if (!slip.isOpen) return redirect(slipPath(token));
    return page(<AnswerSlipPage language={requestLanguage()} home={slipPath(token)} slip={slip} form={form} />, {
      title: referralTexts(requestLanguage()).reply.title,
      status,
      noIndex: true,
    });
  }
}
