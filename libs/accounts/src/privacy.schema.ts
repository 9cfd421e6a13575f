import { Sought } from '@app/platform/http';
import { z } from 'zod';

export const ERASURE_STATUSES = ['open', 'done', 'refused', 'withdrawn'] as const;
export type ErasureStatus = (typeof ERASURE_STATUSES)[number];

/** Why a request cannot be carried out (yet); each names what law or safety asks for. */
export const REFUSAL_REASONS = ['insurance-case', 'open-referral', 'dispute', 'not-the-person'] as const;

/**
 * Days from asking until everything has to be removed (Nghị định 356/2025/NĐ-CP: 20 ngày). The answer that the request
 * arrived is given at once, where the law allows two working days.
 */
export const ERASE_WITHIN_DAYS = 20;

export const RefuseErasure = z.object({ reason: z.enum(REFUSAL_REASONS) });
export type RefuseErasure = z.output<typeof RefuseErasure>;

export const MergePeople = z.object({ other: z.uuid() });
export const UnmergePeople = z.object({ other: z.uuid() });
export const FindDuplicate = z.object({
  ten: Sought.default(''),
  voi: z.uuid().optional().catch(undefined),
});
export type FindDuplicate = z.output<typeof FindDuplicate>;
