import { normalizeParagraphs } from '@app/kernel';
import { z } from 'zod';

/** Three SMS at most. */
export const MESSAGE_LENGTH = 400;

export const WriteMessage = z.object({
  /** Made with the form: the same form sent twice is one message. */
  key: z.uuid().optional(),
  text: z.string().max(MESSAGE_LENGTH).transform(normalizeParagraphs).pipe(z.string().min(1)),
});
export type WriteMessage = z.output<typeof WriteMessage>;

/** Of one person: not told yet; told; no longer to be told, such as after a withdrawn consent; the telling broke. */
export const RECIPIENT_STATUSES = ['waiting', 'told', 'left-out', 'failed'] as const;
export type RecipientStatus = (typeof RECIPIENT_STATUSES)[number];
