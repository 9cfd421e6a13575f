import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { addDays, formatDay, localDateOf, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { countQueries, Db } from '@app/platform/database';
import {
  CLOSE_REASONS,
  ModerationService,
  POSTING_STATUSES,
  PostingLife,
  PostingReads,
  PostingsService,
} from '@app/postings';
import { type BrowserSession, type PageAnswer, versionOn } from '../support/browser-session.js';
import { counsellorOf, firmOf, recruiterOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { closedPosting, draftPosting, postingInput, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const OWN = '/nha-tuyen-dung/tin';
const DAY_MS = 86_400_000;

/** The main fields of form 03a as a recruiter types them. */
const TYPED = {
  title: 'Công nhân may',
  occupation: '8153',
  headcount: '20',
  positionRank: 'staff',
  wageBasis: 'month',
  wageMin: '8tr',
  wageMax: '10.000.000',
  'workplaces[0][commune]': '05710',
  'workplaces[0][address]': 'Lô 0, đường Thử',
  description: 'May áo khoác trên chuyền, ca hành chính.',
  generalEducation: 'lower_secondary',
  qualification: 'none',
  'recruitmentMethods[]': ['direct', 'phone'],
  contactName: 'Hoàng Thị Mẫu',
  contactPhone: '0208 3855 124',
};

describe('postings', () => {
  let world: World;
  let office: Office;
  let recruiter: BrowserSession;
  let rival: BrowserSession;
  let counsellor: BrowserSession;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, employerId } = await recruiterOf(world, office, {
      phone: '+84913000001',
      name: 'Công ty TNHH May Thử',
    }));
    ({ session: rival } = await recruiterOf(world, office, { phone: '+84913000002', name: 'Công ty TNHH Khác Thử' }));
    counsellor = await signInStaff(world, office, 'counsellor');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const today = () => localDateOf(world.clock.now());
  const typed = (fields: Record<string, string | string[]> = {}) => ({
    ...TYPED,
    deadline: formatDay(addDays(today(), 20)),
    ...fields,
  });
  const draftIdOn = (page: PageAnswer) => /name="draft" value="([0-9a-f-]{36})"/.exec(page.html)![1]!;
  /** What stands in a field, by its name in the form. */
  const valueOf = (page: PageAnswer, name: string) =>
    new RegExp(`name="${name.replace(/[[\]]/g, '\\$&')}"[^>]* value="([^"]*)"`).exec(page.html)?.[1];
  const idIn = (path: string) => /[0-9a-f-]{36}$/.exec(path.replace(/\/sua$/, ''))![0];
  const post = async (fields: Record<string, string | string[]>, session = recruiter, base = OWN) => {
    const page = await session.get(`${base}/moi`);
    return session.post(`${base}/moi`, { draft: draftIdOn(page), ...fields }, page.csrf);
  };
  const press = async (id: string, step: string, fields: Record<string, string> = {}, session = recruiter) => {
    const page = await session.get(`${OWN}/${id}`);
    return session.post(`${OWN}/${id}/${step}`, fields, page.csrf);
  };
  const statusOf = async (id: string) => (await world.get(PostingReads).detail(id)).posting.status;

  it('has in the database every status and end that the lifecycle knows, and no other', async () => {
    const definition = async (name: string) =>
      (await world
        .get(Db)
        .queryOne<{ definition: string }>(
          'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
          [name],
        ))!.definition;
    const values = (text: string) => [...text.matchAll(/'([a-z-]+)'::text/g)].map(([, value]) => value).sort();
    expect(values(await definition('posting_status_check'))).toEqual([...POSTING_STATUSES].sort());
    expect(values(await definition('posting_close_reason_check'))).toEqual([...CLOSE_REASONS, 'expired'].sort());
  });

  describe('writing', () => {
    it('begins with what is known of the firm, and sends a complete posting in one go', async () => {
      const form = await recruiter.get(`${OWN}/moi`);
      expect(form.html).toContain(`value="${formatDay(addDays(today(), 30))}"`);
      const done = await post(typed({ next: 'send' }));
      expect(done.text).toContain('Đã gửi. Trung tâm sẽ duyệt');
      expect(done.text).toContain('Tin đang chờ Trung tâm duyệt');
      const { posting, workplaces } = await world.get(PostingReads).detail(idIn(done.path));
      expect(posting).toMatchObject({
        status: 'submitted',
        source: 'form',
        headcount: 20,
        wageMin: 8_000_000,
        wageMax: 10_000_000,
        monthlyWage: 10_000_000,
        recruitmentMethods: ['direct', 'phone'],
        findings: [],
      });
      expect(workplaces).toEqual([{ commune: '05710', province: '19', address: 'Lô 0, đường Thử', park: null }]);
    });

    it('keeps a draft of a title alone, suggests its occupation and lists what is missing with links', async () => {
      const done = await post({ title: 'Nhân viên bán hàng', next: 'save' });
      expect(done.text).toContain('Còn thiếu trước khi gửi');
      expect(done.html).toContain(`href="${done.path}/sua#f-description"`);
      expect(done.html).not.toContain('#f-occupation');
      expect(done.text).toContain('Nghề do hệ thống gợi ý');
      const form = await recruiter.get(`${done.path}/sua`);
      expect(form.text).toContain('Gợi ý theo tên công việc: Nhân viên bán hàng tại cửa hàng');
    });

    it('shows beside the fields what is missing when an incomplete posting is sent, and keeps it', async () => {
      const answer = await post({ title: 'Thợ hàn', description: 'Hàn khung thép', next: 'send' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Số người cần tuyển: Cần có mục này trước khi gửi tin');
      expect(answer.html).toContain('href="#f-headcount"');
      const id = /action="\/nha-tuyen-dung\/tin\/([0-9a-f-]{36})\/sua"/.exec(answer.html)![1]!;
      expect(await statusOf(id)).toBe('draft');
    });

    it('keeps everything that was typed when a field is wrong', async () => {
      const answer = await post(typed({ wageMin: 'nhiều', wageMax: '5tr', minAge: '14', title: '<i>Thợ</i>' }));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Số tiền chưa đúng');
      expect(answer.html).toContain('value="&lt;i>Thợ&lt;/i>"');
      expect(answer.html).toContain('value="nhiều"');
      // The folded group with the wrong field stands open.
      expect(answer.html).toMatch(/<details class="fold" open(="")?><summary><span><span class="fold-title">Kỹ năng/);
    });

    it('adds rows without a script, drops empty ones, and keeps problems beside their row', async () => {
      const more = await post(typed({ next: 'add-workplace' }));
      expect(more.status).toBe(200);
      expect(more.html).toContain('name="workplaces[1][commune]"');
      expect(more.html).toContain('value="Công nhân may"');
      const wrong = await post(
        typed({
          'workplaces[0][commune]': '',
          'workplaces[0][address]': '',
          'workplaces[1][commune]': '00000',
          'questions[2][text]': 'Có làm được ca đêm không?',
          'questions[2][kind]': '',
        }),
      );
      expect(wrong.status).toBe(422);
      expect(wrong.html).toContain('id="f-workplaces-0-commune-problem"');
      expect(valueOf(wrong, 'questions[0][text]')).toBe('Có làm được ca đêm không?');
      const parkOnly = await post(
        typed({ 'workplaces[0][commune]': '', 'workplaces[0][address]': '', 'workplaces[0][park]': 'yen_binh' }),
      );
      expect(parkOnly.text).toContain('Vui lòng chọn xã, phường');
    });

    it('takes at most ten workplaces and three questions', async () => {
      const places = Object.fromEntries(
        Array.from({ length: 11 }, (_, n) => [`workplaces[${n}][address]`, `Nơi ${n}`]),
      );
      expect((await post(typed(places))).status).toBe(422);
      const questions = Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`questions[${n}][text]`, `Câu ${n}`]));
      expect((await post(typed(questions))).status).toBe(422);
    });

    it('makes one draft of a form that is sent twice, also at the same moment', async () => {
      const page = await recruiter.get(`${OWN}/moi`);
      const fields = typed({ draft: draftIdOn(page), title: 'Thợ mộc', reference: 'TM-1' });
      const [first, second] = await Promise.all([1, 2].map(() => recruiter.post(`${OWN}/moi`, fields, page.csrf)));
      const third = await recruiter.post(`${OWN}/moi`, fields, page.csrf);
      const together = [first!, second!];
      expect(together.filter(({ path }) => path === third.path).length).toBeGreaterThanOrEqual(1);
      expect(together.every(({ status }) => [200, 422].includes(status))).toBe(true);
      const rows = await world.get(Db).query(`SELECT id FROM posting WHERE title = 'Thợ mộc'`);
      expect(rows).toHaveLength(1);
      const taken = await post(typed({ title: 'Thợ mộc khác', reference: 'TM-1' }));
      expect(taken.text).toContain('Đã có tin khác dùng mã tham chiếu này');
    });

    it('never writes over a posting of somebody else by its id', async () => {
      const { id } = await draftPosting(world, office, { employerId });
      expect((await post(typed({ draft: id }), rival)).status).toBe(404);
      expect((await world.get(PostingReads).detail(id)).posting.employerId).toBe(employerId);
    });

    it('shows nobody else’s posting, under no address', async () => {
      const { id } = await draftPosting(world, office, { employerId });
      for (const path of ['', '/sua', '/gia-han']) expect((await rival.get(`${OWN}/${id}${path}`)).status).toBe(404);
      const { csrf } = await rival.get(OWN);
      for (const step of ['gui', 'xoa', 'sao-chep', 'dong']) {
        expect((await rival.post(`${OWN}/${id}/${step}`, {}, csrf)).status).toBe(404);
      }
      const other = await firmOf(world, office, { name: 'Hộ kinh doanh Khác' });
      expect((await counsellor.get(`/can-bo/nha-tuyen-dung/${other.id}/tin/${id}`)).status).toBe(404);
      expect((await counsellor.get(`/can-bo/nha-tuyen-dung/${employerId}/tin/${id}`)).status).toBe(200);
      expect((await recruiter.get(`/can-bo/nha-tuyen-dung/${employerId}/tin`)).status).toBe(403);
    });

    it('tells the second of two people who edit, and keeps what was typed', async () => {
      const { id } = await draftPosting(world, office, { employerId });
      const page = await recruiter.get(`${OWN}/${id}/sua`);
      const fields = typed({ version: versionOn(page) });
      expect((await recruiter.post(`${OWN}/${id}/sua`, { ...fields, headcount: '7' }, page.csrf)).text).toContain(
        'Đã lưu',
      );
      const second = await recruiter.post(`${OWN}/${id}/sua`, { ...fields, headcount: '9' }, page.csrf);
      expect(second.status).toBe(422);
      expect(second.text).toContain('Người khác vừa sửa tin này');
      expect(valueOf(second, 'headcount')).toBe('9');
      expect((await world.get(PostingReads).detail(id)).posting.headcount).toBe(7);
    });
  });

  describe('what screening notices', () => {
    it('is shown before a posting is sent, with the words, and does not keep anybody from sending', async () => {
      const description = 'May áo. Ứng viên đặt cọc 500.000 đồng.';
      const saved = await post(typed({ description, next: 'send' }));
      expect(saved.text).toContain('Đã lưu nhưng chưa gửi');
      expect(saved.html).toContain('<mark>đặt cọc</mark>');
      expect(saved.text).toContain('Không được thu tiền của người lao động');
      const sent = await press(idIn(saved.path), 'gui');
      expect(sent.text).toContain('Tin đang chờ Trung tâm duyệt');
    });

    it('is that another posting says nearly the same: by its title at one firm, by its words anywhere', async () => {
      const title = 'Thợ sơn tĩnh điện ca ngày';
      const description = 'Treo hàng lên chuyền, phun sơn bột, kiểm tra bề mặt, vệ sinh buồng sơn và súng sơn cuối ca.';
      const { id } = await publishedPosting(world, office, { employerId, title, description });
      const sameAs = async (fields: Parameters<typeof submittedPosting>[2]) =>
        (await submittedPosting(world, office, fields)).findings.flatMap(({ postingId }) => postingId ?? []);
      expect(await sameAs({ employerId, title: 'Thợ sơn tĩnh điện, ca ngày 2' })).toEqual([id]);
      expect(await sameAs({ title: 'Thợ sơn bột tĩnh điện', description })).toContain(id);
      expect(await sameAs({ title: 'Kế toán kho', description })).toEqual([]);
      expect(await sameAs({ title })).toEqual([]);
    });

    it('compares the wage with the minimum where the work is, on the day', async () => {
      const { id } = await draftPosting(world, office, {
        employerId,
        wageMin: 4_500_000,
        workplaces: [{ commune: '05443' }],
      });
      expect((await recruiter.get(`${OWN}/${id}`)).text).toContain('(Nghị định 293/2025/NĐ-CP): 4.730.000');
      const cheaper = await draftPosting(world, office, {
        employerId,
        wageMin: 4_500_000,
        workplaces: [{ commune: '01864' }],
      });
      expect((await recruiter.get(`${OWN}/${cheaper.id}`)).text).not.toContain('Thấp hơn lương tối thiểu vùng');
    });

    it('takes an open posting offline when a change breaks a rule, not when a person has let it pass before', async () => {
      const { id } = await publishedPosting(world, office, { employerId, maxAge: 45 });
      const edit = async (fields: Record<string, string>) => {
        const page = await recruiter.get(`${OWN}/${id}/sua`);
        return recruiter.post(
          `${OWN}/${id}/sua`,
          typed({ version: versionOn(page), maxAge: '45', ...fields }),
          page.csrf,
        );
      };
      expect((await edit({ headcount: '30' })).text).toContain('Đã lưu');
      expect(await statusOf(id)).toBe('published');
      expect((await world.get(PostingReads).detail(id)).posting.isChecked).toBe(false);
      expect((await edit({ requirements: 'Chỉ tuyển nam' })).text).toContain('cần Trung tâm duyệt lại');
      expect(await statusOf(id)).toBe('submitted');
      expect((await edit({ title: '', next: 'save' })).status).toBe(422);
    });
  });

  describe('the steps', () => {
    it('are taken by one press each, and a second press changes nothing', async () => {
      const { id } = await draftPosting(world, office, { employerId });
      world.clock.advance(1_000);
      await press(id, 'gui');
      world.clock.advance(1_000);
      expect((await press(id, 'rut')).text).toContain('Đã rút về nháp');
      world.clock.advance(1_000);
      const page = await recruiter.get(`${OWN}/${id}`);
      const [first, second] = await Promise.all([1, 2].map(() => recruiter.post(`${OWN}/${id}/gui`, {}, page.csrf)));
      world.clock.advance(1_000);
      expect([first!.status, second!.status]).toEqual([200, 200]);
      await world.get(ModerationService).approve(counsellorOf(office), id);
      world.clock.advance(1_000);
      expect((await press(id, 'tam-dung')).text).toContain('Tin đang tạm dừng');
      expect((await press(id, 'tam-dung')).text).toContain('Không làm được việc này');
      world.clock.advance(1_000);
      expect((await press(id, 'dang-lai')).text).toContain('Tin đang hiện với người tìm việc');
      world.clock.advance(1_000);
      const closed = await press(id, 'dong', { reason: 'hired-elsewhere' });
      expect(closed.text).toContain('Đã tuyển đủ từ nguồn khác');
      world.clock.advance(1_000);
      expect((await press(id, 'mo-lai')).text).toContain('Tin đang hiện với người tìm việc');
      const steps = (await world.get(PostingsService).logOf(id)).map(({ to }) => to);
      const sent = ['submitted', 'draft', 'submitted'];
      expect(steps).toEqual(['draft', ...sent, 'published', 'paused', 'published', 'filled', 'published']);
    });

    it('never bring back what staff took away, by closing and opening it', async () => {
      const { id } = await publishedPosting(world, office, { employerId, title: 'Thợ sơn' });
      world.clock.advance(1_000);
      await world.get(ModerationService).return(counsellorOf(office), id, { reasons: ['misleading'] });
      world.clock.advance(1_000);
      await press(id, 'dong', { reason: 'other' });
      await press(id, 'mo-lai');
      expect(await statusOf(id)).toBe('closed');
    });

    it('close a returned posting whose fields were cleared', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Thợ xây' });
      await world.get(ModerationService).return(counsellorOf(office), id, { reasons: ['incomplete'] });
      const page = await recruiter.get(`${OWN}/${id}/sua`);
      await recruiter.post(`${OWN}/${id}/sua`, { version: versionOn(page), title: 'Thợ xây' }, page.csrf);
      expect((await press(id, 'dong', { reason: 'other' })).text).toContain('Tin đã đóng');
    });

    it('prolong by one tap from the later of today and the deadline, once per tap, at most 90 days ahead', async () => {
      const { id } = await publishedPosting(world, office, { employerId, deadline: addDays(today(), 5) });
      const page = await recruiter.get(`${OWN}/${id}/gia-han`);
      expect(page.text).toContain(`Gia hạn đến ${formatDay(addDays(today(), 35))}`);
      const tap = { version: versionOn(page) };
      expect((await recruiter.post(`${OWN}/${id}/gia-han`, tap, page.csrf)).text).toContain('Đã gia hạn đến');
      expect((await recruiter.post(`${OWN}/${id}/gia-han`, tap, page.csrf)).text).toContain('Người khác vừa sửa');
      const deadline = async () => (await world.get(PostingReads).detail(id)).posting.deadline;
      expect(await deadline()).toBe(addDays(today(), 35));
      await world.get(PostingLife).prolong(counsellorOf(office), id, 90);
      expect(await deadline()).toBe(addDays(today(), 90));
    });

    it('copy everything but deadline and reference into a draft, and delete it again', async () => {
      const original = await publishedPosting(world, office, {
        employerId,
        reference: 'CP-1',
        questions: [{ text: 'Có xe máy không?' }],
        workplaces: [{ commune: '05710' }, { province: '01', address: 'Kho Thử' }],
      });
      const form = await press(original.id, 'sao-chep');
      expect(form.path).toMatch(/\/sua$/);
      expect(form.html).toContain('value="Có xe máy không?"');
      expect(valueOf(form, 'deadline') ?? '').toBe('');
      expect(valueOf(form, 'workplaces[1][address]')).toBe('Kho Thử');
      const copy = (await world.get(PostingReads).detail(idIn(form.path))).posting;
      expect(copy).toMatchObject({
        status: 'draft',
        reference: null,
        deadline: null,
        publishedAt: null,
        source: 'form',
      });
      expect((await press(copy.id, 'xoa')).path).toBe(OWN);
      expect((await recruiter.get(`${OWN}/${copy.id}`)).status).toBe(404);
      expect((await press(original.id, 'xoa')).text).toContain('Không làm được việc này');
    });
  });

  describe('trust', () => {
    it('puts a trusted employer’s posting online at once, to be checked afterwards, unless a rule is broken', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Tin Cậy', isTrusted: true });
      const clean = await submittedPosting(world, office, { employerId: firm.id });
      expect(clean).toMatchObject({ status: 'published', isChecked: false });
      const taking = await submittedPosting(world, office, {
        employerId: firm.id,
        title: 'Thợ may mẫu',
        description: 'Nộp phí đồng phục 300k trước khi nhận việc.',
      });
      expect(taking).toMatchObject({ status: 'submitted', isChecked: true });
    });
  });

  describe('at the desk', () => {
    it('staff write from paper and publish in one go, which is written down', async () => {
      const base = `/can-bo/nha-tuyen-dung/${employerId}/tin`;
      const done = await post(typed({ title: 'Nhân viên bếp', occupation: '5120', next: 'send' }), counsellor, base);
      expect(done.text).toContain('Tin đã được đăng');
      const { posting } = await world.get(PostingReads).detail(idIn(done.path));
      expect(posting).toMatchObject({ status: 'published', source: 'staff', isChecked: true, employerId });
      const actions = (await world.get(Audit).listAbout('posting', posting.id)).map(({ action }) => action);
      expect(actions).toEqual(['posting.publish', 'posting.create']);
      // The employer sees it among its own, without the name of who wrote it.
      const own = await recruiter.get(`${OWN}/${posting.id}`);
      expect(own.text).toContain('Cán bộ nhập hộ');
      expect(own.text).not.toContain('Cán Bộ counsellor');
      expect((await counsellor.get(done.path)).text).toContain('Người thực hiện: Cán Bộ counsellor');
    });

    it('what is noticed is looked at before it is published', async () => {
      const base = `/can-bo/nha-tuyen-dung/${employerId}/tin`;
      const saved = await post(
        typed({ title: 'Bảo vệ', requirements: 'Chỉ tuyển nam', next: 'send' }),
        counsellor,
        base,
      );
      expect(saved.text).toContain('Đã lưu nhưng chưa gửi');
      const published = await counsellor.post(`${saved.path}/dang`, {}, saved.csrf);
      expect(published.text).toContain('Tin đã được đăng');
      expect((await counsellor.post(`${saved.path}/dang`, {}, saved.csrf)).text).toContain('Không làm được việc này');
    });
  });

  describe('the list', () => {
    it('has tabs with counts, goes on by a key, and takes a fixed number of queries', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Nhiều Tin' });
      const reads = world.get(PostingReads);
      const measure = async () =>
        (await countQueries(() => reads.ofEmployer(firm.id, POSTING_STATUSES))).statements.length;
      await draftPosting(world, office, { employerId: firm.id, title: 'Việc số 0' });
      const before = await measure();
      const staff = counsellorOf(office);
      for (let number = 1; number <= 24; number += 1) {
        world.clock.advance(1_000);
        await world.get(PostingsService).create(staff, firm.id, postingInput(world, { title: `Việc số ${number}` }));
      }
      expect(await measure()).toBe(before);
      const base = `/can-bo/nha-tuyen-dung/${firm.id}/tin`;
      const first = await counsellor.get(base);
      expect(first.text).toContain('Nháp 25');
      const next = /href="([^"]*sau=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
      const second = await counsellor.get(next);
      const titles = [first, second].flatMap(({ text }) => [...text.matchAll(/Việc số \d+/g)].map(([title]) => title));
      expect(new Set(titles).size).toBe(25);
      expect((await counsellor.get(`${base}?trang-thai=nothing&sau=x'--`)).status).toBe(200);
      expect((await counsellor.get(`${base}?trang-thai=dang-dang`)).text).toContain('Không có tin nào ở mục này');
    });

    it('shows how many applied and wait for an answer', async () => {
      const { id } = await publishedPosting(world, office, { employerId, title: 'Thợ điện nước' });
      await world.get(PostingsService).setCounts(id, 12, 5);
      const list = await recruiter.get(`${OWN}?trang-thai=dang-dang`);
      expect(list.text).toContain('12 người ứng tuyển · 5 hồ sơ chờ trả lời');
      expect(list.html).toContain(`/nha-tuyen-dung/ung-vien?tin=${id}`);
    });

    it('reads one posting in a fixed number of queries', async () => {
      const { id } = await publishedPosting(world, office, { employerId, title: 'Lái xe nâng' });
      const { statements } = await countQueries(() => world.get(PostingReads).detail(id));
      expect(statements).toHaveLength(4);
      expect((await recruiter.get(`${OWN}/${newId()}`)).status).toBe(404);
    });
  });

  // Last, since people who are away for a week are signed out.
  it('opens a closed posting again within seven days, not later, and only what was online', async () => {
    const posting = await closedPosting(world, office, { employerId });
    const waiting = await submittedPosting(world, office, { employerId, title: 'Thợ nề' });
    await press(waiting.id, 'dong', { reason: 'no-longer-needed' });
    expect((await recruiter.get(`${OWN}/${waiting.id}`)).html).not.toContain('/mo-lai"');
    expect((await press(waiting.id, 'mo-lai')).text).toContain('chưa được đăng khi đóng');
    expect(await statusOf(waiting.id)).toBe('closed');
    world.clock.advance(7 * DAY_MS + 1);
    expect((await recruiter.get(`${OWN}/${posting.id}`)).html).not.toContain('/mo-lai"');
    expect((await press(posting.id, 'mo-lai')).text).toContain('Chỉ mở lại được trong vòng 7 ngày');
    expect(await statusOf(posting.id)).toBe('filled');
  });
});
