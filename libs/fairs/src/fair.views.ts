import { PostingCard } from '@app/postings';
import { z } from 'zod';
import { type BoothRow } from './booths.queries.js';
import { CANCEL_REASONS, FAIR_STATUSES, FAIR_TYPES } from './fair.lifecycle.js';
import { type FairRow } from './fairs.queries.js';

const nullable = z.string().nullable();

/** A fair for everybody. */
export const PublicFair = z
  .object({
    id: z.uuid(),
    type: z.enum(FAIR_TYPES),
    status: z.enum(FAIR_STATUSES),
    title: z.string(),
    about: nullable,
    opensAt: z.date(),
    closesAt: z.date(),
    place: nullable,
    commune: nullable,
    isOnline: z.boolean(),
    capacity: z.number(),
    placesTaken: z.number(),
    host: z.string(),
    partners: z.array(z.string()),
    booths: z.number(),
    cancelReason: z.enum(CANCEL_REASONS).nullable(),
    updatedAt: z.date(),
  })
  .meta({ id: 'Fair' });
export type PublicFair = z.output<typeof PublicFair>;

/** A fair with the employers that will be there. */
export const PublicFairDetail = PublicFair.extend({
  employers: z.array(
    z.object({ booth: z.number(), employerId: z.uuid(), employerName: z.string(), postings: z.array(PostingCard) }),
  ),
}).meta({ id: 'FairDetail' });
export type PublicFairDetail = z.output<typeof PublicFairDetail>;

/** What everybody may know of a fair: whom it waits for and who runs it stays at the desk. */
export function publicFair({ officeName, offices, partners, ...fair }: FairRow): PublicFair {
  return { ...fair, host: officeName, partners: [...offices, ...partners] };
}

/** @param cards of postings that everybody may see, by id */
export function publicFairDetail(
  fair: FairRow,
  booths: readonly BoothRow[],
  cards: ReadonlyMap<string, PostingCard>,
): PublicFairDetail {
  const employers = booths.map(({ number, employerId, employerName, postingIds }) => ({
    booth: number!,
    employerId,
    employerName,
    postings: postingIds.flatMap((id) => cards.get(id) ?? []),
  }));
  return { ...publicFair(fair), employers };
}
