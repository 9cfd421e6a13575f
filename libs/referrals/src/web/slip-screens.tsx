import { Injectable } from '@nestjs/common';
import { currentRequest, page, redirect } from '@app/platform/http';
import { type FormState } from '@app/ui';
import { EmployerAnswers } from '../employer-answers.service.js';
import { referralTexts } from '../referral.texts.js';
import { AnswerSlipPage } from './answer-slip.page.js';
import { language } from './consultation-screens.js';
import { SlipStatePage } from './slip-state.page.js';

export const slipPath = (token: string): string => `/gioi-thieu/${token}`;

/** The pages of a slip for whoever holds it. */
@Injectable()
export class SlipScreens {
  constructor(private readonly answers: EmployerAnswers) {}

  async state(token: string) {
    const slip = await this.answers.open(currentRequest()!.actor, token);
    const title = referralTexts(language()).state.title(slip.state.number);
    const answer = slip.isOpen ? `${slipPath(token)}/tra-loi` : null;
    return page(<SlipStatePage language={language()} state={slip.state} answer={answer} />, { title, noIndex: true });
  }

  /** The form; a slip that takes no answer shows how it stands instead. */
  async answer(token: string, form: FormState, status: number) {
    const slip = await this.answers.open(currentRequest()!.actor, token);
    if (!slip.isOpen) return redirect(slipPath(token));
    return page(<AnswerSlipPage language={language()} home={slipPath(token)} slip={slip} form={form} />, {
      title: referralTexts(language()).reply.title,
      status,
      noIndex: true,
    });
  }
}
