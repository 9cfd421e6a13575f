import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Route } from '@app/platform/http';
import { Attack } from '../support/fuzz/attack.js';

const ROUNDS = 6;
/** What ends a record or a session comes last: afterwards the others find nothing to wait for. */
const ENDS = /\/(xoa|gop|khoa|dang-xuat|thiet-bi|tat-ca)$/;

/** The part of the house that a route belongs to: its records are locked by the others of that part too. */
const partOf = ({ path }: Route): string => {
  const [, first, second, third] = path.split('/');
  return first === 'can-bo' || first === 'nha-tuyen-dung' ? `${first}/${second}` : first === 'api' ? third! : first!;
};

describe('changes of the same records at once', () => {
  let attack: Attack;
  let lasting: Route[];
  let ending: Route[];

  beforeAll(async () => {
    attack = await Attack.prepare();
    const writes = attack.routes(({ method }) => method !== 'GET');
    lasting = writes.filter(({ path }) => !ENDS.test(path));
    ending = writes.filter(({ path }) => ENDS.test(path));
  }, 300_000);
  afterAll(() => attack.stop());

  it('are all answered where they are of one part of the house', async () => {
    expect(lasting.length).toBeGreaterThan(200);
    for (const part of new Set(lasting.map(partOf))) {
      const routes = lasting.filter((route) => partOf(route) === part);
      // Twice, so that each form also meets itself.
      const { failures, sent } = await attack.atOnce([...routes, ...routes], ROUNDS);
      expect(failures).toEqual([]);
      expect(sent).toBe(routes.length * 2 * ROUNDS);
    }
  }, 600_000);

  it('are all answered where they are of several parts', async () => {
    expect((await attack.atOnce(lasting, ROUNDS)).failures).toEqual([]);
  }, 600_000);

  it('are all answered while records end', async () => {
    expect(ending.length).toBeGreaterThan(5);
    expect((await attack.atOnce([...ending, ...lasting, ...ending], 3)).failures).toEqual([]);
  }, 600_000);
});
