import { Injectable } from '@nestjs/common';
import { addDays, addMonths, Clock, DomainError, formatDay, todayIn, wrongField } from '@app/kernel';
import { type Employer, EmployersService } from '@app/employers';
import { type Actor } from '@app/platform/http';
import { type ReferralRow, ReferralsService } from '@app/referrals';
import { startBeforeReferral } from './placement.errors.js';
import { type WritePlacement } from './placement.schema.js';
import { type PlacementTerms } from './placement-life.service.js';

const EARLIEST_MONTHS = 24;
const FURTHEST_DAYS = 60;

type Where = Pick<PlacementTerms, 'referralId' | 'employerId' | 'employerName' | 'occupation' | 'channel'>;

/** Whether a referral may have led to work: it waits for an answer, or its answer was that. */
export function canLead({ status, outcome }: Pick<ReferralRow, 'status' | 'outcome'>): boolean {
  return status === 'issued' || status === 'expired' || (status === 'answered' && outcome === 'hired');
}

/** Finds out which work is meant by what a form says of it. */
@Injectable()
export class PlacementTermsReader {
  constructor(
    private readonly clock: Clock,
    private readonly employers: EmployersService,
    private readonly referrals: ReferralsService,
  ) {}

  /** @throws DomainError `placement.*` beside the field that says it */
  async read(actor: Actor, personId: string, input: WritePlacement): Promise<PlacementTerms> {
    const { startDate, contract, endDate, commune, wage } = input;
    const today = todayIn(this.clock);
    if (startDate < addMonths(today, -EARLIEST_MONTHS) || startDate > addDays(today, FURTHEST_DAYS)) {
      throw wrongField('placement.start-range', 'startDate');
    }
    const where = input.referral ? await this.byReferral(actor, personId, input) : await this.byEmployer(input);
    const said = { contract, startDate, endDate: endDate ?? null, commune: commune ?? null, wage: wage ?? null };
    return { ...where, ...said, applicationId: null };
  }

  private async byReferral(actor: Actor, personId: string, input: WritePlacement): Promise<Where> {
    const referral = await this.referralOf(actor, input.referral!);
    if (referral?.personId !== personId || !canLead(referral)) {
      throw wrongField('placement.referral-unknown', 'referral');
    }
    if (input.startDate < referral.issuedOn) throw startBeforeReferral(formatDay(referral.issuedOn));
    const { id: referralId, employerId, employerName } = referral;
    const occupation = input.occupation ?? referral.occupation;
    return { referralId, employerId, employerName, occupation, channel: 'referral' };
  }

  private async byEmployer({ employerId, employer, occupation, channel }: WritePlacement): Promise<Where> {
    const found = employer
      ? await this.named(employer, employerId)
      : employerId && (await this.employers.get(employerId));
    return {
      referralId: null,
      employerId: found ? found.id : null,
      employerName: found ? found.name : null,
      occupation: occupation ?? null,
      channel: channel!,
    };
  }

  /** What was typed says who is meant; what was chosen says it among those that are called alike. */
  private async named(text: string, chosen: string | undefined): Promise<Employer> {
    const meant = await this.employers.findMeant(text);
    if (typeof meant !== 'string') return meant;
    const alike = chosen ? await this.employers.findByName(text) : [];
    if (!alike.some(({ id }) => id === chosen)) throw wrongField(`placement.employer-${meant}`, 'employer');
    return this.employers.get(chosen!);
  }

  private async referralOf(actor: Actor, id: string): Promise<ReferralRow | null> {
    try {
      return await this.referrals.get(actor, id);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return null;
      throw error;
    }
  }
}
