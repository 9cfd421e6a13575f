import { type Request, type Response } from 'express';
import { Injectable } from '@nestjs/common';
import { Config } from '@app/platform/config';
import { currentRequest, KIOSK_SESSION_MS, SESSION_COOKIE } from '@app/platform/http';
import { SessionsService } from '../sessions.service.js';

/** Lets a proved person in on this browser, and out again. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly config: Config,
    private readonly sessions: SessionsService,
  ) {}

  async open(personId: string, isStaff: boolean, request: Request, response: Response): Promise<void> {
    const userAgent = request.headers['user-agent'] ?? '';
    const { deviceId, kioskVisit } = currentRequest()!;
    const atMostMs = kioskVisit ? KIOSK_SESSION_MS : null;
    const { token, maxAgeMs } = await this.sessions.open(personId, deviceId, userAgent, isStaff, atMostMs);
    response.cookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.hasHttps,
      path: '/',
      maxAge: maxAgeMs,
    });
  }

  forget(response: Response): void {
    response.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
