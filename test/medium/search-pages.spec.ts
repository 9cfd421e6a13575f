import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FoundPostings } from '@app/matching';
import { firmOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const TITLES = ['Thợ hàn', 'Tuyển gấp thợ hàn', 'Thợ hàn que', 'Phụ việc cho thợ hàn xưởng', 'Thợ hàn TIG lương cao'];
const POSTINGS = 150;

describe('pages behind the postings that are put in order', () => {
  let world: World;
  const published = new Set<string>();

  beforeAll(async () => {
    world = await World.start();
    const office = await openCentre(world);
    const { id: employerId } = await firmOf(world, office);
    for (let at = 0; at < POSTINGS; at += 1) {
      const title = `${TITLES[at % TITLES.length]} ${at}`;
      published.add((await publishedPosting(world, office, { employerId, title, occupation: '7212' })).id);
    }
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('hold every other one once', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 8; page += 1) {
      const answer = await fetch(`${world.url}/api/v1/search/postings?q=th%E1%BB%A3+h%C3%A0n&after=${page}`);
      const { items, total } = (await answer.json()) as FoundPostings;
      expect(total).toBe(POSTINGS);
      seen.push(...items.map(({ id }) => id));
    }
    expect(seen).toHaveLength(POSTINGS);
    expect(new Set(seen)).toEqual(published);
  });
});
