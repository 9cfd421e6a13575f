import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { z } from 'zod';
import {
  currentRequest,
  Form,
  type FormInput,
  Nothing,
  page,
  Public,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { type FormState } from '@app/ui';
import { Day } from '../accounts.schema.js';
import { identityTexts } from '../identity.texts.js';
import { type Device, IdentityChecksService } from '../identity-checks.service.js';
import { PhoneSignInService } from '../phone-sign-in.service.js';
import { deviceLabelOf } from '../sessions.service.js';
import { SlipsService } from '../slips.service.js';
import { textOf } from './forms.js';
import { IdentityPage, IdentityWaitingPage, SlipSignInPage } from './identity.pages.js';
import { type PendingSignIn, PendingSignIns } from './pending-sign-in.js';
import { SessionCookies } from './session-cookie.js';
import { Next, safeNext, wayOn } from './way-on.js';

const BirthDate = Next.extend({ birthDate: Day });
const SlipCode = Next.extend({ ma: z.string().max(30).optional() });
const UseSlip = Next.extend({ ma: z.string().max(30), birthDate: Day });

type Asked = Exclude<PendingSignIn, { kind: 'new' }>;

const deviceOf = (request: Request): Device => ({
  id: currentRequest()!.deviceId,
  label: deviceLabelOf(request.headers['user-agent'] ?? ''),
});

/** Signing in where a code by SMS is not enough, or does not come. */
@Controller('dang-nhap')
export class IdentityController {
  constructor(
    private readonly phones: PhoneSignInService,
    private readonly checks: IdentityChecksService,
    private readonly slips: SlipsService,
    private readonly pending: PendingSignIns,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('xac-nhan')
  @Public()
  ask(@Query({ schema: Next }) { tiep }: z.output<typeof Next>, @Req() request: Request) {
    const asked = this.askedOf(request);
    return asked
      ? this.showQuestion({ values: { tiep: tiep ?? '' }, problems: [] }, asked, 200)
      : redirect('/dang-nhap');
  }

  @Post('xac-nhan')
  @Public()
  async answer(
    @Form(BirthDate) form: FormInput<z.output<typeof BirthDate>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const asked = this.askedOf(request);
    if (!asked) return redirect('/dang-nhap');
    if (!form.ok) return this.showQuestion(form, asked, 422);
    const answered = await this.phones.answer(asked, form.value.birthDate, deviceOf(request));
    if (answered === 'waiting') return this.showWaiting(false);
    if (answered === 'person') {
      this.pending.forget(response);
      await this.cookies.open(asked.personId, false, request, response);
      return redirect(safeNext(form.value.tiep));
    }
    const problems = [{ path: 'birthDate', message: textOf('identity.birth-date-wrong') }];
    return this.showQuestion({ values: form.values, problems }, asked, 422);
  }

  @Post('so-moi')
  @Public()
  async claimNumber(@Form(Nothing) _form: FormInput<object>, @Req() request: Request) {
    const asked = this.askedOf(request);
    if (!asked) return redirect('/dang-nhap');
    await this.checks.open(asked.personId, deviceOf(request), 'new_owner');
    return this.showWaiting(true);
  }

  @Get('phieu')
  @Public()
  slipForm(@Query({ schema: SlipCode }) { ma, tiep }: z.output<typeof SlipCode>) {
    return this.showSlip({ values: { ma: ma ?? '', tiep: tiep ?? '' }, problems: [] }, 200);
  }

  @Post('phieu')
  @Public()
  async useSlip(
    @Form(UseSlip) form: FormInput<z.output<typeof UseSlip>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!form.ok) return this.showSlip(form, 422);
    const { deviceId, address } = currentRequest()!;
    try {
      const personId = await this.slips.signIn(form.value.ma, form.value.birthDate, deviceId, address);
      await this.cookies.open(personId, false, request, response);
    } catch (error) {
      return this.showSlip(refused(form, error), 422);
    }
    return redirect(safeNext(form.value.tiep));
  }

  private askedOf(request: Request): Asked | null {
    const pending = this.pending.read(request);
    return pending && pending.kind !== 'new' ? pending : null;
  }

  private showQuestion(form: FormState, asked: Asked, status: number) {
    return page(
      <IdentityPage language={requestLanguage()} form={form} next={safeNext(wayOn(form))} kind={asked.kind} />,
      {
        title: identityTexts(requestLanguage()).ask.title,
        status,
        noIndex: true,
      },
    );
  }

  private showWaiting(isNewOwner: boolean) {
    return page(<IdentityWaitingPage language={requestLanguage()} isNewOwner={isNewOwner} />, {
      title: identityTexts(requestLanguage()).ask.title,
      status: 200,
      noIndex: true,
    });
  }

  private showSlip(form: FormState, status: number) {
    return page(<SlipSignInPage language={requestLanguage()} form={form} next={safeNext(wayOn(form))} />, {
      title: identityTexts(requestLanguage()).slip.title,
      status,
      noIndex: true,
    });
  }
}
