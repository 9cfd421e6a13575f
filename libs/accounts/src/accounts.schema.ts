import { isLocalDate, normalizeText, parseDay, parseMobile, personName, type LocalDate } from '@app/kernel';
import { z } from 'zod';

/** A mobile number in any usual spelling. @returns E.164 */
export const Mobile = z
  .string()
  .max(30)
  .transform((text, context) => {
    const phone = parseMobile(text);
    if (phone) return phone;
    context.addIssue({ code: 'custom', message: 'phone.form' });
    return z.NEVER;
  });

/** A day as `24/11/1998` or `1998-11-24`. */
export const Day = z
  .string()
  .max(20)
  .transform((text, context): LocalDate => {
    const day = parseDay(text);
    if (day && isLocalDate(day)) return day;
    context.addIssue({ code: 'custom', message: 'date.form' });
    return z.NEVER;
  });

/** One line of text of limited length, normalised; at least one visible character. */
export const line = (max: number) => z.string().max(max).transform(normalizeText).pipe(z.string().min(1));

export const RequestCode = z.object({ phone: Mobile, tiep: z.string().max(500).optional() });
export const VerifyCode = z.object({
  phone: Mobile,
  code: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'code.wrong')),
  tiep: z.string().max(500).optional(),
});
const accepted = z.literal('true', { error: 'consent.service-needed' });

export const RegisterPerson = z.object({
  fullName: z.string().max(100).transform(personName).pipe(z.string().min(2)),
  birthDate: Day,
  sex: z.enum(['female', 'male', 'other']).optional(),
  commune: z.string().max(10).optional(),
  serviceConsent: accepted,
  matchingConsent: z.literal('true').optional(),
  contactConsent: z.literal('true').optional(),
});

export const RegisterWalkIn = RegisterPerson.extend({
  phone: Mobile.optional(),
  clientType: z.enum(['free', 'ui']).default('free'),
});

export const UpdatePerson = z.object({
  version: z.coerce.number().int(),
  fullName: z.string().max(100).transform(personName).pipe(z.string().min(2)),
  birthDate: Day,
  sex: z.enum(['female', 'male', 'other']).optional(),
  commune: z.string().max(10).optional(),
  email: z.email().max(200).optional(),
  language: z.enum(['vi', 'en']).default('vi'),
});

export type RegisterPerson = z.output<typeof RegisterPerson>;
export type RegisterWalkIn = z.output<typeof RegisterWalkIn>;
export type UpdatePerson = z.output<typeof UpdatePerson>;
