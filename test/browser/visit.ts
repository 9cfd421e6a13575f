import { type Who } from './cast.js';

export interface Visit {
  /** As it stands in test/architecture/routes.txt. */
  route: string;
  as: Who;
  /** The address, where it is not the route itself: with a query, or with ids of the cast as `{employer}`. */
  address?: string;
  /** Public pages are held to the budgets of a cheap phone. */
  isPublic?: boolean;
  /** What the page answers with, where it is a page for people and still not a 200, such as 410 for what has ended. */
  status?: number;
}

/** What a slice has to show: one visit for each page, and its GET routes that answer no page, with what they are. */
export interface SliceVisits {
  visits: readonly Visit[];
  noPages: Readonly<Record<string, string>>;
}
