import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { readRecords } from '@app/platform/sheets';
import { PlanReports, ReportForms } from '@app/reports';
import { applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const REGISTERS = '/can-bo/so-theo-doi';
const FORMS = '/can-bo/mau-bao-cao';

/** Words as they are compared: with plain spaces and the signs that XML writes as names. */
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

describe('registers and their forms', () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;

  /** The rows beneath the row that begins with this heading. */
  const register = async (name: string, first = 'STT', period = 'tu=01/11/2026&den=30/11/2026') => {
    const rows: Record<string, string>[] = [];
    const content = await manager.download(`${REGISTERS}/so.xlsx?so=${name}&${period}`);
    for await (const { values } of readRecords(content, { isHeadings: ([cell]) => cell === first })) {
      rows.push({ ...values });
    }
    return rows;
  };
  const writeForm = (kind: string, fields: Record<string, string>) =>
    manager.submit(`${FORMS}/${kind}`, `${FORMS}/${kind}`, {
      kind,
      version: '1',
      title: 'Mẫu mới',
      source: 'Thông tư 99/2026/TT-BNV, mẫu 05',
      validFrom: '01/12/2026',
      ...fields,
    });

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = await signInStaff(world, office, 'centre_manager');
    const counsellor = counsellorOf(office);
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Ẩm', phone: '0912000001' });
    await consulted(world, counsellor, personId);
    const { id: employerId } = await firmOf(world, office, { name: 'Hộ kinh doanh Chè Xanh' });
    const posting = await publishedPosting(world, office, { employerId, title: 'Thợ may', headcount: 7 });
    await referred(world, counsellor, personId, { posting: posting.id });
    await placed(world, counsellor, personId, { employerId, startDate: '20/11/2026', wage: '8500000' });
  }, 120_000);
  afterAll(() => world.stop());

  it('are for whoever may open the persons of every office, and each export is audited', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(REGISTERS)).status).toBe(403);
    expect((await counsellor.get(`${REGISTERS}/so.xlsx?so=placed&tu=01/11/2026&den=30/11/2026`)).status).toBe(403);
    await register('placed');
    const [entry] = await world.get(Audit).listAbout('register', 'placed');
    expect(entry).toMatchObject({
      action: 'register.export',
      detail: { from: '2026-11-01', to: '2026-11-30', rows: 1, form: 1 },
    });
  });

  it('hold who was counselled, referred and placed, in words, with days as days', async () => {
    const known = { STT: '1', 'Họ và tên': 'Nông Thị Ẩm', 'Ngày sinh': '1998-11-24', 'Giới tính': 'Nữ' };
    expect(await register('counselled')).toEqual([
      expect.objectContaining({
        ...known,
        'Ngày tư vấn': '2026-11-24',
        'Đối tượng': 'Lao động tự do',
        'Dịch vụ yêu cầu': expect.stringContaining('ư vấn'),
      }),
    ]);
    expect(await register('referred')).toEqual([
      expect.objectContaining({
        ...known,
        'Số phiếu': expect.stringMatching(/^GT-2026-\d{6}$/),
        'Đơn vị tuyển dụng': 'Hộ kinh doanh Chè Xanh',
        'Vị trí việc làm': 'Thợ may',
        'Kết quả': expect.stringMatching(/\p{L}/u),
      }),
    ]);
    expect(await register('placed')).toEqual([
      expect.objectContaining({
        ...known,
        'Ngày bắt đầu làm việc': '2026-11-20',
        'Nơi làm việc': 'Hộ kinh doanh Chè Xanh',
        'Lương tháng (đồng)': '8500000',
        'Căn cứ': 'Người lao động báo',
      }),
    ]);
    expect(await register('employers')).toEqual([
      expect.objectContaining({ 'Tên đơn vị': 'Hộ kinh doanh Chè Xanh', 'Số người cần tuyển trong kỳ': '7' }),
    ]);
    expect(await register('placed', 'STT', 'tu=01/10/2026&den=19/11/2026')).toEqual([]);
  });

  it('say what is wrong with what was asked', async () => {
    const page = await manager.get(`${REGISTERS}/so.xlsx?so=placed&tu=30/11/2026&den=1/11/2026`);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Ngày cuối không được trước ngày đầu.');
    expect((await manager.get(`${REGISTERS}/so.xlsx?so=x&tu=%00&den=%ED%A0%80`)).status).toBe(422);
  });

  it('follow a new circular without new code, from its day on', async () => {
    const wrong = await writeForm('placed', { layout: 'fullName | Tên\nbank | Ngân hàng' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('bank | Ngân hàng');
    const written = await writeForm('placed', { layout: 'fullName | Tên người lao động\nwage | Tiền lương' });
    expect(written.text).toContain('Thông tư 99/2026/TT-BNV, mẫu 05');
    // Whoever read version 1 is late.
    expect((await writeForm('placed', { layout: 'fullName | Tên' })).status).toBe(422);
    const asBefore = await register('placed');
    expect(Object.keys(asBefore[0]!)).toContain('Căn cứ');
    const after = await register('placed', 'Tên người lao động', 'tu=01/11/2026&den=01/12/2026');
    expect(after).toEqual([{ 'Tên người lao động': 'Nông Thị Ẩm', 'Tiền lương': '8500000' }]);
    const change = world.get(Db).query(`UPDATE report_form SET title = 'x'`);
    await expect(change).rejects.toThrow(/append-only/);
    expect((await world.get(ReportForms).list()).find(({ kind }) => kind === 'placed')?.version).toBe(2);
  });

  it('lay out the report of the plan, and a report keeps the form that it was checked by', async () => {
    const address = (await manager.submit('/can-bo/bao-cao', '/can-bo/bao-cao', { year: '2026' })).path.split('?')[0]!;
    const id = address.split('/').at(-1)!;
    await manager.submit(address, `${address}/chot`, {});
    const layout = 'plan | I. Chỉ tiêu chung\nofficial | II. Việc làm';
    const title = 'Báo cáo theo mẫu mới';
    await writeForm('plan-report', { layout, title, validFrom: '01/01/2026' });
    const wordsOf = async () => {
      const input = await manager.download(`${address}/bao-cao.pdf`);
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
      return text.normalize('NFC').replace(/\s+/g, ' ');
    };
    expect(await wordsOf()).toContain('BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU VIỆC LÀM NĂM 2026');
    expect((await world.get(PlanReports).get(id)).report.content?.form).toBe('plan-report/1');
    await manager.submit(address, `${address}/tra-lai`, {});
    const words = await wordsOf();
    expect(words).toMatch(/BÁO CÁO THEO MẪU MỚI NĂM 2026 .* I\. Chỉ tiêu chung .* II\. Việc làm/);
    expect(words).not.toContain('Theo tháng');
  });

  it('come as a document for Word with the same words', async () => {
    const address = (await manager.submit('/can-bo/bao-cao', '/can-bo/bao-cao', { year: '2025' })).path.split('?')[0]!;
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    try {
      const path = join(folder, 'bao-cao.docx');
      writeFileSync(path, await manager.download(`${address}/bao-cao.docx`));
      const xml = execFileSync('unzip', ['-p', path, 'word/document.xml'], { encoding: 'utf8' });
      const words = xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      for (const part of [
        'BẢN SOẠN, CHƯA CÔNG BỐ',
        // A year of which the ledger knows nothing has not reached its target.
        'Trong kỳ chưa có ai được phục vụ; chỉ tiêu 40%.',
        'Chỉ tiêu, cột mốc của Kế hoạch',
        'Tỷ lệ lao động qua đào tạo',
      ]) {
        expect(words).toContain(part);
      }
      // Each cell says what the page says.
      const shown = plain((await manager.get(address)).text);
      const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        plain([...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
      );
      expect(cells.length).toBeGreaterThan(30);
      expect(cells.filter((cell) => !shown.includes(cell))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
