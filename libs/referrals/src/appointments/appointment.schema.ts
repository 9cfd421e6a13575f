import { Day } from '@app/accounts';
import { z } from 'zod';

/** The hour of a button that was pressed. */
export const BookHour = z.object({
  startsAt: z.iso.datetime().transform((text) => new Date(text)),
});
export type BookHour = z.output<typeof BookHour>;

/** `ngay`: of another day than today. */
export const FindDay = z.object({ ngay: Day.optional().catch(undefined) });
export type FindDay = z.output<typeof FindDay>;
