import { normalizeParagraphs, normalizeText } from '@app/kernel';
import { Day } from '@app/accounts';
import { COUNSELLING_SERVICES, COUNSELLING_SUBJECTS } from '@app/taxonomy';
import { z } from 'zod';

export type Service = (typeof COUNSELLING_SERVICES.codes)[number];

/** What a person can be counselled about; employers are counselled elsewhere. */
export const SUBJECTS = COUNSELLING_SUBJECTS.only(['job_domestic', 'job_abroad', 'career', 'ui', 'law', 'other']);
export type Subject = (typeof SUBJECTS.codes)[number];

export const VOID_REASONS = ['not-held', 'wrong-person', 'recorded-twice'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** The counselling sheet has room for two proposals; three steps are what people remember. */
export const PROPOSAL_SLOTS = ['first', 'second'] as const;
export const PLAN_SLOTS = ['first', 'second', 'third'] as const;

/** At least one of a list; a form that sends a single one may send a bare string. */
const someOf = <Code extends string>(codes: readonly [Code, ...Code[]], missing: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : (value ?? [])),
      z.array(z.enum(codes)).min(1, missing).max(codes.length),
    )
    .transform((chosen) => codes.filter((code) => chosen.includes(code)));

/** A posting from the list, or words for other work; words that were typed count. */
const ProposedWork = z.object({
  posting: z.uuid().optional(),
  work: z.string().max(150).transform(normalizeText).optional(),
});

const PlannedStep = z
  .object({ text: z.string().max(300).transform(normalizeText).optional(), dueOn: Day.optional() })
  .refine(({ text, dueOn }) => !text || dueOn, { path: ['dueOn'], message: 'consultation.plan-day-needed' })
  .refine(({ text, dueOn }) => text || !dueOn, { path: ['text'], message: 'consultation.plan-text-needed' });

/** What a counsellor writes down of a consultation. */
export const RecordConsultation = z.object({
  /** Made with the form: the same form sent twice records one consultation. */
  key: z.uuid().optional(),
  /** Of a recorded one that is corrected. */
  version: z.coerce.number().int().optional(),
  /** Today when left out. */
  heldOn: Day.optional(),
  /** The fair at which it was held. */
  fair: z.uuid().optional(),
  clientType: z.enum(['free', 'ui']),
  services: someOf(COUNSELLING_SERVICES.codes, 'consultation.services-needed'),
  subjects: someOf(SUBJECTS.codes, 'consultation.subjects-needed'),
  advice: z.string().max(4000).transform(normalizeParagraphs).pipe(z.string().min(1)),
  proposals: z.object({ first: ProposedWork.optional(), second: ProposedWork.optional() }).default({}),
  plan: z
    .object({ first: PlannedStep.optional(), second: PlannedStep.optional(), third: PlannedStep.optional() })
    .default({}),
});
export type RecordConsultation = z.output<typeof RecordConsultation>;

export const VoidConsultation = z.object({ reason: z.enum(VOID_REASONS) });
export type VoidConsultation = z.output<typeof VoidConsultation>;
