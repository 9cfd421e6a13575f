import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleService, type Office, type Person } from '@app/accounts';
import { newId, type LocalDate } from '@app/kernel';
import { allTemplates, defineNotification, NotificationsService, renderNotification } from '@app/notifications';
import { Db } from '@app/platform/database';
import { FakeMailServer } from '../support/fake-mail-server.js';
import { FakeSmsGateway } from '../support/fake-sms-gateway.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const words = {
  title: 'Lịch phỏng vấn',
  body: ({ firm }: Record<string, string | number>) => `${firm} mời quý vị phỏng vấn.`,
  sms: ({ firm }: Record<string, string | number>) => `${firm} mời phỏng vấn.`,
};
const english = { title: 'Interview', body: ({ firm }: Record<string, string | number>) => `${firm} invites you.` };
const INVITED = defineNotification('test.invited', {
  vi: words,
  en: english,
  channels: ['in_app', 'mail', 'sms'],
  kind: 'application',
});
const URGENT = defineNotification('test.urgent', { vi: words, en: english, channels: ['sms'], isUrgent: true });
const SUGGESTED = defineNotification('test.suggested', {
  vi: words,
  en: english,
  channels: ['in_app', 'sms'],
  kind: 'suggestion',
});
const MAIL_ONLY = defineNotification('test.mail', { vi: words, en: english, channels: ['mail'] });
const SMS_ONLY = defineNotification('test.sms', { vi: words, en: english, channels: ['sms'] });

interface Delivery {
  channel: string;
  status: string;
  reason: string | null;
  attempts: number;
}

const MORNING = new Date('2026-11-24T02:00:00Z');
const params = { firm: 'Xưởng may Thử' };

/** Waits for something that happens outside of this process's control, such as the arrival of a mail. */
async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !condition(); round += 1) await new Promise((done) => setTimeout(done, 25));
  if (!condition()) throw new Error('it did not happen within five seconds');
}

