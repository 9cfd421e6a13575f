import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { PostingReads } from '@app/postings';
import { firmOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { closedPosting, draftPosting, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('site', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  it('shows the newest of the postings that are open', async () => {
    await draftPosting(world, office);
    await submittedPosting(world, office);
    await closedPosting(world, office, { title: 'Thợ hàn' });
    const firm = await firmOf(world, office, { isTrusted: true, name: 'Hộ Tin Cậy' });
    const open = await publishedPosting(world, office, { employerId: firm.id, title: 'Kế toán', occupation: '3313' });
    expect((await world.get(PostingReads).newest(10)).map(({ id }) => id)).toEqual([open.id]);
  });
});
