import { type Actor } from '@app/platform/http';

interface Held {
  officeId: string;
  /** Offices that hold it together with the host. */
  offices: readonly string[];
}

/** Operators of the offices that hold it, and those who manage offices. */
export function mayOperate(actor: Actor, { officeId, offices }: Held): boolean {
  if (!actor.permissions.has('fair.operate')) return false;
  if (actor.permissions.has('office.manage')) return true;
  return actor.officeId !== null && (actor.officeId === officeId || offices.includes(actor.officeId));
}

/** Recruiters fill the booth of their own organisation. */
export function isRecruiterOf(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('fair.recruit') && actor.employerId === employerId;
}
