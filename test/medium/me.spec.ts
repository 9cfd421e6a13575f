import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficesService, PeopleService } from '@app/accounts';
import { allTemplates, NotificationsService } from '@app/notifications';
import { SESSION_COOKIE } from '@app/platform/http';
import { BrowserSession } from '../support/browser-session.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

interface SessionList {
  items: { id: string; device: string; isCurrent: boolean }[];
}

interface Told {
  items: { title: string; isRead: boolean }[];
  next: string | null;
}

describe('the API about oneself', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
    await openCentre(world);
  });
  afterAll(() => world.stop());

  const ask = (path: string, token: string | undefined, method = 'GET') =>
    fetch(`${world.url}/api/v1/me${path}`, { method, headers: { authorization: `Bearer ${token}` } });

  it('says who the caller is and what they may do', async () => {
    const seeker = await signUp(world, { phone: '+84912950001', fullName: 'Hà Thị Máy' });
    const answer = await ask('', seeker.cookie(SESSION_COOKIE));
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.json()).toMatchObject({
      fullName: 'Hà Thị Máy',
      phone: '+84912950001',
      language: 'vi',
      roles: ['seeker'],
      permissions: expect.arrayContaining(['account.own', 'application.send']),
      employerId: null,
    });
    expect((await ask('', 'made-up')).status).toBe(401);
    const [office] = await world.get(OfficesService).list();
    const staff = await signInStaff(world, office!, 'counsellor');
    const member = (await (await ask('', staff.cookie(SESSION_COOKIE))).json()) as { permissions: string[] };
    expect(member.permissions).toContain('person.read');
  });

  it('lists the devices and signs them out: the token ends at once', async () => {
    const phone = '+84912950002';
    const first = (await signUp(world, { phone })).cookie(SESSION_COOKIE);
    const other = new BrowserSession(world.url);
    const page = await other.submit('/dang-nhap', '/dang-nhap', { phone });
    await other.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, page.csrf);
    const second = other.cookie(SESSION_COOKIE);
    const { items } = (await (await ask('/sessions', first)).json()) as SessionList;
    expect(items).toHaveLength(2);
    expect(items.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const strange = items.find(({ isCurrent }) => !isCurrent)!;
    const left = (await (await ask(`/sessions/${strange.id}`, first, 'DELETE')).json()) as SessionList;
    expect(left.items).toHaveLength(1);
    expect((await ask('', second)).status).toBe(401);
    expect((await ask('/sessions', first, 'DELETE')).status).toBe(200);
    expect((await ask('', first)).status).toBe(200);
  });

  it('does not end the session of somebody else', async () => {
    const mine = (await signUp(world, { phone: '+84912950003' })).cookie(SESSION_COOKIE);
    const theirs = (await signUp(world, { phone: '+84912950004' })).cookie(SESSION_COOKIE);
    const { items } = (await (await ask('/sessions', theirs)).json()) as SessionList;
    expect((await ask(`/sessions/${items[0]!.id}`, mine, 'DELETE')).status).toBe(200);
    expect((await ask('', theirs)).status).toBe(200);
  });

  it('tells what the caller was told, and how they want to be told', async () => {
    const phone = '+84912950005';
    const token = (await signUp(world, { phone })).cookie(SESSION_COOKIE);
    const stranger = (await signUp(world, { phone: '+84912950006' })).cookie(SESSION_COOKIE);
    const { id: personId } = (await world.get(PeopleService).findByPhone(phone))!;
    const news = world.get(NotificationsService);
    const known = allTemplates().keys().next().value!;
    for (let at = 0; at < 21; at += 1) {
      world.clock.advance(1_000);
      await news.notify({ personId, template: known, params: {}, link: '/ho-so', dedupeKey: `me-${at}` });
    }
    const read = async (path: string, as = token) => (await ask(`/notifications${path}`, as)).json() as Promise<Told>;
    const first = await read('');
    expect(first.items).toHaveLength(20);
    expect(first.items[0]).toMatchObject({ title: expect.any(String), link: '/ho-so', isRead: false });
    const rest = await read(`?after=${encodeURIComponent(first.next!)}`);
    expect(rest).toMatchObject({ items: [{ isRead: false }], next: null });
    expect((await read('', stranger)).items).toEqual([]);

    const send = async (method: string, path: string, body: unknown) =>
      fetch(`${world.url}/api/v1/me/notifications${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const answered = await send('POST', '/read', { until: world.clock.now().toISOString() });
    expect(await answered.json()).toEqual({ unread: 0 });

    const quietHours = { from: '20:00', to: '06:30' };
    const kinds = [{ kind: 'application', mail: true, sms: false }];
    expect((await send('PUT', '/preferences', { kinds, quietHours: { from: '25:00', to: '6' } })).status).toBe(422);
    expect((await send('PUT', '/preferences', { kinds, quietHours })).status).toBe(200);
    const kept = (await (await ask('/notifications/preferences', token)).json()) as { kinds: unknown[] };
    expect(kept).toMatchObject({ quietHours, hasOwnQuietHours: true });
    expect(kept.kinds).toContainEqual(kinds[0]);
    expect(kept.kinds).toContainEqual({ kind: 'posting', mail: true, sms: true });
  });
});
