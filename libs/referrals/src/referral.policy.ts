import { type Actor } from '@app/platform/http';
import { type Referral } from './referral.entity.js';
import { canDo, takesAnswer } from './referral.lifecycle.js';

type Issued = Pick<Referral, 'officeId' | 'counsellorId' | 'status' | 'answerSource'>;

/** Whose referrals an actor reads: of one office, of all (null), or none (undefined). */
export function referralOffice(actor: Actor): string | null | undefined {
  if (actor.permissions.has('referral.read-all')) return null;
  return actor.permissions.has('referral.issue') ? (actor.officeId ?? undefined) : undefined;
}

export function mayReadReferral(actor: Actor, { officeId }: Pick<Issued, 'officeId'>): boolean {
  const readable = referralOffice(actor);
  return readable === null || readable === officeId;
}

/** Whoever in the office takes the call; what the employer has said itself stands. */
export function mayAnswer(actor: Actor, referral: Issued): boolean {
  return (
    actor.permissions.has('referral.issue') && mayReadReferral(actor, referral) && takesAnswer('counsellor', referral)
  );
}

/** Whoever issued it, and those who see every office. */
export function mayVoidReferral(actor: Actor, referral: Issued): boolean {
  const isOwn = mayReadReferral(actor, referral) && actor.personId === referral.counsellorId;
  return (actor.permissions.has('referral.read-all') || isOwn) && canDo('void', referral.status);
}
