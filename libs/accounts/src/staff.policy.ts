import { type Actor } from '@app/platform/http';

/** Nobody manages the own account: a mistake or a stolen session could not be mended by its owner. */
export function mayManageStaff(actor: Actor, personId: string): boolean {
  return actor.permissions.has('staff.manage') && actor.personId !== personId;
}

/**
 * Whether a step would leave the installation without anybody who can administer it.
 * @param others administrators besides this member who can sign in
 */
export function wouldLeaveNoAdministrator(
  member: { role: string; isDisabled: boolean },
  step: { role?: string; isDisabled?: boolean },
  others: number,
): boolean {
  const isNow = member.role === 'administrator' && !member.isDisabled;
  const willBe = (step.role ?? member.role) === 'administrator' && !(step.isDisabled ?? member.isDisabled);
  return isNow && !willBe && others === 0;
}
