import { type Actor } from '@app/platform/http';

/** Whose work an actor sees: a counsellor's own or, of no counsellor yet, the office's. */
interface Owned {
  officeId: string;
  counsellorId: string | null;
}

export const maySeeLoad = (actor: Actor): boolean => actor.permissions.has('consultation.read-all');

/** Colleagues of an office stand in for each other; managers see every office. */
export function mayWorkOn(actor: Actor, { officeId, counsellorId }: Owned): boolean {
  if (!actor.permissions.has('consultation.record')) return false;
  return counsellorId === actor.personId || officeId === actor.officeId || maySeeLoad(actor);
}

/** The queues that an actor works through, of counsellors or offices; one that was asked for only where it may be seen. */
export function queuesOf(actor: Actor, asked: string | undefined): string[] {
  if (asked !== undefined && maySeeLoad(actor)) return [asked];
  return [actor.personId, ...(actor.officeId ? [actor.officeId] : [])];
}
