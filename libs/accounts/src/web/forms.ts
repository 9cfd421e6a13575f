import { DomainError } from '@app/kernel';
import { type FormInput, refuseForm, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';

/** The form again with what a service refused; anything that no field can mend is thrown on. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  return refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
}

/** What a service refused, as a line for the next page; anything unexpected is thrown on. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof DomainError) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
  return errorText(error.code, error.params, requestLanguage()) ?? error.code;
}

/** The words for a code of ours. */
export const textOf = (code: string): string => errorText(code, {}, requestLanguage()) ?? code;
