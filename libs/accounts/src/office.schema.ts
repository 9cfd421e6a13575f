import { normalizeText, parsePhone } from '@app/kernel';
import { communeOptions } from '@app/taxonomy';
import { z } from 'zod';
import { Day, line } from './accounts.schema.js';
import { parseNetwork } from './network.js';
import { type OpeningHours } from './office.entity.js';
import { hoursOverlap, parseTime } from './opening-hours.js';

/** So many different spans of a week can be entered; a form always shows two more than are filled. */
export const HOURS_SLOTS = 8;

const COMMUNE_CODES = new Set(communeOptions().map(({ value }) => value));

const time = z
  .string()
  .max(20)
  .transform((text, context) => {
    const read = parseTime(text);
    if (read) return read;
    context.addIssue({ code: 'custom', message: 'office.time-form' });
    return z.NEVER;
  });

const Span = z
  .object({
    days: z.array(z.coerce.number().int().min(1).max(7), 'office.days-needed').min(1, 'office.days-needed'),
    from: time,
    to: time,
  })
  .refine(({ from, to }) => from < to, { message: 'office.hours-order', path: ['to'] });

/** Spans by the slot of the form, so that a problem stands beside the row it is about, whatever rows are empty. */
const slots = Object.fromEntries(
  Array.from({ length: HOURS_SLOTS }, (_, slot) => [`s${slot}`, Span.optional()]),
) as Record<string, z.ZodOptional<typeof Span>>;

const hours = z
  .object(slots)
  .default({})
  .transform((bySlot): OpeningHours[] =>
    Object.values(bySlot).flatMap((span) => (span ? [{ ...span, days: span.days.toSorted() }] : [])),
  )
  .refine((spans) => !hoursOverlap(spans), 'office.hours-overlap');

const Lunch = z
  .object({ from: time, to: time })
  .refine(({ from, to }) => from < to, { message: 'office.hours-order', path: ['to'] });

const phone = z
  .string()
  .max(30)
  .transform((text, context) => {
    const read = parsePhone(text);
    if (read) return read;
    context.addIssue({ code: 'custom', message: 'office.phone-form' });
    return z.NEVER;
  });

const office = {
  name: line(150),
  address: line(200),
  phone,
  hours,
  lunch: Lunch.optional(),
  communes: z
    .array(z.string().refine((code) => COMMUNE_CODES.has(code), 'field.not-an-option'))
    .max(200)
    .default([]),
};

export const NewOfficeForm = z.object({
  ...office,
  code: z
    .string()
    .max(20)
    .transform((text) => normalizeText(text).toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{2,8}$/, 'office.code-form')),
});

export const ChangeOffice = z.object({ ...office, version: z.coerce.number().int() });

export const NewNetwork = z.object({
  range: z
    .string()
    .max(60)
    .transform((text, context) => {
      const range = parseNetwork(text);
      if (range !== null && range !== 'too-wide') return range;
      context.addIssue({ code: 'custom', message: range === null ? 'network.form' : 'network.too-wide' });
      return z.NEVER;
    }),
  label: line(100),
  lastDay: Day.optional(),
});

export type NewOfficeForm = z.output<typeof NewOfficeForm>;
export type ChangeOffice = z.output<typeof ChangeOffice>;
export type NewNetwork = z.output<typeof NewNetwork>;
