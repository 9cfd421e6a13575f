import { writeEvent } from '@app/platform/calendar';
import { type FairRow } from './fairs.queries.js';
import { fairPlace } from './fair-words.js';

/**
 * A fair for somebody's own calendar: whoever subscribes to it sees another day, another place or the end of it.
 * @param address of the page of the fair
 */
export const fairCalendar = (fair: FairRow, address: string): string =>
  writeEvent({
    uid: `fair-${fair.id}@${new URL(address).hostname}`,
    sequence: fair.revision,
    changedAt: fair.updatedAt,
    startsAt: fair.opensAt,
    endsAt: fair.closesAt,
    title: fair.title,
    place: fairPlace(fair),
    address,
    isCancelled: fair.status === 'cancelled',
  });
