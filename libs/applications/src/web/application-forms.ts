import { z } from 'zod';
import { DomainError } from '@app/kernel';
import { type FormInput, refuseForm, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';

export const OfRecord = z.object({ id: z.uuid() });
export const OfPersonPosting = z.object({ id: z.uuid(), posting: z.uuid() });
export const Nothing = z.object({});
export type Id = z.output<typeof OfRecord>;

/** The form again with what a service refused; anything that no field can mend is thrown on. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  return refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
}
