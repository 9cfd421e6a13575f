import { z } from 'zod';

const LAST_PAGE = 15;
/** A page that nobody could have linked to is the first. */
export const SuggestionPage = z.object({ trang: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1) });
export type SuggestionPage = z.output<typeof SuggestionPage>;
