import { DomainError, formatDay, localDateOf } from '@app/kernel';
import { type FormInput, redirect, refuseForm, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type FormState } from '@app/ui';
import { z } from 'zod';
import { timeOf } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';

export const OfFair = z.object({ id: z.uuid() });
export type OfFair = z.output<typeof OfFair>;

/** The form again with what a service refused; anything that no field can mend is thrown on. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  return refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
}

/** On to a page with what came of it; a refusal is said there too, or on the page from where it was asked. */
export async function told<Result>(
  path: string,
  done: string | ((result: Result) => string),
  work: () => Promise<Result>,
  from = path,
) {
  try {
    const result = await work();
    return redirect(path, typeof done === 'string' ? done : done(result));
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
    return redirect(from, errorText(error.code, error.params, requestLanguage()) ?? '', 'warning');
  }
}

/** The same for a form of a field or two that stands on a page of something else. */
export async function toldForm<Value>(
  path: string,
  form: FormInput<Value>,
  done: string,
  work: (input: Value) => Promise<unknown>,
  from = path,
) {
  if (!form.ok) return redirect(from, form.problems[0]?.message ?? '', 'warning');
  return told(path, done, () => work(form.value), from);
}

/** What the form shows of a fair that is there. */
export function formOf(fair: FairRow): FormState {
  return {
    values: {
      version: String(fair.version),
      type: fair.type,
      title: fair.title,
      day: formatDay(localDateOf(fair.opensAt)),
      from: timeOf(fair.opensAt),
      to: timeOf(fair.closesAt),
      place: fair.place ?? '',
      commune: fair.commune ?? '',
      isOnline: String(fair.isOnline),
      capacity: String(fair.capacity),
      waitLimit: String(fair.waitLimit),
      offices: fair.officeIds,
      partners: fair.partners.join('\n'),
      about: fair.about ?? '',
    },
    problems: [],
  };
}
