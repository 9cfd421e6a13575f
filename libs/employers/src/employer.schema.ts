import { normalizeParagraphs, parsePhone, parseTaxCode } from '@app/kernel';
import { line } from '@app/accounts';
import { findCommune, INDUSTRIES, LEGAL_FORMS, SIZE_BANDS } from '@app/taxonomy';
import { z } from 'zod';
import { EVIDENCE, REJECT_REASONS, SUSPEND_REASONS } from './employer.lifecycle.js';

/** A tax code with or without its dash. @returns `0123456789` or `0123456789-001` */
export const TaxCodeText = z
  .string()
  .max(30)
  .transform((typed, context) => {
    const parsed = parseTaxCode(typed);
    if (parsed.ok) return parsed.code;
    context.addIssue({ code: 'custom', message: parsed.reason });
    return z.NEVER;
  });

const Phone = z
  .string()
  .max(30)
  .transform((typed, context) => {
    const phone = parsePhone(typed);
    if (phone) return phone;
    context.addIssue({ code: 'custom', message: 'phone.form' });
    return z.NEVER;
  });

const Website = z
  .string()
  .max(200)
  .transform((typed) => (/^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`))
  .pipe(z.url({ protocol: /^https?$/ }));

export const WriteEmployer = z.object({
  version: z.coerce.number().int().optional(),
  taxCode: TaxCodeText.optional(),
  name: line(200),
  shortName: line(80).optional(),
  legalForm: z.enum(LEGAL_FORMS.codes).optional(),
  industry: z.enum(INDUSTRIES.codes).optional(),
  sizeBand: z.enum(SIZE_BANDS.codes).optional(),
  park: z.string().max(40).optional(),
  commune: z
    .string()
    .max(10)
    .refine((code) => findCommune(code) !== null, 'place.unknown')
    .optional(),
  address: line(200).optional(),
  phone: Phone.optional(),
  email: z.email().max(200).optional(),
  website: Website.optional(),
  about: z.string().max(3000).transform(normalizeParagraphs).optional(),
  contactName: line(100).optional(),
  contactPosition: line(100).optional(),
});
export type WriteEmployer = z.output<typeof WriteEmployer>;

/** Signing up needs a tax code: only staff register employers without one. */
export const RegisterEmployer = WriteEmployer.extend({ taxCode: TaxCodeText });

export const VerifyEmployer = z.object({ evidence: z.enum(EVIDENCE), note: line(500).optional() });
export type VerifyEmployer = z.output<typeof VerifyEmployer>;
export const RejectEmployer = z.object({ reason: z.enum(REJECT_REASONS), note: line(500).optional() });
export type RejectEmployer = z.output<typeof RejectEmployer>;
export const SuspendEmployer = z.object({ reason: z.enum(SUSPEND_REASONS), note: line(500) });
export type SuspendEmployer = z.output<typeof SuspendEmployer>;

const nullable = z.string().nullable();

/** What lists and badges show of an employer. */
export const EmployerCard = z.object({
  id: z.uuid(),
  name: z.string(),
  slug: z.string(),
  status: z.string(),
  isVerified: z.boolean(),
  isTrusted: z.boolean(),
  industry: nullable,
  commune: nullable,
  park: nullable,
  sizeBand: nullable,
  logoFileId: nullable,
});
export type EmployerCard = z.output<typeof EmployerCard>;
