import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Attack, isOfStaff } from '../support/fuzz/attack.js';

describe('bad input to what is read', () => {
  let attack: Attack;

  beforeAll(async () => {
    attack = await Attack.prepare();
  }, 300_000);
  afterAll(() => attack.stop());

  it('breaks no page, file or API', async () => {
    const routes = attack.routes((route) => route.method === 'GET' && !isOfStaff(route));
    expect(routes.length).toBeGreaterThan(30);
    const { failures, shut, sent } = await attack.on(routes);
    expect(failures).toEqual([]);
    expect(shut).toEqual([]);
    expect(sent).toBeGreaterThan(routes.length * 10);
  }, 1_800_000);

  it('breaks nothing where no route is', async () => {
    const paths = [
      '/%',
      '/%ff',
      '/%00',
      '/..%2f..%2fetc/passwd',
      '/assets/..%2f..%2fpackage.json',
      `/${'a/'.repeat(2_000)}`,
    ];
    for (const path of [...paths, '/en/%ff', '/en//evil.example', '/api/v1/%ff', '/?a[]=1&a[b]=2&__proto__[x]=1']) {
      const { status, body } = await attack.client.send({ method: 'GET', path, headers: { accept: 'text/html' } });
      expect({ path, isFine: status < 500 }).toEqual({ path, isFine: true });
      expect(body).not.toContain('root:');
      expect(body).not.toContain('"dependencies"');
    }
  });

  it('with methods and bodies that nobody expects is refused', async () => {
    const types = [
      'application/json',
      'text/xml',
      'application/x-www-form-urlencoded; charset=x',
      'multipart/form-data',
    ];
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST', 'OPTIONS']) {
      for (const type of types) {
        const sent = { method, path: '/dang-nhap', headers: { 'content-type': type }, body: '{"a":'.repeat(10_000) };
        const { status } = await attack.client.send(sent);
        expect({ method, type, isRefused: status >= 200 && status < 500 }).toEqual({ method, type, isRefused: true });
      }
    }
  });
});
