import { type Actor } from '@app/platform/http';
import { type Posting } from './posting.entity.js';

type Owned = Pick<Posting, 'employerId'>;

/** Recruiters write for their own organisation; staff who may act for employers write for any. */
export function canWritePosting(actor: Actor, posting: Owned): boolean {
  if (actor.permissions.has('employer.act-for')) return true;
  if (!actor.permissions.has('posting.write') || posting.employerId === null) return false;
  return posting.employerId === actor.employerId;
}

/** Staff decide about postings, but never about those of an organisation that they recruit for. */
export function canModerate(actor: Actor, posting: Owned): boolean {
  const isOwn = posting.employerId !== null && posting.employerId === actor.employerId;
  return actor.permissions.has('posting.moderate') && !isOwn;
}
