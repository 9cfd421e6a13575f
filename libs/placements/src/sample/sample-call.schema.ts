import { isLocalDate, type LocalDate, parseDay } from '@app/kernel';
import { z } from 'zod';

/** What a call of the sample brings. `unreachable` only after tries on so many different days. */
export const SAMPLE_RESULTS = ['confirmed', 'contradicted', 'unreachable'] as const;
export type SampleResult = (typeof SAMPLE_RESULTS)[number];
export const SAMPLE_TRIES = 3;

/** `open` until somebody knows; `dropped` when the placement was voided or the person erased before. */
export const SAMPLE_STATUSES = ['open', 'done', 'dropped'] as const;
export type SampleStatus = (typeof SAMPLE_STATUSES)[number];

export const HEARD_FROM = ['worker', 'employer'] as const;
export type HeardFrom = (typeof HEARD_FROM)[number];

/** What is so in the place of what the counsellor stated. */
export const SAMPLE_FINDINGS = ['not-started', 'left', 'elsewhere'] as const;
export type SampleFinding = (typeof SAMPLE_FINDINGS)[number];

export const RecordSampleCall = z
  .object({
    result: z.enum(SAMPLE_RESULTS),
    heardFrom: z.enum(HEARD_FROM).optional(),
    finding: z.enum(SAMPLE_FINDINGS).optional(),
  })
  .refine(({ result, heardFrom }) => result === 'unreachable' || heardFrom, {
    path: ['heardFrom'],
    message: 'sample.heard-from-needed',
  })
  .refine(({ result, finding }) => result !== 'contradicted' || finding, {
    path: ['finding'],
    message: 'sample.finding-needed',
  });
export type RecordSampleCall = z.output<typeof RecordSampleCall>;

/** `thang`: a month whose sample is drawn again, as `11/2026`. */
export const AskedSample = z.object({
  thang: z
    .string()
    .max(10)
    .transform((text): LocalDate | undefined => {
      const day = parseDay(`01/${text}`);
      return day !== null && isLocalDate(day) ? day : undefined;
    })
    .optional()
    .catch(undefined),
});
export type AskedSample = z.output<typeof AskedSample>;
