import { line } from '@app/accounts';
import { Sought } from '@app/platform/http';
import { z } from 'zod';
import { ATTENDANCES, PRIORITY_REASONS } from './registration.lifecycle.js';

/** What somebody says who registers. A reason to go first is told of one's own will, knowing who will see it. */
export const RegisterForFair = z
  .object({
    attendance: z.enum(ATTENDANCES).default('on_site'),
    priority: z.enum(PRIORITY_REASONS).optional(),
    priorityConsent: z.literal('true').optional(),
    /** A booth whose times they look at next. */
    booth: z.uuid().optional(),
  })
  .refine(({ priority, priorityConsent }) => !priority || priorityConsent, {
    path: ['priorityConsent'],
    message: 'registration.priority-consent-needed',
  });
export type RegisterForFair = z.output<typeof RegisterForFair>;

/** Who is registered at the desk or at the door. */
export const RegisterSomebody = RegisterForFair.and(z.object({ personId: z.uuid() }));
export type RegisterSomebody = z.output<typeof RegisterSomebody>;

/** `ma`: the code of a ticket as a reader types it; `tim`: a ticket number, a name, the end of a telephone number. */
export const FindTicket = z.object({
  ma: z.string().max(300).optional().catch(undefined),
  tim: Sought.default('').catch(''),
});
export type FindTicket = z.output<typeof FindTicket>;

export const CheckIn = z.object({ seat: line(20).optional() });
export type CheckIn = z.output<typeof CheckIn>;
