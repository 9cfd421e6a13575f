import { z } from 'zod';
import { Time } from './fair.schema.js';

/** When somebody wants to meet which booth, on the day of the fair. */
export const BookBooth = z.object({ booth: z.uuid(), time: Time });
export type BookBooth = z.output<typeof BookBooth>;

/** Whom a recruiter wants to meet, and when. */
export const BookApplicant = z.object({ registration: z.uuid(), time: Time });
export type BookApplicant = z.output<typeof BookApplicant>;

export const UnbookApplicant = z.object({ registration: z.uuid() });
export type UnbookApplicant = z.output<typeof UnbookApplicant>;

export const UnbookBooth = z.object({ booth: z.uuid() });
export type UnbookBooth = z.output<typeof UnbookBooth>;
