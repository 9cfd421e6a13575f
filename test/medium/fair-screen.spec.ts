import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FairScreen } from '@app/fairs';
import { BrowserSession } from '../support/browser-session.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('the big screen of a hall', () => {
  let world: World;
  let fair: LiveFair;
  let wall: BrowserSession;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    fair = await LiveFair.open(world, await openCentre(world), 2);
    wall = new BrowserSession(world.url);
  });
  afterAll(() => world.stop());

  const address = () => `/phien-giao-dich/${fair.id}/man-hinh/${world.get(FairScreen).tokenOf(fair.id)}`;

  it('shows the numbers that are called, what was announced to all, and nobody by name', async () => {
    const [booth, recruiter] = [fair.booths[1]!.id, fair.booths[1]!.recruiters[0]!];
    const [first, second] = [await fair.entered(), await fair.entered()];
    for (const person of [first, second]) await fair.run(person, { kind: 'join', booth });
    await fair.run(recruiter, { kind: 'sit-down', booth });
    expect((await wall.get(address())).text).toContain('Chưa gọi số nào');
    const { conversation } = await fair.run(recruiter, { kind: 'call-next', booth });
    await fair.run(fair.operator, { kind: 'announce', fair: fair.id, text: 'Nước uống ở cửa số 2.' });
    await fair.run(fair.operator, { kind: 'announce', fair: fair.id, booth, text: 'Riêng gian 2.' });
    const called = await wall.get(address());
    expect(called.html).toContain('data-speech="Mời số 1 đến gian 2, Hộ kinh doanh Gian 2."');
    expect(called.text).toContain('Nước uống ở cửa số 2.');
    expect(called.text).not.toContain('Riêng gian 2.');
    expect(called.text).not.toContain('Người Chờ');
    expect(called.html).toContain('http-equiv="refresh"');
    await fair.run(first, { kind: 'answer', conversation: conversation! });
    const talking = await wall.get(address());
    expect(talking.text).toContain('Chưa gọi số nào');
    expect(talking.text).toContain('Gian 2: Số 1');
  });

  it('has an address that staff open and nobody guesses', async () => {
    const staff = await signInStaff(world, fair.office, 'fair_operator');
    expect((await staff.get(`/can-bo/phien-giao-dich/${fair.id}/dieu-hanh`)).html).toContain(`href="${address()}"`);
    const other = await LiveFair.open(world, fair.office, 0);
    const token = address().split('/').at(-1)!;
    for (const path of [
      `${other.id}/man-hinh/${token}`,
      `${fair.id}/man-hinh/x`,
      `${fair.id}/man-hinh/${'9'.repeat(60)}`,
    ]) {
      expect((await wall.get(`/phien-giao-dich/${path}`)).status).toBe(404);
    }
  });
});
