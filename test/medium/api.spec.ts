import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@app/kernel';
import { DEVICE_COOKIE } from '@app/platform/http';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

/** A tenth of the usual budgets: 30 reads a minute for a device. */
const FEW = '0.1';

describe('the API', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: FEW } });
    await openCentre(world);
  });
  afterAll(() => world.stop());

  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${world.url}/api/v1${path}`, { headers });

  it('lists the offices without a word about anything else', async () => {
    const answer = await ask('/offices');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      items: [
        {
          id: expect.any(String),
          code: 'TT',
          name: 'Trung tâm thử',
          kind: 'centre',
          address: 'Số 0, đường Thử',
          phone: '+842080000000',
          openingHours: [{ days: [1, 2, 3, 4, 5], from: '07:30', to: '16:30' }],
          communes: [],
        },
      ],
    });
    expect(await (await ask('/offices?commune=05710')).json()).toMatchObject({ items: [{ code: 'TT' }] });
  });

  it('says what is wrong with which field, in the language of the asker', async () => {
    const answer = await fetch(`${world.url}/en/api/v1/offices?commune=abc`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      type: 'urn:san-viec-lam:input.invalid',
      title: 'Some fields need another look.',
      fields: [{ path: 'commune', code: 'field.format' }],
    });
  });

  it('answers 304 while nothing has changed, and keeps what is made for somebody out of caches', async () => {
    const first = await ask('/offices');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    // Without a header of ours fetch says `no-cache`, which asks for the whole answer.
    const again = await ask('/offices', { 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect(again.status).toBe(304);
    const seeker = await signUp(world, { phone: '+84900000071' });
    const own = await seeker.get('/api/v1/offices', { accept: 'application/json' });
    expect(own.headers.get('cache-control')).toBe('private, no-store');
  });

  it('slows down a device, and leaves its neighbours behind the same address alone', async () => {
    const cookie = (id: string) => ({ cookie: `${DEVICE_COOKIE}=${id}` });
    const [hasty, calm] = [newId(), newId()];
    for (let call = 0; call < 30; call += 1) expect((await ask('/offices', cookie(hasty))).status).toBe(200);
    const refused = await ask('/offices', cookie(hasty));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'limit.too-many' });
    expect((await ask('/offices', cookie(calm))).status).toBe(200);
  });
});
