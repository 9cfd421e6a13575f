import { Controller, Get, Post } from '@nestjs/common';
import { type z } from 'zod';
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
import { OwnCredentialsService } from '../own-credentials.service.js';
import { ChangePassword, ProveBoth } from '../staff.schema.js';
import { staffTexts } from '../staff.texts.js';
import { OWN, OwnCredentialsPage } from './own-credentials.page.js';
import { RecoveryCodesPage, SETUP } from './staff-setup.pages.js';

type Forms = Partial<Record<'passwordForm' | 'recoveryForm' | 'authenticatorForm', FormState>>;

/** What members of staff do with their own password and authenticator. */
@Controller('tai-khoan/bao-mat')
export class OwnCredentialsController {
  constructor(private readonly credentials: OwnCredentialsService) {}

  @Get()
  @Allow('account.own')
  async show(@CurrentActor() actor: Actor) {
    return this.render(actor, {}, 200);
  }

  @Post('mat-khau')
  @Allow('account.own')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Form(ChangePassword) form: FormInput<z.output<typeof ChangePassword>>,
  ) {
    if (!form.ok) return this.render(actor, { passwordForm: form }, 422);
    try {
      await this.credentials.changePassword(actor, form.value.present, form.value.password);
    } catch (error) {
      return this.render(actor, { passwordForm: refused(form, error) }, 422);
    }
    return redirect(OWN, staffTexts(requestLanguage()).own.changed);
  }

  @Post('ma-du-phong')
  @Allow('account.own')
  async renewRecoveryCodes(@CurrentActor() actor: Actor, @Form(ProveBoth) form: FormInput<ProveBoth>) {
    if (!form.ok) return this.render(actor, { recoveryForm: form }, 422);
    try {
      const codes = await this.credentials.renewRecoveryCodes(actor, form.value);
      return page(<RecoveryCodesPage language={requestLanguage()} codes={codes} isSetup={false} />, {
        title: staffTexts(requestLanguage()).recovery.title,
        status: 200,
        noIndex: true,
        isSecret: true,
      });
    } catch (error) {
      return this.render(actor, { recoveryForm: refused(form, error) }, 422);
    }
  }

  @Post('xac-thuc')
  @Allow('account.own')
  async changeAuthenticator(@CurrentActor() actor: Actor, @Form(ProveBoth) form: FormInput<ProveBoth>) {
    if (!form.ok) return this.render(actor, { authenticatorForm: form }, 422);
    try {
      const { code } = await this.credentials.changeAuthenticator(actor, form.value);
      return redirect(`${SETUP}?ma=${code}`);
    } catch (error) {
      return this.render(actor, { authenticatorForm: refused(form, error) }, 422);
    }
  }

  private async render(actor: Actor, forms: Forms, status: number) {
    const { recoveryCount } = await this.credentials.get(actor);
    return page(
      <OwnCredentialsPage
        language={requestLanguage()}
        recoveryCount={recoveryCount}
        passwordForm={forms.passwordForm ?? EMPTY_FORM}
        recoveryForm={forms.recoveryForm ?? EMPTY_FORM}
        authenticatorForm={forms.authenticatorForm ?? EMPTY_FORM}
      />,
      { title: staffTexts(requestLanguage()).own.title, status, noIndex: true },
    );
  }
}
