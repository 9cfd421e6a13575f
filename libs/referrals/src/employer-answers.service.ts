import { Injectable } from '@nestjs/common';
import { maskPhone, parseMobile } from '@app/kernel';
import { ContactCodes } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { referralEnded, referralNotFound } from './referral.errors.js';
import { type AnswerSource, takesAnswer } from './referral.lifecycle.js';
import { type AnswerSlip } from './referral.schema.js';
import { type AnsweredBy, isNews, ReferralLife } from './referral-life.service.js';
import { ReferralsQueries, type SlipState } from './referrals.queries.js';

/** Whoever holds a slip may try so often. */
const ANSWER_BY_SLIP: Limit = { name: 'referral.answer', points: 10, seconds: 3600 };

interface Device {
  deviceId: string;
  address: string;
}

/** A slip as whoever holds it sees it: what may be answered, and how to prove who answers. */
export interface HeldSlip {
  state: SlipState;
  /** Recruits for the employer and is signed in: no code is needed. */
  isOwn: boolean;
  /** The telephone that a code would go to, not to be read in full; null where there is none. */
  contact: string | null;
  isOpen: boolean;
}

/** Answers of employers: the slip only identifies, and a code or an account proves. */
@Injectable()
export class EmployerAnswers {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly codes: ContactCodes,
    private readonly employers: EmployersService,
    private readonly life: ReferralLife,
    private readonly queries: ReferralsQueries,
  ) {}

  /** @throws DomainError `referral.not-found` */
  async open(actor: Actor | null, token: string): Promise<HeldSlip> {
    const state = await this.stateOf(token);
    const isOwn = mayAnswerFor(actor, state.employerId);
    const phone = isOwn ? null : await this.contactOf(state.employerId);
    const isOpen = ([...(isOwn || phone ? ['employer' as const] : []), 'slip' as const] as AnswerSource[]).some(
      (source) => takesAnswer(source, state),
    );
    return { state, isOwn, contact: phone && maskPhone(phone), isOpen };
  }

  /**
   * Sends a code to the contact of the employer.
   * @throws DomainError `referral.not-found`, `.not-possible-now`, `limit.too-many`, `code.not-sent`
   */
  async sendCode(token: string, from: Device): Promise<void> {
    const state = await this.stateOf(token);
    const phone = await this.contactOf(state.employerId);
    if (phone === null || !takesAnswer('employer', state)) throw referralEnded();
    await this.codes.send(phone, `trả lời phiếu giới thiệu ${state.number}`, from);
  }

  /**
   * Takes an answer: as the employer's from who recruits for it or has its code, else as the word of whoever holds the
   * slip, which stands against nothing that is known. The same answer sent twice counts once.
   * @throws DomainError `referral.not-found`, `.not-possible-now`, `.start-range`, `code.wrong`, `limit.too-many`
   */
  async answer(
    actor: Actor | null,
    token: string,
    { code, ...answer }: AnswerSlip,
    from: Device,
  ): Promise<AnswerSource> {
    await this.limits.take(ANSWER_BY_SLIP, token);
    const state = await this.stateOf(token);
    const by = await this.proved(actor, state, code, from);
    await this.db.tx(async () => {
      const referral = await this.life.lock(state.id);
      if (!referral) throw referralNotFound();
      if (!isNews(referral, answer, by.source)) return;
      if (!takesAnswer(by.source, referral)) throw referralEnded();
      await this.life.answer(referral, answer, by);
    });
    return by.source;
  }

  private async proved(
    actor: Actor | null,
    { employerId }: SlipState,
    code: string | undefined,
    { deviceId }: Device,
  ): Promise<AnsweredBy> {
    if (actor && mayAnswerFor(actor, employerId)) return { source: 'employer', actorId: actor.personId };
    const phone = code === undefined ? null : await this.contactOf(employerId);
    if (code === undefined || phone === null) return { source: 'slip', actorId: null };
    await this.codes.prove(phone, code, deviceId);
    return { source: 'employer', actorId: null };
  }

  /** Only of an employer that staff have verified, and only a telephone that takes messages. */
  private async contactOf(employerId: string): Promise<string | null> {
    const employer = await this.employers.get(employerId);
    return employer.isVerified && employer.phone !== null ? parseMobile(employer.phone) : null;
  }

  private async stateOf(token: string): Promise<SlipState> {
    const state = await this.queries.stateOf(token);
    if (!state) throw referralNotFound();
    return state;
  }
}

const mayAnswerFor = (actor: Actor | null, employerId: string): boolean =>
  actor?.employerId === employerId && actor.permissions.has('application.answer');
