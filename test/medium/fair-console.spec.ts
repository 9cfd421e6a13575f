import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairClock, FairConsole, FairPresence, FairsService, FairViews } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BrowserSession } from '../support/browser-session.js';
import { LiveFair, press } from '../support/live-fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const MINUTE = 60_000;

describe('the console of a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let other: string;
  let third: string;
  let recruiter: Actor;
  let staff: BrowserSession;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    staff = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 3);
    [booth, other, third] = fair.booths.map(({ id }) => id) as [string, string, string];
    recruiter = fair.booths[0]!.recruiters[0]!;
    await fair.run(recruiter, { kind: 'sit-down', booth });
  });

  const operate = (command: Parameters<LiveFair['run']>[1], key?: string) => fair.run(fair.operator, command, key);
  const join = async (actor: Actor, at = booth) => (await fair.run(actor, { kind: 'join', booth: at })).ticket!;
  const view = async (id: string) => (await world.get(FairViews).booths([id]))[0]!;
  const places = async (actor: Actor) => (await world.get(FairViews).places(fair.id, actor.personId))!;
  const overview = () => world.get(FairConsole).overview(fair.operator, fair.id);
  const minutesLater = (minutes: number) => world.clock.advance(minutes * MINUTE);
  const registrationOf = (actor: Actor) => fair.registrationOf(actor);
  const smsTo = async ({ personId }: Actor) =>
    (
      await world
        .get(Db)
        .query<{ template: string }>(`SELECT template FROM notification WHERE person_id = $1 ORDER BY id`, [personId])
    ).map(({ template }) => template);

  it('shows waits over the limit, booths without anybody, people whom nobody has seen and who are away', async () => {
    const [early, late, idle] = [await fair.entered(), await fair.entered(), await fair.entered()];
    await join(early, other);
    await join(early);
    await join(idle);
    minutesLater(46);
    await join(late);
    expect(await overview()).toMatchObject({ tooLong: { length: 3 }, neverServed: { length: 3 }, away: [] });
    await fair.run(idle, { kind: 'step-away', fair: fair.id });
    const { conversation } = await fair.run(recruiter, { kind: 'call-next', booth });
    await fair.run(early, { kind: 'answer', conversation: conversation! });
    minutesLater(5);
    const seen = await overview();
    const name = async (actor: Actor) => ({ registrationId: await registrationOf(actor) });
    expect(seen.tooLong).toMatchObject([
      { ...(await name(early)), booth: 2, total: 2 },
      { ...(await name(idle)), booth: 1, total: 2 },
    ]);
    expect(seen.neverServed).toMatchObject([await name(late), await name(idle)]);
    expect(seen.away).toMatchObject([{ ...(await name(idle)), total: 1 }]);
    expect(seen.waits.get(other)).toMatchObject({ overLimit: 1 });
    const shown = await staff.get(`/can-bo/phien-giao-dich/${fair.id}/dieu-hanh`);
    expect(shown.text).toContain('1 gian có người đợi mà chưa có người tiếp');
    expect(shown.text).toContain('51 phút (1 người quá hạn)');
  });

  it('puts two queues together by when people came, behind the first two and those with priority', async () => {
    const people: Actor[] = [];
    for (let at = 0; at < 7; at += 1) people.push(await fair.entered({ isPriority: at === 6 }));
    const arrivals = [other, other, booth, other, booth, other, booth, booth];
    for (const [at, who] of [0, 1, 2, 4, 3, 6, 5, 0].entries()) {
      await join(people[who]!, arrivals[at]!);
      minutesLater(1);
    }
    await operate({ kind: 'merge', booth, into: other, reason: 'Cùng một đơn vị' });
    const names = new Map<string, number>();
    for (const [at, person] of people.entries()) {
      const ticket = (await places(person)).tickets.find((each) => each.booth === other && each.status === 'waiting')!;
      names.set(String(ticket.number), at);
    }
    const { order } = await view(other);
    expect(order.map((number) => names.get(String(number)))).toEqual([0, 1, 6, 2, 4, 3, 5]);
    expect(await view(booth)).toMatchObject({ order: [], state: 'staffed' });
    await expect(operate({ kind: 'merge', booth, into: booth, reason: 'Thử' })).rejects.toThrow('not-possible-now');
  });

  it('offers the people of a booth that closes another one, and tells those without a page open', async () => {
    const [open, gone] = [await fair.entered(), await fair.entered()];
    await world.get(FairPresence).connect(fair.id, open.personId);
    const tickets = [await join(open), await join(gone)];
    await operate({ kind: 'close-booth', booth, offer: other, reason: 'Đơn vị về sớm' });
    expect((await places(open)).tickets[0]).toMatchObject({ lapseReason: 'booth-closed', offered: other });
    expect(await smsTo(open)).not.toContain('fair.booth-closed');
    expect(await smsTo(gone)).toContain('fair.booth-closed');
    await operate({ kind: 'open-booth', booth, reason: 'Quay lại' });
    await fair.run(open, { kind: 'return', ticket: tickets[0]! });
    expect((await places(open)).tickets[0]).toMatchObject({ status: 'waiting', offered: null });
    await operate({ kind: 'close-booth', booth, moveTo: other, reason: 'Đóng hẳn' });
    await operate({ kind: 'announce', fair: fair.id, booth: other, text: 'Xin chuẩn bị căn cước.' });
    await join(gone, other);
    await operate({ kind: 'announce', fair: fair.id, booth: other, text: 'Còn mười phút.' });
    expect(await smsTo(gone)).toEqual(expect.arrayContaining(['fair.booth-closed', 'fair.queue-message']));
    await world.get(FairsService).close(fair.operator, fair.id);
    await world.get(FairClock).run();
    expect(await smsTo(gone)).toContain('fair.over');
    const left = `SELECT count(*)::int AS count FROM queue_ticket WHERE fair_id = $1 AND status = 'waiting'`;
    expect(await world.get(Db).queryOne(left, [fair.id])).toEqual({ count: 0 });
  });

  it('extends the fair on its day only, and to later only', async () => {
    const { closesAt } = (await overview()).fair;
    await world
      .get(Db)
      .query(`UPDATE fair SET closes_at = $2 WHERE id = $1`, [fair.id, new Date(world.clock.now().getTime() + MINUTE)]);
    const before = (await overview()).lobby;
    expect(closesAt > new Date(before.closesAt)).toBe(true);
    await operate({ kind: 'extend', fair: fair.id, until: '23h59', reason: 'Còn đông' });
    const after = (await overview()).lobby;
    expect(after.closesAt.slice(10)).toBe('T16:59:00.000Z');
    expect(after.seq).toBe(before.seq + 1);
    expect((await world.get(FairViews).counts([`lobby:${fair.id}`])).get(`lobby:${fair.id}`)).toBe(after.seq);
    await expect(operate({ kind: 'extend', fair: fair.id, until: '23:58', reason: 'Thử' })).rejects.toThrow(
      'fair.not-later',
    );
  });

  it('logs every deed once with its reason, in words', async () => {
    const person = await fair.entered();
    const ticket = await join(person);
    const key = randomUUID();
    const move = { kind: 'move', ticket, booth: other, reason: 'Xếp nhầm gian' } as const;
    const moved = await operate(move, key);
    expect(await operate(move, key)).toEqual(moved);
    await operate({ kind: 'merge', booth: other, into: third, reason: 'Ít người' });
    await operate({ kind: 'close-booth', booth, offer: third, reason: 'Nghỉ trưa' });
    await operate({ kind: 'remove', fair: fair.id, person: person.personId, reason: 'Gây rối' });
    const page = await staff.get(`/can-bo/phien-giao-dich/${fair.id}/dieu-hanh/nhat-ky`);
    for (const words of [
      'từ gian 1 sang gian 2',
      'Cán Bộ Phiên · Lý do: Xếp nhầm gian',
      'Gộp hàng của gian 2 vào gian 3',
      'Đóng gian 1, người đợi được mời sang gian 3',
      'ra khỏi phiên',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(page.text.match(/Xếp nhầm gian/g)).toHaveLength(1);
  });

  it('refuses booths of another fair, people who are nowhere, and everybody but its operators', async () => {
    const foreign = await LiveFair.open(world, office, 1);
    const [strange, nowhere] = [foreign.booths[0]!.id, randomUUID()];
    const person = await fair.entered();
    const ticket = await join(person);
    const reason = 'Thử';
    for (const id of [strange, nowhere]) {
      for (const command of [
        { kind: 'merge', booth, into: id, reason },
        { kind: 'close-booth', booth, moveTo: id, reason },
        { kind: 'close-booth', booth, offer: id, reason },
        { kind: 'move', ticket, booth: id, reason },
        { kind: 'announce', fair: fair.id, booth: id, text: 'Xin chào' },
      ] as const) {
        await expect(operate(command)).rejects.toThrow('fair-live.not-found');
      }
    }
    for (const actor of [person, recruiter]) {
      for (const command of [
        { kind: 'merge', booth, into: other, reason },
        { kind: 'extend', fair: fair.id, until: '23:59', reason },
      ] as const) {
        await expect(fair.run(actor, command)).rejects.toThrow('fair-live.not-found');
      }
    }
    const both = { kind: 'close-booth', booth, moveTo: other, offer: other, reason } as const;
    await expect(operate(both)).rejects.toThrow('custom');
    await operate({ kind: 'close-booth', booth: other, reason });
    await expect(operate({ kind: 'merge', booth, into: other, reason })).rejects.toThrow('fair-live.booth-closed');
    for (const path of [`gian/${strange}`, `gian/${nowhere}`, `nguoi/${nowhere}`]) {
      expect((await staff.get(`/can-bo/phien-giao-dich/${fair.id}/dieu-hanh/${path}`)).status).toBe(404);
    }
  });

  it('lets staff act for somebody without a telephone, from the door to the end of a conversation', async () => {
    const person = await fair.registered({ attendance: 'on_site' });
    const registration = await registrationOf(person);
    const home = `/can-bo/phien-giao-dich/${fair.id}`;
    const page = `${home}/dieu-hanh/nguoi/${registration}`;
    expect((await staff.get(page)).text).toContain('Người này chưa vào phiên');
    await staff.submit(`${home}/vao-phien?tim=1`, `${home}/vao-phien/${registration}`, { seat: '07' });
    expect((await staff.get(page)).text).toContain('Chưa xếp hàng ở gian nào');
    const joined = await press(staff, page, 'join', { booth });
    expect(joined.text).toContain('Máy 07');
    expect(joined.text).toContain('Kế tiếp');
    expect((await press(staff, page, 'step-away')).text).toContain('Đang tạm vắng');
    await press(staff, page, 'come-back');
    await fair.run(recruiter, { kind: 'call-next', booth });
    expect((await press(staff, page, 'answer')).text).toContain('Đang trò chuyện với');
    expect((await press(staff, page, 'end')).text).not.toContain('Đang trò chuyện với');
    expect((await places(person)).call).toBeNull();
  });
});
