/** Somebody who waits at a booth, as far as the order is concerned. */
export interface Waiting {
  ticketId: string;
  /** On the ticket, counted by booth: what other people see of this one. */
  number: number;
  /** Grows with arrival; equal ranks are settled by the number. */
  rank: number;
  isPriority: boolean;
  joinedAt: Date;
  /** Stepped away, or the connection is lost. */
  isAway: boolean;
  /** Called or in conversation at another booth. */
  isFrozen: boolean;
  isWarned: boolean;
}

/** People who were told that their turn is near keep it: whoever goes first comes behind this many. */
const SAFE_PLACES = 2;
/** How far an unanswered call throws back. */
const STEPS_BACK = 2;
/** With so many or fewer before them people are warned. */
const WARN_BEFORE = 2;

/** The order in which people are called: by rank, which is arrival unless a rule moved somebody. */
export function inOrder<Item extends Pick<Waiting, 'rank' | 'number'>>(queue: readonly Item[]): Item[] {
  return queue.toSorted((one, other) => one.rank - other.rank || one.number - other.number);
}

/** Whoever is away or called elsewhere keeps their place and is passed over. */
export const isReady = ({ isAway, isFrozen }: Pick<Waiting, 'isAway' | 'isFrozen'>): boolean => !isAway && !isFrozen;

/** Whom the next call goes to. */
export function nextToCall<Item extends Waiting>(queue: readonly Item[]): Item | null {
  return inOrder(queue).find(isReady) ?? null;
}

/** Those to be told that their turn is near: at most two who could be called stand before them. */
export function toWarn<Item extends Waiting>(queue: readonly Item[]): Item[] {
  const ready = inOrder(queue).filter(isReady);
  return ready.slice(0, WARN_BEFORE + 1).filter(({ isWarned }) => !isWarned);
}

/**
 * The rank of a newcomer with priority: behind the first two, who were told that their turn is near, and behind those
 * with priority who came before. Null where that is the end of the queue.
 */
export function priorityRank(queue: readonly Waiting[]): number | null {
  const order = inOrder(queue);
  const lastPriority = order.findLastIndex(({ isPriority }) => isPriority);
  const following = order[Math.max(SAFE_PLACES, lastPriority + 1)];
  return following?.rank ?? null;
}

/**
 * The rank of somebody whose queue is put together with another: behind the first two and before those who came later
 * and have no priority. Null where that is the end of the queue.
 */
export function arrivalRank(queue: readonly Waiting[], joinedAt: Date): number | null {
  const later = inOrder(queue)
    .slice(SAFE_PLACES)
    .find((each) => !each.isPriority && each.joinedAt > joinedAt);
  return later?.rank ?? null;
}

/**
 * The rank of somebody who did not answer: two places further back among those who wait, or behind the last.
 * @param queue the others
 */
export function rankAfterMiss(queue: readonly Waiting[], ownRank: number): number {
  const passing = inOrder(queue)
    .filter(({ rank }) => rank >= ownRank)
    .slice(0, STEPS_BACK);
  return passing.length === 0 ? ownRank : passing.at(-1)!.rank + 1;
}

/** Where a number stands in an order: how many wait before it, and how many of them could be called. */
export interface Place {
  before: number;
  readyBefore: number;
}

/** @returns null for a number that does not wait */
export function placeOf(queue: { order: readonly number[]; skipped: readonly number[] }, number: number): Place | null {
  const before = queue.order.indexOf(number);
  if (before === -1) return null;
  const skipped = new Set(queue.skipped);
  return { before, readyBefore: queue.order.slice(0, before).filter((each) => !skipped.has(each)).length };
}
