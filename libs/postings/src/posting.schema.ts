import { normalizeParagraphs, normalizeText, parsePhone, type LocalDate } from '@app/kernel';
import { Day } from '@app/accounts';
import {
  BENEFITS,
  CONTRACT_TYPES,
  EXPERIENCE,
  findCommune,
  findOccupation,
  findProvince,
  GENERAL_EDUCATION,
  INDUSTRIAL_PARKS,
  isCommuneOf,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  SOFT_SKILLS,
  WAGE_BASES,
  WORK_FORMS,
} from '@app/taxonomy';
import { z } from 'zod';
import { CLOSE_REASONS, ONE_TAP_DAYS, RETURN_REASONS } from './posting.lifecycle.js';
import { PRIORITY_CANDIDATES, PURPOSES, WANTED_FROM_CENTRE, EXTRA_DEMANDS, WORK_CONDITIONS } from './form-03a.js';

const text = (max: number) => z.string().max(max).transform(normalizeText).pipe(z.string().min(1));
const paragraphs = (max: number) => z.string().max(max).transform(normalizeParagraphs).pipe(z.string().min(1));

/** Several of a list; a form that sends a single one sends a bare string. */
const several = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(codes)).max(codes.length))
    .default([]);

/** A list typed in one line, separated by commas, semicolons or new lines. */
const typedList = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(/[,;\n]/) : value),
    z.array(z.string().max(60).transform(normalizeText)).max(30),
  )
  .transform((items) => [...new Set(items.filter((item) => item !== ''))])
  .default([]);

/** An amount of money as people type it: `8.000.000`, `8 000 000 đ`, `8tr5`, `7,5 triệu`, `25k`. @returns whole units */
export const Amount = z.union([z.number(), z.string().max(30)]).transform((typed, context) => {
  const amount = typeof typed === 'number' ? typed : readAmount(typed);
  if (amount !== null && Number.isSafeInteger(amount) && amount > 0 && amount <= 1_000_000_000) return amount;
  context.addIssue({ code: 'custom', message: 'amount.form' });
  return z.NEVER;
});

function readAmount(typed: string): number | null {
  const clean = normalizeText(typed)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(đồng|vnd|vnđ|đ|usd|\$)$/, '');
  const short = /^(\d{1,4})(?:[.,](\d{1,3}))?(tr|triệu|trieu|củ|cu|k|nghìn|nghin|ngàn|ngan)(\d{0,3})$/.exec(clean);
  if (short) {
    const unit = /^(tr|củ|cu)/.test(short[3]!) ? 1_000_000 : 1_000;
    const fraction = short[2] ?? short[4] ?? '';
    return Math.round(Number(`${short[1]}.${fraction || '0'}`) * unit);
  }
  return /^\d{1,3}([.,]\d{3})+$|^\d{1,10}$/.test(clean) ? Number(clean.replace(/[.,]/g, '')) : null;
}

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const Commune = z
  .string()
  .max(10)
  .refine((code) => findCommune(code) !== null, 'place.unknown');
const Province = z
  .string()
  .max(4)
  .refine((code) => findProvince(code) !== null, 'place.unknown');

const Workplace = z
  .object({
    commune: Commune.optional(),
    province: Province.optional(),
    address: text(200).optional(),
    park: z.enum(INDUSTRIAL_PARKS.codes).optional(),
  })
  .refine(
    ({ commune, province, address, park }) => park === undefined || (commune ?? province ?? address) !== undefined,
    {
      path: ['commune'],
      message: 'place.needed',
    },
  )
  .refine(({ commune, province }) => commune === undefined || isCommuneOf(province, commune), {
    path: ['commune'],
    message: 'place.commune-of-province',
  });
export type Workplace = z.output<typeof Workplace>;

const Question = z.object({ text: text(200), kind: z.enum(['yes-no', 'text']).default('yes-no') });

/** Rows of a form that were left empty count as not there. */
const rows = <Row extends z.ZodType>(row: Row, max: number) =>
  z
    .preprocess(
      (value) =>
        (Array.isArray(value) ? value : Object.values((value ?? {}) as Record<string, unknown>)).filter(
          (item) => item !== undefined && item !== null,
        ),
      z.array(row).max(max),
    )
    .default([]);

const rangeIsOrdered = (low?: number, high?: number) => low === undefined || high === undefined || low <= high;

