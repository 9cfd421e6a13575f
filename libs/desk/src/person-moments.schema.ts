import { type MomentPosition } from '@app/accounts';
import { z } from 'zod';

export const momentText = ({ at, id }: MomentPosition): string => `${at.getTime()}~${id}`;

/** Where a timeline goes on; null for what no timeline wrote. */
const After = z
  .string()
  .max(120)
  .optional()
  .catch(undefined)
  .transform((text): MomentPosition | null => {
    const [, at, id] = /^(\d{1,14})~([\w-]{1,80})$/.exec(text ?? '') ?? [];
    return at && id ? { at: new Date(Number(at)), id } : null;
  });

export const FindMoments = z.object({ sau: After });
export type FindMoments = z.output<typeof FindMoments>;
