import { isLocalDate, normalizeText, parseDay, parseMobile, personName, type LocalDate } from '@app/kernel';
import { Sought } from '@app/platform/http';
import { z } from 'zod';
import { IDENTITY_EVIDENCE } from './identity-check.lifecycle.js';

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

/** An answer to a question that may be put later: left out, it was not asked. */
const answer = z.enum(['true', 'false']).optional();

export const RegisterWalkIn = RegisterPerson.extend({
  phone: Mobile.optional(),
  clientType: z.enum(['free', 'ui']).default('free'),
  matchingConsent: answer,
  contactConsent: answer,
  /** Made with the form: the same form sent twice registers one person. */
  key: z.uuid().optional(),
});

/** The form at the desk: those who are alike have been looked at. */
export const RegisterWalkInForm = RegisterWalkIn.extend({ isNew: z.literal('true').optional() });

export const UpdatePerson = z.object({
  version: z.coerce.number().int(),
  fullName: z.string().max(100).transform(personName).pipe(z.string().min(2)),
  birthDate: Day,
  sex: z.enum(['female', 'male', 'other']).optional(),
  commune: z.string().max(10).optional(),
  email: z.email().max(200).optional(),
  language: z.enum(['vi', 'en']).default('vi'),
});

/** What members of staff keep themselves; their name and role are their manager's. */
export const UpdateContact = z.object({
  version: z.coerce.number().int(),
  email: z.email().max(200).optional(),
  language: z.enum(['vi', 'en']).default('vi'),
});

/** What staff may correct: also how the person is reached and as whom the Centre serves them. */
export const UpdatePersonAtDesk = UpdatePerson.extend({
  phone: Mobile.optional(),
  clientType: z.enum(['free', 'ui']).optional(),
});

/** Before anybody has said so, no purpose is consented to. */
export const SetConsent = z.object({
  purpose: z.enum(['service', 'matching', 'contact', 'sensitive', 'keep_after_closing']),
  isGranted: z.enum(['true', 'false']).transform((value) => value === 'true'),
});

export const FindPeople = z.object({
  ten: Sought.default(''),
  sau: z.uuid().optional().catch(undefined),
});

export const DecideIdentity = z.object({
  step: z.enum(['confirm', 'refuse', 'dismiss']),
  evidence: z.enum(IDENTITY_EVIDENCE).optional(),
});

export type UpdateContact = z.output<typeof UpdateContact>;
export type UpdatePersonAtDesk = z.output<typeof UpdatePersonAtDesk>;
export type SetConsent = z.output<typeof SetConsent>;
export type DecideIdentity = z.output<typeof DecideIdentity>;
export type RegisterPerson = z.output<typeof RegisterPerson>;
export type RegisterWalkIn = z.output<typeof RegisterWalkIn>;
export type UpdatePerson = z.output<typeof UpdatePerson>;
