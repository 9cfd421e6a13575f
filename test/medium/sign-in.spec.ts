import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PhoneSignInService, type Office } from '@app/accounts';
import { newId, type DomainError } from '@app/kernel';
import { countQueries, Db } from '@app/platform/database';
import { BrowserSession } from '../support/browser-session.js';
import { FakeSmsGateway } from '../support/fake-sms-gateway.js';
import { newestCode, openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const HALL = '203.0.113.77';

describe('signing in', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  const phones = () => world.get(PhoneSignInService);
  const codeOf = async (work: Promise<unknown>) => work.then(() => 'fine').catch((error: DomainError) => error.code);

  it('serves a whole hall behind one address, and stops one device that asks too often', async () => {
    expect(office.kind).toBe('centre');
    for (let guest = 0; guest < 60; guest += 1) {
      const [phone, device] = [`+8493${String(1_000_000 + guest)}`, newId()];
      expect(await codeOf(phones().sendCode(phone, device, HALL))).toBe('fine');
      const code = await newestCode(world, phone);
      expect(await phones().verify(phone, code, device)).toEqual({ kind: 'new' });
    }
    const greedy = newId();
    for (let number = 0; number < 10; number += 1) {
      expect(await codeOf(phones().sendCode(`+8494${String(1_000_000 + number)}`, greedy, HALL))).toBe('fine');
    }
    expect(await codeOf(phones().sendCode('+84941999999', greedy, HALL))).toBe('limit.too-many');
    expect(await codeOf(phones().sendCode('+84941999999', newId(), HALL))).toBe('fine');
  });

  it('lets nobody lock the owner of a number out by asking or guessing for it', async () => {
    const phone = '+84912900001';
    const own = await signUp(world, { phone });
    for (let stranger = 0; stranger < 4; stranger += 1) {
      const device = newId();
      expect(await codeOf(phones().sendCode(phone, device, HALL))).toBe('fine');
      for (let guess = 0; guess < 6; guess += 1) {
        expect(await codeOf(phones().verify(phone, '000000', device))).toBe('code.wrong');
      }
    }
    expect(await codeOf(phones().sendCode(phone, newId(), HALL))).toBe('limit.too-many');
    const page = await own.get('/tai-khoan');
    await own.post('/dang-xuat', {}, page.csrf);
    const codePage = await own.submit('/dang-nhap', '/dang-nhap', { phone });
    expect(codePage.status).toBe(200);
    const entered = await own.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, codePage.csrf);
    expect(entered.path).toBe('/');
  });

  it('closes a code after five guesses, and a device after ten', async () => {
    const [phone, device] = ['+84912900002', newId()];
    await phones().sendCode(phone, device, HALL);
    const code = await newestCode(world, phone);
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await codeOf(phones().verify(phone, '000000', device))).toBe('code.wrong');
    }
    expect(await codeOf(phones().verify(phone, code, device))).toBe('code.wrong');
    for (let guess = 0; guess < 4; guess += 1) await codeOf(phones().verify(phone, '000000', device));
    expect(await codeOf(phones().verify(phone, code, device))).toBe('limit.too-many');
  });

  it('does the same work and gives the same answer for a number that is known and one that is not', async () => {
    const known = '+84912900003';
    const idle = '+84912900004';
    await signUp(world, { phone: known });
    await signUp(world, { phone: idle });
    await world.get(Db).query(`UPDATE person SET last_seen_at = now() - interval '2 years' WHERE phone = $1`, [idle]);
    const seen = [];
    for (const phone of [known, idle, '+84912900099']) {
      const device = newId();
      const asked = await countQueries(() => phones().sendCode(phone, device, HALL));
      const wrong = await countQueries(() => codeOf(phones().verify(phone, '000000', device)));
      const browser = new BrowserSession(world.url);
      const answer = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
      const refused = await browser.post('/dang-nhap/ma', { phone, code: '000000' }, answer.csrf);
      const plain = (text: string) => text.replace(/0912 900 \d+/g, '');
      seen.push({
        statements: [asked.statements, wrong.statements],
        result: [asked.result, wrong.result],
        pages: [answer.status, plain(answer.text), refused.status, plain(refused.text)],
      });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe('the SMS gateway', () => {
  let sms: FakeSmsGateway;

  beforeAll(async () => {
    sms = await FakeSmsGateway.start();
  });
  beforeEach(() => {
    sms.requests.length = 0;
    sms.answer = { status: 200, body: '' };
  });
  afterAll(() => sms.stop());

  async function withGateway(env: Record<string, string>, work: (world: World) => Promise<void>): Promise<void> {
    const world = await World.start({ env: { SMS_URL: sms.url, LOG_LEVEL: 'silent', ...env } });
    try {
      await openCentre(world);
      await work(world);
    } finally {
      await world.stop();
    }
  }

  const ask = (world: World, phone: string) =>
    new BrowserSession(world.url).submit('/dang-nhap', '/dang-nhap', { phone });

  it('gets codes as its settings say: method, address, headers, body, and what counts as accepted', async () => {
    const settings = {
      SMS_HEADERS: '{"content-type":"application/json","x-api-key":"khoa-thu"}',
      SMS_BODY: '{"Phone":"{{local}}","Content":"{{text}}","Brand":"SANVIECLAM"}',
      SMS_SUCCESS: 'status:2xx and json:CodeResult=100',
    };
    await withGateway(settings, async (world) => {
      sms.answer = { status: 200, body: '{"CodeResult":"100"}' };
      expect((await ask(world, '0912 345 001')).text).toContain('Nhập mã');
      const [request] = sms.requests;
      expect(request).toMatchObject({ method: 'POST', headers: { 'x-api-key': 'khoa-thu' } });
      const body = JSON.parse(request!.body) as { Phone: string; Content: string; Brand: string };
      expect(body).toMatchObject({ Phone: '0912345001', Brand: 'SANVIECLAM' });
      expect(body.Content).toMatch(/^\d{6} là mã đăng nhập/);
      sms.answer = { status: 200, body: '{"CodeResult":"104"}' };
      expect((await ask(world, '0912 345 002')).status).toBe(503);
    });
  });

  it('gets codes by a bare address too', async () => {
    const url = `${sms.url}?to={{phone}}&text={{text}}`;
    await withGateway({ SMS_URL: url, SMS_METHOD: 'GET', SMS_HEADERS: '{}' }, async (world) => {
      expect((await ask(world, '0912 345 003')).status).toBe(200);
      const query = new URL(sms.requests[0]!.url, 'http://gateway').searchParams;
      expect(query.get('to')).toBe('+84912345003');
      expect(query.get('text')).toMatch(/^\d{6} là mã đăng nhập Sàn việc làm/);
      expect(sms.requests[0]!.body).toBe('');
    });
  });

  it('that refuses or is down: the person is told beside what they typed, and loses no attempt', async () => {
    await withGateway({ LIMIT_FACTOR: '0.2' }, async (world) => {
      const browser = new BrowserSession(world.url);
      sms.answer = { status: 400, body: 'no' };
      const refused = await browser.submit('/dang-nhap', '/dang-nhap', { phone: '0912 345 004' });
      expect(refused.status).toBe(503);
      expect(refused.text).toContain('Chưa gửi được tin nhắn');
      expect(refused.html).toContain('value="0912 345 004"');
      await sms.stop();
      const down = await new BrowserSession(world.url).submit('/dang-nhap', '/dang-nhap', { phone: '0912 345 004' });
      expect(down.status).toBe(503);
      await sms.start();
      sms.answer = { status: 200, body: '' };
      // A fifth of five codes an hour is one: the two that never went have not used it up.
      const sent = await new BrowserSession(world.url).submit('/dang-nhap', '/dang-nhap', { phone: '0912 345 004' });
      expect(sent.status).toBe(200);
      expect(sms.textsTo('+84912345004')).toHaveLength(2);
    });
  });

  it('that does not answer: the code may still come, and holds', async () => {
    await withGateway({ SMS_TIMEOUT_MS: '300' }, async (world) => {
      sms.answer = 'silent';
      const browser = new BrowserSession(world.url);
      const page = await browser.submit('/dang-nhap', '/dang-nhap', { phone: '0912 345 005' });
      expect(page.status).toBe(200);
      expect(page.text).toContain('Tin nhắn có thể đến chậm');
      const code = /^\d{6}/.exec(sms.textsTo('+84912345005')[0]!)![0];
      const proved = await browser.post('/dang-nhap/ma', { phone: '0912345005', code }, page.csrf);
      expect(proved.path).toMatch(/^\/dang-ky/);
    });
  });
});
