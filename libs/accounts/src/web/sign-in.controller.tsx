import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  Public,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { RegisterPerson, RequestCode, VerifyCode } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { PeopleService } from '../people.service.js';
import { PhoneSignInService } from '../phone-sign-in.service.js';
import { SessionsService } from '../sessions.service.js';
import { StaffSignIn } from '../staff.schema.js';
import { StaffService } from '../staff.service.js';
import { CodePage, PhonePage, RegisterPage, StaffSignInPage } from './sign-in.pages.js';
import { textOf } from './forms.js';
import { PendingSignIns } from './pending-sign-in.js';
import { SessionCookies } from './session-cookie.js';
import { Next, safeNext, wayOn, withNext } from './way-on.js';

const SignUp = RegisterPerson.extend(Next.shape);

const STAFF_HOME = '/can-bo';

const signInTitle = () => accountsTexts(requestLanguage()).signIn.title;

/** Signing in and up, and out again. */
@Controller()
export class SignInController {
  constructor(
    private readonly phones: PhoneSignInService,
    private readonly people: PeopleService,
    private readonly staff: StaffService,
    private readonly sessions: SessionsService,
    private readonly pending: PendingSignIns,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('dang-nhap')
  @Public()
  phone(@CurrentActor() actor: Actor | null, @Query({ schema: Next }) query: z.output<typeof Next>) {
    return actor ? redirect(safeNext(query.tiep)) : this.showPhone(EMPTY_FORM, query.tiep);
  }

  @Post('dang-nhap')
  @Public()
  @HttpCode(200)
  async sendCode(@Form(RequestCode) form: FormInput<z.output<typeof RequestCode>>) {
    if (!form.ok) return this.showPhone(form, wayOn(form));
    const request = currentRequest()!;
    const { phone, tiep } = form.value;
    try {
      const isSent = await this.phones.sendCode(phone, request.deviceId, request.address);
      return this.showCode(EMPTY_FORM, phone, tiep, 200, !isSent);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'code.not-sent') throw error;
      return this.showPhone({ values: form.values, problems: [{ path: '', message: textOf(error.code) }] }, tiep, 503);
    }
  }

  @Post('dang-nhap/ma')
  @Public()
  async verify(
    @Form(VerifyCode) form: FormInput<z.output<typeof VerifyCode>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!form.ok) return this.showCode(form, String(form.values['phone'] ?? ''), wayOn(form), 422);
    const { phone, code, tiep } = form.value;
    const deviceId = currentRequest()!.deviceId;
    let result;
    try {
      result = await this.phones.verify(phone, code, deviceId);
    } catch (error) {
      const refused = refuseForm(form, error, textOf);
      return this.showCode(
        { ...refused, problems: [{ path: 'code', message: textOf('code.wrong') }] },
        phone,
        tiep,
        422,
      );
    }
    if (result.kind === 'person') return this.enter(result.personId, false, request, response, safeNext(tiep));
    this.pending.keep(response, { ...result, phone });
    return redirect(withNext(result.kind === 'new' ? '/dang-ky' : '/dang-nhap/xac-nhan', safeNext(tiep)));
  }

  @Get('dang-ky')
  @Public()
  register(@Query({ schema: Next }) query: z.output<typeof Next>, @Req() request: Request) {
    return this.pending.read(request)?.kind === 'new'
      ? this.showRegister(EMPTY_FORM, query.tiep, 200)
      : redirect('/dang-nhap');
  }

  @Post('dang-ky')
  @Public()
  async signUp(
    @Form(withProvinceOf(SignUp, 'commune')) form: FormInput<z.output<typeof SignUp>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const pending = this.pending.read(request);
    if (pending?.kind !== 'new') return redirect('/dang-nhap');
    if (!form.ok) return this.showRegister(form, wayOn(form), 422);
    try {
      const person = await this.people.signUp(pending.phone, form.value);
      this.pending.forget(response);
      return await this.enter(
        person.id,
        false,
        request,
        response,
        safeNext(form.value.tiep),
        accountsTexts(requestLanguage()).register.done,
      );
    } catch (error) {
      return this.showRegister(refuseForm(form, error, textOf), form.value.tiep, 422);
    }
  }

  @Get('can-bo/dang-nhap')
  @Public()
  staffForm(@Query({ schema: Next }) query: z.output<typeof Next>) {
    return this.showStaff(EMPTY_FORM, query.tiep, 200);
  }

  @Post('can-bo/dang-nhap')
  @Public()
  async staffSignIn(
    @Form(StaffSignIn) form: FormInput<z.output<typeof StaffSignIn>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!form.ok) return this.showStaff(form, wayOn(form), 422);
    const { deviceId, address } = currentRequest()!;
    try {
      const personId = await this.staff.signIn(form.value, deviceId, address);
      return await this.enter(personId, true, request, response, safeNext(form.value.tiep, STAFF_HOME));
    } catch (error) {
      return this.showStaff(refuseForm(form, error, textOf), form.value.tiep, 422);
    }
  }

  @Post('dang-xuat')
  @Public()
  async signOut(@CurrentActor() actor: Actor | null, @Res({ passthrough: true }) response: Response) {
    if (actor) await this.sessions.revokeOwn(actor, actor.sessionId);
    this.cookies.forget(response);
    return redirect('/', accountsTexts(requestLanguage()).account.signedOut);
  }

  private async enter(
    personId: string,
    isStaff: boolean,
    request: Request,
    response: Response,
    next: string,
    flash?: string,
  ) {
    await this.cookies.open(personId, isStaff, request, response);
    return redirect(next, flash);
  }

  private showPhone(form: FormState, next: string | undefined, status?: number) {
    return page(<PhonePage language={requestLanguage()} form={form} next={safeNext(next)} />, {
      title: signInTitle(),
      status: status ?? (form.problems.length > 0 ? 422 : 200),
      noIndex: true,
    });
  }

  private showCode(form: FormState, phone: string, next: string | undefined, status: number, isLate = false) {
    const body = (
      <CodePage language={requestLanguage()} form={form} phone={phone} next={safeNext(next)} isLate={isLate} />
    );
    return page(body, {
      title: accountsTexts(requestLanguage()).code.title,
      status,
      noIndex: true,
    });
  }

  private showRegister(form: FormState, next: string | undefined, status: number) {
    return page(<RegisterPage language={requestLanguage()} form={form} next={safeNext(next)} />, {
      title: accountsTexts(requestLanguage()).register.title,
      status,
      noIndex: true,
    });
  }

  private showStaff(form: FormState, next: string | undefined, status: number) {
    return page(<StaffSignInPage language={requestLanguage()} form={form} next={safeNext(next, STAFF_HOME)} />, {
      title: accountsTexts(requestLanguage()).staff.title,
      status,
      noIndex: true,
    });
  }
}
