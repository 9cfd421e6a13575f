import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairsService } from '@app/fairs';
import { newId } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { BrowserSession } from '../support/browser-session.js';
import { announcedFair, draftFair } from '../support/fairs.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('fairs for everybody outside', () => {
  let world: World;
  let office: Office;
  let fair: string;
  let draft: string;
  let postingId: string;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    fair = await announcedFair(world, office, { title: 'Phiên có gian' });
    draft = await draftFair(world, office);
    const posting = await publishedPosting(world, office, { title: 'Thợ may' });
    postingId = posting.id;
    await world.get(Db).query(
      `WITH asked AS (INSERT INTO booth (id, fair_id, employer_id, number, status, desks, created_at, created_by, updated_at)
         VALUES ($1, $2, $3, 1, 'confirmed', 1, $4, $1, $4) RETURNING id)
       INSERT INTO booth_posting (booth_id, posting_id) SELECT id, $5 FROM asked`,
      [newId(), fair, posting.employerId, world.clock.now(), postingId],
    );
  }, 120_000);
  afterAll(() => world.stop());

  const ask = async (path: string) => {
    const answer = await fetch(`${world.url}/api/v1/fairs${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('are listed by the API with what everybody may know', async () => {
    const { status, body } = await ask('');
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          id: fair,
          type: 'regular',
          status: 'announced',
          title: 'Phiên có gian',
          about: null,
          opensAt: expect.any(String),
          closesAt: expect.any(String),
          place: 'Hội trường Trung tâm, số 0 đường Thử',
          commune: '05710',
          isOnline: false,
          capacity: 200,
          placesTaken: 0,
          host: office.name,
          partners: [],
          booths: 1,
          cancelReason: null,
          updatedAt: expect.any(String),
        },
      ],
      next: null,
    });
    expect((await ask('?when=past')).body).toEqual({ items: [], next: null });
    expect((await ask('?when=someday')).status).toBe(422);
    expect((await ask('?after=x')).status).toBe(200);
  });

  it('are shown by the API one by one, with employers and their open postings', async () => {
    expect((await ask(`/${fair}`)).body).toMatchObject({
      id: fair,
      employers: [{ booth: 1, postings: [{ id: postingId, title: 'Thợ may' }] }],
    });
    expect((await ask(`/${draft}`)).status).toBe(404);
    expect((await ask('/none')).status).toBe(422);
  });

  it('are events to search engines, and in the site map', async () => {
    const stranger = new BrowserSession(world.url);
    const page = (await stranger.get(`/phien-giao-dich/${fair}`)).html;
    const [, text] = /<script type="application\/ld\+json"[^>]*>([^<]+)<\/script>/.exec(page)!;
    expect(JSON.parse(text!)).toMatchObject({ '@type': 'Event', name: 'Phiên có gian', isAccessibleForFree: true });
    expect((await stranger.get('/sitemap.xml')).html).toContain('/sitemap/phien-giao-dich.xml');
    const map = (await stranger.get('/sitemap/phien-giao-dich.xml')).html;
    expect(map).toContain(`/phien-giao-dich/${fair}</loc>`);
    expect(map).not.toContain(draft);
  });

  it('cost as many queries for many as for one', async () => {
    const asked = async () => (await countQueries(() => world.get(FairsService).coming())).statements.length;
    const one = await asked();
    for (let more = 0; more < 3; more += 1) await announcedFair(world, office);
    expect(await asked()).toBe(one);
  });
});
