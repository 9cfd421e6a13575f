/** How many unread notifications a person has; the header of every page shows it. The notifications slice provides it. */
export abstract class UnreadCounter {
  /** @returns at most 100, whatever lies behind */
  abstract count(personId: string): Promise<number>;
}
