import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { type Office, PeopleService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { eventually } from '../support/eventually.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { TurnServer } from '../support/turn-server.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { Complaints, picture } from './inspect.js';

/** Fake devices, and a question about them that is answered at once; the relay listens on this machine alone. */
const FLAGS = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
];
const SECRET = 'mật khẩu chung của sàn và máy chuyển tiếp';

const describeWithRelay = TurnServer.isInstalled ? describeInBrowser : describe.skip;

interface Figures {
  frames: number;
  packets: number;
  /** Kinds of the addresses in use, of both sides. */
  ways: string[];
}

/** Connections of a page are kept where the test finds them. */
const KEEP_CONNECTIONS = () => {
  const kept: RTCPeerConnection[] = [];
  (window as unknown as { connections: RTCPeerConnection[] }).connections = kept;
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      kept.push(this);
    }
  };
};

/** What each connection of a page that stands has received, and by which addresses; the newest last. */
const READ_FIGURES = async (): Promise<Figures[]> => {
  const { connections } = window as unknown as { connections: RTCPeerConnection[] };
  const standing = connections.filter(({ connectionState }) => connectionState === 'connected');
  const read = async (connection: RTCPeerConnection) => {
    const all = [...((await connection.getStats()) as unknown as Map<string, RTCStats>).values()];
    const each = all as unknown as Record<string, unknown>[];
    const sum = (kind: string, field: string) =>
      each
        .filter((one) => one['type'] === 'inbound-rtp' && one['kind'] === kind)
        .reduce((total, one) => total + Number(one[field] ?? 0), 0);
    const ways = each.filter((one) => /^(local|remote)-candidate$/.test(String(one['type'])));
    return {
      frames: sum('video', 'framesDecoded'),
      packets: sum('audio', 'packetsReceived'),
      ways: [...new Set(ways.map((one) => String(one['candidateType'])))],
    };
  };
  return Promise.all(standing.map(read));
};
const NOTHING: Figures = { frames: 0, packets: 0, ways: [] };

