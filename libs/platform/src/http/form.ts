import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, type FieldProblem, normalizeText } from '@app/kernel';
import { type Request } from 'express';
import { z } from 'zod';
import { fieldProblems } from '../i18n/field-problems.js';
import { errorText } from '../i18n/texts.js';
import { requestLanguage } from './request-context.js';

/** A form of one button: nothing is filled in. */
export const Nothing = z.object({});

/** What somebody types to find a record: a name, the end of a telephone number. */
export const Sought = z.string().max(100).transform(normalizeText);

/** What was typed, by dotted field name, so that a page can show it again. */
export type FormValues = Record<string, string | string[]>;

/** A form after its schema: the value when all is well; always what was typed and what is wrong with it. */
export type FormInput<Value> =
  | { ok: true; value: Value; values: FormValues; problems: FieldProblem[] }
  | { ok: false; values: FormValues; problems: FieldProblem[] };

/** Leaves out empty fields, so that an optional field left empty is absent rather than ''. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = withoutEmpty(item);
    return kept === undefined || key === '_csrf' ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function flatten(value: unknown, path: string, into: FormValues): void {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) into[path] = value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== '_csrf') flatten(item, path ? `${path}.${key}` : key, into);
    }
  } else if (value !== undefined && value !== null) into[path] = String(value);
}

/**
 * Checks a decoded form body (nested by qs: `workplaces[0][commune]`) against its schema. A button named `_again` asks
 * for the form once more, with other choices in it: nothing is checked then, nothing is wrong, and nothing is saved.
 */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): FormInput<z.output<Schema>> {
  const values: FormValues = {};
  flatten(body ?? {}, '', values);
  if (values['_again']) return { ok: false, values, problems: [] };
  const parsed = schema.safeParse(withoutEmpty(body ?? {}) ?? {}, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, values, problems: [] };
  return { ok: false, values, problems: fieldProblems(parsed.error.issues, requestLanguage()) };
}

/** The form again with what a service refused, when it said which rule was broken; anything else is thrown on. */
export function refuseForm<Value>(
  form: FormInput<Value>,
  error: unknown,
  text: (code: string) => string,
): FormInput<Value> {
  if (!(error instanceof DomainError) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error;
  const problems =
    error.fields.length > 0
      ? error.fields.map((field) => ({ ...field, message: text(field.code) }))
      : [{ path: '', code: error.code, message: text(error.code) }];
  return { ok: false, values: form.values, problems };
}

/** As `refuseForm`, in the words of the house. What is wrong with a file stands beside the field `file`. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  const told = refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
  const isFile = error instanceof DomainError && error.code.startsWith('file.');
  return isFile ? { ...told, problems: told.problems.map((problem) => ({ ...problem, path: 'file' })) } : told;
}

/** Wrapped, because Nest takes a bare schema among the arguments of a decorator for the options of its own pipe. */
export interface FormParameter {
  formSchema: z.ZodType;
}

const FormBody = createParamDecorator(({ formSchema }: FormParameter, context: ExecutionContext) =>
  parseForm(formSchema, context.switchToHttp().getRequest<Request>().body),
);

/** Turns the parameter into a `FormInput` of the schema; the page decides what to do with an invalid one. */
export const Form = (schema: z.ZodType): ParameterDecorator => FormBody({ formSchema: schema });
