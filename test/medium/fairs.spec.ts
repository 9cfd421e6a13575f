import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairsService, WriteFair } from '@app/fairs';
import { countQueries, Db } from '@app/platform/database';
import { managerOf } from '../support/employers.js';
import { announcedFair, draftFair, fairInput } from '../support/fairs.js';
import { BrowserSession } from '../support/browser-session.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const DESK = '/can-bo/phien-giao-dich';

describe('job fairs', () => {
  let world: World;
  let office: Office;
  let operator: BrowserSession;
  const stranger = () => new BrowserSession(world.url);

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    operator = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());

  const fields = (more: Record<string, string> = {}): Record<string, string> => ({
    ...(fairInput(world) as unknown as Record<string, string>),
    ...more,
  });

  it('are planned at the desk, seen by nobody until they are announced, then by everybody', async () => {
    const { csrf } = await operator.get(`${DESK}/moi`);
    const made = await operator.post(`${DESK}/moi`, fields({ title: 'Phiên tháng Chạp' }), csrf);
    expect(made.text).toContain('Phiên chưa công bố');
    const id = made.path.split('/').at(-1)!;
    expect((await stranger().get(`/phien-giao-dich/${id}`)).status).toBe(404);
    expect((await stranger().get('/phien-giao-dich')).text).not.toContain('Phiên tháng Chạp');
    const announced = await operator.post(`${DESK}/${id}/cong-bo`, {}, csrf);
    expect(announced.text).toContain('Đã công bố.');
    const shown = await stranger().get(`/phien-giao-dich/${id}`);
    expect(shown.text).toContain('Thứ Ba, 08/12/2026');
    expect(shown.text).toContain('08:00–11:30');
    expect(shown.text).toContain('Còn 200 trong 200 chỗ');
    expect((await stranger().get('/en/phien-giao-dich')).text).toContain('Phiên tháng Chạp');
    expect((await operator.post(`${DESK}/${id}/cong-bo`, {}, csrf)).status).toBe(409);
  });

  it('say what is wrong beside the field and keep what was typed', async () => {
    const { csrf } = await operator.get(`${DESK}/moi`);
    const wrong = await operator.post(
      `${DESK}/moi`,
      fields({ to: '7h', place: '', capacity: '0', title: 'Phiên <b>' }),
      csrf,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="Phiên &lt;b>"');
    for (const words of ['Nhỏ nhất là 1.']) expect(wrong.text).toContain(words);
    const order = await operator.post(`${DESK}/moi`, fields({ to: '7h', place: '' }), csrf);
    expect(order.text).toContain('Giờ kết thúc phải sau giờ bắt đầu.');
    expect(order.text).toContain('cần địa điểm và xã, phường');
    const past = await operator.post(`${DESK}/moi`, fields({ day: '01/01/2026' }), csrf);
    expect(past.text).toContain('Phiên phải bắt đầu ở tương lai.');
    const online = await operator.post(`${DESK}/moi`, fields({ type: 'online', place: '', commune: '' }), csrf);
    expect(online.text).toContain('không phải đến tận nơi');
  });

  it('count a new revision for calendars when day or place change, and refuse a form that is out of date', async () => {
    const fairs = world.get(FairsService);
    const manager = managerOf(office);
    const id = await announcedFair(world, office);
    const input = (more: object) => WriteFair.parse({ ...fairInput(world), ...more });
    await fairs.update(manager, id, input({ capacity: '150' }));
    expect((await fairs.getPublic(id)).revision).toBe(0);
    await fairs.update(manager, id, input({ capacity: '150', from: '7h30' }));
    const { revision, version } = await fairs.getPublic(id);
    expect(revision).toBe(1);
    await expect(fairs.update(manager, id, input({ version: String(version - 1) }))).rejects.toMatchObject({
      code: 'record.changed',
    });
  });

  it('are cancelled for a reason, and stay to be seen so that nobody goes there', async () => {
    const id = await announcedFair(world, office, { title: 'Phiên bị hủy' });
    const { csrf } = await operator.get(`${DESK}/${id}`);
    expect((await operator.post(`${DESK}/${id}/huy`, {}, csrf)).text).toContain('Vui lòng chọn lý do hủy.');
    await operator.post(`${DESK}/${id}/huy`, { reason: 'weather' }, csrf);
    const shown = await stranger().get(`/phien-giao-dich/${id}`);
    expect(shown.text).toContain('Phiên này đã hủy');
    expect(shown.text).toContain('Do thời tiết');
    expect((await operator.get(`${DESK}/${id}/sua`)).status).toBe(200);
    expect((await operator.post(`${DESK}/${id}/sua`, fields(), csrf)).status).toBe(422);
  });

  it('belong to those who hold them', async () => {
    const id = await draftFair(world, office);
    const other = { ...managerOf(office), officeId: null, permissions: new Set(['fair.operate'] as const) };
    await expect(world.get(FairsService).announce(other, id)).rejects.toMatchObject({ code: 'fair.not-found' });
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(`${DESK}/${id}`)).status).toBe(403);
  });

  it('are listed page by page without a query for each', async () => {
    for (let index = 0; index < 25; index += 1) {
      await announcedFair(world, office, { title: `Phiên số ${index}`, from: `7:${String(index + 10)}` });
    }
    const first = await stranger().get('/phien-giao-dich');
    const next = /href="(\/phien-giao-dich\?sau=[^"]+)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
    const second = await stranger().get(next);
    expect(second.status).toBe(200);
    const titles = (html: string) => [...html.matchAll(/Phiên số (\d+)</g)].map(([, index]) => index);
    expect(titles(first.html).filter((title) => titles(second.html).includes(title))).toEqual([]);
    expect((await stranger().get('/phien-giao-dich?sau=x&xem=y')).status).toBe(200);
    const fairs = world.get(FairsService);
    const { statements } = await countQueries(() => fairs.coming());
    expect(statements).toHaveLength(1);
  });

  it('hold as many people as there are places, whatever writes the rows', async () => {
    const id = await announcedFair(world, office, { capacity: '1' });
    const register = (status: string) =>
      world.get(Db).query(
        `WITH somebody AS (INSERT INTO person (id, office_id, full_name, channel, created_at)
           SELECT gen_random_uuid(), $2, 'Người Thử', 'desk', now() RETURNING id)
         INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number, created_at, updated_at)
         SELECT gen_random_uuid(), $1, id, $2, $3, 'on_site', 'desk',
           (SELECT count(*) + 1 FROM fair_registration WHERE fair_id = $1), now(), now() FROM somebody`,
        [id, office.id, status],
      );
    await register('registered');
    await expect(register('registered')).rejects.toThrow(/fair_places_check/);
    await register('waiting');
    await world
      .get(Db)
      .query(`UPDATE fair_registration SET status = 'cancelled' WHERE fair_id = $1 AND number = 1`, [id]);
    expect((await world.get(FairsService).getPublic(id)).placesTaken).toBe(0);
  });
});
