import { type z } from 'zod';
import { type Actor } from '@app/platform/http';
import { IssueReferral, ReferralsService } from '@app/referrals';
import { type World } from './world.js';

export type ReferralFields = z.input<typeof IssueReferral>;

/** Refers a person as the form would. @returns the referral's id */
export async function referred(
  world: World,
  counsellor: Actor,
  personId: string,
  fields: ReferralFields,
): Promise<string> {
  return world.get(ReferralsService).issue(counsellor, personId, IssueReferral.parse(fields));
}
