import { z } from 'zod';
import { isId } from '@app/kernel';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What is no id leads to no record, as any other id that nothing has: an old link is not an invalid form. */
export const OfRecord = z.object({ id: z.string().max(60).refine(isId).catch(NOBODY) });
export type OfRecord = z.output<typeof OfRecord>;
