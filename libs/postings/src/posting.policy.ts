import { type Actor } from '@app/platform/http';
import { type Posting } from './posting.entity.js';

type Owned = Pick<Posting, 'employerId' | 'createdBy'>;

/** Recruiters write for their own organisation; staff who may act for employers write for any. */
export function canWritePosting(actor: Actor, posting: Owned): boolean {
  if (actor.permissions.has('employer.act-for')) return true;
  if (!actor.permissions.has('posting.write') || posting.employerId === null) return false;
  return posting.employerId === actor.employerId;
}

export function canModerate(actor: Actor): boolean {
  return actor.permissions.has('posting.moderate');
}