describeWithRelay('a call between two browsers', () => {
  let browser: Browser;
  let world: World;
  let relay: TurnServer;
  let fair: LiveFair;
  let conversation: string;
  let seeker: Side;
  let recruiter: Side;
  let counsellor: Side;

  interface Side {
    actor: Actor;
    context: BrowserContext;
    page: Page;
    complaints: Complaints;
  }

  beforeAll(async () => {
    browser = await startBrowser(FLAGS);
    relay = await TurnServer.start(SECRET);
    const env = { TURN_URLS: relay.url, TURN_SECRET: SECRET, LIMIT_FACTOR: '100' };
    // The relay knows the time of this machine alone.
    world = await World.start({ now: new Date(), env });
    const office = await openCentre(world);
    seeker = await side(await signUp(world, { phone: '+84900000721', fullName: 'Lý Thị Gọi' }), 'seeker', 360);
    const firm = await recruiterOf(world, office, { phone: '+84900000722', name: 'Công ty Nghe Máy' });
    recruiter = await side(firm.session, 'employer_recruiter', 1280);
    counsellor = await side(await signInStaff(world, office, 'counsellor'), 'counsellor', 360);
    await talk(office);
    for (const { page } of [seeker, recruiter]) await page.goto(`${world.url}${path()}`);
  }, 180_000);
  // The relay believes credentials by the clock of this machine.
  beforeEach(() => world.clock.set(new Date()));
  afterAll(async () => {
    await browser?.close();
    await relay?.stop();
    await world?.stop();
  });

  const path = () => `/phien-giao-dich/tro-chuyen/${conversation}`;

  type Role = 'seeker' | 'employer_recruiter' | 'counsellor';

  async function side(session: BrowserSession, role: Role, width: number): Promise<Side> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await context.grantPermissions(['camera', 'microphone']);
    await context.addCookies(session.allCookies().map((cookie) => ({ ...cookie, url: world.url })));
    await context.addInitScript(KEEP_CONNECTIONS);
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    return { actor: await actorAs(role), context, page, complaints: new Complaints(page) };
  }

  async function actorAs(role: Role): Promise<Actor> {
    if (role === 'counsellor') {
      const row = `SELECT person_id AS id, office_id AS "officeId" FROM role_assignment WHERE role = 'counsellor'`;
      const { id, officeId } = (await world.get(Db).queryOne<{ id: string; officeId: string }>(row))!;
      return actorOf(id, role, { officeId });
    }
    const phone = role === 'seeker' ? '+84900000721' : '+84900000722';
    return actorOf((await world.get(PeopleService).findByPhone(phone))!.id, role);
  }

  async function talk(office: Office): Promise<void> {
    fair = await LiveFair.open(world, office, 1);
    const booth = fair.booths[0]!.id;
    await fair.staff(booth, recruiter.actor);
    await fair.run(recruiter.actor, { kind: 'sit-down', booth });
    await fair.register(seeker.actor);
    await fair.run(seeker.actor, { kind: 'enter', fair: fair.id });
    await fair.run(seeker.actor, { kind: 'join', booth });
    conversation = (await fair.run(recruiter.actor, { kind: 'call-next', booth })).conversation!;
    await fair.run(seeker.actor, { kind: 'answer', conversation });
  }

  const press = ({ page }: Side, name: string) => page.getByRole('button', { name, exact: true }).click();
  const says = ({ page }: Side, words: string) =>
    page.locator('[data-media-status]').filter({ hasText: words }).waitFor();
  const allFigures = ({ page }: Side) => page.evaluate(READ_FIGURES);
  const figures = async (at: Side) => (await allFigures(at)).at(-1) ?? NOTHING;
  const look = async ({ page }: Side, name: string) => {
    if (process.env['SCREENSHOTS']) await picture(page, name);
  };

  /** Sound, or a picture, goes on arriving. */
  async function grows(at: Side, what: 'frames' | 'packets'): Promise<void> {
    const before = (await figures(at))[what];
    await eventually(async () => expect((await figures(at))[what]).toBeGreaterThan(before + 5));
  }

  /** Each page goes on hearing all others, each by a connection of its own. */
  async function everybodyHears(pages: readonly Side[]): Promise<void> {
    for (const each of pages) {
      await eventually(async () => expect(await allFigures(each)).toHaveLength(pages.length - 1));
      const before = await allFigures(each);
      await eventually(async () => {
        const now = await allFigures(each);
        expect(now.map(({ packets }, at) => packets > before[at]!.packets + 5)).not.toContain(false);
      });
      expect((await allFigures(each)).map(({ ways }) => ways)).toEqual(before.map(() => ['relay']));
    }
  }

  it('asks for nothing before somebody presses, and goes by relays alone', async () => {
    await look(seeker, 'media-idle-360');
    for (const { page } of [seeker, recruiter]) {
      expect(await page.evaluate(() => (window as unknown as { connections: unknown[] }).connections.length)).toBe(0);
    }
    await press(seeker, 'Gọi hình');
    await says(seeker, 'Đang hỏi');
    await says(recruiter, 'Lý Thị Gọi muốn gọi hình với quý vị.');
    await look(recruiter, 'media-asked-1280');
    await press(recruiter, 'Nhận, bật cả hình');
    for (const each of [seeker, recruiter]) await says(each, 'Đã nối.');
    for (const each of [seeker, recruiter]) {
      await grows(each, 'frames');
      await grows(each, 'packets');
      expect((await figures(each)).ways).toEqual(['relay']);
    }
    await look(seeker, 'media-call-360');
    await look(recruiter, 'media-call-1280');
  });

  it('goes on while people write, and when one takes the picture away', async () => {
    await seeker.page.getByLabel('Tin nhắn của quý vị').fill('Em nghe rõ ạ.');
    await press(seeker, 'Gửi');
    await recruiter.page.getByText('Em nghe rõ ạ.').waitFor();
    expect(await seeker.page.getByLabel('Tin nhắn của quý vị').inputValue()).toBe('');
    await press(seeker, 'Bật hình');
    await recruiter.page.locator('[data-media-their]').waitFor({ state: 'hidden' });
    await grows(recruiter, 'packets');
    await grows(seeker, 'frames');
    await press(seeker, 'Bật hình');
    await recruiter.page.locator('[data-media-their]').waitFor();
    await grows(recruiter, 'frames');
    await press(recruiter, 'Tắt micro');
    expect(await recruiter.page.getByRole('button', { name: 'Tắt micro' }).getAttribute('aria-pressed')).toBe('true');
    await press(recruiter, 'Tắt micro');
    await grows(seeker, 'packets');
  });

  it('comes back when either page is loaded again', async () => {
    for (const each of [seeker, recruiter]) {
      await each.page.reload();
      await says(each, 'Đã nối.');
      for (const both of [seeker, recruiter]) await grows(both, 'packets');
    }
    for (const each of [seeker, recruiter]) expect((await figures(each)).ways).toEqual(['relay']);
  });

  it('leaves the text when the relay is gone, says so, and returns with it', async () => {
    await relay.stop();
    await says(seeker, 'Cuộc gọi bị ngắt quãng.');
    await says(seeker, 'Chưa nối được cuộc gọi.');
    await says(recruiter, 'Chưa nối được cuộc gọi.');
    await look(seeker, 'media-unreachable-360');
    await seeker.page.getByLabel('Tin nhắn của quý vị').fill('Em mất tiếng rồi, mình nhắn tin ạ.');
    await press(seeker, 'Gửi');
    await recruiter.page.getByText('Em mất tiếng rồi, mình nhắn tin ạ.').waitFor();
    expect(await recruiter.page.getByRole('link', { name: /^Gọi Lý Thị Gọi/ }).count()).toBe(0);
    await seeker.page.getByText('Gọi điện thoại', { exact: true }).click();
    await press(seeker, 'Cho xem số của tôi');
    await recruiter.page.getByRole('link', { name: 'Gọi Lý Thị Gọi: 0900 000 721' }).waitFor();
    await relay.start();
    for (const each of [seeker, recruiter]) await says(each, 'Đã nối.');
    for (const each of [seeker, recruiter]) await grows(each, 'packets');
  });

  it('lets a guest join by voice: all three hear each other, by relays alone, and see who is there', async () => {
    await fair.run(recruiter.actor, { kind: 'invite', conversation, as: 'counsellor' });
    await counsellor.page.goto(`${world.url}${path()}`);
    await press(counsellor, 'Vào cuộc trò chuyện');
    await says(counsellor, 'Hai bên đang gọi.');
    await press(counsellor, 'Vào cuộc gọi');
    await says(counsellor, 'Đã nối.');
    for (const each of [seeker, recruiter]) {
      await says(each, 'đã vào cuộc gọi.');
      await each.page.getByText('đang trong cuộc gọi').waitFor();
    }
    await everybodyHears([seeker, recruiter, counsellor]);
    expect((await allFigures(counsellor)).map(({ frames }) => frames)).toEqual([0, 0]);
    await look(counsellor, 'media-guest-360');
    await look(seeker, 'media-three-360');
    await look(recruiter, 'media-three-1280');
    await counsellor.page.reload();
    await says(counsellor, 'Đã nối.');
    await everybodyHears([seeker, recruiter, counsellor]);
    await press(counsellor, 'Rời cuộc gọi');
    await says(counsellor, 'Quý vị đã rời cuộc gọi');
    await says(seeker, 'đã rời cuộc gọi.');
    await eventually(async () => expect(await allFigures(seeker)).toHaveLength(1));
    for (const each of [seeker, recruiter]) await grows(each, 'packets');
  });

  it('ends without the conversation', async () => {
    await press(recruiter, 'Ngừng gọi');
    for (const each of [seeker, recruiter]) await says(each, 'Đã ngừng gọi.');
    await press(recruiter, 'Gọi tiếng');
    await says(seeker, 'muốn gọi tiếng với quý vị.');
    await press(seeker, 'Tiếp tục nhắn tin');
    await says(recruiter, 'Lý Thị Gọi muốn tiếp tục nhắn tin.');
    expect(await seeker.page.getByLabel('Tin nhắn của quý vị').isVisible()).toBe(true);
    for (const { complaints } of [seeker, recruiter, counsellor]) expect(complaints.lines).toEqual([]);
  });
});
