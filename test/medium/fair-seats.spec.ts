import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairClock, FairCommands, FairPresence, FairsService, FairViews } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { BrowserSession } from '../support/browser-session.js';
import { LiveFair, press } from '../support/live-fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('computers of the centre at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let person: Actor;
  let staff: BrowserSession;
  let desk: string;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    staff = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1);
    person = await fair.entered();
    desk = `/can-bo/phien-giao-dich/${fair.id}/dieu-hanh/nguoi/${await fair.registrationOf(person)}`;
  });

  const offered = async () => /Mã vào máy: (\d{4} \d{4})/.exec((await staff.submit(desk, `${desk}/may`, {})).text)![1]!;
  const sitDown = async (code: string, at = new BrowserSession(world.url)) => ({
    at,
    shown: await at.submit('/may-phien', '/may-phien', { code }),
  });
  const hall = () => `/phien-giao-dich/${fair.id}/sanh`;

  it('open the hall and the conversations of one person, and nothing else of their account', async () => {
    const { booths } = fair;
    const [booth, recruiter] = [booths[0]!.id, booths[0]!.recruiters[0]!];
    await fair.run(recruiter, { kind: 'sit-down', booth });
    const { at: seat, shown } = await sitDown(await offered());
    expect(shown.path).toBe(hall());
    expect(shown.text).toContain('Máy đang mở cho Người Chờ 1');
    await press(seat, hall(), 'join', { booth });
    await fair.run(recruiter, { kind: 'call-next', booth });
    const talk = await press(seat, hall(), 'answer');
    expect(talk.path).toContain('/tro-chuyen/');
    await press(seat, talk.path, 'say', { text: 'Em chào anh' });
    expect((await seat.get(talk.path)).text).toContain('Em chào anh');
    for (const path of ['/tai-khoan', '/can-bo', '/ho-so']) expect((await seat.get(path)).status).not.toBe(200);
    const left = await seat.submit(talk.path, '/may-phien/xong', {});
    expect(left.text).toContain('Đã đóng máy');
    expect(seat.cookie('session')).toBeUndefined();
    expect((await seat.get(talk.path)).text).not.toContain('Em chào anh');
  });

  it('open files of a conversation, but no tickets and no results of fairs', async () => {
    const [booth, recruiter] = [fair.booths[0]!.id, fair.booths[0]!.recruiters[0]!];
    const { at: seat } = await sitDown(await offered());
    await fair.run(recruiter, { kind: 'sit-down', booth });
    await press(seat, hall(), 'join', { booth });
    await fair.run(recruiter, { kind: 'call-next', booth });
    const talk = await press(seat, hall(), 'answer');
    const conversation = talk.path.split('/').at(-1)!;
    const content = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    const part = { field: 'file', name: 'mo-ta.pdf', content };
    await world.get(FairCommands).shareUpload(recruiter, randomUUID(), conversation, part);
    const file = /href="([^"]+\/tep\/[^"]+)"/.exec((await seat.get(talk.path)).html)![1]!;
    expect((await seat.get(file)).status).toBe(200);
    const page = `/phien-giao-dich/${fair.id}`;
    for (const path of ['dang-ky', 've', 've.pdf', 'ket-qua']) {
      expect((await seat.get(`${page}/${path}`)).status).toBe(403);
    }
    expect((await seat.submit(hall(), `${page}/huy-ve`, {})).status).toBe(403);
    await seat.submit(hall(), '/may-phien/xong', {});
  });

  it('hear nothing more once they are closed', async () => {
    const { at: seat } = await sitDown(await offered());
    const socket = fair.connect(seat);
    const end = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    expect(await socket.emitWithAck('watch', [`person:${fair.id}:${person.personId}`])).toMatchObject({ ok: true });
    await staff.submit(desk, `${desk}/dong-may`, {});
    expect(await end).toBe('io server disconnect');
  }, 60_000);

  it('take a code once, while it is new, and as long as no newer one was given', async () => {
    const first = await offered();
    const second = await offered();
    expect((await sitDown(first)).shown.text).toContain('Mã chưa đúng hoặc đã hết hạn');
    const { at: seat } = await sitDown(second);
    expect((await sitDown(second)).shown.status).toBe(422);
    const late = await offered();
    world.clock.advance(10 * 60_000 + 1_000);
    expect((await sitDown(late)).shown.status).toBe(422);
    expect((await seat.get(hall())).text).not.toContain('Máy đang mở');
    for (const code of ['', '1234', 'abcdefgh', '\u0000'.repeat(9), '9'.repeat(5_000)]) {
      expect((await sitDown(code)).shown.status).toBe(422);
    }
  });

  it('close by the hand of staff, and by themselves when the fair is over', async () => {
    const { at: seat } = await sitDown(await offered());
    expect((await staff.get(desk)).text).toContain('đang dùng một máy của Trung tâm');
    await staff.submit(desk, `${desk}/dong-may`, {});
    expect((await seat.get(hall())).text).not.toContain('Máy đang mở');
    const { at: next } = await sitDown(await offered());
    await world.get(FairsService).close(fair.operator, fair.id);
    await world.get(FairClock).run();
    expect((await next.get(hall())).text).not.toContain('Máy đang mở');
    const open = `SELECT count(*)::int AS count FROM session WHERE scope IS NOT NULL AND revoked_at IS NULL`;
    expect(await world.get(Db).queryOne(open)).toEqual({ count: 0 });
  });

  it('keep the place of whoever gets up from one', async () => {
    const presence = world.get(FairPresence);
    const booth = fair.booths[0]!.id;
    await sitDown(await offered());
    await fair.run(person, { kind: 'join', booth });
    const connection = await presence.connect(fair.id, person.personId);
    await presence.disconnect(connection, fair.id, person.personId);
    world.clock.advance(11 * 60_000);
    await world.get(FairClock).run();
    expect((await world.get(FairViews).places(fair.id, person.personId))!.tickets).toMatchObject([
      { status: 'waiting' },
    ]);
  });

  it('are given by the staff who hold the fair, to people who are there', async () => {
    const absent = await fair.registered();
    const elsewhere = `/can-bo/phien-giao-dich/${fair.id}/dieu-hanh/nguoi/${await fair.registrationOf(absent)}`;
    const refused = await staff.submit(desk, `${elsewhere}/may`, {});
    expect(refused.status).toBe(409);
    const { at: seat } = await sitDown(await offered());
    expect((await seat.submit(hall(), `${desk}/may`, {})).status).toBe(403);
  });
});
