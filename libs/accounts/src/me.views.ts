import { z } from 'zod';

/** The caller as programs need to know them: who, and what they may do. */
export const MeView = z
  .object({
    id: z.uuid(),
    fullName: z.string(),
    phone: z.string().nullable().describe('E.164'),
    email: z.string().nullable(),
    language: z.enum(['vi', 'en']),
    roles: z.array(z.string()),
    permissions: z.array(z.string()),
    officeId: z.uuid().nullable().describe('The office that staff work for, or that is in charge of the person'),
    employerId: z.uuid().nullable().describe('The organisation that a recruiter acts for'),
  })
  .meta({ id: 'Me' });

const SessionView = z
  .object({
    id: z.uuid(),
    device: z.string().describe('Such as `Chrome · Android`'),
    signedInAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'Session' });

export const SessionList = z.object({ items: z.array(SessionView) });

export const OfSession = z.object({ id: z.uuid() });
export type OfSession = z.output<typeof OfSession>;
