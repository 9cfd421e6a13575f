import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService, type Office } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { Audit } from '@app/platform/audit';
import { countQueries, Db } from '@app/platform/database';
import { BrowserSession, versionOn } from '../support/browser-session.js';
import { counsellorOf, taxCodeFrom } from '../support/employers.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const OWN = '/nha-tuyen-dung/to-chuc';
const DESK = '/can-bo/nha-tuyen-dung';
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const ABOUT = {
  legalForm: 'non_state',
  industry: 'C',
  sizeBand: '51_100',
  commune: '05710',
  address: 'Số 0, đường Thử',
  contactName: 'Hoàng Văn Mẫu',
  phone: '0208 3855 123',
};

describe('employers', () => {
  let world: World;
  let office: Office;
  let owner: BrowserSession;
  let counsellor: BrowserSession;
  let manager: BrowserSession;
  let employerId: string;
  const taxCode = taxCodeFrom('460012345');
  const other = taxCodeFrom('460054321');

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    owner = await signUp(world, { phone: '+84911000001', fullName: 'Bàn Thị Chủ' });
    counsellor = await signInStaff(world, office, 'counsellor');
    manager = await signInStaff(world, office, 'centre_manager');
  });
  afterAll(() => world.stop());
  // Steps of one record have an order because they do not happen within one millisecond.
  afterEach(() => world.clock.advance(1_000));

  const personId = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
  const register = (session: BrowserSession, fields: Record<string, string>) =>
    session.submit('/nha-tuyen-dung/dang-ky', '/nha-tuyen-dung/dang-ky', fields);
  const actionsOn = async (id: string) =>
    (await world.get(Audit).listAbout('employer', id)).map(({ action }) => action);
  const decide = async (staff: BrowserSession, path: string, fields: Record<string, string>) => {
    const form = await staff.get(`${DESK}/${employerId}/${path}`);
    world.clock.advance(1_000);
    return staff.post(`${DESK}/${employerId}/${path}`, { version: versionOn(form), ...fields }, form.csrf);
  };

  it('refuses a wrong check digit beside the field, and keeps what was typed', async () => {
    const wrong = taxCode.slice(0, 9) + ((Number(taxCode[9]) + 1) % 10);
    const answer = await register(owner, { taxCode: wrong, name: 'Công ty <b>Mẫu</b>' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('số kiểm tra không khớp');
    expect(answer.html).toContain('value="Công ty &lt;b>Mẫu&lt;/b>"');
    expect((await register(owner, { taxCode: '12', name: 'Công ty Mẫu' })).text).toContain('10 hoặc 13 chữ số');
  });

  it('signs an organisation up, whose owner is the person signed in, and once only', async () => {
    const fields = { taxCode: `${taxCode.slice(0, 4)} ${taxCode.slice(4)}`, name: 'Công ty TNHH Chè Mẫu' };
    const done = await register(owner, fields);
    expect(done.path).toBe(OWN);
    expect(done.text).toContain('Còn thiếu trước khi gửi xác minh');
    const employer = await world.get(EmployersService).findByTaxCode(taxCode);
    employerId = employer!.id;
    expect(employer).toMatchObject({ status: 'draft', channel: 'online', officeId: office.id });
    expect(await world.get(EmployersService).recruitersOf(employerId)).toMatchObject([
      { fullName: 'Bàn Thị Chủ', isOwner: true },
    ]);
    const again = await owner.post('/nha-tuyen-dung/dang-ky', fields, done.csrf);
    expect(again.path).toBe(OWN);
    const second = await owner.post('/nha-tuyen-dung/dang-ky', { taxCode: other, name: 'Công ty Khác' }, done.csrf);
    expect(second.status).toBe(422);
    expect(second.text).toContain('đã là người tuyển dụng của một tổ chức khác');
  });

  it('shows a way in to somebody whose organisation is registered, who is let in when the owner agrees', async () => {
    const colleague = await signUp(world, { phone: '+84911000002', fullName: 'Ma Văn Đồng' });
    const taken = await register(colleague, { taxCode, name: 'Chè Mẫu' });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Mã số thuế này thuộc về Công ty TNHH Chè Mẫu');
    const asked = await colleague.post('/nha-tuyen-dung/dang-ky/xin-vao', { taxCode }, taken.csrf);
    expect(asked.text).toContain('Yêu cầu đang chờ');
    // Asking twice is asking once.
    await colleague.post('/nha-tuyen-dung/dang-ky/xin-vao', { taxCode }, asked.csrf);
    expect((await colleague.get(OWN)).status).toBe(403);
    const page = await owner.get(`${OWN}/nguoi-tuyen-dung`);
    const requests = [...page.html.matchAll(/yeu-cau\/([0-9a-f-]{36})"/g)].map((match) => match[1]);
    expect(page.text).toContain('Ma Văn Đồng');
    expect(requests).toHaveLength(1);
    await owner.post(`${OWN}/yeu-cau/${requests[0]}`, { answer: 'accept' }, page.csrf);
    expect((await colleague.get(OWN)).status).toBe(200);
    expect((await colleague.get('/thong-bao')).text).toContain('Quý vị đã là người tuyển dụng');
    // A recruiter who is no owner cannot let others in.
    const form = await colleague.get(`${OWN}/nguoi-tuyen-dung`);
    expect((await colleague.post(`${OWN}/nguoi-tuyen-dung`, { phone: '0911000009' }, form.csrf)).status).toBe(403);
  });

  it('invites by number without telling whether the number is known', async () => {
    const known = await signUp(world, { phone: '+84911000003', fullName: 'Triệu Thị Mời' });
    const answers = [];
    for (const phone of ['0911 000 003', '0911 000 004']) {
      const answer = await owner.submit(`${OWN}/nguoi-tuyen-dung`, `${OWN}/nguoi-tuyen-dung`, { phone });
      answers.push(answer.text.replace(/0911 000 00\d.*?(?=Cần|$)/g, ''));
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain('Triệu Thị Mời');
    }
    expect(answers[0]!.split('Lời mời đang chờ')[0]).toBe(answers[1]!.split('Lời mời đang chờ')[0]);
    const page = await known.get('/nha-tuyen-dung');
    expect(page.text).toContain('Công ty TNHH Chè Mẫu mời quý vị');
    const id = /loi-moi\/([0-9a-f-]{36})"/.exec(page.html)![1]!;
    // Only the owner of the number can take it.
    const thief = await signUp(world, { phone: '+84911000005' });
    const { csrf } = await thief.get('/tai-khoan');
    expect((await thief.post(`/nha-tuyen-dung/loi-moi/${id}`, { answer: 'accept' }, csrf)).status).toBe(409);
    const accepted = await known.post(`/nha-tuyen-dung/loi-moi/${id}`, { answer: 'accept' }, page.csrf);
    expect(accepted.text).toContain('Quý vị đã là người tuyển dụng');
    expect(await world.get(EmployersService).recruitersOf(employerId)).toHaveLength(3);
  });

  it('takes a recruiter away at once, and never the last owner', async () => {
    const page = await owner.get(`${OWN}/nguoi-tuyen-dung`);
    const [own, removed] = [await personId('+84911000001'), await personId('+84911000003')];
    await owner.post(`${OWN}/nguoi-tuyen-dung/${removed}/go`, {}, page.csrf);
    expect(await world.get(EmployersService).recruitersOf(employerId)).toHaveLength(2);
    const last = await owner.post(`${OWN}/nguoi-tuyen-dung/${own}/go`, {}, page.csrf);
    expect(last.status).toBe(409);
    expect(last.text).toContain('ít nhất một người đại diện');
    const staff = await counsellor.get(`${DESK}/${employerId}`);
    expect((await counsellor.post(`${DESK}/${employerId}/nguoi-tuyen-dung/${own}/go`, {}, staff.csrf)).status).toBe(
      409,
    );
    await owner.post(`${OWN}/nguoi-tuyen-dung/${await personId('+84911000002')}/dai-dien`, {}, page.csrf);
    const left = await owner.post(`${OWN}/nguoi-tuyen-dung/thoi`, {}, page.csrf);
    expect(left.text).toContain('đã thôi tuyển dụng');
    await world.get(PeopleService).assignRole(own, 'employer_owner', { employerId });
  });

  it('asks for what is missing before verification, and accepts papers by content', async () => {
    const early = await owner.submit(OWN, `${OWN}/gui`, {});
    expect(early.text).toContain('Còn thiếu');
    const page = await owner.get(`${OWN}/sua`);
    const saved = await owner.post(
      `${OWN}/sua`,
      { version: versionOn(page), taxCode, name: 'Công ty TNHH Chè Mẫu', ...ABOUT },
      page.csrf,
    );
    expect(saved.text).toContain('0208 385 5123');
    const evil = { field: 'file', name: 'giay-phep.pdf', content: '<script>alert(1)</script>' };
    const refused = await owner.upload(`${OWN}/giay-to`, evil, page.csrf);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Các loại nhận: PDF, JPEG');
    const kept = await owner.upload(`${OWN}/giay-to`, { ...evil, name: '../giấy phép.pdf', content: PDF }, page.csrf);
    expect(kept.text).toContain('giấy phép.pdf');
    expect((await owner.post(`${OWN}/gui`, {}, page.csrf)).text).toContain('Đang chờ Trung tâm xác minh');
  });

  it('shows papers to its own people and to those who verify, audits the latter, and answers others not found', async () => {
    const file = /giay-to\/([0-9a-f-]{36})"/.exec((await owner.get(OWN)).html)![1]!;
    const own = await owner.get(`${OWN}/giay-to/${file}`);
    expect(own.html).toBe(PDF);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await counsellor.get(`${DESK}/${employerId}/giay-to/${file}`)).html).toBe(PDF);
    expect(await actionsOn(employerId)).toContain('employer.evidence-read');
    const rival = await signUp(world, { phone: '+84911000006' });
    await register(rival, { taxCode: other, name: 'Công ty Khác' });
    expect((await rival.get(`${OWN}/giay-to/${file}`)).status).toBe(404);
    expect((await rival.get(`${DESK}/${employerId}/giay-to/${file}`)).status).toBe(403);
    // Nor does the logo route give a paper away.
    expect((await rival.get(`/doanh-nghiep/logo/${file}`)).status).toBe(404);
  });

  it('puts it in the queue, and shows the reason when it is sent back', async () => {
    const queue = await counsellor.get(`${DESK}/xac-minh`);
    expect(queue.text).toContain('Chờ xác minh 1');
    expect(queue.text).toContain('Công ty TNHH Chè Mẫu');
    expect((await decide(counsellor, 'tu-choi', {})).status).toBe(422);
    const done = await decide(counsellor, 'tu-choi', { reason: 'evidence', note: 'Ảnh mờ, xin chụp lại' });
    expect(done.text).toContain('Đã trả hồ sơ');
    await world.settle();
    const page = await owner.get(OWN);
    expect(page.text).toContain('Giấy tờ thiếu, mờ hoặc hết hiệu lực. Ảnh mờ, xin chụp lại');
    expect(page.text).not.toContain('Cán Bộ');
    expect((await owner.get('/thong-bao')).text).toContain('Hồ sơ xác minh cần bổ sung');
    world.clock.advance(1_000);
    expect((await owner.post(`${OWN}/gui`, {}, page.csrf)).text).toContain('Đang chờ');
  });

  it('verifies with evidence what was seen, not what was changed since', async () => {
    const form = await counsellor.get(`${DESK}/${employerId}/xac-minh`);
    const edit = await owner.get(`${OWN}/sua`);
    const fields = { version: versionOn(edit), taxCode, name: 'Công ty TNHH Chè Mẫu', ...ABOUT, shortName: 'Chè Mẫu' };
    expect((await owner.post(`${OWN}/sua`, fields, edit.csrf)).path).toBe(OWN);
    const input = { version: versionOn(form), evidence: 'registration', note: 'Đã xem bản chính' };
    const stale = await counsellor.post(`${DESK}/${employerId}/xac-minh`, input, form.csrf);
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Người khác vừa sửa');
    expect(stale.html).toContain('Đã xem bản chính');
    const { text } = await decide(counsellor, 'xac-minh', { evidence: 'registration', note: 'Đã xem bản chính' });
    expect(text).toContain('Đã xác minh');
    await world.settle();
    const page = await owner.get(OWN);
    expect(page.text).toContain('Tin của quý vị mang dấu');
    expect(page.text).not.toContain('Đã xem bản chính');
    expect((await owner.get('/thong-bao')).text).toContain('Nhà tuyển dụng đã được xác minh');
    expect(await actionsOn(employerId)).toEqual(expect.arrayContaining(['employer.verify', 'employer.reject']));
  });

  it('two people editing: the second is told and keeps what was typed', async () => {
    const page = await owner.get(`${OWN}/sua`);
    const fields = { version: versionOn(page), taxCode, name: 'Công ty TNHH Chè Mẫu', ...ABOUT };
    expect((await owner.post(`${OWN}/sua`, { ...fields, about: 'Một' }, page.csrf)).status).toBe(200);
    const second = await owner.post(`${OWN}/sua`, { ...fields, about: 'Hai dòng khác' }, page.csrf);
    expect(second.status).toBe(422);
    expect(second.text).toContain('Người khác vừa sửa');
    expect(second.text).toContain('Hai dòng khác');
  });

  it('shows the logo to everybody as a picture, and takes no other file for one', async () => {
    const { csrf } = await owner.get(OWN);
    const drawing = { field: 'logo', name: 'logo.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    expect((await owner.upload(`${OWN}/logo`, drawing, csrf)).status).toBe(422);
    const page = await owner.upload(`${OWN}/logo`, { field: 'logo', name: 'logo.png', content: PNG }, csrf);
    const path = /\/doanh-nghiep\/logo\/[0-9a-f-]{36}/.exec(page.html)![0];
    const { status, headers } = await new BrowserSession(world.url).get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('content-disposition')).toBe('inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('trusts only a verified employer, and verifies again after its own people change the name', async () => {
    const page = await counsellor.get(`${DESK}/${employerId}`);
    await counsellor.post(`${DESK}/${employerId}/tin-cay`, { isTrusted: 'true' }, page.csrf);
    expect((await world.get(EmployersService).get(employerId)).isTrusted).toBe(true);
    const edit = await owner.get(`${OWN}/sua`);
    const fields = { version: versionOn(edit), taxCode, name: 'Công ty TNHH Chè Mẫu Mới', ...ABOUT };
    await owner.post(`${OWN}/sua`, fields, edit.csrf);
    expect(await world.get(EmployersService).get(employerId)).toMatchObject({
      status: 'submitted',
      isTrusted: false,
      verifiedAt: null,
    });
    const refused = await counsellor.post(`${DESK}/${employerId}/tin-cay`, { isTrusted: 'true' }, page.csrf);
    expect(refused.status).toBe(409);
    await decide(counsellor, 'xac-minh', { evidence: 'business-portal' });
  });

  it('is suspended by a manager with a reason, stands still, and comes back as it was', async () => {
    expect((await counsellor.get(`${DESK}/${employerId}/tam-ngung`)).status).toBe(403);
    expect((await decide(manager, 'tam-ngung', { reason: 'asks-money' })).status).toBe(422);
    const done = await decide(manager, 'tam-ngung', { reason: 'asks-money', note: 'Thu 500.000 đ tiền hồ sơ' });
    expect(done.text).toContain('Đã tạm ngừng và gỡ các tin');
    await world.settle();
    const page = await owner.get(OWN);
    expect(page.text).toContain('Thu tiền của người tìm việc. Thu 500.000 đ tiền hồ sơ');
    const { version } = await world.get(EmployersService).get(employerId);
    const fields = { version: String(version), taxCode, name: 'Tên Khác', ...ABOUT };
    expect((await owner.post(`${OWN}/sua`, fields, page.csrf)).text).toContain('đang tạm ngừng');
    expect((await owner.get('/thong-bao')).text).toContain('Nhà tuyển dụng bị tạm ngừng');
    const back = await decide(manager, 'khoi-phuc', { note: 'Đã trả lại tiền' });
    expect(back.text).toContain('Đã xác minh');
    expect(back.text).toContain('Người thực hiện: Cán Bộ centre_manager');
    const steps = (await world.get(EmployersService).logOf(employerId)).map(({ to }) => to);
    const sent = ['submitted', 'rejected', 'submitted', 'verified'];
    expect(steps).toEqual(['draft', ...sent, 'submitted', 'verified', 'suspended', 'verified']);
  });

  it('registers from paper: no tax code for a household, but a look at those of the same name first', async () => {
    const form = `${DESK}/moi`;
    const fields = { name: 'Hộ kinh doanh Cơm Mẫu', legalForm: 'household', commune: '05710' };
    const done = await counsellor.submit(form, form, fields);
    expect(done.text).toContain('Đã đăng ký Hộ kinh doanh Cơm Mẫu');
    const twin = await counsellor.submit(form, form, { ...fields, name: 'hộ kinh doanh com mẫu' });
    expect(twin.status).toBe(422);
    expect(twin.text).toContain('Nhà tuyển dụng cùng tên đã có');
    const other = await counsellor.submit(form, form, { ...fields, name: 'hộ kinh doanh com mẫu', isNew: 'true' });
    expect(other.path).toMatch(/^\/can-bo\/nha-tuyen-dung\/[0-9a-f-]{36}$/);
    const taken = await counsellor.submit(form, form, { name: 'Chè', taxCode });
    expect(taken.status).toBe(422);
    expect(taken.html).toContain(`href="${DESK}/${employerId}"`);
  });

  it('finds by name without accents, by tax code and by standing, in a fixed number of queries', async () => {
    const names = async (query: string) => (await counsellor.get(`${DESK}?${query}`)).text;
    expect(await names('ten=che+mau')).toContain('Công ty TNHH Chè Mẫu Mới');
    expect(await names(`ten=${taxCode.slice(0, 6)}`)).toContain('Công ty TNHH Chè Mẫu Mới');
    expect(await names('ten=%25%25')).toContain('Không tìm thấy nhà tuyển dụng nào');
    expect(await names('trang-thai=verified')).not.toContain('Cơm Mẫu');
    const employers = world.get(EmployersService);
    const count = async () =>
      (await countQueries(() => employers.list({ text: 'mau', status: null }, null, 31))).statements.length;
    const before = await count();
    const staff = counsellorOf(office);
    for (let number = 1; number <= 35; number += 1) {
      await employers.registerFor(staff, { name: `Hộ Mẫu số ${number}`, legalForm: 'household' });
    }
    expect(await count()).toBe(before);
    const first = await counsellor.get(`${DESK}?ten=ho+mau+so`);
    const next = /href="([^"]*sau=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
    const second = await counsellor.get(next);
    const numbers = [first, second].flatMap(({ text }) => [...text.matchAll(/Hộ Mẫu số \d+/g)].map(([name]) => name));
    expect(new Set(numbers).size).toBe(35);
    expect((await counsellor.get(`${DESK}?sau=x'--&trang-thai=nothing`)).status).toBe(200);
  });

  it('forgets numbers of invitations a month after they ended', async () => {
    world.clock.advance(45 * 86_400_000);
    expect(await world.runJob('forget-invitations')).toEqual({ forgotten: 2 });
    expect(await world.get(Db).query('SELECT FROM recruiter_invitation')).toEqual([]);
  });
});
