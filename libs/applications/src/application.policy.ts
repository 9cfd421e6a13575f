import { type Actor } from '@app/platform/http';

interface Owned {
  employerId: string;
  personId: string;
}

/** Recruiters answer what was sent to their own organisation; staff who act for employers any. */
export function mayAnswer(actor: Actor, { employerId }: Pick<Owned, 'employerId'>): boolean {
  return isRecruiterOf(actor, employerId) || actor.permissions.has('employer.act-for');
}

/** Only the people of the employer who may answer, and staff who see applications, read what was sent. */
export function mayRead(actor: Actor, application: Pick<Owned, 'employerId'>): boolean {
  return isRecruiterOf(actor, application.employerId) || actor.permissions.has('application.read-all');
}

export function isRecruiterOf(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('application.answer') && actor.employerId === employerId;
}

export function isApplicant(actor: Actor, { personId }: Pick<Owned, 'personId'>): boolean {
  return actor.permissions.has('application.send') && actor.personId === personId;
}

/** The applicant, or staff who act on the applicant's word. */
export function mayActForApplicant(actor: Actor, application: Pick<Owned, 'personId'>): boolean {
  return isApplicant(actor, application) || actor.permissions.has('application.send-for');
}
