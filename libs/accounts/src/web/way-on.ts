import { z } from 'zod';
import { type FormState } from '@app/ui';

/** Where to go on after signing in. */
export const Next = z.object({ tiep: z.string().max(500).optional() });

/** Only a path of this site: a link in a message must not lead elsewhere after signing in. */
export function safeNext(next: string | undefined, fallback = '/'): string {
  return next && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : fallback;
}

/** Where a form leads on to that was not filled in right. */
export const wayOn = ({ values }: FormState): string => String(values['tiep'] ?? '');

/** Another way to sign in that leads on to the same page. */
export const withNext = (path: string, next: string): string =>
  next === '/' ? path : `${path}?tiep=${encodeURIComponent(next)}`;
