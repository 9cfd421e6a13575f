import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PersonDocuments, PersonTimeline } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import { addDays, formatDay, localDateOf } from '@app/kernel';
import { PlacementsService } from '@app/placements';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf, applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
const PEOPLE = '/can-bo/nguoi-lao-dong';

describe('the timeline of a person', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let counsellor: Actor;
  let desk: BrowserSession;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    counsellor = counsellorOf(office);
    desk = await signInStaff(world, office, 'counsellor');
    employerId = (await firmOf(world, office, { name: 'Xưởng May Diễn Biến', isTrusted: true })).id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const timeline = () => world.get(PersonTimeline);
  const today = () => localDateOf(world.clock.now());
  const asked = (personId: string, actor = counsellor) =>
    ({ actor, personId, language: 'vi', before: null, limit: 100 }) as const;
  const titles = async (personId: string, actor = counsellor) =>
    (await timeline().page(asked(personId, actor))).moments.map(({ title }) => title);
  const later = () => world.clock.advance(60_000);
  const someone = async (fullName: string) => (await applicantOf(world, office, { fullName })).personId;
  const count = async (table: string, personId: string) =>
    (await world.get(Db).query(`SELECT 1 FROM ${table} WHERE owner_id = $1 AND deleted_at IS NULL`, [personId])).length;

  /** One of everything, a minute apart. */
  const served = async (personId: string) => {
    later();
    const plan = { first: { text: 'Học may hai kim', dueOn: formatDay(addDays(today(), 20)) } };
    await consulted(world, counsellor, personId, { clientType: 'ui', plan });
    later();
    const { id: postingId } = await publishedPosting(world, office, { employerId, title: 'Thợ may' });
    await world.get(ApplicationsService).apply(actorOf(personId, 'seeker'), postingId, SendApplication.parse({}));
    later();
    await referred(world, counsellor, personId, { employerId, occupation: '7531' });
    later();
    return placed(world, counsellor, personId, { employerId, startDate: formatDay(today()) });
  };

  it('is told by every slice that keeps something of people at the desk', () => {
    expect(timeline().slices()).toEqual(
      expect.arrayContaining([
        'accounts',
        'applications',
        'candidates',
        'consultations',
        'fairs',
        'placements',
        'referrals',
      ]),
    );
  });

  it('tells what was and what comes in one order, and goes on page by page without a gap', async () => {
    const personId = await someone('Lý Thị Chuỗi');
    await served(personId);
    const whole = (await timeline().page(asked(personId))).moments;
    expect(whole.map(({ title }) => title)).toEqual([
      'Theo dõi sau 3 tháng: chưa hỏi',
      'Theo dõi sau 1 tháng: chưa hỏi',
      expect.stringMatching(/^(Theo kế hoạch: Học may hai kim|Hết hạn đơn vị|Hạn thông báo)/),
      expect.stringMatching(/^(Theo kế hoạch: Học may hai kim|Hết hạn đơn vị|Hạn thông báo)/),
      expect.stringMatching(/^(Theo kế hoạch: Học may hai kim|Hết hạn đơn vị|Hạn thông báo)/),
      'Căn cứ có việc làm: Người lao động báo',
      'Giới thiệu việc làm',
      'Ứng tuyển: Thợ may',
      expect.stringMatching(/^Tư vấn: /),
      expect.stringMatching(/^(Lập hồ sơ tìm việc|Đăng ký tại quầy|Đồng ý)$/),
      expect.stringMatching(/^(Lập hồ sơ tìm việc|Đăng ký tại quầy|Đồng ý)$/),
      expect.stringMatching(/^(Lập hồ sơ tìm việc|Đăng ký tại quầy|Đồng ý)$/),
      'Bắt đầu làm việc',
    ]);
    const pages: string[] = [];
    for (let before: { at: Date; id: string } | null = null, more = true; more;) {
      const page = await timeline().page({ ...asked(personId), before, limit: 4 });
      pages.push(...page.moments.map(({ id }) => id));
      more = page.hasMore;
      before = page.moments.at(-1)!;
    }
    expect(pages).toEqual(whole.map(({ id }) => id));
  });

  it('asks each slice once, however much there is to tell', async () => {
    const [few, many] = [await someone('Lý Thị Ít'), await someone('Lý Thị Nhiều')];
    for (let times = 0; times < 4; times += 1) {
      later();
      await consulted(world, counsellor, many);
    }
    await placed(world, counsellor, many, { employerId, startDate: formatDay(today()) });
    const queries = async (personId: string) =>
      (await countQueries(() => timeline().page(asked(personId)))).statements.length;
    expect(await queries(many)).toBe(await queries(few));
    expect(await queries(many)).toBe(timeline().slices().length);
  });

  it('leaves out what another office did, and what never was', async () => {
    const personId = await someone('Lý Thị Riêng');
    const id = await served(personId);
    const elsewhere = await titles(personId, counsellorOf(branch));
    expect(elsewhere.filter((title) => /Tư vấn|Giới thiệu|làm việc|kế hoạch/.test(title))).toEqual([]);
    expect(elsewhere).toContain('Ứng tuyển: Thợ may');
    expect(await titles(personId, managerOf(office))).toContain('Bắt đầu làm việc');
    await world.get(PlacementsService).void(counsellor, id, 'not-started');
    expect(await titles(personId)).not.toContain('Bắt đầu làm việc');
  });

  it('stands on the person screen and on a page of its own that takes no nonsense', async () => {
    const personId = await someone('Lý Thị Trang');
    await served(personId);
    const screen = await desk.get(`${PEOPLE}/${personId}`);
    expect(screen.text).toContain('Sắp tới');
    expect(screen.html).toContain(`href="${PEOPLE}/${personId}/dien-bien"`);
    const page = await desk.get(`${PEOPLE}/${personId}/dien-bien`);
    expect(page.text).toContain('Theo kế hoạch: Học may hai kim');
    for (const sau of ['x', '99999999999999~a', "1~'", '%00']) {
      expect((await desk.get(`${PEOPLE}/${personId}/dien-bien?sau=${sau}`)).status).toBe(200);
    }
  });

  describe('with documents', () => {
    it('keeps, opens and removes them, each step audited, and says what is wrong with a file', async () => {
      const personId = await someone('Lý Thị Giấy');
      const base = `${PEOPLE}/${personId}/giay-to`;
      const { csrf } = await desk.get(base);
      const kind = { kind: 'qualification' };
      const evil = { field: 'file', name: 'bang.pdf', content: '<script>alert(1)</script>' };
      const refused = await desk.upload(base, evil, csrf, kind);
      expect([refused.status, refused.text.includes('Các loại nhận: PDF')]).toEqual([422, true]);
      expect((await desk.post(base, kind, csrf)).text).toContain('Vui lòng chọn tệp');
      const kept = await desk.upload(base, { field: 'file', name: 'Bằng nghề may.pdf', content: PDF }, csrf, kind);
      expect(kept.text).toContain('Bằng nghề may.pdf');
      expect(await titles(personId)).toContain('Lưu giấy tờ: Bằng cấp, chứng chỉ');
      const [file] = await world.get(PersonDocuments).listOf(personId);
      const opened = await desk.get(`${base}/${file!.id}`);
      expect([opened.html, opened.headers.get('content-disposition')?.slice(0, 10)]).toEqual([PDF, 'attachment']);
      const other = await someone('Lý Thị Khác');
      expect((await desk.get(`${PEOPLE}/${other}/giay-to/${file!.id}`)).status).toBe(404);
      await desk.post(`${base}/${file!.id}/xoa`, {}, csrf);
      expect((await desk.get(base)).text).toContain('Chưa có giấy tờ nào');
      const actions = await world
        .get(Db)
        .query<{ action: string }>(
          `SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'person.document%' ORDER BY at, id`,
          [personId],
        );
      expect(actions.map(({ action }) => action)).toEqual([
        'person.document-add',
        'person.document-read',
        'person.document-remove',
      ]);
    });

    it('moves them in a merge, gives them back when it is undone, and erases them with the person', async () => {
      const [from, into] = [await someone('Lý Thị Gộp'), await someone('Lý Thị Còn')];
      const manager = managerOf(office);
      const part = { field: 'file', name: 'cv.pdf', content: Buffer.from(PDF) };
      await world.get(PersonDocuments).add(counsellor, from, 'cv', part);
      await world.get(MergingService).merge(manager, from, into);
      expect([await count('stored_file', from), await count('stored_file', into)]).toEqual([0, 1]);
      expect(await titles(into)).toContain('Gộp hồ sơ trùng vào đây');
      await world.get(PersonDocuments).add(counsellor, into, 'other', part);
      await world.get(MergingService).unmerge(manager, from, into);
      expect([await count('stored_file', from), await count('stored_file', into)]).toEqual([1, 1]);
      const boss = await signInStaff(world, office, 'centre_manager');
      const page = await boss.get(`${PEOPLE}/${from}/xoa`);
      await boss.post(`${PEOPLE}/${from}/xoa`, {}, page.csrf);
      expect(await count('stored_file', from)).toBe(0);
    });
  });
});
