import { isId } from '@app/kernel';
import { z } from 'zod';
import { KINDS } from './notification.template.js';
import { type ListPosition } from './notifications.repository.js';

/** The position in a list that is read by key, as the address carries it: `<instant>_<id>`. */
export const After = z
  .string()
  .max(80)
  .transform((text, context): ListPosition => {
    const [instant, id] = text.split('_');
    const createdAt = new Date(instant ?? '');
    if (!Number.isNaN(createdAt.getTime()) && isId(id)) return { createdAt, id };
    context.addIssue({ code: 'custom', message: 'input.invalid' });
    return z.NEVER;
  });

export const positionText = ({ createdAt, id }: ListPosition): string => `${createdAt.toISOString()}_${id}`;

export const ListQuery = z.object({ sau: After.optional().catch(undefined) });
export const ById = z.object({ id: z.uuid() });
export const MarkAllRead = z.object({ until: z.iso.datetime() });

const channels = z.array(z.enum(['mail', 'sms'])).default([]);
const hour = z.string().regex(/^([01]\d|2[0-3]):00$/);

/** Channels by kind; an absent kind means none of its channels. Hours count for `own` only. */
export const SavePreferences = z
  .object({
    shown: z.array(z.enum(KINDS)).min(1),
    ...(Object.fromEntries(KINDS.map((kind) => [kind, channels])) as Record<(typeof KINDS)[number], typeof channels>),
    quiet: z.enum(['house', 'never', 'own']),
    quietFrom: hour.optional(),
    quietTo: hour.optional(),
  })
  .superRefine((value, context) => {
    if (value.quiet !== 'own') return;
    for (const path of ['quietFrom', 'quietTo'] as const) {
      if (value[path] === undefined)
        context.addIssue({ code: 'custom', path: [path], message: 'notification.hour-form' });
    }
  });

export type SavePreferences = z.output<typeof SavePreferences>;
