import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { DeskPeople, FairConsole, FairScreen, FairViews, type Push, RoomFeed } from '@app/fairs';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const KB = 1024;
const BOOTHS = 100;
const PLACES = 5;
const PHONES = { seeker: '+84900000811', recruiter: '+84900000812' };

/** What somebody on a cheap telephone, at a desk or before the wall has to wait for where a fair is as large as they get. */
describe('a fair of a hundred booths', () => {
  let world: World;
  let office: Office;
  let small: Scene;
  let large: Scene;
  let operator: BrowserSession;
  let seeker: BrowserSession;
  let recruiter: BrowserSession;

  interface Scene {
    fair: LiveFair;
    waiting: Actor;
    desk: { booth: string; recruiter: Actor };
  }

  /** Somebody sits at each booth, and people wait wherever they may; two of them can sign in. */
  async function fairOf(booths: number, people: number): Promise<Scene> {
    const fair = await LiveFair.open(world, office, booths);
    for (const { id, recruiters } of fair.booths) await fair.run(recruiters[0]!, { kind: 'sit-down', booth: id });
    const byPhone = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
    const waiting = actorOf(await byPhone(PHONES.seeker), 'seeker', { officeId: office.id });
    const [first] = fair.booths;
    const sitting = actorOf(await byPhone(PHONES.recruiter), 'employer_recruiter');
    await fair.staff(first!.id, sitting);
    await fair.register(waiting);
    await fair.run(waiting, { kind: 'enter', fair: fair.id });
    const everybody = [waiting];
    for (let each = 1; each < people; each += 1) everybody.push(await fair.entered());
    for (const [at, person] of everybody.entries()) {
      for (let place = 0; place < Math.min(PLACES, booths); place += 1) {
        const booth = fair.booths[(at * PLACES + place) % booths]!.id;
        await fair.run(person, { kind: 'join', booth });
      }
    }
    return { fair, waiting, desk: { booth: first!.id, recruiter: sitting } };
  }

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    operator = await signInStaff(world, office, 'fair_operator');
    seeker = await signUp(world, { phone: PHONES.seeker });
    ({ session: recruiter } = await recruiterOf(world, office, { phone: PHONES.recruiter, name: 'Công ty Lớn' }));
    small = await fairOf(PLACES, 2);
    large = await fairOf(BOOTHS, 2 * (BOOTHS / PLACES));
  }, 180_000);
  afterAll(() => world.stop());

  const views = () => world.get(FairViews);
  const sent = async (work: () => Promise<unknown>) => (await countQueries(work)).statements.length;

  it.each([
    [
      'the hall',
      3,
      ({ fair, waiting }: Scene) =>
        async () => {
          const { tickets } = (await views().places(fair.id, waiting.personId))!;
          return [await views().lobby(fair.id), await views().booths(tickets.map(({ booth }) => booth))];
        },
    ],
    [
      'the console',
      9,
      ({ fair }: Scene) =>
        () =>
          world.get(FairConsole).overview(fair.operator, fair.id),
    ],
    [
      'a booth on the console',
      4,
      ({ fair, desk }: Scene) =>
        () =>
          world.get(FairConsole).booth(fair.operator, fair.id, desk.booth),
    ],
    [
      'the desk',
      7,
      ({ desk }: Scene) =>
        async () => [
          await views().desk(desk.recruiter, desk.booth),
          await world.get(DeskPeople).next(desk.recruiter, desk.booth),
        ],
    ],
    [
      'the big screen',
      3,
      ({ fair }: Scene) =>
        () =>
          world.get(FairScreen).read(fair.id, world.get(FairScreen).tokenOf(fair.id)),
    ],
    [
      'a look for what changed',
      1,
      ({ fair }: Scene) =>
        () =>
          views().counts([`lobby:${fair.id}`, ...fair.booths.map(({ id }) => `booth:${id}`)]),
    ],
  ] as const)('asks the database no oftener for %s than a fair of five booths', async (_, most, work) => {
    const [few, many] = [await sent(work(small)), await sent(work(large))];
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(most);
  });

  it('asks as often for a place whatever stands in the queues, and not often', async () => {
    const joinsWith = async ({ fair, desk: { booth } }: Scene) => {
      // Whoever comes behind those who are told that their turn is near is told nothing yet.
      for (let before = 0; before < 3; before += 1) await fair.run(await fair.entered(), { kind: 'join', booth });
      const person = await fair.entered();
      return sent(() => fair.run(person, { kind: 'join', booth }));
    };
    const [few, many] = [await joinsWith(small), await joinsWith(large)];
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(15);
  });

  it.each([
    ['the hall', 16 * KB, () => seeker.get(`/phien-giao-dich/${large.fair.id}/sanh`)],
    ['the console', 12 * KB, () => operator.get(`/can-bo/phien-giao-dich/${large.fair.id}/dieu-hanh`)],
    ['the desk', 6 * KB, () => recruiter.get(`/nha-tuyen-dung/gian/${large.desk.booth}`)],
    [
      'the big screen',
      3 * KB,
      () => seeker.get(`/phien-giao-dich/${large.fair.id}/man-hinh/${world.get(FairScreen).tokenOf(large.fair.id)}`),
    ],
  ] as const)('sends a page for %s that a telephone loads at once', async (_, most, read) => {
    const { status, html, text } = await read();
    expect({ status, isWhole: html.includes('</html>') }).toEqual({ status: 200, isWhole: true });
    expect(text.length).toBeGreaterThan(100);
    expect(gzipSync(html).length).toBeLessThanOrEqual(most);
  });

  it('finds booths of the hall by employer, work or number, without accents', async () => {
    const hall = `/phien-giao-dich/${large.fair.id}/sanh`;
    const { id, employerId } = large.fair.booths[76]!;
    const posting = await publishedPosting(world, office, { employerId, title: 'Thợ sao chè' });
    const bring = 'INSERT INTO booth_posting (booth_id, posting_id) VALUES ($1, $2)';
    await world.get(Db).query(bring, [id, posting.id]);
    const booths = async (query: string) =>
      [...(await seeker.get(`${hall}${query}`)).html.matchAll(/data-live-waiting="([^"]+)"/g)].map(
        ([, booth]) => booth,
      );
    expect(await booths('')).toHaveLength(BOOTHS);
    expect(await booths('?tim=sao+che')).toEqual([id]);
    expect(await booths('?tim=GIAN+77')).toEqual([id]);
    const none = await seeker.get(`${hall}?tim=%00${'x'.repeat(90)}`);
    expect({ status: none.status, text: none.text }).toMatchObject({
      status: 200,
      text: expect.stringContaining('Không có gian nào như vậy'),
    });
    expect(await booths(`?tim=${'x'.repeat(5_000)}`)).toHaveLength(BOOTHS);
  });

  it('tells the hall of one booth when one has changed', async () => {
    const room = `lobby:${large.fair.id}`;
    const pushes: Push[] = [];
    const feed = new RoomFeed(views(), (push) => pushes.push(push));
    feed.watch(room);
    await feed.poll();
    await feed.settled();
    const another = await large.fair.entered();
    await large.fair.run(another, { kind: 'join', booth: large.desk.booth });
    feed.hint([room]);
    await feed.settled();
    feed.unwatch(room);
    const [whole, part] = pushes.map(({ view }) => view as Extract<Push['view'], { booths: unknown }>);
    expect([whole!.booths.length, part!.booths.length]).toEqual([BOOTHS, 1]);
    expect(gzipSync(JSON.stringify(whole)).length).toBeLessThanOrEqual(4 * KB);
    expect(JSON.stringify(part).length).toBeLessThanOrEqual(KB);
  });
});
