import { type z } from 'zod';
import { type Actor } from '@app/platform/http';
import { PlacementsService, WritePlacement } from '@app/placements';
import { type World } from './world.js';

export type PlacementFields = Partial<z.input<typeof WritePlacement>>;

/** A form as it is sent, with what the tests do not care about. */
export const work = (fields: PlacementFields): WritePlacement =>
  WritePlacement.parse({
    contract: '12_36',
    evidence: 'self-report',
    ...(!fields.referral && { channel: 'own-search' }),
    ...fields,
  });

/** Reports work of a person as the form would. @returns the placement's id */
export async function placed(
  world: World,
  counsellor: Actor,
  personId: string,
  fields: PlacementFields,
): Promise<string> {
  return world.get(PlacementsService).report(counsellor, personId, work(fields));
}
