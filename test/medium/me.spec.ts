import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficesService } from '@app/accounts';
import { SESSION_COOKIE } from '@app/platform/http';
import { BrowserSession } from '../support/browser-session.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

interface SessionList {
  items: { id: string; device: string; isCurrent: boolean }[];
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
});
