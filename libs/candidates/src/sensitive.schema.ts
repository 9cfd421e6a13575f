import { DISABILITIES, ETHNIC_GROUPS } from '@app/taxonomy';
import { z } from 'zod';
import { ASKED_GROUPS } from './candidate.lists.js';

const several = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(codes)).max(codes.length))
    .default([])
    .transform((items) => [...new Set(items)]);

/** Each answer is optional. The consent is asked for with the first of them. */
export const WriteSensitive = z.object({
  version: z.coerce.number().int().optional(),
  ethnicity: z.enum(ETHNIC_GROUPS.codes).optional(),
  disabilities: several(DISABILITIES.codes),
  priorityGroups: several(ASKED_GROUPS.codes),
  hasPrisonRecord: z.literal('true').optional(),
  sensitiveConsent: z.literal('true').optional(),
});
export type WriteSensitive = z.output<typeof WriteSensitive>;

/** What somebody told about themselves to be helped first (dữ liệu cá nhân nhạy cảm). */
export interface SensitiveProfile {
  version: number;
  ethnicity: string | null;
  disabilities: string[];
  priorityGroups: string[];
  /** Whether the person served a sentence; null where the reader may not know. */
  hasPrisonRecord: boolean | null;
}

/** Turns of people who told that it is so about themselves. */
export interface SensitiveTurns {
  disabled: number;
  ethnicMinority: number;
}

/** The answers as they are sealed, one text for each column: an open question is sealed like an answer. */
export interface SealedAnswers {
  ethnicity: string;
  disability: string;
  priorityGroups: string;
  prisonRecord: string;
}
