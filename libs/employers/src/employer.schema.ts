import { normalizeParagraphs, parsePhone, parseTaxCode } from '@app/kernel';
import { line, Mobile } from '@app/accounts';
import { findCommune, INDUSTRIAL_PARKS, INDUSTRIES, LEGAL_FORMS, SIZE_BANDS } from '@app/taxonomy';
import { Sought } from '@app/platform/http';
import { z } from 'zod';
import { EMPLOYER_STATUSES, EVIDENCE, REJECT_REASONS, SUSPEND_REASONS } from './employer.lifecycle.js';

/** A tax code with or without its dash. @returns `0123456789` or `0123456789-001` */
const TaxCodeText = z
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
  park: z.enum(INDUSTRIAL_PARKS.codes).optional(),
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

/** What staff register from paper; `isNew` says that the employers of the same name were looked at. */
export const RegisterFor = WriteEmployer.extend({ isNew: z.literal('true').optional() });
export type RegisterFor = z.output<typeof RegisterFor>;

/** The version that the decision is about: what was changed since then has to be looked at first. */
const seen = { version: z.coerce.number().int().optional() };

export const VerifyEmployer = z.object({ ...seen, evidence: z.enum(EVIDENCE), note: line(500).optional() });
export type VerifyEmployer = z.output<typeof VerifyEmployer>;
export const RejectEmployer = z.object({ ...seen, reason: z.enum(REJECT_REASONS), note: line(500).optional() });
export type RejectEmployer = z.output<typeof RejectEmployer>;
export const SuspendEmployer = z.object({ ...seen, reason: z.enum(SUSPEND_REASONS), note: line(500) });
export type SuspendEmployer = z.output<typeof SuspendEmployer>;
export const ReinstateEmployer = z.object({ ...seen, note: line(500) });
export type ReinstateEmployer = z.output<typeof ReinstateEmployer>;
export const TrustEmployer = z.object({ isTrusted: z.enum(['true', 'false']).transform((value) => value === 'true') });

export const InviteRecruiter = z.object({ phone: Mobile, role: z.enum(['owner', 'recruiter']).default('recruiter') });
export type InviteRecruiter = z.output<typeof InviteRecruiter>;
export const AskToRecruit = z.object({ taxCode: TaxCodeText });
export const Answer = z.object({ answer: z.enum(['accept', 'decline']) });

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)~([0-9a-f-]{36})$/;

/** Where a list goes on: the instant and id of the last row shown. @returns null for what no list wrote */
export const After = z
  .string()
  .max(80)
  .optional()
  .transform((text): ListPosition | null => {
    const match = CURSOR.exec(text ?? '');
    const isPosition = match && !Number.isNaN(Date.parse(match[1]!)) && z.uuid().safeParse(match[2]).success;
    return isPosition ? { at: match[1]!, id: match[2]! } : null;
  });

export interface ListPosition {
  at: string;
  id: string;
}

export const cursorOf = (at: Date, id: string): string => `${at.toISOString()}~${id}`;

export const FindEmployers = z.object({
  ten: Sought.default(''),
  'trang-thai': z.enum(EMPLOYER_STATUSES).optional().catch(undefined),
  sau: After,
});
export type FindEmployers = z.output<typeof FindEmployers>;

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

/** What everybody may know of an employer. */
export const EmployerDetail = EmployerCard.extend({
  taxCode: nullable,
  shortName: nullable,
  legalForm: nullable,
  address: nullable,
  website: nullable,
  about: nullable,
});
export type EmployerDetail = z.output<typeof EmployerDetail>;
