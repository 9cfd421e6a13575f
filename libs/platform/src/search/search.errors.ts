import { DomainError } from '@app/kernel';

export const searchAway = (reason: string) => new DomainError('search.away', 'unavailable', { reason });

export const indexLost = (reason = 'unknown') => new DomainError('search.index-lost', 'unavailable', { reason });

/** The index is gone, or stands there without its settings: it must be rebuilt. */
export function isIndexLost(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'search.index-lost';
}

/** The search server is away, slow or has lost the index: the caller answers from PostgreSQL and says so. */
export function isSearchAway(error: unknown): boolean {
  return isIndexLost(error) || (error instanceof DomainError && error.code === 'search.away');
}

/** The server has looked at a task and refused it: the same would be refused again. */
export class TaskRefused extends Error {}