/** A vacancy as somebody writes it: only the title is needed to keep a draft. */
export const WritePosting = z
  .object({
    version: z.coerce.number().int().optional(),
    reference: text(60).optional(),
    title: text(150),
    description: paragraphs(6000).optional(),
    requirements: paragraphs(4000).optional(),
    occupation: z
      .string()
      .max(10)
      .refine((code) => findOccupation(code)?.level === 4, 'occupation.unknown')
      .optional(),
    positionRank: z.enum(POSITION_RANKS.codes).optional(),
    headcount: whole(1, 10_000).optional(),
    generalEducation: z.enum(GENERAL_EDUCATION.codes).optional(),
    qualification: z.enum(QUALIFICATIONS.codes).optional(),
    experience: z.enum(EXPERIENCE.codes).optional(),
    workForm: z.enum(WORK_FORMS.codes).optional(),
    contractType: z.enum(CONTRACT_TYPES.codes).optional(),
    purpose: z.enum(PURPOSES.codes).optional(),
    wageBasis: z.enum(WAGE_BASES.codes).optional(),
    wageMin: Amount.optional(),
    wageMax: Amount.optional(),
    wageNote: text(200).optional(),
    shifts: several(SHIFTS.codes),
    benefits: several(BENEFITS.codes),
    benefitNote: paragraphs(1000).optional(),
    skills: typedList,
    softSkills: several(SOFT_SKILLS.codes),
    licences: typedList,
    extraDemands: several(EXTRA_DEMANDS.codes),
    conditions: z
      .object(
        Object.fromEntries(Object.entries(WORK_CONDITIONS).map(([key, list]) => [key, z.enum(list.codes).optional()])),
      )
      .default({}),
    priorityCandidates: several(PRIORITY_CANDIDATES.codes),
    wantedFromCentre: several(WANTED_FROM_CENTRE.codes),
    recruitmentMethods: several(RECRUITMENT_METHODS.codes),
    minAge: whole(15, 99).optional(),
    maxAge: whole(15, 99).optional(),
    probationDays: whole(0, 400).optional(),
    probationPercent: whole(0, 100).optional(),
    contactName: text(100).optional(),
    contactPosition: text(100).optional(),
    contactPhone: z
      .string()
      .max(30)
      .transform((typed, context) => {
        const phone = parsePhone(typed);
        if (phone) return phone;
        context.addIssue({ code: 'custom', message: 'phone.form' });
        return z.NEVER;
      })
      .optional(),
    contactEmail: z.email().max(200).optional(),
    contactIsPublic: z.preprocess((value) => value === true || value === 'true', z.boolean()).default(false),
    deadline: Day.optional(),
    workplaces: rows(Workplace, 10),
    questions: rows(Question, 3),
  })
  .refine((posting) => rangeIsOrdered(posting.wageMin, posting.wageMax), { path: ['wageMax'], message: 'wage.order' })
  .refine((posting) => rangeIsOrdered(posting.minAge, posting.maxAge), { path: ['maxAge'], message: 'age.order' });
export type WritePosting = z.output<typeof WritePosting>;

/** The version that a decision is about: what was changed since then has to be looked at first. */
const seen = { version: z.coerce.number().int().optional() };

export const DecideOnPosting = z.object(seen);
export type DecideOnPosting = z.output<typeof DecideOnPosting>;

export const ReturnPosting = z.object({
  ...seen,
  reasons: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.enum(RETURN_REASONS)).min(1, 'posting.reason-needed'),
  ),
  note: paragraphs(1000).optional(),
});
export type ReturnPosting = z.output<typeof ReturnPosting>;

export const ClosePosting = z.object({ reason: z.enum(CLOSE_REASONS) });
export type ClosePosting = z.output<typeof ClosePosting>;

export const ProlongPosting = z.object({ ...seen, days: whole(1, 90).default(ONE_TAP_DAYS) });
export type ProlongPosting = z.output<typeof ProlongPosting>;

export const REPORT_REASONS = ['asks-money', 'false', 'closed', 'discriminates', 'wrong-contact', 'other'] as const;
export const ReportPosting = z.object({ reason: z.enum(REPORT_REASONS), note: text(500).optional() });
export type ReportPosting = z.output<typeof ReportPosting>;

const nullable = z.string().nullable();

/** What a list shows of a posting. */
export const PostingCard = z.object({
  id: z.uuid(),
  title: z.string(),
  status: z.string(),
  employerId: nullable,
  employerName: nullable,
  employerIsVerified: z.boolean(),
  occupation: nullable,
  headcount: z.number().nullable(),
  wageBasis: nullable,
  wageMin: z.number().nullable(),
  wageMax: z.number().nullable(),
  wageCurrency: z.string(),
  workplaces: z.array(z.object({ commune: nullable, province: nullable, address: nullable, park: nullable })),
  shifts: z.array(z.string()),
  experience: nullable,
  contractType: nullable,
  workForm: nullable,
  deadline: z
    .string()
    .nullable()
    .transform((day) => day as LocalDate | null),
  publishedAt: z.date().nullable(),
});
export type PostingCard = z.output<typeof PostingCard>;
