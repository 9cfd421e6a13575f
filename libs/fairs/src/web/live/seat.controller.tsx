import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { DomainError } from '@app/kernel';
import { Config } from '@app/platform/config';
import {
  type Actor,
  Allow,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  Public,
  redirect,
  requestLanguage,
  SESSION_COOKIE,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { FairSeats } from '../../live/fair-seats.service.js';
import { seatTexts } from '../../live/seat.texts.js';
import { consolePersonPath, hallPath } from '../../fair-words.js';
import { OfFair, refused } from '../fair-forms.js';
import { SEAT_PATH, SeatCodePage, SeatFlash } from './seat.pages.js';

const OfRegistration = OfFair.extend({ registration: z.uuid() });
type OfRegistration = z.output<typeof OfRegistration>;

/** Eight digits, however they are grouped. */
const EnterCode = z.object({
  code: z
    .string()
    .max(40)
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\d{8}$/)),
});
type EnterCode = z.output<typeof EnterCode>;

const texts = () => seatTexts(requestLanguage());

/** Computers of the centre at a fair: staff give a code, the person sits down with it. */
@Controller()
export class SeatController {
  constructor(
    private readonly config: Config,
    private readonly seats: FairSeats,
  ) {}

  @Post(`can-bo/phien-giao-dich/:id/dieu-hanh/nguoi/:registration/may`)
  @Allow('fair.operate')
  async offer(@CurrentActor() actor: Actor, @Param({ schema: OfRegistration }) { id, registration }: OfRegistration) {
    const code = await this.seats.offer(actor, id, registration);
    return redirect(consolePersonPath(id, registration), texts().offered(code));
  }

  @Post(`can-bo/phien-giao-dich/:id/dieu-hanh/nguoi/:registration/dong-may`)
  @Allow('fair.operate')
  async close(@CurrentActor() actor: Actor, @Param({ schema: OfRegistration }) { id, registration }: OfRegistration) {
    await this.seats.closeFor(actor, id, registration);
    return redirect(consolePersonPath(id, registration), texts().closedFor);
  }

  @Get('may-phien')
  @Public()
  async code() {
    return this.form(EMPTY_FORM, 200);
  }

  @Post('may-phien')
  @Public()
  async open(
    @Form(EnterCode) form: FormInput<EnterCode>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!form.ok) return this.form(form, 422);
    const { deviceId, address } = currentRequest()!;
    const userAgent = request.headers['user-agent'] ?? '';
    try {
      const { fairId, token } = await this.seats.open(form.value.code, { id: deviceId, address, userAgent });
      // No time to live: what is forgotten open is gone with the browser.
      const rules = { httpOnly: true, sameSite: 'lax', secure: this.config.hasHttps, path: '/' } as const;
      response.cookie(SESSION_COOKIE, token, rules);
      return redirect(hallPath(fairId));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.form(refused(form, error), 422);
    }
  }

  /** Leaves nothing on the device. */
  @Post('may-phien/xong')
  @Allow('fair.talk')
  async finish(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response) {
    await this.seats.leave(actor);
    response.clearCookie(SESSION_COOKIE, { path: '/' });
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
    return redirect(SEAT_PATH, texts().closed);
  }

  private form(form: FormState, status: number) {
    const view = (
      <>
        <SeatFlash flash={currentRequest()!.flash} />
        <SeatCodePage language={requestLanguage()} form={form} />
      </>
    );
    return page(view, { title: texts().title, status, noIndex: true, layout: 'bare' });
  }
}
