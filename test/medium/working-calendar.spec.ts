import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '@app/accounts';
import { addWorkingDays, localDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type BrowserSession } from '../support/browser-session.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const PAGE = '/can-bo/lich-lam-viec';

describe('the working calendar', () => {
  let world: World;
  let manager: BrowserSession;
  let counsellor: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    const office = await openCentre(world);
    manager = await signInStaff(world, office, 'centre_manager');
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());

  /** Twenty working days after an employer's notice, about Tết of 2027. */
  const term = async () => addWorkingDays(localDate('2027-01-29'), 20, await world.get(WorkingCalendar).workingDays());

  it('shows the days of a year with their source, and which years are not decided yet', async () => {
    const decided = await manager.get(`${PAGE}?nam=2026`);
    expect(decided.text).toContain('Thứ Bảy, 22/08/2026');
    expect(decided.text).not.toContain('chưa công bố');
    expect((await manager.get(`${PAGE}?nam=2027`)).text).toContain('chưa công bố');
    expect((await manager.get(`${PAGE}?nam=1999`)).status).toBe(200);
  });

  it('counts terms by what the centre sets in its place, until that is taken back', async () => {
    expect(await term()).toBe('2027-03-05');
    const { csrf } = await manager.get(PAGE);
    const wrong = { day: '01/01/2031', standing: 'off', name: 'Thử', source: 'Thử' };
    expect((await manager.post(PAGE, wrong, csrf)).text).toContain('từ 2025 đến 2030');
    const made = { day: '20/02/2027', standing: 'worked', name: 'Làm bù', source: 'Thông báo 1/TB' };
    const shown = await manager.post(PAGE, made, csrf);
    expect(shown.text).toContain('Trung tâm đặt: Thông báo 1/TB');
    expect(await term()).toBe('2027-03-04');
    await manager.post(`${PAGE}/2027-02-20/bo`, {}, csrf);
    await manager.post(`${PAGE}/2027-02-20/bo`, {}, csrf);
    expect(await term()).toBe('2027-03-05');
    const audited = await world
      .get(Db)
      .query<{ action: string }>(`SELECT action FROM audit_entry WHERE action LIKE 'calendar.%' ORDER BY id`);
    expect(audited.map(({ action }) => action)).toEqual(['calendar.set', 'calendar.remove']);
  });

  it('is set by those who manage offices', async () => {
    expect((await counsellor.get(PAGE)).status).toBe(403);
  });
});
