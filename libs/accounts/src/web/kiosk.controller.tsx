import { Controller, Get, HttpCode, Req, Res } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { type Request, type Response } from 'express';
import { Config } from '@app/platform/config';
import {
  type Actor,
  closeKiosk,
  CurrentActor,
  currentRequest,
  KIOSK_HOME,
  openKiosk,
  page,
  Public,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { SessionsService } from '../sessions.service.js';
import { KIOSK_CHOICES, KioskChoicesPage, KioskHomePage } from './kiosk.pages.js';
import { kioskTexts } from './kiosk.texts.js';

/** A device of the centre that many people use: it waits, is used, and closes. */
@Controller('may-dung-chung')
export class KioskController {
  constructor(
    private readonly config: Config,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Public()
  home() {
    return page(<KioskHomePage language={requestLanguage()} />, {
      title: kioskTexts(requestLanguage()).title,
      noIndex: true,
      isSecret: true,
      layout: 'bare',
      scripts: ['kiosk.js'],
    });
  }

  /** A link and no form: a form would need a cookie before anybody has begun. */
  @Get('bat-dau')
  @Public()
  begin(@Res({ passthrough: true }) response: Response) {
    if (!currentRequest()!.kioskVisit) openKiosk(response, this.config.hasHttps);
    return redirect(KIOSK_CHOICES);
  }

  @Get('chon-viec')
  @Public()
  choices(@CurrentActor() actor: Actor | null) {
    if (!currentRequest()!.kioskVisit) return redirect(KIOSK_HOME);
    return page(<KioskChoicesPage language={requestLanguage()} isSignedIn={actor !== null} />, {
      title: kioskTexts(requestLanguage()).choose,
      noIndex: true,
    });
  }

  /** Somebody is still there: what the browser holds lives on. */
  @Get('con-dung')
  @Public()
  @HttpCode(204)
  stay(): void {}

  /**
   * A page to go to and no form: a browser without JavaScript gets here by itself once nobody has been there for a while.
   * In a browser of somebody's own nothing ends.
   */
  @Get('ket-thuc')
  @Public()
  async end(
    @CurrentActor() actor: Actor | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!currentRequest()!.kioskVisit) return redirect(KIOSK_HOME);
    if (actor) await this.sessions.revokeOwn(actor, actor.sessionId);
    closeKiosk(response, parseCookie(request.headers.cookie ?? ''));
    return redirect(KIOSK_HOME);
  }
}
