import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Attack, isOfStaff } from '../support/fuzz/attack.js';

describe('bad input to what staff see', () => {
  let attack: Attack;

  beforeAll(async () => {
    attack = await Attack.prepare();
  }, 300_000);
  afterAll(() => attack.stop());

  it('breaks no page and no file', async () => {
    const routes = attack.routes((route) => route.method === 'GET' && isOfStaff(route));
    expect(routes.length).toBeGreaterThan(100);
    const { failures, shut, sent } = await attack.on(routes);
    expect(failures).toEqual([]);
    expect(shut).toEqual([]);
    expect(sent).toBeGreaterThan(routes.length * 10);
  }, 1_800_000);

  it('breaks no form', async () => {
    const routes = attack.routes((route) => route.method !== 'GET' && isOfStaff(route));
    expect(routes.length).toBeGreaterThan(100);
    const { failures, shut, sent } = await attack.on(routes);
    expect(failures).toEqual([]);
    expect(shut).toEqual([]);
    expect(sent).toBeGreaterThan(routes.length * 10);
  }, 1_800_000);

  it('comes back as text on every page that shows what was sent', async () => {
    expect(await attack.lookAround()).toEqual([]);
  });
});
