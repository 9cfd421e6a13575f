import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { type BrowserSession } from '../support/browser-session.js';
import { recruiterOf as newRecruiter } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';
import { xlsxParts, zipFile } from '../support/xlsx-file.js';

const FIXTURE = readFileSync(new URL('../fixtures/messy-vacancies.csv', import.meta.url));
const FORM = '/nha-tuyen-dung/tin/nhap';

describe('the import pages', () => {
  let world: World;
  let office: Office;
  let recruiter: BrowserSession;
  let stranger: BrowserSession;
  let employerId: string;

  async function recruiterOf(phone: string, name: string): Promise<{ session: BrowserSession; id: string }> {
    const { session, employerId } = await newRecruiter(world, office, { phone, name });
    return { session, id: employerId };
  }

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, id: employerId } = await recruiterOf('+84912000001', 'Công ty TNHH Thử Nghiệm Một'));
    ({ session: stranger } = await recruiterOf('+84912000002', 'Công ty TNHH Thử Nghiệm Hai'));
  });
  afterAll(() => world.stop());

  const upload = async (session: BrowserSession, content: Buffer | string, form = FORM) => {
    const page = await session.get(form);
    return session.upload(form, { field: 'file', name: 'danh-sach.csv', content }, page.csrf);
  };

  it('imports a file while the page refreshes by itself, then shows counts, gaps and the rows to check', async () => {
    const waiting = await upload(recruiter, FIXTURE);
    expect(waiting.status).toBe(200);
    expect(waiting.path).toMatch(/^\/nha-tuyen-dung\/tin\/nhap\/[0-9a-f-]{36}$/);
    expect(waiting.headers.get('refresh')).toBe('3');
    expect(waiting.text).toContain('Đang chờ đến lượt');
    await world.settle();
    const done = await recruiter.get(waiting.path);
    expect(done.headers.get('refresh')).toBeNull();
    // The second row of TT-31 names another firm, but here all rows are the recruiter's own.
    expect(done.text).toContain('Tin nháp mới 36');
    expect(done.text).toContain('Không nhập được 4');
    expect(done.text).toContain('Các mục còn thiếu');
    const file = await recruiter.get(`${waiting.path}/dong-can-xem.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.html).toContain('Thiếu tên công việc');
    const [count] = await world
      .get(Db)
      .query<{ count: number }>('SELECT count(*)::int AS count FROM posting WHERE employer_id = $1', [employerId]);
    expect(count!.count).toBe(36);
  });

  it('says that nothing has changed when the same file comes again', async () => {
    const waiting = await upload(recruiter, FIXTURE);
    await world.settle();
    const done = await recruiter.get(waiting.path);
    expect(done.text).toContain('Không thay đổi 36');
    expect(done.text).not.toContain('Tin nháp mới');
  });

  it('sends what is complete on request, and leaves the rest as drafts', async () => {
    const { session, id } = await recruiterOf('+84912000003', 'Công ty TNHH Thử Nghiệm Ba');
    const waiting = await upload(session, FIXTURE);
    await world.settle();
    const page = await session.get(waiting.path);
    expect(page.text).toContain('Tin đã đủ thông tin 12');
    const sent = await session.post(`${waiting.path}/gui`, {}, page.csrf);
    expect(sent.text).toContain('Đã gửi 12 tin, còn 24 tin nháp');
    const statuses = await world
      .get(Db)
      .query(
        'SELECT status, count(*)::int AS count FROM posting WHERE employer_id = $1 GROUP BY status ORDER BY status',
        [id],
      );
    expect(statuses).toEqual([
      { status: 'draft', count: 24 },
      { status: 'submitted', count: 12 },
    ]);
  });

  it('refuses at once what it cannot read, beside the field', async () => {
    const bomb = zipFile([...xlsxParts([['Mã']]), { name: 'xl/a', content: Buffer.alloc(8 * 1024 * 1024) }]);
    for (const [content, text] of [
      ['một,hai\nba,bốn\n', 'Không tìm thấy dòng tiêu đề'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'kiểu cũ'],
      [bomb, 'không được mở'],
      ['', 'Vui lòng chọn tệp'],
    ] as const) {
      const answer = await upload(recruiter, content);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(text);
    }
  });

  it('tells of a file that is damaged further down, with nothing imported', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Q-${at},Thợ in số ${at}`).join('\n');
    const waiting = await upload(recruiter, `Mã,Tên công việc\n${many}\nQ-X,"Thợ in\n`);
    await world.settle();
    const done = await recruiter.get(waiting.path);
    expect(done.text).toContain('Tệp bị hỏng');
    expect(await world.get(Db).query(`SELECT 1 FROM posting WHERE reference = 'Q-1'`)).toEqual([]);
  });

  it('hides an import from other employers', async () => {
    const waiting = await upload(recruiter, 'Mã,Tên công việc\nP-1,Thợ in\n');
    await world.settle();
    for (const path of [waiting.path, `${waiting.path}/dong-can-xem.csv`])
      expect((await stranger.get(path)).status).toBe(404);
    const form = await stranger.get(FORM);
    expect((await stranger.post(`${waiting.path}/gui`, {}, form.csrf)).status).toBe(404);
  });

  it('lets staff import on behalf of an employer', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    const form = `/can-bo/nha-tuyen-dung/${employerId}/nhap`;
    const waiting = await upload(counsellor, 'Mã,Tên công việc\nS-1,Thợ in\n', form);
    await world.settle();
    const done = await counsellor.get(waiting.path);
    expect(done.text).toContain('Tin nháp mới 1');
    expect((await recruiter.get(form)).status).toBe(403);
  });

  it('gives a template that it reads back without a complaint', async () => {
    const { session } = await recruiterOf('+84912000004', 'Công ty TNHH Thử Nghiệm Bốn');
    const template = await session.get('/nha-tuyen-dung/tin/nhap/tep-mau.csv');
    const waiting = await upload(session, template.html);
    await world.settle();
    const done = await session.get(waiting.path);
    expect(done.text).toContain('Tin đã đủ thông tin 1');
    expect(done.text).not.toContain('Tải danh sách dòng cần xem');
  });

  it('speaks English too', async () => {
    const page = await recruiter.get(`/en${FORM}`);
    expect(page.text).toContain('Import postings from a file');
  });

  it('forgets the files when their time is over', async () => {
    expect(await world.runJob('forget-import-files')).toEqual({ forgotten: 0 });
    world.clock.advance(31 * 86_400_000);
    const { forgotten } = (await world.runJob('forget-import-files')) as { forgotten: number };
    expect(forgotten).toBeGreaterThan(3);
  });
});
