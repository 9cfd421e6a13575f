import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { FairClock, FairsService, FairViews, type Push } from '@app/fairs';
import { type Actor } from '@app/platform/http';
import { type Socket } from 'socket.io-client';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { eventually } from '../support/eventually.js';
import { formOn, LiveFair } from '../support/live-fairs.js';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

interface Reply {
  ok: boolean;
  value?: { ticket?: string };
  problem?: { code: string };
}

/** One person with several pages, on a bad day for each of them. */
describe('devices of one person at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let browser: BrowserSession;
  let person: Actor;
  const pages: Socket[] = [];

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    fair = await LiveFair.open(world, office, 2);
    booth = fair.booths[0]!.id;
    browser = await signUp(world, { phone: '+84900000741' });
    person = actorOf((await world.get(PeopleService).findByPhone('+84900000741'))!.id, 'seeker');
    await fair.register(person);
    await fair.run(person, { kind: 'enter', fair: fair.id });
  }, 120_000);
  afterAll(async () => {
    for (const page of pages) page.disconnect();
    await world.stop();
  });

  const own = () => `person:${fair.id}:${person.personId}`;
  const hall = () => `/phien-giao-dich/${fair.id}/sanh`;
  async function open(transports: string[]) {
    const page = fair.connect(browser, {}, transports);
    pages.push(page);
    const seen = new Map<string, Push>();
    page.on('push', (push: Push) => seen.set(push.room, push));
    await page.emitWithAck('watch', [own()]);
    const send = (command: object, key: string = randomUUID()): Promise<Reply> =>
      page.timeout(30_000).emitWithAck('command', { key, command });
    return { page, seen, send };
  }

  it('show the same, and do once what is asked for on both at the same moment', async () => {
    const [one, two] = [await open(['websocket']), await open(['polling'])];
    const joins = await Promise.all([one, two].map(({ send }) => send({ kind: 'join', booth })));
    expect(joins.map(({ ok, problem }) => (ok ? 'done' : problem!.code)).toSorted()).toEqual([
      'done',
      'fair-live.already-waiting',
    ]);
    const [recruiter] = fair.booths[0]!.recruiters as [Actor];
    await fair.run(recruiter, { kind: 'sit-down', booth });
    const { conversation } = await fair.run(recruiter, { kind: 'call-next', booth });
    const answers = await Promise.all([one, two].map(({ send }) => send({ kind: 'answer', conversation })));
    expect(answers.map(({ ok, problem }) => (ok ? 'done' : problem!.code)).toSorted()).toEqual([
      'done',
      'fair-live.not-possible-now',
    ]);
    const shown = JSON.parse(JSON.stringify(await world.get(FairViews).read(own()))) as unknown;
    await eventually(() => {
      for (const { seen } of [one, two]) expect(seen.get(own())!.view).toEqual(shown);
    });
    // The telephone goes to sleep; the computer is still there.
    one.page.disconnect();
    const said = { kind: 'say', conversation, text: 'Em đây ạ' };
    const key = randomUUID();
    expect(await two.send(said, key)).toEqual(await two.send(said, key));
    expect((await world.get(FairViews).conversation(person, conversation!)).messages).toHaveLength(1);
    await fair.run(recruiter, { kind: 'end', conversation: conversation! });
  });

  it('are told what is too much in a sentence, and begin anew where it is beyond all bounds', async () => {
    const { page, send } = await open(['websocket']);
    const talk = { kind: 'say', conversation: randomUUID() };
    for (const text of ['x'.repeat(2_001), '', '\u0000', 5, null]) {
      expect(await send({ ...talk, text })).toMatchObject({ ok: false, problem: { code: 'input.invalid' } });
    }
    const end = new Promise<string>((resolve) => page.on('disconnect', resolve));
    void send({ ...talk, text: 'x'.repeat(40_000) }).catch(() => undefined);
    expect(await end).not.toBe('io client disconnect');
    const { seen } = await open(['websocket']);
    expect(seen.get(own())!.to).toBe((await world.get(FairViews).places(fair.id, person.personId))!.seq);
  });

  it('with a tab of yesterday get an answer to whatever they press there', async () => {
    const yesterday = await browser.get(hall());
    const [join, help] = [formOn(yesterday, 'join'), formOn(yesterday, 'ask-help')];
    await world.get(FairsService).close(fair.operator, fair.id);
    world.clock.advance(DAY_MS);
    await world.get(FairClock).run();
    for (const [form, fields] of [
      [join, { booth: fair.booths[1]!.id }],
      [help, { text: 'Em lạc' }],
    ] as const) {
      const answer = await form(browser, fields);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Phiên giao dịch chưa mở hoặc đã kết thúc.');
    }
    // What the tab shows is years of counts behind or ahead: it is given what is there now.
    const page = fair.connect(browser);
    pages.push(page);
    const rooms: string[] = [];
    page.on('push', ({ room }: Push) => rooms.push(room));
    const asked = [`lobby:${fair.id}@1`, `${own()}@999999`, `booth:${booth}@0`];
    expect(await page.emitWithAck('watch', asked)).toMatchObject({
      ok: true,
      value: asked.map((each) => each.split('@')[0]),
    });
    expect(rooms.toSorted()).toEqual([`booth:${booth}`, `lobby:${fair.id}`, own()].toSorted());
  });
});
