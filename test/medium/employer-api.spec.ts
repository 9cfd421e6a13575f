import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmployerLife } from '@app/employers';
import { SESSION_COOKIE } from '@app/platform/http';
import { counsellorOf, managerOf, taxCodeFrom } from '../support/employers.js';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

interface Answered {
  status: number;
  body: Record<string, unknown>;
}

describe('the API about employers', () => {
  let world: World;
  const FIRM = { taxCode: taxCodeFrom('460012345'), name: 'Công ty TNHH Chè Mẫu' };

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  async function ask(token: string | undefined, method: string, path: string, body?: unknown): Promise<Answered> {
    const answer = await fetch(`${world.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  }

  it('signs up, reads and writes the own organisation, and shows it to everybody once it is verified', async () => {
    const office = await openCentre(world);
    const owner = (await signUp(world, { phone: '+84912960001' })).cookie(SESSION_COOKIE);
    const stranger = (await signUp(world, { phone: '+84912960002' })).cookie(SESSION_COOKIE);
    expect((await ask(undefined, 'GET', '/employer')).status).toBe(401);
    expect((await ask(owner, 'GET', '/employer')).status).toBe(403);
    expect((await ask(owner, 'POST', '/employer', { ...FIRM, taxCode: '123' })).status).toBe(422);

    const made = await ask(owner, 'POST', '/employer', FIRM);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: FIRM.name, status: 'draft', isVerified: false });
    expect(made.body['missing']).toContain('address');
    expect((await ask(owner, 'POST', '/employer', FIRM)).status).toBe(409);
    expect((await ask(stranger, 'POST', '/employer', FIRM)).status).toBe(409);
    expect((await ask(stranger, 'GET', '/employer')).status).toBe(403);

    const { version } = (await ask(owner, 'GET', '/employer')).body;
    const fields = {
      name: FIRM.name,
      version,
      phone: '0208 3855 123',
      contactName: 'Hoàng Văn Mẫu',
      about: 'Chè xanh',
    };
    const written = await ask(owner, 'PUT', '/employer', fields);
    expect(written).toMatchObject({ status: 200, body: { taxCode: FIRM.taxCode, contactName: 'Hoàng Văn Mẫu' } });
    expect(await ask(owner, 'PUT', '/employer', fields)).toMatchObject({
      status: 409,
      body: { code: 'record.changed' },
    });
    expect(await ask(owner, 'POST', '/employer/submit')).toMatchObject({
      status: 422,
      body: { code: 'employer.incomplete' },
    });

    const id = String(made.body['id']);
    expect((await ask(undefined, 'GET', `/employers/${id}`)).status).toBe(404);
    const life = world.get(EmployerLife);
    await life.verify(counsellorOf(office), id, { evidence: 'registration' });
    const shown = await ask(undefined, 'GET', `/employers/${id}`);
    expect(shown).toMatchObject({ status: 200, body: { name: FIRM.name, isVerified: true, postings: [] } });
    expect(JSON.stringify(shown.body)).not.toMatch(/Hoàng Văn Mẫu|3855123/);
    await life.suspend(managerOf(office), id, { reason: 'other', note: 'Thử' });
    expect((await ask(undefined, 'GET', `/employers/${id}`)).status).toBe(404);
  });
});
