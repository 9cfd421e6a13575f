import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { firmOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('pages of referrals', () => {
  let world: World;
  let office: Office;
  let counsellor: BrowserSession;
  let person: string;
  let form: string;
  let posting: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    posting = (await publishedPosting(world, office, { title: 'Thợ may công nghiệp' })).id;
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Giới', hasProfile: false });
    person = `/can-bo/nguoi-lao-dong/${personId}`;
    form = `${person}/gioi-thieu/moi`;
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const keyOn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)![1]!;
  const newest = async () =>
    (await world
      .get(Db)
      .queryOne<{ id: string; number: string; token: string }>(
        'SELECT id, number, token FROM referral ORDER BY id DESC LIMIT 1',
      ))!;

  it('lead from the person to a form with the posting chosen before', async () => {
    expect((await counsellor.get(person)).html).toContain(`href="${form}"`);
    const page = await counsellor.get(`${form}?tin=${posting}`);
    expect(page.status).toBe(200);
    expect(page.html).toMatch(new RegExp(`<option value="${posting}" selected`));
    expect(page.html).toMatch(/name="validDays"[^>]*value="15"|value="15"[^>]*name="validDays"/);
    expect((await counsellor.get(`${form}?tin=x`)).status).toBe(200);
  });

  it('keep what was typed, say what is missing, and offer employers of a like name', async () => {
    const { csrf } = await counsellor.get(form);
    const nothing = await counsellor.post(form, { validDays: '99' }, csrf);
    expect(nothing.status).toBe(422);
    const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Gốm <b>Thử</b>' });
    const unclear = await counsellor.post(form, { employer: 'gốm', occupation: '7531' }, csrf);
    expect(unclear.status).toBe(422);
    expect(unclear.html).toContain('value="gốm"');
    expect(unclear.html).toContain(`<option value="${firm.id}"`);
    expect(unclear.html).toContain('Gốm &lt;b>Thử');
    const noWork = await counsellor.post(form, { employer: 'gốm' }, csrf);
    expect(noWork.text).toContain('Chọn nghề sẽ làm.');
    const noLink = await counsellor.post(form, { link: 'https://vi-du.vn' }, csrf);
    expect(noLink.text).toContain('Chưa nhận ra tin.');
  });

  it('issue a form sent twice once, and show it with a slip whose code tells nothing of the person', async () => {
    const page = await counsellor.get(form);
    const fields = { key: keyOn(page.html), posting, validDays: '10' };
    const shown = await counsellor.post(form, fields, page.csrf);
    expect(shown.path).toBe(person);
    await counsellor.post(form, fields, page.csrf);
    const { id, number, token } = await newest();
    expect(shown.text).toContain('Đã cấp phiếu giới thiệu.');
    expect(shown.text).toContain(number);
    expect(shown.text).toContain('Có giá trị đến 04/12/2026');
    const again = await counsellor.post(form, { posting }, page.csrf);
    expect(again.status).toBe(422);
    expect(again.text).toContain('còn hạn tới đúng chỗ này');
    const slip = await counsellor.get(`/can-bo/gioi-thieu/${id}/phieu`);
    for (const words of [number, 'Nông Thị Giới', 'Thợ may công nghiệp', 'Phiếu phản hồi kết quả', '04/12/2026']) {
      expect(slip.text).toContain(words);
    }
    expect(slip.html).toContain('class="qr"');
    expect(slip.html).toContain(`href="/can-bo/gioi-thieu/${id}/phieu.pdf"`);
    const file = await counsellor.get(`/can-bo/gioi-thieu/${id}/phieu.pdf`);
    expect(file.html).toMatch(/^%PDF-1/);
    const stranger = await new BrowserSession(world.url).get(`/gioi-thieu/${token}`);
    expect(stranger.status).toBe(200);
    expect(stranger.text).toContain(number);
    for (const secret of ['Nông', 'Thợ may', 'Hộ kinh doanh']) expect(stranger.text).not.toContain(secret);
    expect((await counsellor.get(`/gioi-thieu/${id}`)).status).toBe(404);
  });

  it('record an answer with its reason, and void with a reason', async () => {
    const { id } = await newest();
    const answer = `/can-bo/gioi-thieu/${id}/ket-qua`;
    const { csrf } = await counsellor.get(answer);
    const unsaid = await counsellor.post(answer, { outcome: 'worker_declined' }, csrf);
    expect(unsaid.status).toBe(422);
    expect(unsaid.text).toContain('Chọn lý do.');
    const shown = await counsellor.post(answer, { outcome: 'worker_declined', declined: 'wage' }, csrf);
    expect(shown.path).toBe(person);
    expect(shown.text).toContain('Lý do từ chối: Tiền lương');
    expect(shown.text).toContain('Cán Bộ counsellor ghi qua điện thoại ngày 24/11/2026');
    expect((await counsellor.get(answer)).html).toMatch(/<option value="wage" selected/);
    const away = `/can-bo/gioi-thieu/${id}/huy`;
    expect((await counsellor.post(away, {}, csrf)).status).toBe(422);
    const voided = await counsellor.post(away, { reason: 'wrong-person' }, csrf);
    expect(voided.text).toContain('Đã hủy: Ghi nhầm người');
    for (const closed of [away, answer]) expect((await counsellor.get(closed)).path).toBe(person);
    expect((await counsellor.get(`/can-bo/gioi-thieu/${id}/phieu`)).text).toContain('không còn giá trị');
  });

  it('are closed to others: of another office, of another role', async () => {
    const { id } = await newest();
    const operator = await signInStaff(world, office, 'fair_operator');
    expect((await operator.get(form)).status).toBe(403);
    expect((await operator.get(`/can-bo/gioi-thieu/${id}/phieu`)).status).toBe(403);
    await world.get(Db).query(
      `WITH moved AS (INSERT INTO office SELECT (jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'code', 'CN', 'kind', 'branch'))).* FROM office o RETURNING id)
       UPDATE referral SET office_id = (SELECT id FROM moved) WHERE id = $1`,
      [id],
    );
    for (const slip of ['phieu', 'phieu.pdf']) {
      expect((await counsellor.get(`/can-bo/gioi-thieu/${id}/${slip}`)).status).toBe(404);
    }
    const manager = await signInStaff(world, office, 'centre_manager');
    expect((await manager.get(`/can-bo/gioi-thieu/${id}/phieu`)).status).toBe(200);
  });
});
