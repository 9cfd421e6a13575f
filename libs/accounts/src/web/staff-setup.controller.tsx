import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type z } from 'zod';
import {
  type Actor,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  Public,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { ChoosePassword, ConfirmAuthenticator, FindSetup, ProvePassword, SetupToken } from '../staff.schema.js';
import { StaffSetupService } from '../staff-setup.service.js';
import { staffTexts } from '../staff.texts.js';
import { SessionCookies } from './session-cookie.js';
import { EnterSetupCodePage, RecoveryCodesPage, SETUP, SetupPage } from './staff-setup.pages.js';

const title = () => staffTexts(requestLanguage()).setup.title;

/** How a member of staff comes to password and authenticator, by the link or slip that a manager gave. */
@Controller('can-bo/thiet-lap')
export class StaffSetupController {
  constructor(
    private readonly setups: StaffSetupService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @Public()
  async show(@Query({ schema: FindSetup }) { ma }: z.output<typeof FindSetup>) {
    return ma === undefined || ma === '' ? this.askForCode(EMPTY_FORM, 200) : this.showStep(ma, EMPTY_FORM, 200);
  }

  @Post('mat-khau')
  @Public()
  async choosePassword(@Form(ChoosePassword) form: FormInput<z.output<typeof ChoosePassword>>) {
    return this.advance(form, ({ ma, password }) => this.setups.choosePassword(ma, password));
  }

  @Post('mat-khau-cu')
  @Public()
  async provePassword(@Form(ProvePassword) form: FormInput<z.output<typeof ProvePassword>>) {
    return this.advance(form, ({ ma, password }) => this.setups.provePassword(ma, password));
  }

  @Post('xac-thuc')
  @Public()
  async confirm(
    @CurrentActor() actor: Actor | null,
    @Form(ConfirmAuthenticator) form: FormInput<z.output<typeof ConfirmAuthenticator>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const ma = String(form.values['ma'] ?? '');
    if (!form.ok) return this.showStep(ma, form, 422);
    try {
      const { personId, recoveryCodes } = await this.setups.confirmAuthenticator(ma, form.value.code);
      if (actor?.personId !== personId) await this.cookies.open(personId, true, request, response);
      return page(<RecoveryCodesPage language={requestLanguage()} codes={recoveryCodes} isSetup />, {
        title: staffTexts(requestLanguage()).recovery.title,
        status: 200,
        noIndex: true,
        isSecret: true,
      });
    } catch (error) {
      return this.showStep(ma, refused(form, error), 422);
    }
  }

  private async advance<Input>(form: FormInput<Input>, step: (input: Input) => Promise<void>) {
    const ma = String(form.values['ma'] ?? '');
    if (!form.ok) return this.showStep(ma, form, 422);
    try {
      await step(form.value);
    } catch (error) {
      return this.showStep(ma, refused(form, error), 422);
    }
    return redirect(`${SETUP}?ma=${encodeURIComponent(ma)}`);
  }

  /** The step at which the link stands; a link that is used or over leads to the question for a code. */
  private async showStep(ma: string, form: FormState, status: number) {
    const token = SetupToken.safeParse(ma);
    if (!token.success) return this.askForCode(withProblem(ma), 422);
    let state;
    try {
      state = await this.setups.find(token.data, currentRequest()!.deviceId);
    } catch (error) {
      return this.askForCode(refused({ ok: false, values: { ma }, problems: [] }, error), 422);
    }
    return page(<SetupPage language={requestLanguage()} form={form} code={ma} state={state} />, {
      title: title(),
      status,
      noIndex: true,
      isSecret: true,
    });
  }

  private askForCode(form: FormState, status: number) {
    return page(<EnterSetupCodePage language={requestLanguage()} form={form} />, {
      title: title(),
      status,
      noIndex: true,
    });
  }
}

function withProblem(ma: string): FormState {
  const message = errorText('setup.unknown', {}, requestLanguage()) ?? '';
  return { values: { ma }, problems: [{ path: 'ma', message }] };
}