describe('notifications', () => {
  let world: World;
  let office: Office;
  let mail: FakeMailServer;
  let sms: FakeSmsGateway;
  let last = 0;

  beforeAll(async () => {
    mail = await FakeMailServer.start();
    sms = await FakeSmsGateway.start();
    world = await World.start({ env: { SMTP_URL: mail.url, SMS_URL: sms.url, PUBLIC_URL: 'http://san.example/' } });
    office = await openCentre(world);
  });
  beforeEach(() => {
    world.clock.set(MORNING);
    mail.mood = 'accept';
    sms.answer = { status: 200, body: '' };
  });
  afterAll(async () => {
    await world.stop();
    await mail.stop();
    await sms.stop();
  });

  /** A person with a phone and a mail address of their own. */
  async function person(consents: { contact?: boolean; language?: 'vi' | 'en' } = {}): Promise<Person> {
    last += 1;
    const number = last;
    const people = world.get(PeopleService);
    const made = await people.signUp(`+8491200${String(1000 + number)}`, {
      fullName: 'Hà Thị Thử',
      birthDate: '1998-11-24' as LocalDate,
      serviceConsent: 'true',
      ...(consents.contact && { contactConsent: 'true' as const }),
    });
    const { version } = await people.get(made.id);
    return people.update({ personId: made.id } as never, made.id, {
      version,
      fullName: made.fullName,
      birthDate: '1998-11-24' as LocalDate,
      email: `thu${number}@vidu.example`,
      language: consents.language ?? 'vi',
    });
  }

  const tell = (who: Person, template: string, key = newId()) =>
    world
      .get(NotificationsService)
      .notify({ personId: who.id, template, params, link: '/viec-da-ung-tuyen', dedupeKey: key });

  const deliveriesOf = (who: Person) =>
    world.get(Db).query<Delivery>(
      `SELECT channel, status, reason, attempts FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
       WHERE n.person_id = $1 ORDER BY d.created_at, channel`,
      [who.id],
    );

  const mailsTo = (who: Person) => mail.mails.filter(({ to }) => to === who.email);

  it('tells once by each channel, in the language of the person, with an absolute link', async () => {
    const who = await person();
    await tell(who, INVITED, 'same-key');
    await tell(who, INVITED, 'same-key');
    await world.settle();
    await world.settle();
    expect(mailsTo(who)).toHaveLength(1);
    expect(mailsTo(who)[0]).toMatchObject({ subject: 'Lịch phỏng vấn' });
    expect(mailsTo(who)[0]!.text).toContain('Kính gửi Hà Thị Thử');
    expect(mailsTo(who)[0]!.text).toContain('http://san.example/viec-da-ung-tuyen');
    expect(sms.textsTo(who.phone!)).toEqual(['Xưởng may Thử mời phỏng vấn. http://san.example/viec-da-ung-tuyen']);
    const foreigner = await person({ language: 'en' });
    await tell(foreigner, INVITED);
    await world.settle();
    expect(mailsTo(foreigner)[0]).toMatchObject({ subject: 'Interview' });
    expect(mailsTo(foreigner)[0]!.text).toContain('/en/viec-da-ung-tuyen');
    expect(await deliveriesOf(who)).toMatchObject([
      { channel: 'mail', status: 'sent', attempts: 1 },
      { channel: 'sms', status: 'sent', attempts: 1 },
    ]);
  });

  it('says nothing when the transaction that had something to say is rolled back', async () => {
    const who = await person();
    const db = world.get(Db);
    await expect(
      db.tx(async () => {
        await tell(who, INVITED);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await world.settle();
    expect(await deliveriesOf(who)).toEqual([]);
    expect(mailsTo(who)).toEqual([]);
  });

  it('keeps SMS for the morning, not mail and not what is urgent', async () => {
    const who = await person();
    world.clock.set(new Date('2026-11-24T15:30:00Z'));
    await tell(who, INVITED);
    await world.settle();
    expect(mailsTo(who)).toHaveLength(1);
    expect(sms.textsTo(who.phone!)).toEqual([]);
    await tell(who, URGENT);
    await world.settle();
    expect(sms.textsTo(who.phone!)).toHaveLength(1);
    world.clock.set(new Date('2026-11-24T23:59:00Z'));
    await world.settle();
    expect(sms.textsTo(who.phone!)).toHaveLength(1);
    world.clock.set(new Date('2026-11-25T00:00:00Z'));
    await world.settle();
    expect(sms.textsTo(who.phone!)).toHaveLength(2);
  });

  it('follows what a person chose on the page, and keeps what was typed wrong', async () => {
    const phone = '+84912009999';
    const browser = await signUp(world, { phone });
    const who = (await world.get(PeopleService).findByPhone(phone))!;
    const form = { 'shown[]': ['application', 'service'], 'service[]': ['sms'] };
    const wrong = await browser.submit('/tai-khoan/thong-bao', '/tai-khoan/thong-bao', {
      ...form,
      quiet: 'own',
      quietFrom: '12:00',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('giờ bắt đầu và giờ kết thúc');
    expect(wrong.html).toContain('value="12:00" selected');
    const saved = await browser.post(
      '/tai-khoan/thong-bao',
      { ...form, quiet: 'own', quietFrom: '12:00', quietTo: '14:00' },
      wrong.csrf,
    );
    expect(saved.text).toContain('Đã lưu');
    const sentBefore = sms.requests.length;
    await tell(who, INVITED);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([
      { channel: 'mail', status: 'suppressed', reason: 'preference' },
      { channel: 'sms', status: 'suppressed', reason: 'preference' },
    ]);
    world.clock.set(new Date('2026-11-24T06:00:00Z'));
    await tell(who, SMS_ONLY);
    await world.settle();
    expect(sms.requests.length).toBe(sentBefore);
    world.clock.set(new Date('2026-11-24T15:30:00Z'));
    await world.settle();
    expect(sms.requests.length).toBe(sentBefore + 1);
  });

  it('writes about suggestions only with the consent to be written to', async () => {
    const [silent, willing] = [await person(), await person({ contact: true })];
    await tell(silent, SUGGESTED);
    await tell(willing, SUGGESTED);
    await world.get(PeopleService).setConsent(willing.id, 'contact', true, null);
    await world.settle();
    expect(await deliveriesOf(silent)).toMatchObject([{ status: 'suppressed', reason: 'consent' }]);
    expect(await deliveriesOf(willing)).toMatchObject([{ status: 'sent' }]);
    await tell(willing, SUGGESTED);
    world.clock.advance(1000);
    await world.get(PeopleService).setConsent(willing.id, 'contact', false, null);
    await world.settle();
    expect((await deliveriesOf(willing)).map(({ status }) => status)).toContain('suppressed');
  });

  it('waits for a mail server that is away and loses nothing', async () => {
    const who = await person();
    await mail.stop();
    await tell(who, MAIL_ONLY);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'waiting', attempts: 1 }]);
    world.clock.advance(10_000);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ attempts: 1 }]);
    world.clock.advance(21_000);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'waiting', attempts: 2 }]);
    await mail.start();
    world.clock.advance(61_000);
    await world.settle();
    expect(mailsTo(who)).toHaveLength(1);
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'sent', attempts: 3, reason: null }]);
  });

  it('gives up on a server that stays away, shows it to staff, and sends again when they say so', async () => {
    const who = await person();
    mail.mood = 'busy';
    await tell(who, MAIL_ONLY);
    for (let attempt = 0; attempt < 16; attempt += 1) {
      await world.settle();
      world.clock.advance(2 * 3_600_000);
    }
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'failed', reason: 'away', attempts: 16 }]);
    const staff = await signInStaff(world, office, 'administrator');
    const list = await staff.get('/can-bo/he-thong/tin-gui');
    expect(list.text).toContain('t•••@vidu.example');
    expect(list.text).not.toContain('Xưởng may Thử');
    expect(list.text).not.toContain(who.email);
    mail.mood = 'accept';
    const action = /action="(\/can-bo\/he-thong\/tin-gui\/[^"]+)"/.exec(list.html)![1]!;
    const again = await staff.post(action, { step: 'again' }, list.csrf);
    expect(again.text).toContain('xếp hàng gửi lại');
    await world.settle();
    expect(mailsTo(who)).toHaveLength(1);
  });

  it('does not try again what the server refuses for good', async () => {
    const who = await person();
    mail.mood = 'refuse';
    await tell(who, MAIL_ONLY);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'failed', reason: 'refused', attempts: 1 }]);
    const [row] = await world
      .get(Db)
      .query<{ error: string }>(`SELECT last_error AS error FROM notification_delivery WHERE reason = 'refused'`);
    expect(row!.error).toContain('550');
    expect(row!.error).not.toContain(who.email);
  });

  it('after a crash between claim and confirmation sends the mail again with the same Message-ID, never the SMS', async () => {
    const who = await person();
    mail.mood = 'silent';
    sms.answer = 'silent';
    await tell(who, INVITED);
    const before = sms.requests.length;
    const dying = world.runJob('send-notifications');
    await until(() => mailsTo(who).length === 1 && sms.requests.length === before + 1);
    expect((await deliveriesOf(who)).map(({ status }) => status)).toEqual(['claimed', 'claimed']);

    mail.mood = 'accept';
    world.clock.advance(60_000);
    await world.runJob('send-notifications');
    expect(mailsTo(who)).toHaveLength(1);
    world.clock.advance(61_000);
    await world.runJob('send-notifications');
    expect(mailsTo(who)).toHaveLength(2);
    expect(mailsTo(who)[0]!.messageId).toMatch(/^<[0-9a-f-]{36}@san\.example>$/);
    expect(mailsTo(who)[1]!.messageId).toBe(mailsTo(who)[0]!.messageId);
    expect(await deliveriesOf(who)).toMatchObject([
      { channel: 'mail', status: 'sent', attempts: 2 },
      { channel: 'sms', status: 'unknown', reason: 'interrupted', attempts: 1 },
    ]);

    const staff = await signInStaff(world, office, 'administrator', 'truc');
    const list = await staff.get('/can-bo/he-thong/tin-gui');
    expect(list.text).toContain('Không rõ kết quả');
    expect(list.text).toContain('không bao giờ được gửi lại');
    const [unknown] = await world
      .get(Db)
      .query<{ id: string }>(`SELECT id FROM notification_delivery WHERE status = 'unknown'`);
    const refused = await staff.post(`/can-bo/he-thong/tin-gui/${unknown!.id}`, { step: 'again' }, list.csrf);
    expect(refused.text).toContain('chỉ gửi lại tin chắc chắn chưa đi');
    await world.runJob('send-notifications');
    expect(sms.requests.length).toBe(before + 1);
    const handled = await staff.post(`/can-bo/he-thong/tin-gui/${unknown!.id}`, { step: 'handled' }, list.csrf);
    expect(handled.html).not.toContain(unknown!.id);

    // The first sender ends at last: what it says late changes nothing about the mail.
    await mail.stop();
    await sms.stop();
    await dying;
    await mail.start();
    await sms.start();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'sent' }, { status: 'unknown' }]);
  });

  it('knows that an SMS did not leave when the gateway is down or overloaded, and that it may have when it breaks', async () => {
    const who = await person();
    await sms.stop();
    await tell(who, SMS_ONLY);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'waiting', attempts: 1 }]);
    await sms.start();
    sms.answer = { status: 503, body: '' };
    world.clock.advance(31_000);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'waiting', attempts: 2 }]);
    sms.answer = { status: 502, body: '' };
    world.clock.advance(61_000);
    await world.settle();
    expect(await deliveriesOf(who)).toMatchObject([{ status: 'unknown', reason: 'no-answer' }]);
  });

  it('sends each delivery once however many workers look', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => person()));
    for (const who of people) await tell(who, INVITED);
    await Promise.all(Array.from({ length: 4 }, () => world.runJob('send-notifications')));
    for (const who of people) {
      expect(mailsTo(who)).toHaveLength(1);
      expect(sms.textsTo(who.phone!)).toHaveLength(1);
    }
  });

  it('lists what is new, counts it in the header, and forgets the count when it is read', async () => {
    const phone = '+84912008888';
    const browser = await signUp(world, { phone });
    const who = (await world.get(PeopleService).findByPhone(phone))!;
    expect((await browser.get('/thong-bao')).text).toContain('Chưa có thông báo nào');
    for (let count = 0; count < 25; count += 1) {
      world.clock.advance(1000);
      await tell(who, INVITED);
    }
    const list = await browser.get('/thong-bao');
    expect(list.text).toContain('25 chưa đọc');
    expect(list.html.match(/class="list-item"/g)).toHaveLength(20);
    const next =
      /rel="next"/.test(list.html) && /href="([^"]*sau=[^"]*)"/.exec(list.html)![1]!.replaceAll('&amp;', '&');
    expect((await browser.get(String(next))).html.match(/class="list-item"/g)).toHaveLength(5);
    const [id] = /\/thong-bao\/([0-9a-f-]{36})/.exec(list.html)!.slice(1);
    await browser.get(`/thong-bao/${id}`);
    expect((await browser.get('/tai-khoan')).text).toContain('24 chưa đọc');
    const stranger = await signUp(world, { phone: '+84912007777' });
    expect((await stranger.get(`/thong-bao/${id}`)).status).toBe(404);
    const form = await browser.get('/thong-bao');
    const shownUntil = /name="until" value="([^"]+)"/.exec(form.html)![1]!;
    world.clock.advance(1000);
    await tell(who, INVITED);
    const read = await browser.post('/thong-bao/da-doc', { until: shownUntil }, form.csrf);
    expect(read.text).toContain('1 chưa đọc');
    expect((await browser.get('/en/thong-bao')).text).toContain('Xưởng may Thử invites you.');
    expect((await browser.get('/thong-bao?sau=nonsense')).status).toBe(200);
  });

  it('has words in both languages for whatever the slices tell', () => {
    const anything = new Proxy({}, { get: () => 'X' }) as Record<string, string>;
    for (const [code, template] of allTemplates()) {
      for (const language of ['vi', 'en'] as const) {
        const rendered = renderNotification(code, anything, language)!;
        expect([code, rendered.title.length > 3, rendered.body.length > 3]).toEqual([code, true, true]);
        expect(rendered.title + rendered.body + rendered.sms).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(template.channels.length).toBeGreaterThan(0);
    }
  });

  it('forgets after a year', async () => {
    const who = await person();
    await tell(who, INVITED);
    world.clock.advance(366 * 86_400_000);
    await world.runJob('prune-notifications');
    expect(await deliveriesOf(who)).toEqual([]);
  });
});
