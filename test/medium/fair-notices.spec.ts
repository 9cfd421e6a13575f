import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairPresence, FairsService, SendCommand } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BrowserSession } from '../support/browser-session.js';
import { FakeSmsGateway } from '../support/fake-sms-gateway.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('announcements to telephones', () => {
  let world: World;
  let office: Office;
  let sms: FakeSmsGateway;
  let staff: BrowserSession;
  let fair: LiveFair;
  let lastPhone = 0;

  beforeAll(async () => {
    sms = await FakeSmsGateway.start();
    world = await World.start({ env: { SMS_URL: sms.url, PUBLIC_URL: 'http://san.example/' } });
    office = await openCentre(world);
    staff = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(async () => {
    await world.stop();
    await sms.stop();
  });
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1);
  });

  const page = () => `/can-bo/phien-giao-dich/${fair.id}/dieu-hanh/nhan-tin`;
  const withPhone = async (actor: Actor): Promise<Actor> => {
    lastPhone += 1;
    await world
      .get(Db)
      .query('UPDATE person SET phone = $2 WHERE id = $1', [actor.personId, `+849110000${10 + lastPhone}`]);
    return actor;
  };
  const told = async () =>
    (
      await world
        .get(Db)
        .query<{ person: string }>(
          `SELECT person_id AS person FROM notification WHERE template = 'fair.notice' AND link = $1 ORDER BY person_id`,
          [`/phien-giao-dich/${fair.id}/sanh`],
        )
    ).map(({ person }) => person);
  const notice = { topic: 'extended', text: 'Phiên mở đến 11 giờ 45, mời quý vị đến sảnh tầng 2.' } as const;
  const announce = (fields: object = notice, key?: string) =>
    fair.run(fair.operator, { kind: 'announce', fair: fair.id, ...fields } as never, key);

  it('reach those with a place who have no page open, as many as was said before', async () => {
    const coming = await withPhone(await fair.registered());
    const here = await withPhone(await fair.entered());
    const looking = await withPhone(await fair.entered());
    await world.get(FairPresence).connect(fair.id, looking.personId);
    const removed = await withPhone(await fair.entered());
    await fair.run(fair.operator, { kind: 'remove', fair: fair.id, person: removed.personId, reason: 'Gây rối' });
    const refusing = await withPhone(await fair.registered());
    await world
      .get(Db)
      .query(
        `INSERT INTO notification_preference (person_id, kind, channel, is_on) VALUES ($1, 'appointment', 'sms', false)`,
        [refusing.personId],
      );
    const withoutPhone = await fair.registered();
    const waiting = await withPhone(await fair.registered());
    await world
      .get(Db)
      .query(`UPDATE fair_registration SET status = 'waiting' WHERE id = $1`, [await fair.registrationOf(waiting)]);
    const shown = await staff.get(page());
    expect(shown.text).toContain('Tin nhắn sẽ đến 2 người');
    expect(shown.text).toContain('Nhắn tin cho 2 người');
    const sent = await staff.post(page(), { key: randomUUID(), ...notice }, shown.csrf);
    expect(sent.text).toContain('Đã báo ở sảnh và đang gửi tin nhắn.');
    expect(sent.text).toContain(`Thông báo: ${notice.text} (nhắn tin 2 người)`);
    await world.settle();
    // Whoever has no number or wants no messages finds it in their list all the same.
    const listed = [coming, here, refusing, withoutPhone].map(({ personId }) => personId).toSorted();
    expect(await told()).toEqual(listed);
    const texts = sms.requests.map(({ body }) => decodeURIComponent(body));
    expect(texts.filter((text) => text.includes('11 giờ 45'))).toHaveLength(2);
    await world.settle();
    expect(await told()).toEqual(listed);
  });

  it('are for what matters, in few words, and keep what was typed', async () => {
    await withPhone(await fair.registered());
    const { csrf } = await staff.get(page());
    const without = await staff.post(page(), { key: randomUUID(), text: 'Mời quý vị uống nước' }, csrf);
    expect(without.status).toBe(422);
    expect(without.html).toContain('Mời quý vị uống nước');
    const long = await staff.post(page(), { key: randomUUID(), topic: 'extended', text: 'x'.repeat(161) }, csrf);
    expect(long.status).toBe(422);
    const empty = await staff.post(page(), { key: randomUUID(), topic: 'extended', text: '\u0000\u0000' }, csrf);
    expect(empty.status).toBe(422);
    const send = (command: object) =>
      SendCommand.safeParse({ key: randomUUID(), command: { kind: 'announce', fair: fair.id, ...command } }).success;
    expect(send({ ...notice, booth: fair.booths[0]!.id })).toBe(false);
    expect(send({ topic: 'extended', text: 'x'.repeat(161) })).toBe(false);
    expect(send({ topic: 'lunch', text: 'Ăn trưa' })).toBe(false);
    await world.settle();
    expect(await told()).toEqual([]);
  });

  it('count once by their key, are few an hour, and end with the fair', async () => {
    const person = await withPhone(await fair.registered());
    const key = randomUUID();
    await Promise.all([announce(notice, key), announce(notice, key)]);
    await world.settle();
    expect(await told()).toEqual([person.personId]);
    for (let sent = 1; sent < 6; sent += 1) await announce();
    await expect(announce()).rejects.toThrow('limit.too-many');
    await announce({ text: 'Chỉ ở sảnh.' });
    const other = await LiveFair.open(world, office, 1);
    await world.get(FairsService).close(other.operator, other.id);
    const late = { kind: 'announce', fair: other.id, ...notice } as const;
    await expect(other.run(other.operator, late)).rejects.toThrow('fair-live.not-possible-now');
  });

  it('are for operators of the fair alone', async () => {
    const person = await fair.entered();
    const stranger = { ...fair.operator, officeId: newId() };
    for (const actor of [person, fair.booths[0]!.recruiters[0]!, stranger]) {
      await expect(fair.run(actor, { kind: 'announce', fair: fair.id, ...notice })).rejects.toThrow('not-found');
    }
    expect((await staff.get(page())).text).toContain('Không có ai để nhắn');
  });

  it('are counted before a fair is cancelled or moved, with those who wait for a place', async () => {
    await withPhone(await fair.registered());
    const waiting = await withPhone(await fair.registered());
    await world
      .get(Db)
      .query(`UPDATE fair_registration SET status = 'waiting' WHERE id = $1`, [await fair.registrationOf(waiting)]);
    const desk = `/can-bo/phien-giao-dich/${fair.id}`;
    expect((await staff.get(desk)).text).toContain('Tin nhắn điện thoại sẽ đến 2 người đã đăng ký.');
    expect((await staff.get(`${desk}/sua`)).text).toContain('thì 2 người đã đăng ký nhận tin nhắn');
  });
});
