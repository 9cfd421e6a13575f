import { z } from 'zod';

export const OfRecord = z.object({ id: z.uuid() });
export const OfPersonPosting = z.object({ id: z.uuid(), posting: z.uuid() });
export type Id = z.output<typeof OfRecord>;
