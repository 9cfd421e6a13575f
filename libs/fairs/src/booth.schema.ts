import { normalizeParagraphs, normalizeText } from '@app/kernel';
import { z } from 'zod';
import { DECLINE_REASONS } from './booth.lifecycle.js';

/** What an employer may bring to one booth. */
export const MOST_POSTINGS = 30;
export const MOST_RECRUITERS = 20;
/** How long a conversation is planned to last unless the employer says otherwise. */
export const USUAL_SLOT_MINUTES = 10;

const ids = (most: number) =>
  z
    .array(z.uuid())
    .max(most)
    .default([])
    .transform((list) => [...new Set(list)]);

/** What a booth holds, as its employer or the centre fills it in. */
export const WriteBooth = z.object({
  version: z.coerce.number().int().optional(),
  postings: ids(MOST_POSTINGS),
  recruiters: ids(MOST_RECRUITERS),
  desks: z.coerce.number().int().min(1).max(20).default(1),
  slotMinutes: z.coerce.number().int().min(3).max(60).default(USUAL_SLOT_MINUTES),
  note: z.string().max(500).transform(normalizeParagraphs).optional(),
});
export type WriteBooth = z.output<typeof WriteBooth>;

/** An employer that the centre enters itself; it brings its open postings, which can be changed afterwards. */
export const EnterBooth = z
  .object({
    /** A name or a tax code. */
    employer: z.string().max(200).transform(normalizeText).optional(),
    /** Chosen among those that are called alike. */
    employerId: z.uuid().optional(),
    desks: z.coerce.number().int().min(1).max(20).default(1),
  })
  .refine(({ employer, employerId }) => employer || employerId, { path: ['employer'], message: 'field.required' });
export type EnterBooth = z.output<typeof EnterBooth>;

/** Left out, the booth gets the first number that is free. */
export const ConfirmBooth = z.object({ number: z.coerce.number().int().min(1).max(999).optional() });
export type ConfirmBooth = z.output<typeof ConfirmBooth>;

export const DeclineBooth = z.object({ reason: z.enum(DECLINE_REASONS) });
export type DeclineBooth = z.output<typeof DeclineBooth>;
