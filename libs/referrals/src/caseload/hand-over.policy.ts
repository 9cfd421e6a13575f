import { type Actor } from '@app/platform/http';
import { maySeeLoad } from '../work/work-item.policy.js';

/** One hands over one's own people; managers also those of somebody who is away. */
export const mayHandOver = (actor: Actor, giverId: string): boolean => actor.personId === giverId || maySeeLoad(actor);

/** Whom a hand-over concerns, and managers. */
export function maySeeHandOver(actor: Actor, concerned: { giverId: string; takerId: string; madeBy: string }): boolean {
  return maySeeLoad(actor) || [concerned.giverId, concerned.takerId, concerned.madeBy].includes(actor.personId);
}
