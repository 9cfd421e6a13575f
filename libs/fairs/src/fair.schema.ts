import { normalizeParagraphs, normalizeText } from '@app/kernel';
import { Day, line, parseTime } from '@app/accounts';
import { findCommune } from '@app/taxonomy';
import { z } from 'zod';
import { CANCEL_REASONS, FAIR_TYPES } from './fair.lifecycle.js';

const MOST_PARTNERS = 12;

const checked = z.preprocess((value) => value === true || value === 'true', z.boolean()).default(false);

export const Time = z
  .string()
  .max(20)
  .transform((typed, context) => {
    const time = parseTime(typed);
    if (time) return time;
    context.addIssue({ code: 'custom', message: 'fair.time-form' });
    return z.NEVER;
  });

/** One name on each line. */
const Names = z
  .string()
  .max(2000)
  .default('')
  .transform((text) => text.split('\n').map(normalizeText).filter(Boolean))
  .pipe(z.array(z.string().max(150)).max(MOST_PARTNERS));

/** A fair as its form sends it: of one day, with the hours of that day. */
export const WriteFair = z
  .object({
    version: z.coerce.number().int().optional(),
    type: z.enum(FAIR_TYPES),
    title: line(150),
    day: Day,
    from: Time,
    to: Time,
    place: line(200).optional(),
    commune: z
      .string()
      .max(10)
      .refine((code) => findCommune(code) !== null, 'place.unknown')
      .optional(),
    isOnline: checked,
    capacity: z.coerce.number().int().min(1).max(20_000),
    /** Minutes of waiting after which operators are told. */
    waitLimit: z.coerce.number().int().min(5).max(240).default(45),
    /** Our offices that hold it together with the host. */
    offices: z.array(z.uuid()).max(50).default([]),
    partners: Names,
    about: z.string().max(3000).transform(normalizeParagraphs).optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'fair.hours-order' })
  .refine(({ type, place }) => type === 'online' || place, { path: ['place'], message: 'fair.place-needed' })
  .refine(({ type, commune }) => type === 'online' || commune, { path: ['commune'], message: 'fair.place-needed' });
export type WriteFair = z.output<typeof WriteFair>;

export const CancelFair = z.object({ reason: z.enum(CANCEL_REASONS) });
export type CancelFair = z.output<typeof CancelFair>;

/** `xem=da-qua` shows those that are over; `sau` is where a list goes on. */
export const FindFairs = z.object({
  xem: z.enum(['da-qua']).optional().catch(undefined),
  sau: z.string().max(80).optional().catch(undefined),
});
export type FindFairs = z.output<typeof FindFairs>;
