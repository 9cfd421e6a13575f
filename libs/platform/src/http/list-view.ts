import { z } from 'zod';

/** The view of a list that goes on: `next` is given back as `after` for the next page, null on the last one. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
