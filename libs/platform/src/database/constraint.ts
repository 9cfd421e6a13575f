import { type DomainError } from '@app/kernel';
import { QueryFailedError } from 'typeorm';

interface PostgresFailure {
  code?: string;
  constraint?: string;
}

/** The name of the constraint that a statement broke, or null when it failed for another reason. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const failure = error.driverError as PostgresFailure;
  return failure.code?.startsWith('23') ? (failure.constraint ?? null) : null;
}

/**
 * Runs `work` and turns the break of a named constraint into the domain error that explains it.
 * @param explain constraint name to error factory
 */
export async function explainConstraints<Result>(
  explain: Record<string, () => DomainError>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const name = brokenConstraint(error);
    const factory = name === null ? undefined : explain[name];
    throw factory ? factory() : error;
  }
}
