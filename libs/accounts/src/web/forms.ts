import { DomainError } from '@app/kernel';
import { requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';

/** What a service refused, as a line for the next page; anything unexpected is thrown on. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof DomainError) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
  return errorText(error.code, error.params, requestLanguage()) ?? error.code;
}

/** The words for a code of ours. */
export const textOf = (code: string): string => errorText(code, {}, requestLanguage()) ?? code;
