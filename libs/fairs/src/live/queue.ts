/** Somebody who waits at a booth, as far as the order is concerned. */
export interface Waiting {
  ticketId: string;
  /** On the ticket, counted by booth: what other people see of this one. */
  number: number;
  /** Grows with arrival; equal ranks are settled by the number. */
  rank: number;
  isPriority: boolean;
  /** The time of an appointment at this booth that counts; null for whoever has none. */
  appointedAt: Date | null;
  /** Has joined, and the time has come: stands before arrivals. */
  isDue: boolean;
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
/** So long after its time an appointment still counts for whoever joins then. */
export const APPOINTMENT_GRACE_MS = 10 * 60_000;
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

/** Somebody in the order, as far as it is told who is near. */
export type InLine = Pick<Waiting, 'ticketId' | 'number' | 'rank' | 'isAway' | 'isFrozen' | 'isWarned'>;

/** Those to be told that their turn is near: at most two who could be called stand before them. */
export function toWarn<Item extends InLine>(queue: readonly Item[]): Item[] {
  const ready = inOrder(queue).filter(isReady);
  return ready.slice(0, WARN_BEFORE + 1).filter(({ isWarned }) => !isWarned);
}

/**
 * What an appointment does for somebody who joins or comes back at an instant. Early, they stand by arrival until the
 * time comes; from then on they are due; too late, it counts no more and they stand by arrival.
 */
export function appointmentState(appointedAt: Date | null, at: Date): 'none' | 'early' | 'due' {
  if (appointedAt === null || at.getTime() > appointedAt.getTime() + APPOINTMENT_GRACE_MS) return 'none';
  return at < appointedAt ? 'early' : 'due';
}

/**
 * The rank of somebody whose appointment is due: behind the first two, who were told that their turn is near, and
 * behind those whose appointments were not later. Null where that is the end of the queue.
 * @param queue the others
 */
export function appointmentRank(queue: readonly Waiting[], appointedAt: Date): number | null {
  const order = inOrder(queue);
  const lastDue = order.findLastIndex((each) => each.isDue && each.appointedAt! <= appointedAt);
  return order[Math.max(SAFE_PLACES, lastDue + 1)]?.rank ?? null;
}

/** Comes before arrivals by a rule. */
const isPreferred = ({ isPriority, isDue }: Waiting): boolean => isPriority || isDue;

/**
 * The rank of a newcomer with priority: behind the first two, who were told that their turn is near, and behind those
 * with priority who came before or with an appointment that is due. Null where that is the end of the queue.
 */
export function priorityRank(queue: readonly Waiting[]): number | null {
  const order = inOrder(queue);
  const following = order[Math.max(SAFE_PLACES, order.findLastIndex(isPreferred) + 1)];
  return following?.rank ?? null;
}

/**
 * The rank of somebody whose queue is put together with another: behind the first two and before those who came later
 * and have neither priority nor an appointment that is due. Null where that is the end of the queue.
 */
export function arrivalRank(queue: readonly Waiting[], joinedAt: Date): number | null {
  const later = inOrder(queue)
    .slice(SAFE_PLACES)
    .find((each) => !isPreferred(each) && each.joinedAt > joinedAt);
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

/** How many of those before a place go first by a rule: what explains to the others why somebody passed them. */
export function preferredBefore(
  {
    order,
    priority,
    appointed,
  }: { order: readonly number[]; priority: readonly number[]; appointed: readonly number[] },
  before: number,
): { priority: number; appointed: number } {
  const count = (numbers: readonly number[]) => order.slice(0, before).filter((each) => numbers.includes(each)).length;
  return { priority: count(priority), appointed: count(appointed) };
}

/** @returns null for a number that does not wait */
export function placeOf(queue: { order: readonly number[]; skipped: readonly number[] }, number: number): Place | null {
  const before = queue.order.indexOf(number);
  if (before === -1) return null;
  const skipped = new Set(queue.skipped);
  return { before, readyBefore: queue.order.slice(0, before).filter((each) => !skipped.has(each)).length };
}
