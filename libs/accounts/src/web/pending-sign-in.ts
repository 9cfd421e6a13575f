import { type Request, type Response } from 'express';
import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { KeyedHash } from '@app/platform/crypto';

const COOKIE = 'pending';
const MINUTES = 30;

/** A phone number proved by a code, whose owner has still to sign up or to say who they are. */
export type PendingSignIn =
  { kind: 'new'; phone: string } | { kind: 'identity' | 'birth-date'; phone: string; personId: string };

/** Carries a proved number between two pages in a signed cookie; nothing about strangers is stored on the server. */
@Injectable()
export class PendingSignIns {
  constructor(
    private readonly config: Config,
    private readonly hash: KeyedHash,
    private readonly clock: Clock,
  ) {}

  keep(response: Response, pending: PendingSignIn): void {
    const until = this.clock.now().getTime() + MINUTES * 60_000;
    const body = Buffer.from(JSON.stringify({ pending, until })).toString('base64url');
    response.cookie(COOKIE, `${body}.${this.hash.hash('pending-sign-in', body)}`, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.hasHttps,
      path: '/',
      maxAge: MINUTES * 60_000,
    });
  }

  read(request: Request): PendingSignIn | null {
    const [body, signature] = (parseCookie(request.headers.cookie ?? '')[COOKIE] ?? '').split('.');
    if (!body || !signature || !this.hash.matches('pending-sign-in', body, signature)) return null;
    const kept = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as {
      pending: PendingSignIn;
      until: number;
    };
    return kept.until > this.clock.now().getTime() ? kept.pending : null;
  }

  forget(response: Response): void {
    response.clearCookie(COOKIE, { path: '/' });
  }
}
