/** What went wrong, as far as the caller's next step depends on it; each kind maps to one HTTP status. */
export type ErrorKind =
  | 'invalid' // 422: the input breaks a rule
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not-found' // 404: also for private records the caller may not see
  | 'conflict' // 409: somebody else was faster, or the record is in another state
  | 'gone' // 410: it existed, and is no more
  | 'too-large' // 413
  | 'too-many' // 429
  | 'unavailable'; // 503: a part we need is away; trying again helps

/** One thing wrong with one field of an input; `path` is the dotted field name. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

/**
 * An expected failure with a stable code such as `posting.already-closed`.
 * The code names the text shown to people; `params` fill that text and may hold no personal data.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly params: Record<string, string | number> = {},
    readonly fields: FieldProblem[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Somebody else has changed the record since its form was opened. */
export const recordChanged = (): DomainError => new DomainError('record.changed', 'conflict');

/** One field breaks a rule that only a service can check; the code names the text beside it. */
export const wrongField = (code: string, path: string): DomainError =>
  new DomainError(code, 'invalid', {}, [{ path, code, message: code }]);
