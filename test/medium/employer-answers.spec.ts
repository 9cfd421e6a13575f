import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { addDays, localDateOf } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { MessageLog } from '@app/platform/sms';
import { AnswerReferral, ReferralsService } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, firmOf, managerOf, recruiterOf } from '../support/employers.js';
import { newestCode, openCentre, signInStaff } from '../support/people.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const PHONE = '+84900000801';

describe('answers of employers', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
    employerId = (await firmOf(world, office, { name: 'Hộ kinh doanh Chè Thử', phone: PHONE })).id;
  }, 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const today = () => localDateOf(world.clock.now());
  const shown = (day: string) => day.split('-').toReversed().join('/');
  const db = () => world.get(Db);
  const get = (id: string) => world.get(ReferralsService).get(managerOf(office), id);
  const answersOf = (referral: string) =>
    db().query<{ type: string; data: Record<string, unknown> }>(
      `WITH answered AS (SELECT id FROM fact WHERE type = 'referral.answered' AND data ->> 'referral' = $1)
       SELECT type, data FROM fact WHERE id IN (SELECT id FROM answered) OR data ->> 'corrects' IN (SELECT id FROM answered)
       ORDER BY position`,
      [referral],
    );
  const eventsOf = async (referralId: string) =>
    (
      await db().query(
        `SELECT 1 FROM outbox_event WHERE type = 'referral.answered' AND payload ->> 'referralId' = $1`,
        [referralId],
      )
    ).length;

  /** Somebody with a slip, and a browser that has read its code. */
  async function slip(employer: string = employerId) {
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Phiếu', hasProfile: false });
    const id = await referred(world, counsellor, personId, { employerId: employer, occupation: '8160', validDays: 5 });
    const { token } = await get(id);
    const home = `/gioi-thieu/${token}`;
    const browser = new BrowserSession(world.url);
    const { csrf } = await browser.get(`${home}/tra-loi`);
    const send = (fields: Record<string, string>) => browser.post(`${home}/tra-loi`, fields, csrf);
    return { id, home, browser, csrf, send, personId };
  }

  it('ask a stranger for a code, without telling the number of the contact or who the worker is', async () => {
    const { home, browser } = await slip();
    expect((await browser.get(home)).html).toContain(`href="${home}/tra-loi"`);
    const { text } = await browser.get(`${home}/tra-loi`);
    expect(text).toContain('09•• ••• 801');
    for (const secret of ['0900 000 801', 'Nông', 'Phiếu Thị']) expect(text).not.toContain(secret);
  });

  it('count as the employer’s with the code that its contact was sent, once', async () => {
    const { id, home, browser, csrf, send } = await slip();
    const asked = await browser.post(`${home}/ma`, {}, csrf);
    expect(asked.text).toContain('Mã đang được gửi đến 09•• ••• 801');
    const code = await newestCode(world, PHONE);
    const answer = { outcome: 'hired', startDate: shown(addDays(today(), 3)), code };
    expect((await send({ ...answer, code: '000000' })).status).toBe(422);
    expect((await get(id)).status).toBe('issued');
    const thanks = await send(answer);
    expect(thanks.text).toContain('Trung tâm đã nhận được câu trả lời.');
    expect(await get(id)).toMatchObject({
      status: 'answered',
      outcome: 'hired',
      answerSource: 'employer',
      answeredBy: null,
      startDate: addDays(today(), 3),
    });
    await send(answer);
    await send({ outcome: 'no_show' });
    expect((await get(id)).outcome).toBe('hired');
    expect(await answersOf(id)).toEqual([{ type: 'referral.answered', data: { referral: id, outcome: 'hired' } }]);
    expect(await eventsOf(id)).toBe(1);
  });

  it('are the weakest evidence without a code: they wait to be confirmed, and replace nothing', async () => {
    const { id, send } = await slip();
    expect((await send({ outcome: 'not_hired' })).status).toBe(422);
    const thanks = await send({ outcome: 'not_hired', notHired: 'filled' });
    expect(thanks.text).toContain('Trung tâm sẽ gọi đơn vị để xác nhận');
    expect(await get(id)).toMatchObject({ outcome: 'not_hired', reason: 'filled', answerSource: 'slip' });
    const work = () => db().query(`SELECT due_on FROM work_item WHERE subject_id = $1 AND done_at IS NULL`, [id]);
    expect(await work()).toMatchObject([{ due_on: today() }]);
    await send({ outcome: 'hired' });
    expect((await get(id)).outcome).toBe('not_hired');
    world.clock.advance(1_000);
    const called = AnswerReferral.parse({ outcome: 'no_show' });
    await world.get(ReferralsService).answer(counsellor, id, called);
    await world.get(ReferralsService).answer(counsellor, id, called);
    expect(await get(id)).toMatchObject({ outcome: 'no_show', reason: null, answerSource: 'counsellor' });
    expect(await work()).toEqual([]);
    const [answered, ...corrections] = await answersOf(id);
    expect(answered!.data).toMatchObject({ outcome: 'not_hired' });
    expect(corrections).toMatchObject([{ data: { set: { outcome: 'no_show', reason: null } } }]);
  });

  it('stand against what staff say, and are taken after the last day', async () => {
    const { id, home, browser, csrf, send } = await slip();
    world.clock.advance(7 * 86_400_000);
    await world.runJob('expire-referrals');
    await browser.post(`${home}/ma`, {}, csrf);
    await send({ outcome: 'worker_declined', declined: 'wage', code: await newestCode(world, PHONE) });
    expect(await get(id)).toMatchObject({ status: 'answered', outcome: 'worker_declined', reason: 'wage' });
    const other = AnswerReferral.parse({ outcome: 'no_show' });
    await expect(world.get(ReferralsService).answer(counsellor, id, other)).rejects.toMatchObject({
      code: 'referral.not-possible-now',
    });
  });

  it('are given without a code by who recruits for the employer, and by nobody who recruits for another', async () => {
    const own = await recruiterOf(world, office, { phone: '+84900000811', name: 'Công ty TNHH Trả Lời Mẫu' });
    const other = await recruiterOf(world, office, { phone: '+84900000812', name: 'Công ty TNHH Khác Mẫu' });
    const { id, home } = await slip(own.employerId);
    const answerAs = async ({ session }: { session: BrowserSession }, fields: Record<string, string>) =>
      session.submit(`${home}/tra-loi`, `${home}/tra-loi`, fields);
    await answerAs(other, { outcome: 'no_show' });
    expect((await get(id)).answerSource).toBe('slip');
    await answerAs(own, { outcome: 'hired', startDate: shown(today()) });
    expect(await get(id)).toMatchObject({ outcome: 'hired', answerSource: 'employer', startDate: today() });
    await answerAs(own, { outcome: 'hired', startDate: shown(addDays(today(), 1)) });
    expect(await get(id)).toMatchObject({ startDate: addDays(today(), 1) });
  });

  it('send no code to a contact that nobody verified, nor more than a few', async () => {
    const draft = await firmOf(world, office, { name: 'Hộ kinh doanh Chưa Xác Minh', phone: PHONE, isVerified: false });
    const unverified = await slip(draft.id);
    expect((await unverified.browser.get(`${unverified.home}/tra-loi`)).text).toContain('chưa có số điện thoại');
    expect((await unverified.browser.post(`${unverified.home}/ma`, {}, unverified.csrf)).status).toBe(409);
    const { home, csrf, browser } = await slip();
    const sent = async () => (await world.get(MessageLog).list(50, PHONE)).length;
    const before = await sent();
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await browser.post(`${home}/ma`, {}, csrf)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await sent()) - before).toBeLessThan(5);
  });

  it('keep a start before the slip or long after it out, beside the field', async () => {
    const { id, send } = await slip();
    for (const day of [addDays(today(), -1), addDays(today(), 400)]) {
      const refused = await send({ outcome: 'hired', startDate: shown(day) });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Ngày đi làm không được trước ngày cấp phiếu');
    }
    expect((await send({ outcome: 'employed_elsewhere' })).status).toBe(422);
    expect((await get(id)).status).toBe('issued');
  });

  it('are corrected by staff from the page of the person, with what is known in the form', async () => {
    const { id, personId } = await slip();
    const staff = await signInStaff(world, office, 'counsellor');
    const form = `/can-bo/gioi-thieu/${id}/ket-qua`;
    const first = await staff.submit(form, form, { outcome: 'not_hired', notHired: 'skills' });
    expect(first.text).toContain('Sửa kết quả');
    expect((await staff.get(form)).html).toMatch(/value="not_hired"[^>]*checked|checked[^>]*value="not_hired"/);
    const again = await staff.submit(form, form, { outcome: 'hired', startDate: shown(today()) });
    expect(again.path).toBe(`/can-bo/nguoi-lao-dong/${personId}`);
    expect(again.text).toContain(`Đi làm từ ${shown(today())}`);
    expect(await get(id)).toMatchObject({ outcome: 'hired', reason: null });
  });
});
