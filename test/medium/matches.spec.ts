import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Matches } from '@app/matching';
import { NotificationsService } from '@app/notifications';
import { countQueries, Db } from '@app/platform/database';
import { PostingLife } from '@app/postings';
import { candidateOf, saveSection, type Seeker } from '../support/candidates.js';
import { counsellorOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

interface Row {
  personId: string;
  postingId: string;
  isTold: boolean;
}

describe('matches', () => {
  let world: World;
  let office: Office;
  let seamstress: Seeker;
  let driver: Seeker;

  const rows = () =>
    world.get(Db).query<Row>(
      `SELECT person_id AS "personId", posting_id AS "postingId", told_at IS NOT NULL AS "isTold" FROM match
         ORDER BY found_at, person_id`,
    );
  /** Which transaction wrote each match of the seamstress last. */
  const versions = () =>
    world
      .get(Db)
      .query('SELECT posting_id, xmin::text FROM match WHERE person_id = $1 ORDER BY posting_id', [
        seamstress.personId,
      ]);
  const seeker = async (phone: string, wish: string): Promise<Seeker> => {
    const who = await candidateOf(world, { phone, answers: { wish } });
    await saveSection(who.session, '/ho-so/ai-duoc-xem', { visibility: 'applied_only', matchingConsent: 'true' });
    return who;
  };
  const news = async ({ personId }: Seeker) =>
    (await world.get(NotificationsService).list(personId, null, 20)).filter(
      ({ template }) => template === 'matching.new-jobs',
    );

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    seamstress = await seeker('+84912000061', 'thợ may');
    driver = await seeker('+84912000062', 'lái xe tải');
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('of a new posting are its people and nobody else', async () => {
    const { id } = await publishedPosting(world, office, { title: 'Thợ may', occupation: '7531' });
    await world.settle();
    expect(await rows()).toEqual([{ personId: seamstress.personId, postingId: id, isTold: false }]);
  });

  it('of a changed profile are its postings, and none of another person is touched', async () => {
    const before = await rows();
    const written = await versions();
    const { id } = await publishedPosting(world, office, {
      title: 'Lái xe tải',
      occupation: '8332',
      licences: [],
      shifts: ['night'],
    });
    await world.settle();
    await world.get(Db).query('DELETE FROM match WHERE posting_id = $1', [id]);
    await saveSection(driver.session, '/ho-so/kinh-nghiem', { experience: '2_5' });
    await world.settle();
    const found = { personId: driver.personId, postingId: id, isTold: true };
    expect(await rows()).toHaveLength(before.length + 1);
    expect(await rows()).toEqual(expect.arrayContaining([...before, found]));
    expect(await versions()).toEqual(written);
  });

  it('cost the same however many others there are: what one change reads does not grow', async () => {
    const [{ postingId }] = (await rows()) as [Row];
    const read = async () => (await countQueries(() => world.get(Matches).followPosting(postingId))).statements.length;
    const before = await read();
    for (const [at, wish] of ['lập trình viên', 'kế toán', 'bảo vệ'].entries()) await seeker(`+8491200007${at}`, wish);
    await publishedPosting(world, office, { title: 'Kế toán', occupation: '4311' });
    await world.settle();
    expect(await read()).toBe(before);
    expect(before).toBeLessThanOrEqual(8);
  });

  it('are told once, in the morning, to who did not see them on their own page', async () => {
    expect(await world.runJob('tell-matches')).toEqual({ told: expect.any(Number) });
    expect(await news(seamstress)).toMatchObject([
      { params: { count: 1, title: 'Thợ may' }, link: '/viec-hop-voi-toi' },
    ]);
    expect(await news(driver)).toEqual([]);
    await world.runJob('tell-matches');
    expect(await news(seamstress)).toHaveLength(1);
  });

  it('end with the posting', async () => {
    const { id } = await publishedPosting(world, office, { title: 'Thợ may áo', occupation: '7531' });
    await world.settle();
    expect((await rows()).some(({ postingId }) => postingId === id)).toBe(true);
    await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'hired-elsewhere' });
    await world.settle();
    expect((await rows()).some(({ postingId }) => postingId === id)).toBe(false);
  });

  it('end with the consent', async () => {
    const { csrf } = await seamstress.session.get('/tai-khoan');
    await seamstress.session.post('/tai-khoan/dong-y', { purpose: 'matching', isGranted: 'false' }, csrf);
    await world.settle();
    expect((await rows()).filter(({ personId }) => personId === seamstress.personId)).toEqual([]);
  });

  it('are forgotten after three months', async () => {
    world.clock.advance(100 * 86_400_000);
    await world.runJob('forget-personal-data');
    expect(await rows()).toEqual([]);
  });
});
