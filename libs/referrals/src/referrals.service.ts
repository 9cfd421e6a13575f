import { Injectable } from '@nestjs/common';
import { addDays, Clock, newId, newPseudonym, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { Referral } from './referral.entity.js';
import { alreadyOpen, referralEnded, referralNotFound } from './referral.errors.js';
import { type ReferralVoidReason } from './referral.lifecycle.js';
import { mayAnswer, mayReadReferral, mayVoidReferral, referralOffice } from './referral.policy.js';
import { type IssueReferral, type ReferralAnswer } from './referral.schema.js';
import { isNews, ReferralLife } from './referral-life.service.js';
import { type ReferralTarget, ReferralTargets } from './referral-targets.service.js';
import { type ReferralRow, ReferralsQueries } from './referrals.queries.js';
import { ReferralsRepository, type ReferralTransition } from './referrals.repository.js';
import { WorkSources } from './work/work-sources.service.js';

const NEWEST = 20;

/** Referrals: people sent to employers with a slip. Each is a fact of the ledger, and so is how it ended. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ledger: Ledger,
    private readonly people: PeopleService,
    private readonly life: ReferralLife,
    private readonly targets: ReferralTargets,
    private readonly referrals: ReferralsRepository,
    private readonly queries: ReferralsQueries,
    private readonly work: WorkSources,
  ) {}

  /**
   * Sends a person to an employer. The same form sent twice issues one referral.
   * @returns its id
   * @throws DomainError `person.not-found`, `referral.already-open`, and those of `ReferralTargets`
   */
  async issue(actor: Actor, personId: string, input: IssueReferral): Promise<string> {
    const person = await this.people.getServed(personId);
    const key = input.key ?? newId();
    const sameTarget = { referral_open_posting_unique: alreadyOpen, referral_open_employer_unique: alreadyOpen };
    return explainConstraints(sameTarget, () =>
      this.db.tx(async () => {
        await this.db.lockUntilCommit(`referral:${key}`);
        const known = await this.referrals.find(key);
        if (known?.counsellorId === actor.personId && known.personId === personId) return known.id;
        await this.people.hold(personId);
        const target = await this.targets.of(input);
        const id = known ? newId() : key;
        const officeId = actor.officeId ?? person.officeId;
        const referral = this.newReferral({ id, officeId, personId, counsellorId: actor.personId }, target, input);
        referral.number = await this.referrals.nextNumber(referral.issuedOn.slice(0, 4));
        referral.factIds = [await this.appendIssued(referral)];
        await this.referrals.insert(referral);
        await this.work.referralIssued(referral);
        const { status: to, createdAt: at } = referral;
        await this.referrals.log(id, { from: null, to, reason: null, actorId: actor.personId, at });
        await this.log('referral.issue', actor, personId, id);
        return id;
      }),
    );
  }

  /**
   * Records what the employer or the person says on the telephone, as the counsellor's own statement, or corrects it.
   * Recorded twice it counts once; what the employer has said itself stands.
   * @throws DomainError `referral.not-found`, `.not-possible-now`, `.start-range`
   */
  async answer(actor: Actor, id: string, answer: ReferralAnswer): Promise<void> {
    await this.db.tx(async () => {
      const referral = await this.lockFor(actor, id);
      if (!mayAnswer(actor, referral)) throw referralEnded();
      const by = { source: 'counsellor', actorId: actor.personId } as const;
      if (!isNews(referral, answer, by.source)) return;
      await this.life.answer(referral, answer, by);
      await this.log('referral.answer', actor, referral.personId, id);
    });
  }

  /**
   * Declares that a referral should never have been issued: it stays to be seen, and no figure counts it.
   * @throws DomainError `referral.not-found`, `.not-possible-now`
   */
  async void(actor: Actor, id: string, reason: ReferralVoidReason): Promise<void> {
    await this.db.tx(async () => {
      const referral = await this.lockFor(actor, id);
      if (referral.status === 'voided') return;
      if (!mayVoidReferral(actor, referral)) throw referralEnded();
      await this.life.void(referral, reason, actor.personId);
      await this.log('referral.void', actor, referral.personId, id);
    });
  }

  /** One that the actor may read, with its names. @throws DomainError `referral.not-found` */
  async get(actor: Actor, id: string): Promise<ReferralRow> {
    const row = await this.queries.find(id);
    if (!row || !mayReadReferral(actor, row)) throw referralNotFound();
    return row;
  }

  /** The newest referrals of a person among those that the actor may read. */
  async ofPerson(actor: Actor, personId: string): Promise<ReferralRow[]> {
    const officeId = referralOffice(actor);
    return officeId === undefined ? [] : this.queries.ofPerson(personId, officeId, NEWEST);
  }

  /** Each step of a referral, the oldest first. */
  async logOf(id: string): Promise<ReferralTransition[]> {
    return this.referrals.logOf(id);
  }

  private newReferral(
    whose: Pick<Referral, 'id' | 'officeId' | 'personId' | 'counsellorId'>,
    target: ReferralTarget,
    { validDays }: IssueReferral,
  ): Referral {
    const now = this.clock.now();
    const issuedOn = todayIn(this.clock);
    const days = { issuedOn, validUntil: addDays(issuedOn, validDays), createdAt: now, updatedAt: now };
    const nothingYet = {
      outcome: null,
      reason: null,
      startDate: null,
      answerSource: null,
      answeredAt: null,
      answeredBy: null,
    };
    const begun = { token: newPseudonym(), status: 'issued' as const, voidReason: null, version: 1 };
    return Object.assign(new Referral(), whose, target, days, nothingYet, begun);
  }

  private async appendIssued(referral: Referral): Promise<string> {
    const { id, counsellorId, officeId, employerId, postingId, occupation, validUntil } = referral;
    const data = {
      referral: id,
      counsellor: counsellorId,
      office: officeId,
      employer: employerId,
      ...(postingId && { posting: postingId }),
      ...(occupation && { occupation }),
      validUntil,
    };
    return this.ledger.append(referral.personId, { type: 'referral.issued', data });
  }

  private async lockFor(actor: Actor, id: string): Promise<Referral> {
    const referral = await this.life.lock(id);
    if (!referral || !mayReadReferral(actor, referral)) throw referralNotFound();
    return referral;
  }

  private async log(action: string, actor: Actor, personId: string, id: string): Promise<void> {
    const detail = { referral: id };
    await this.audit.record({ action, subjectType: 'person', subjectId: personId, actorId: actor.personId, detail });
  }
}
