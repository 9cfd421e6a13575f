import { Controller, Get, Post, Res } from '@nestjs/common';
import { type Response } from 'express';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { DataExportService } from '../data-export.service.js';
import { ErasureService } from '../erasure.service.js';
import { privacyTexts } from '../privacy.texts.js';
import { refusalOf } from './forms.js';
import { ErasePage } from './privacy.pages.js';
import { SessionCookies } from './session-cookie.js';

/** What everybody may do with their own data: take a copy, and ask to be forgotten. */
@Controller('tai-khoan')
export class PrivacyController {
  constructor(
    private readonly exports: DataExportService,
    private readonly erasure: ErasureService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('du-lieu')
  @Allow('account.own')
  async download(@CurrentActor() actor: Actor) {
    const own = await this.exports.exportOwn(actor);
    const content = Buffer.from(`${JSON.stringify(own, null, 2)}\n`);
    return download(content, `${privacyTexts(requestLanguage()).own.file}.json`, 'application/json');
  }

  @Get('xoa')
  @Allow('account.own')
  async show(@CurrentActor() actor: Actor) {
    const { isAtOnce, hindrance } = await this.erasure.outlook(actor.personId);
    return page(
      <ErasePage
        language={requestLanguage()}
        isAtOnce={isAtOnce}
        hindrance={hindrance && (errorText(hindrance, {}, requestLanguage()) ?? hindrance)}
        request={await this.erasure.newestRequestOf(actor.personId)}
      />,
      { title: privacyTexts(requestLanguage()).erase.title, noIndex: true },
    );
  }

  @Post('xoa')
  @Allow('account.own')
  async ask(
    @CurrentActor() actor: Actor,
    @Form(Nothing) _form: FormInput<object>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const texts = privacyTexts(requestLanguage()).erase;
    try {
      if ((await this.erasure.ask(actor)) === 'asked') return redirect('/tai-khoan/xoa', texts.asked);
    } catch (error) {
      return redirect('/tai-khoan/xoa', refusalOf(error), 'error');
    }
    this.cookies.forget(response);
    return redirect('/', texts.erased);
  }

  @Post('xoa/rut')
  @Allow('account.own')
  async withdraw(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    await this.erasure.withdraw(actor);
    return redirect('/tai-khoan/xoa', privacyTexts(requestLanguage()).erase.withdrawn);
  }
}
