import { type Cast } from './cast.js';
import { type Visit } from './visit.js';
import { accounts } from './visits/accounts.js';
import { applications } from './visits/applications.js';
import { candidates } from './visits/candidates.js';
import { desk } from './visits/desk.js';
import { employers } from './visits/employers.js';
import { fairs } from './visits/fairs.js';
import { liveFairs } from './visits/live-fairs.js';
import { matching } from './visits/matching.js';
import { notifications } from './visits/notifications.js';
import { placements } from './visits/placements.js';
import { postings } from './visits/postings.js';
import { referrals } from './visits/referrals.js';
import { reports } from './visits/reports.js';
import { site } from './visits/site.js';

const SLICES = [
  site,
  accounts,
  notifications,
  employers,
  candidates,
  postings,
  matching,
  applications,
  fairs,
  liveFairs,
  referrals,
  placements,
  reports,
  desk,
];

/** One visit for each page that a person can open. A page route without a visit fails the suite. */
export const VISITS: readonly Visit[] = SLICES.flatMap(({ visits }) => visits);

/** Whether a page is one of the staff: a good half of all. */
export const isOfStaff = ({ route }: Visit): boolean => route.startsWith('/can-bo');

/** GET routes that answer no page: files, data for scripts. Each with what it is. */
export const NO_PAGES: Readonly<Record<string, string>> = Object.assign({}, ...SLICES.map(({ noPages }) => noPages));

/**
 * The address of a visit with the ids of the cast in it.
 * @throws Error when nobody laid out such a record, see `stage/`
 */
export function addressOf(visit: Visit, ids: Cast['ids']): string {
  return (visit.address ?? visit.route).replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`the cast has no ${name} for ${visit.route}`);
    return id;
  });
}

/** Whole trees that answer data. */
export const NO_PAGE_TREES: readonly string[] = ['/api/'];
