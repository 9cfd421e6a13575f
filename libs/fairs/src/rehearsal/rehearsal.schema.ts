import { z } from 'zod';

export const USUAL_PEOPLE = 30;

/** How many simulated people come to a rehearsal. */
export const BeginRehearsal = z.object({ people: z.coerce.number().int().min(5).max(200).default(USUAL_PEOPLE) });
export type BeginRehearsal = z.output<typeof BeginRehearsal>;
