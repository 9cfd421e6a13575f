import { z } from 'zod';
import { split, type Synonym } from '../understanding/synonyms.js';
import './synonym.errors.js';

const MOST_WORDS = 6;
/** How well the other words serve, as people choose it. */
export const SERVES = [1, 0.8, 0.6] as const;

const side = z
  .string()
  .max(80)
  .transform((text) => split(text).join(' '))
  .refine((words) => words !== '' && words.split(' ').length <= MOST_WORDS, 'synonym.words');

/** A pair of words as somebody proposes it. */
export const ProposeSynonym = z
  .object({
    from: side,
    to: side,
    isBothWays: z
      .literal('true')
      .optional()
      .transform((value) => value === 'true'),
    serves: z.coerce.number().refine((value) => SERVES.some((each) => each === value)),
    reason: z.string().trim().max(500).optional(),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'synonym.same' });
export type ProposeSynonym = z.output<typeof ProposeSynonym>;

/** The two sides as the reading of queries takes them: one entry for each direction. */
export function synonymsOf(pair: Pick<ProposeSynonym, 'from' | 'to' | 'isBothWays' | 'serves'>): Synonym[] {
  const there = { from: pair.from.split(' '), to: pair.to.split(' '), serves: pair.serves };
  return pair.isBothWays ? [there, { from: there.to, to: there.from, serves: pair.serves }] : [there];
}
