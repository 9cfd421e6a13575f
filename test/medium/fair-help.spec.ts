import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ErasureService, type Office } from '@app/accounts';
import { FairHelp, FairPresence, FairsService, FairViews, SendCommand } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { managerOf } from '../support/employers.js';
import { LiveFair, press } from '../support/live-fairs.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('help at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let person: Actor;
  let counsellor: BrowserSession;
  let helper: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    counsellor = await signInStaff(world, office, 'counsellor');
    const found = await world
      .get(Db)
      .queryOne<{ id: string }>(`SELECT person_id AS id FROM staff_credential WHERE login = 'counsellor'`);
    helper = actorOf(found!.id, 'counsellor', { officeId: office.id });
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1);
    person = await fair.entered();
  });

  const board = '/can-bo/tro-giup-phien';
  const ask = (actor: Actor, text?: string) =>
    fair.run(actor, { kind: 'ask-help', fair: fair.id, ...(text && { text }) });
  /** @returns the id of a conversation of the person */
  const talking = async (): Promise<string> => {
    const { id: booth, recruiters } = fair.booths[0]!;
    await fair.run(recruiters[0]!, { kind: 'sit-down', booth });
    await fair.run(person, { kind: 'join', booth });
    const conversation = (await fair.run(recruiters[0]!, { kind: 'call-next', booth })).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
    return conversation;
  };
  const own = async (actor: Actor) => (await world.get(FairViews).places(fair.id, actor.personId))!.help;
  const count = async () => (await world.get(FairViews).read(`help:${fair.id}`)) as { open: number; seq: number };

  it('is asked for in the hall, taken by one counsellor, answered in writing and closed', async () => {
    await ask(person, '  Tôi không nghe được\u0000 gì ');
    expect(await count()).toMatchObject({ open: 1, seq: 1 });
    expect((await counsellor.get(board)).text).toContain('Tôi không nghe được');
    const taken = await press(counsellor, board, 'take-help');
    expect(taken.text).toContain('Cán Bộ counsellor đang giúp');
    expect(await own(person)).toMatchObject({ status: 'taken', taker: 'Cán Bộ counsellor' });
    const { id } = (await own(person))!;
    await expect(fair.run(helper, { kind: 'take-help', help: id })).rejects.toThrow('fair-live.not-possible-now');
    await press(counsellor, board, 'answer-help', { text: 'Anh bấm nút loa ở góc phải.' });
    expect(await own(person)).toMatchObject({ answer: 'Anh bấm nút loa ở góc phải.' });
    await press(counsellor, board, 'close-help');
    expect(await own(person)).toMatchObject({ status: 'closed' });
    expect(await count()).toMatchObject({ open: 0, seq: 4 });
    await ask(person);
    expect(await own(person)).toMatchObject({ status: 'open', answer: null });
  });

  it('stays asked for when the fair is over, until somebody has seen to it, or its person is erased', async () => {
    const other = await fair.entered();
    await ask(person, 'Hồ sơ của tôi còn thiếu gì');
    await ask(other, 'Gọi lại cho tôi');
    await world.get(FairsService).close(fair.operator, fair.id);
    expect((await counsellor.get(board)).text).toContain('Hồ sơ của tôi còn thiếu gì');
    const { id } = (await own(person))!;
    await fair.run(helper, { kind: 'answer-help', help: id, text: 'Đủ rồi ạ.' });
    await fair.run(helper, { kind: 'close-help', help: id });
    expect((await counsellor.get(board)).text).not.toContain('Hồ sơ của tôi còn thiếu gì');
    const manager = actorOf(managerOf(office).personId, 'centre_manager', { officeId: office.id });
    await world.get(ErasureService).erase(manager, other.personId);
    const shown = await world.get(FairHelp).board(helper);
    expect(shown.requests.filter(({ fairId }) => fairId === fair.id)).toEqual([]);
  });

  it('is open once for each person, who may do without it', async () => {
    const key = randomUUID();
    const asked = { kind: 'ask-help', fair: fair.id } as const;
    await Promise.all([fair.run(person, asked, key), fair.run(person, asked, key)]);
    await expect(ask(person)).rejects.toThrow('fair-help.asked');
    expect(await count()).toMatchObject({ open: 1 });
    await fair.run(person, { kind: 'close-help', help: (await own(person))!.id });
    expect(await count()).toMatchObject({ open: 0 });
  });

  it('is answered by telephone where no page is open', async () => {
    const sent = async ({ personId }: Actor) =>
      (
        await world
          .get(Db)
          .query(`SELECT 1 FROM notification WHERE person_id = $1 AND template = 'fair.help-answered'`, [personId])
      ).length;
    const [here, gone] = [person, await fair.entered()];
    await world.get(FairPresence).connect(fair.id, here.personId);
    for (const each of [here, gone]) {
      await ask(each);
      await fair.run(helper, { kind: 'answer-help', help: (await own(each))!.id, text: 'Mời anh chị đến quầy số 1.' });
    }
    expect([await sent(here), await sent(gone)]).toEqual([0, 1]);
  });

  it('is counted on the console, and seen by nobody but staff of the fair', async () => {
    await ask(person, 'Cần phiên dịch');
    const operator = await signInStaff(world, office, 'fair_operator', `op-${newId().slice(-6)}`);
    const console = await operator.get(`/can-bo/phien-giao-dich/${fair.id}/dieu-hanh`);
    expect(console.html).toContain(`href="${board}"`);
    expect((await operator.get(board)).text).toContain('Cần phiên dịch');
    const branch = await openBranch(world, office);
    const stranger = actorOf(helper.personId, 'counsellor', { officeId: branch.id });
    expect((await world.get(FairHelp).board(stranger)).requests).toEqual([]);
    const { id } = (await own(person))!;
    const other = await fair.entered();
    for (const actor of [stranger, other, fair.booths[0]!.recruiters[0]!]) {
      await expect(fair.run(actor, { kind: 'close-help', help: id })).rejects.toThrow('fair-live.not-found');
      expect(await world.get(FairViews).mayWatch(actor, `help:${fair.id}`)).toBe(false);
    }
    await expect(fair.run(person, { kind: 'answer-help', help: id, text: 'Tự trả lời' })).rejects.toThrow('not-found');
    await expect(fair.run(helper, { kind: 'take-help', help: randomUUID() })).rejects.toThrow('not-found');
    expect(await world.get(FairViews).mayWatch(helper, `help:${fair.id}`)).toBe(true);
  });

  it('is asked for from a conversation too: whoever comes first takes the call off the board of the others', async () => {
    const second = await signInStaff(world, office, 'counsellor', `second-${newId().slice(-6)}`);
    const operator = await signInStaff(world, office, 'fair_operator', `runs-${newId().slice(-6)}`);
    const conversation = await talking();
    await fair.run(person, { kind: 'invite', conversation, as: 'interpreter', language: 'sign' });
    await fair.run(fair.booths[0]!.recruiters[0]!, { kind: 'invite', conversation, as: 'counsellor' });
    expect(await count()).toEqual({ fair: fair.id, open: 2, seq: 2 });
    world.clock.advance(3 * 60_000);
    const called = 'Phiên dịch (Ngôn ngữ ký hiệu): gian 1';
    for (const each of [counsellor, second, operator]) {
      const shown = await each.get(board);
      expect(shown.text).toContain(called);
      expect(shown.text).toContain('Đã đợi 3 phút');
      expect(shown.html.includes('value="come-in"')).toBe(each !== operator);
    }
    expect((await press(counsellor, board, 'come-in')).text).toContain('Rời cuộc trò chuyện');
    expect(await count()).toMatchObject({ open: 1, seq: 3 });
    expect((await second.get(board)).text).not.toContain(called);
    expect((await counsellor.get(board)).text).toContain('Quý vị đang giúp ở gian 1');
    await fair.run(person, { kind: 'end', conversation });
    expect(await count()).toMatchObject({ open: 0, seq: 5 });
    expect((await counsellor.get(board)).text).not.toContain('Quý vị đang giúp');
  });

  it('is called for by conversations of fairs of the own office alone', async () => {
    const conversation = await talking();
    await fair.run(person, { kind: 'invite', conversation, as: 'counsellor' });
    const stranger = actorOf(helper.personId, 'counsellor', { officeId: newId() });
    expect((await world.get(FairHelp).board(stranger)).calls).toEqual([]);
    expect((await world.get(FairHelp).board(helper)).calls).toMatchObject([{ conversation, role: 'counsellor' }]);
    const { guest } = (await world.get(FairHelp).board(helper)).calls[0]!;
    await fair.run(fair.booths[0]!.recruiters[0]!, { kind: 'uninvite', conversation, guest });
    expect((await world.get(FairHelp).board(helper)).calls).toEqual([]);
    expect(await count()).toMatchObject({ open: 0, seq: 2 });
    await fair.run(person, { kind: 'end', conversation });
  });

  it('is refused before the hall, after the fair, and in words that are none', async () => {
    await expect(ask(await fair.registered())).rejects.toThrow('fair-live.not-checked-in');
    const send = (command: object) => SendCommand.safeParse({ key: randomUUID(), command }).success;
    expect(send({ kind: 'ask-help', fair: fair.id, text: 'x'.repeat(501) })).toBe(false);
    expect(send({ kind: 'answer-help', help: randomUUID(), text: ' \u0000 ' })).toBe(false);
    expect(send({ kind: 'take-help', help: 'x' })).toBe(false);
    await world.get(Db).query(`UPDATE fair SET status = 'closed' WHERE id = $1`, [fair.id]);
    await expect(ask(person)).rejects.toThrow('fair-live.not-open');
  });
});
