import { type Actor } from '@app/platform/http';
import { type Posting } from './posting.entity.js';

type Owned = Pick<Posting, 'employerId'>;

/** Recruiters write for their own organisation; staff who may act for employers write for any. */
export function canWritePosting(actor: Actor, posting: Owned): boolean {
  if (actor.permissions.has('employer.act-for')) return true;
  if (!actor.permissions.has('posting.write') || posting.employerId === null) return false;
  return posting.employerId === actor.employerId;
}

/** Whether somebody recruits for the organisation whose posting it is. */
export function isOwn(actor: Actor, { employerId }: Owned): boolean {
  return employerId !== null && employerId === actor.employerId;
}

/** Staff decide about postings, but never about those of an organisation that they recruit for. */
export function canModerate(actor: Actor, posting: Owned): boolean {
  return actor.permissions.has('posting.moderate') && !isOwn(actor, posting);
}
