import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { addDays, localDateOf, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { countQueries } from '@app/platform/database';
import { SESSION_COOKIE } from '@app/platform/http';
import { ModerationService, PostingLife, PostingReads, PostingsImportService } from '@app/postings';
import { type BrowserSession, type PageAnswer, versionOn } from '../support/browser-session.js';
import { counsellorOf, firmOf, recruiterOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { draftPosting, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const QUEUE = '/can-bo/duyet-tin';

describe('deciding about postings', () => {
  let world: World;
  let office: Office;
  let recruiter: BrowserSession;
  let first: BrowserSession;
  let second: BrowserSession;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, employerId } = await recruiterOf(world, office, {
      phone: '+84915000001',
      name: 'Công ty TNHH Duyệt Thử',
    }));
    first = await signInStaff(world, office, 'counsellor', 'lan');
    second = await signInStaff(world, office, 'counsellor', 'minh');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const today = () => localDateOf(world.clock.now());
  const statusOf = async (id: string) => (await world.get(PostingReads).detail(id)).posting.status;
  const order = (page: PageAnswer) =>
    [...page.html.matchAll(/href="\/can-bo\/duyet-tin\/[0-9a-f-]{36}">([^<]+)</g)].map(([, title]) => title);

  describe('the queues', () => {
    it('show what waits, the longest wait first, with what was noticed', async () => {
      await submittedPosting(world, office, { employerId, title: 'Việc đến trước' });
      world.clock.advance(3 * 3_600_000);
      await submittedPosting(world, office, {
        employerId,
        title: 'Việc đến sau',
        description: 'May mặc. Đặt cọc 300k khi nhận việc.',
      });
      const page = await first.get(QUEUE);
      expect(order(page)).toEqual(['Việc đến trước', 'Việc đến sau']);
      expect(page.text).toContain('3 giờ');
      expect(page.text).toContain('Thu tiền, đặt cọc hoặc bắt mua đồ');
      expect((await recruiter.get(QUEUE)).status).toBe(403);
    });

    it('show what went online at once, and what was reported, the oldest report first', async () => {
      const trusted = await firmOf(world, office, { name: 'Hộ kinh doanh Tin Cậy', isTrusted: true });
      await submittedPosting(world, office, { employerId: trusted.id, title: 'Đăng ngay' });
      expect(order(await first.get(`${QUEUE}?muc=dang-ngay`))).toEqual(['Đăng ngay']);
      const moderation = world.get(ModerationService);
      const older = await publishedPosting(world, office, { employerId, title: 'Bị báo trước' });
      const newer = await publishedPosting(world, office, { employerId, title: 'Bị báo sau' });
      await moderation.report(older.id, { reason: 'asks-money', note: 'Đòi 500k' }, randomUUID(), null);
      world.clock.advance(1_000);
      await moderation.report(newer.id, { reason: 'false' }, randomUUID(), null);
      world.clock.advance(1_000);
      await moderation.report(older.id, { reason: 'closed' }, randomUUID(), null);
      const page = await first.get(`${QUEUE}?muc=bi-bao-cao`);
      expect(order(page)).toEqual(['Bị báo trước', 'Bị báo sau']);
      expect(page.text).toContain('Bị báo cáo 2');
      expect(page.text).toContain('2 báo cáo');
    });

    it('take a fixed number of queries and go on by a key', async () => {
      const reads = world.get(PostingReads);
      const count = async () => (await countQueries(() => reads.submitted())).statements.length;
      const before = await count();
      for (let number = 1; number <= 22; number += 1) {
        world.clock.advance(1_000);
        await submittedPosting(world, office, {
          employerId,
          title: `Hàng chờ ${number}`,
          deadline: addDays(today(), 9),
        });
      }
      expect(await count()).toBe(before);
      expect((await countQueries(() => reads.reported())).statements).toHaveLength(1);
      expect((await countQueries(() => reads.unchecked())).statements).toHaveLength(1);
      const page = await first.get(QUEUE);
      const next = /href="([^"]*sau=[^"]*)"/.exec(page.html)![1]!.replaceAll('&amp;', '&');
      const titles = [...order(page), ...order(await first.get(next))];
      expect(new Set(titles).size).toBe(24);
      expect((await first.get(`${QUEUE}?muc=gi-do&sau=x'--`)).status).toBe(200);
    });
  });

  describe('one posting', () => {
    it('is shown with the words that were noticed, similar postings, the firm’s standing and who did what', async () => {
      await publishedPosting(world, office, { employerId, title: 'Thợ may công nghiệp' });
      const { id } = await submittedPosting(world, office, {
        employerId,
        title: 'Thợ may công nghiệp',
        description: 'May áo.\nChỉ tuyển nữ, đặt cọc 500.000 đồng. Gọi 0912 345 678.',
      });
      const page = await first.get(`${QUEUE}/${id}`);
      for (const words of ['Chỉ tuyển nữ', 'đặt cọc', '0912 345 678'])
        expect(page.html).toContain(`<mark>${words}</mark>`);
      expect(page.text).toContain('Tin gần giống');
      expect(page.text).toContain('Công ty TNHH Duyệt Thử');
      expect(page.text).toContain('Chưa gửi xác minh');
      expect(page.text).toContain('Vẫn duyệt tin này?');
      // What was noticed is for the firm and the staff only.
      await world.get(ModerationService).approve(counsellorOf(office), id);
      const answer = await fetch(`${world.url}/api/v1/postings/${id}`);
      expect(JSON.stringify(await answer.json())).not.toContain('asks-money');
    });

    it('is approved by one press, which the firm learns and the audit keeps', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Thợ cắt vải' });
      const page = await first.get(`${QUEUE}/${id}`);
      const done = await first.post(`${QUEUE}/${id}/duyet`, { version: versionOn(page) }, page.csrf);
      expect(done.path).toBe(QUEUE);
      expect(done.text).toContain('Đã duyệt “Thợ cắt vải”');
      expect(await statusOf(id)).toBe('published');
      const actions = (await world.get(Audit).listAbout('posting', id)).map(({ action }) => action);
      expect(actions[0]).toBe('posting.approve');
    });

    it('is sent back with reasons and words that the firm reads, without the name of who wrote them', async () => {
      const { id } = await submittedPosting(world, office, {
        employerId,
        title: 'Thợ là',
        requirements: 'Chỉ tuyển nữ',
      });
      const form = await first.get(`${QUEUE}/${id}/tra-lai`);
      expect(form.html).toMatch(/value="discriminates" checked/);
      const fields = { version: versionOn(form), note: 'Bỏ câu chỉ tuyển nữ' };
      const empty = await first.post(`${QUEUE}/${id}/tra-lai`, fields, form.csrf);
      expect(empty.status).toBe(422);
      expect(empty.text).toContain('Bỏ câu chỉ tuyển nữ');
      world.clock.advance(1_000);
      await first.post(
        `${QUEUE}/${id}/tra-lai`,
        { ...fields, 'reasons[]': ['discriminates', 'incomplete'] },
        form.csrf,
      );
      const own = await recruiter.get(`/nha-tuyen-dung/tin/${id}`);
      expect(own.text).toContain('Trung tâm trả lại tin để sửa');
      expect(own.text).toContain('Có nội dung phân biệt đối xử. Thông tin chưa đủ hoặc chưa rõ. Bỏ câu chỉ tuyển nữ');
      expect(own.text).not.toContain('Cán Bộ');
    });

    it('tells the second of two colleagues who decided first, and records nothing', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Thợ thùa khuyết' });
      const [one, two] = [await first.get(`${QUEUE}/${id}`), await second.get(`${QUEUE}/${id}/tra-lai`)];
      world.clock.advance(60_000);
      await first.post(`${QUEUE}/${id}/duyet`, { version: versionOn(one) }, one.csrf);
      const late = { version: versionOn(two), 'reasons[]': ['other'], note: 'Khoan đã' };
      const again = await second.post(`${QUEUE}/${id}/duyet`, { version: versionOn(two) }, two.csrf);
      expect(again.status).toBe(409);
      expect(again.text).toContain('Duyệt và đăng · Cán Bộ lan');
      expect(again.text).toContain('Quyết định của quý vị chưa được ghi');
      // Sending it back is still possible, but not by what was seen before.
      const back = await second.post(`${QUEUE}/${id}/tra-lai`, late, two.csrf);
      expect(back.status).toBe(409);
      expect(back.text).toContain('Khoan đã');
      expect(await statusOf(id)).toBe('published');
    });

    it('is not approved as it was when the firm has changed it since', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Thợ ép keo' });
      const page = await first.get(`${QUEUE}/${id}`);
      const edit = await recruiter.get(`/nha-tuyen-dung/tin/${id}/sua`);
      const typed = Object.fromEntries(
        [...edit.html.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"[^>]*?(?: value="([^"]*)")/g)]
          .filter(([tag]) => !/type="(?:checkbox|radio|hidden)"/.test(tag))
          .map(([, name, value]) => [name!, value ?? '']),
      );
      const chosen = {
        occupation: '8153',
        positionRank: 'staff',
        wageBasis: 'month',
        generalEducation: 'lower_secondary',
        qualification: 'none',
        'recruitmentMethods[]': 'direct',
        'workplaces[0][commune]': '05710',
        description: 'Ép keo cổ áo, ca đêm.',
      };
      await recruiter.post(
        `/nha-tuyen-dung/tin/${id}/sua`,
        { ...typed, ...chosen, version: versionOn(edit) },
        edit.csrf,
      );
      const stale = await first.post(`${QUEUE}/${id}/duyet`, { version: versionOn(page) }, page.csrf);
      expect(stale.status).toBe(409);
      expect(stale.text).toContain('Nội dung tin vừa được sửa');
      expect(stale.text).toContain('Ép keo cổ áo, ca đêm');
      expect(await statusOf(id)).toBe('submitted');
    });

    it('is not approved once its deadline has passed', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Hạn hôm nay', deadline: today() });
      const page = await first.get(`${QUEUE}/${id}`);
      expect(page.html).toContain(`${QUEUE}/${id}/duyet`);
      world.clock.advance(16 * 3_600_000);
      const staff = await signInStaff(world, office, 'counsellor', 'hoa');
      expect((await staff.get(`${QUEUE}/${id}`)).text).toContain('Hạn nhận hồ sơ đã qua');
      await expect(world.get(ModerationService).approve(counsellorOf(office), id)).rejects.toMatchObject({
        code: 'posting.deadline-past',
      });
      first = staff;
    });

    it('that went online at once is checked afterwards, once', async () => {
      const trusted = await firmOf(world, office, { name: 'Hộ kinh doanh Xem Sau', isTrusted: true });
      const { id } = await submittedPosting(world, office, { employerId: trusted.id, title: 'Xem lại sau' });
      const page = await first.get(`${QUEUE}/${id}`);
      const fields = { version: versionOn(page) };
      expect((await first.post(`${QUEUE}/${id}/xem-xong`, fields, page.csrf)).text).toContain('Đã xem xong');
      expect((await first.post(`${QUEUE}/${id}/xem-xong`, fields, page.csrf)).status).toBe(409);
      expect(order(await first.get(`${QUEUE}?muc=dang-ngay`))).not.toContain('Xem lại sau');
    });

    it('is none of the business of staff who recruit for the firm', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Việc nhà' });
      const kin = { ...counsellorOf(office), employerId };
      await expect(world.get(ModerationService).approve(kin, id)).rejects.toMatchObject({ code: 'posting.not-found' });
    });
  });

  describe('an imported draft that names no known firm', () => {
    it('is given its employer by staff, once, and is completed there', async () => {
      const content = Buffer.from('Mã tham chiếu,Doanh nghiệp,Tên công việc\nX-1,Công ty TNHH Duyet Thu,Thợ hàn\n');
      const source = { content, taskId: newId(), officeId: office.id, actorId: null, language: 'vi' as const };
      await world.get(PostingsImportService).import({ ...source, employerId: null });
      const queue = await first.get(`${QUEUE}?muc=chua-ro`);
      expect(queue.text).toContain('Công ty TNHH Duyet Thu');
      const id = /duyet-tin\/([0-9a-f-]{36})"/.exec(queue.html)![1]!;
      const page = await first.get(`${QUEUE}/${id}`);
      expect(page.text).toContain('Tệp ghi: Công ty TNHH Duyet Thu');
      expect(page.html).toContain(`name="employer" value="${employerId}"`);
      expect((await first.get(`${QUEUE}/${id}?ten=khong+co+ai`)).text).toContain('Không tìm thấy');
      const done = await first.post(`${QUEUE}/${id}/nha-tuyen-dung`, { employer: employerId }, page.csrf);
      expect(done.path).toBe(`/can-bo/nha-tuyen-dung/${employerId}/tin/${id}`);
      expect(done.text).toContain('Còn thiếu trước khi gửi');
      const again = await first.post(`${QUEUE}/${id}/nha-tuyen-dung`, { employer: employerId }, page.csrf);
      expect(again.text).toContain('Không làm được việc này');
      expect((await world.get(Audit).listAbout('posting', id)).map(({ action }) => action)).toEqual([
        'posting.assign-employer',
      ]);
      expect((await recruiter.get(`/nha-tuyen-dung/tin/${id}`)).status).toBe(200);
    });
  });

  describe('reports', () => {
    it('count once for a device, and only about what the public sees', async () => {
      const moderation = world.get(ModerationService);
      const { id } = await publishedPosting(world, office, { employerId, title: 'Việc lạ' });
      const device = randomUUID();
      await moderation.report(id, { reason: 'other' }, device, null);
      await expect(moderation.report(id, { reason: 'false' }, device, null)).rejects.toMatchObject({
        code: 'posting.report-known',
      });
      expect((await world.get(PostingReads).detail(id)).posting.reportCount).toBe(1);
      const draft = await draftPosting(world, office, { employerId, title: 'Việc kín' });
      await expect(moderation.report(draft.id, { reason: 'other' }, device, null)).rejects.toMatchObject({
        code: 'posting.not-found',
      });
    });

    it('are dismissed, or upheld by sending the posting back, which takes it offline', async () => {
      const moderation = world.get(ModerationService);
      const fine = await publishedPosting(world, office, { employerId, title: 'Báo nhầm' });
      await moderation.report(fine.id, { reason: 'false', note: 'Em thấy nghi' }, randomUUID(), null);
      const page = await first.get(`${QUEUE}/${fine.id}`);
      expect(page.text).toContain('Em thấy nghi');
      const done = await first.post(`${QUEUE}/${fine.id}/bo-qua-bao-cao`, {}, page.csrf);
      expect(done.text).toContain('Đã bỏ qua các báo cáo');
      expect((await first.post(`${QUEUE}/${fine.id}/bo-qua-bao-cao`, {}, page.csrf)).status).toBe(409);
      const bad = await publishedPosting(world, office, { employerId, title: 'Báo đúng' });
      await moderation.report(bad.id, { reason: 'asks-money' }, randomUUID(), null);
      const form = await first.get(`${QUEUE}/${bad.id}/tra-lai`);
      expect(form.text).toContain('Trả lại thì tin bị gỡ ngay');
      await first.post(
        `${QUEUE}/${bad.id}/tra-lai`,
        { version: versionOn(form), 'reasons[]': ['asks-money'] },
        form.csrf,
      );
      expect(await world.get(PostingReads).visibleCards([bad.id])).toEqual([]);
      expect((await world.get(PostingReads).detail(bad.id)).posting.reportCount).toBe(0);
    });
  });

  describe('over the API', () => {
    const token = () => recruiter.cookie(SESSION_COOKIE)!;
    const ask = async (method: string, path: string, body?: unknown, bearer: string | null = token()) => {
      const answer = await fetch(`${world.url}/api/v1${path}`, {
        method,
        headers: {
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const written = () => ({
      title: 'Thợ điện nước',
      description: 'Sửa chữa điện nước trong xưởng.',
      occupation: '7411',
      positionRank: 'staff',
      headcount: 2,
      generalEducation: 'upper_secondary',
      qualification: 'trung_cap',
      wageBasis: 'month',
      wageMin: 9_000_000,
      recruitmentMethods: ['direct'],
      deadline: addDays(today(), 20),
      workplaces: [{ commune: '05710' }],
      contactName: 'Hoàng Thị Mẫu',
      contactPhone: '02083855124',
    });

    it('software of an employer writes, completes, sends and closes its postings', async () => {
      const created = await ask('POST', '/employer/postings', { title: 'Thợ điện nước', reference: 'API-1' });
      expect(created).toMatchObject({
        status: 201,
        body: { status: 'draft', version: 1, missing: expect.arrayContaining(['description', 'workplaces']) },
      });
      const id = created.body['id'] as string;
      expect(await ask('POST', `/employer/postings/${id}/submit`)).toMatchObject({
        status: 422,
        body: {
          code: 'posting.incomplete',
          fields: expect.arrayContaining([expect.objectContaining({ path: 'headcount' })]),
        },
      });
      const complete = await ask('PUT', `/employer/postings/${id}`, { ...written(), reference: 'API-1', version: 1 });
      expect(complete).toMatchObject({ status: 200, body: { missing: [], reference: 'API-1' } });
      const stale = await ask('PUT', `/employer/postings/${id}`, { ...written(), version: 1 });
      expect(stale).toMatchObject({ status: 409, body: { code: 'record.changed' } });
      expect((await ask('POST', `/employer/postings/${id}/submit`)).body).toMatchObject({ status: 'submitted' });
      expect(await ask('POST', `/employer/postings/${id}/submit`)).toMatchObject({ status: 409 });
      const list = await ask('GET', '/employer/postings?status=submitted');
      expect((list.body['items'] as { id: string }[]).map((item) => item.id)).toContain(id);
      expect((list.body['items'] as object[])[0]).not.toHaveProperty('findings');
      const closed = await ask('POST', `/employer/postings/${id}/close`, { reason: 'no-longer-needed' });
      expect(closed.body).toMatchObject({ status: 'closed', closeReason: 'no-longer-needed' });
      expect((await world.get(PostingReads).detail(id)).posting.source).toBe('api');
    });

    it('everybody reads open postings, without what only the firm and the Centre know', async () => {
      const hidden = await publishedPosting(world, office, {
        employerId,
        title: 'Thợ kho',
        contactEmail: 'mau@vi-du.example',
      });
      const { status, body } = await ask('GET', `/postings/${hidden.id}`, undefined, null);
      expect(status).toBe(200);
      expect(body).toMatchObject({ title: 'Thợ kho', employerName: 'Công ty TNHH Duyệt Thử', contact: null });
      const text = JSON.stringify(body);
      for (const secret of [
        'contactPhone',
        '+84208',
        'mau@vi-du',
        'findings',
        'isChecked',
        'createdBy',
        'reportCount',
      ]) {
        expect(text).not.toContain(secret);
      }
      const shown = await publishedPosting(world, office, { employerId, title: 'Thợ lái', contactIsPublic: true });
      expect((await ask('GET', `/postings/${shown.id}`, undefined, null)).body['contact']).toMatchObject({
        name: 'Hoàng Thị Mẫu',
        phone: '+842083855124',
      });
    });

    it('an ended posting answers 410, one that was never online 404, and another firm’s 404', async () => {
      const ended = await publishedPosting(world, office, { employerId, title: 'Thợ mài' });
      await world.get(PostingLife).close(counsellorOf(office), ended.id, { reason: 'other' });
      expect(await ask('GET', `/postings/${ended.id}`, undefined, null)).toMatchObject({
        status: 410,
        body: { code: 'posting.gone' },
      });
      const draft = await draftPosting(world, office, { employerId, title: 'Thợ phay' });
      expect((await ask('GET', `/postings/${draft.id}`, undefined, null)).status).toBe(404);
      const other = await firmOf(world, office, { name: 'Hộ kinh doanh Bên Cạnh' });
      const theirs = await draftPosting(world, office, { employerId: other.id, title: 'Thợ nhôm' });
      expect((await ask('GET', `/employer/postings/${theirs.id}`)).status).toBe(404);
      expect((await ask('GET', '/employer/postings', undefined, null)).status).toBe(401);
    });
  });
});
