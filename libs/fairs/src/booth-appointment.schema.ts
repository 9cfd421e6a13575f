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

/** `gian`: whose free times are shown. */
export const FindHours = z.object({ gian: z.uuid().optional().catch(undefined) });
export type FindHours = z.output<typeof FindHours>;

/** `ve`: the ticket of the applicant who is asked to a time. */
export const FindApplicantHours = z.object({ ve: z.uuid() });
export type FindApplicantHours = z.output<typeof FindApplicantHours>;

export const UnbookBooth = z.object({ booth: z.uuid() });
export type UnbookBooth = z.output<typeof UnbookBooth>;
