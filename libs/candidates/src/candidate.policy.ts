import { type Actor } from '@app/platform/http';
import { type Visibility } from './candidate.schema.js';

const isOwn = (actor: Actor, personId: string): boolean =>
  actor.personId === personId && actor.permissions.has('candidate.own');

export function mayReadProfile(actor: Actor, personId: string): boolean {
  return isOwn(actor, personId) || actor.permissions.has('person.read');
}

export function mayWriteProfile(actor: Actor, personId: string): boolean {
  return isOwn(actor, personId) || actor.permissions.has('person.update');
}

export function mayReadSensitive(actor: Actor, personId: string): boolean {
  return isOwn(actor, personId) || actor.permissions.has('person.sensitive-read');
}

export const mayReadSensitiveCounts = (actor: Actor): boolean => actor.permissions.has('person.sensitive-read');

/** Who served a sentence is known to fewer people than all the rest. */
export function mayReadPrisonRecord(actor: Actor, personId: string): boolean {
  return isOwn(actor, personId) || actor.permissions.has('person.prison-record-read');
}

export function mayWriteSensitive(actor: Actor, personId: string): boolean {
  return isOwn(actor, personId) || (mayReadSensitive(actor, personId) && mayWriteProfile(actor, personId));
}

/** What an employer is to a person. */
export interface EmployerRelation {
  isVerified: boolean;
  hasApplication: boolean;
}

/**
 * Whether an employer may see a profile as it is now. The copy that was sent with an application is theirs to read
 * in any case; "nobody" keeps them from what was written since.
 */
export function maySeeAsEmployer(visibility: Visibility, { isVerified, hasApplication }: EmployerRelation): boolean {
  if (visibility === 'nobody') return false;
  return hasApplication || (visibility === 'verified_employers' && isVerified);
}
