import { z } from 'zod';

/** Why an office serves somebody of another one. */
export const RECEPTION_REASONS = ['at-desk', 'by-phone', 'at-fair', 'sent-on'] as const;

export const ReceivePerson = z.object({ reason: z.enum(RECEPTION_REASONS), tiep: z.string().max(500).default('') });
export type ReceivePerson = z.output<typeof ReceivePerson>;
