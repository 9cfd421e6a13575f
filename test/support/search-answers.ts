import { expect } from '@jest/globals';
import { type FoundPostings } from '@app/matching';
import { type World } from './world.js';

/** What the API answers to a search, as far as specs look at it. */
export type Answer = Omit<FoundPostings, 'items'> & { items: { id: string; title: string }[] };

export const titlesOf = ({ items }: Answer): string[] => items.map(({ title }) => title);

/** @param query as it stands in the address */
export async function ask(world: World, query: string): Promise<Answer> {
  const answer = await fetch(`${world.url}/api/v1/search/postings?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}
