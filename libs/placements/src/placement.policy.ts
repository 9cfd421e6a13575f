import { type Actor } from '@app/platform/http';
import { type Placement } from './placement.entity.js';
import { canDo, type PlacementAction } from './placement.lifecycle.js';

type Reported = Pick<Placement, 'officeId' | 'reportedBy' | 'status'>;

/** Whose placements an actor reads: of one office, of all (null), or none (undefined). */
export function placementOffice(actor: Actor): string | null | undefined {
  if (actor.permissions.has('placement.read-all')) return null;
  return actor.permissions.has('placement.write') ? (actor.officeId ?? undefined) : undefined;
}

export function mayReadPlacement(actor: Actor, { officeId }: Pick<Reported, 'officeId'>): boolean {
  const readable = placementOffice(actor);
  return readable === null || readable === officeId;
}

/** Whoever in the office hears more: corrects it, or adds what shows it. */
export function mayChange(actor: Actor, placement: Reported): boolean {
  return (
    actor.permissions.has('placement.write') && mayReadPlacement(actor, placement) && placement.status !== 'voided'
  );
}

/** Ends and resumes whoever may change it; voids whoever reported it, and those who see every office. */
export function mayDo(action: PlacementAction, actor: Actor, placement: Reported): boolean {
  if (!canDo(action, placement.status)) return false;
  if (action !== 'void') return mayChange(actor, placement);
  const isOwn = mayReadPlacement(actor, placement) && actor.personId === placement.reportedBy;
  return actor.permissions.has('placement.read-all') || isOwn;
}
