import { type Push, type RoomView } from '@app/fairs';

type Hall = Extract<RoomView, { booths: unknown; announcements: unknown }>;

/**
 * What a page shows once it is told of a push: all of it, or what changed laid over what it showed.
 * @returns null where the page must be read anew
 */
export function shownAfter(known: RoomView | undefined, { view }: Pick<Push, 'view'>): RoomView | null {
  if (!('announcedAt' in view)) return view;
  const { announcedAt, booths, ...hall } = view;
  if (!known || !isHall(known) || (known.announcements[0]?.at ?? null) !== announcedAt) return null;
  const changes = new Map(booths.map((change) => [change.booth, change]));
  return { ...known, ...hall, booths: known.booths.map((card) => ({ ...card, ...changes.get(card.booth) })) };
}

const isHall = (view: RoomView): view is Hall => 'booths' in view && 'announcements' in view;
