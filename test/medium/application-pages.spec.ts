import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { Answer, ApplicationAnswers, ApplicationsService, SendApplication } from '@app/applications';
import { CandidatesService } from '@app/candidates';
import { EmployerLife } from '@app/employers';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { PostingLife } from '@app/postings';
import { actorOf, applicantOf, giveProfile } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, recruiterOf } from '../support/employers.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const OWN = '/viec-da-ung-tuyen';
const BOARD = '/nha-tuyen-dung/ung-vien';

describe('pages of applications', () => {
  let world: World;
  let office: Office;
  let recruiter: BrowserSession;
  let employerId: string;
  let counsellor: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, employerId } = await recruiterOf(world, office, {
      phone: '+84912000001',
      name: 'Công ty TNHH May Mẫu',
    }));
    counsellor = await signInStaff(world, office, 'counsellor');
  });
  afterAll(() => world.stop());

  const posting = (fields: Parameters<typeof publishedPosting>[2] = {}) =>
    publishedPosting(world, office, { employerId, ...fields });
  const personOf = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
  const seeker = async (phone: string, fullName: string) => {
    const session = await signUp(world, { phone, fullName });
    const personId = await personOf(phone);
    await giveProfile(world, personId);
    return { session, personId };
  };
  /** Somebody registered at the desk who has applied. */
  const applied = async (postingId: string, fullName: string, phone?: string) => {
    const actor = await applicantOf(world, office, { fullName, phone });
    world.clock.advance(1_000);
    const { id } = await world.get(ApplicationsService).apply(actor, postingId, SendApplication.parse({}));
    return { id, actor };
  };
  const stateOf = async (id: string) =>
    (await world
      .get(Db)
      .queryOne<{ status: string; version: number }>('SELECT status, version FROM application WHERE id = $1', [id]))!;
  const chosen = async (id: string) => `${id}.${(await stateOf(id)).version}`;

  describe('applying', () => {
    it('leads a stranger through signing up and the three questions back to the button', async () => {
      const { id } = await posting();
      const page = `/viec-lam/${id}/ung-tuyen`;
      const browser = new BrowserSession(world.url);
      const asked = await browser.get(page);
      expect(asked.path).toBe(`/dang-nhap?tiep=${encodeURIComponent(page)}`);
      const codePage = await browser.post('/dang-nhap', { phone: '+84912000002', tiep: page }, asked.csrf);
      const code = await newestCode(world, '+84912000002');
      const signUpPage = await browser.post(
        '/dang-nhap/ma',
        { phone: '+84912000002', code, tiep: page },
        codePage.csrf,
      );
      const person = { fullName: 'Sầm Thị Mới', birthDate: '24/11/1998', serviceConsent: 'true', tiep: page };
      const first = await browser.post('/dang-ky', person, signUpPage.csrf);
      expect(first.path).toBe(page);
      expect(first.text).toContain('Trước hết là ba câu hỏi');
      const questions = await browser.get(`/ho-so?tiep=${encodeURIComponent(page)}`);
      const answers = { wish: 'thợ may', reach: 'province', start: 'now', tiep: page };
      const ready = await browser.post('/ho-so/ba-cau-hoi', answers, questions.csrf);
      expect(ready.path).toBe(page);
      expect(ready.text).toContain('Gửi hồ sơ');
      const sent = await browser.post(page, { message: 'Tôi ở gần' }, ready.csrf);
      expect(sent.path).toMatch(new RegExp(`^${OWN}/[0-9a-f-]{36}$`));
      expect(sent.text).toContain('Đã gửi hồ sơ');
      expect(sent.text).toContain('Chưa xem');
    });

    it('shows what is sent, never ticks the consent, and keeps what was typed', async () => {
      const { session } = await seeker('+84912000003', 'Nông Văn Ứng');
      const { id } = await posting({ questions: [{ text: 'Làm ca đêm được không?' }] });
      const page = `/viec-lam/${id}/ung-tuyen`;
      const form = await session.get(page);
      expect(form.text).toContain('Nông Văn Ứng');
      expect(form.text).toContain('0912 000 003');
      expect(form.html).not.toMatch(/name="mayKeep"[^>]*checked/);
      const refused = await session.post(page, { message: '<b>Chào</b>' }, form.csrf);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Vui lòng trả lời câu này');
      expect(refused.html).toContain('&lt;b>Chào&lt;/b>');
      const fields = { message: '<b>Chào</b>', 'answers[q1]': 'no' };
      const sent = await session.post(page, fields, form.csrf);
      expect(sent.text).toContain('Làm ca đêm được không? Không');
      expect((await session.post(page, fields, form.csrf)).path).toBe(sent.path);
      expect((await session.get(page)).path).toBe(sent.path);
      expect((await session.get(OWN)).text).toContain('Công nhân may');
    });

    it('of a vacancy that has ended answers that it is gone', async () => {
      const { session } = await seeker('+84912000004', 'Lý Thị Muộn');
      const { id } = await posting();
      await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'no-longer-needed' });
      const answer = await session.get(`/viec-lam/${id}/ung-tuyen`);
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('không còn nhận hồ sơ');
    });

    it('at the desk is one screen for the person and the vacancy', async () => {
      const walkIn = await applicantOf(world, office, { fullName: 'Chu Văn Quầy' });
      const { id } = await posting();
      const page = `/can-bo/nguoi-lao-dong/${walkIn.personId}/ung-tuyen/${id}`;
      const form = await counsellor.get(page);
      expect(form.text).toContain('Ứng tuyển hộ Chu Văn Quầy');
      const sent = await counsellor.post(page, { mayKeep: 'true' }, form.csrf);
      expect(sent.path).toMatch(/^\/can-bo\/ung-tuyen\//);
      expect(sent.text).toContain('Cán bộ gửi hộ');
      const list = await counsellor.get(`/can-bo/nguoi-lao-dong/${walkIn.personId}/ung-tuyen`);
      expect(list.text).toContain('Công nhân may');
      const staffed = await counsellor.get(`/can-bo/tin/${id}/ung-vien`);
      expect(staffed.text).toContain('Chu Văn Quầy');
      const withdrawn = await counsellor.post(`${sent.path}/rut`, {}, sent.csrf);
      expect(withdrawn.text).toContain('Đã rút hồ sơ hộ');
    });

    it('closes what still waits elsewhere for somebody who was hired, and records who did', async () => {
      const walkIn = await applicantOf(world, office, { fullName: 'Chu Văn Được Nhận' });
      const recruiting = actorOf(await personOf('+84912000001'), 'employer_recruiter', { employerId });
      const [hired, other] = [await posting({ title: 'Thợ hàn' }), await posting({ title: 'Thợ phụ kho' })];
      const send = async (postingId: string) =>
        (await world.get(ApplicationsService).apply(walkIn, postingId, SendApplication.parse({}))).id;
      const [id, waiting] = [await send(hired.id), await send(other.id)];
      const desk = await counsellor.get(`/can-bo/ung-tuyen/${id}`);
      expect(desk.text).not.toContain('đang chờ ở nơi khác');
      await world
        .get(ApplicationAnswers)
        .answer(recruiting, [{ id, version: null }], Answer.parse({ answer: 'hire', startDate: '01/12/2026' }));
      const person = await counsellor.get(`/can-bo/nguoi-lao-dong/${walkIn.personId}`);
      expect(person.html).toContain(`href="/can-bo/ung-tuyen/${id}"`);
      const page = await counsellor.get(`/can-bo/ung-tuyen/${id}`);
      expect(page.text).toContain('Hồ sơ đang chờ ở nơi khác');
      expect(page.text).toContain('Thợ phụ kho');
      const step = `/can-bo/ung-tuyen/${id}/dong-ho-so-khac`;
      expect((await counsellor.post(step, {}, page.csrf)).text).toContain('Đã đóng 1 hồ sơ');
      expect(await stateOf(waiting)).toMatchObject({ status: 'closed' });
      expect((await counsellor.post(step, {}, page.csrf)).text).toContain('Đã đóng 0 hồ sơ');
      const entries = await world.get(Audit).listAbout('application', id, { prefix: 'application.close-others-for' });
      expect(entries).toHaveLength(1);
    });
  });

  describe('the board', () => {
    it('shows new applicants once as new, and only those of the vacancy chosen', async () => {
      const [first, second] = [await posting({ title: 'Thợ là' }), await posting({ title: 'Thợ cắt' })];
      await applied(first.id, 'Bế Thị Là');
      const { id } = await applied(second.id, 'Bế Thị Cắt');
      const board = await recruiter.get(`${BOARD}?tin=${second.id}`);
      expect(board.text).toContain('Bế Thị Cắt Mới');
      expect(board.text).not.toContain('Bế Thị Là');
      expect(await stateOf(id)).toMatchObject({ status: 'seen' });
      expect((await recruiter.get(`${BOARD}?tin=${second.id}`)).text).not.toContain('Bế Thị Cắt Mới');
      expect((await recruiter.get(`${BOARD}?nhom=cho-tra-loi`)).text).toContain('Bế Thị Là');
      expect((await recruiter.get(`${BOARD}?tin=x&nhom=y&sau=z`)).status).toBe(200);
    });

    it('answers several with one confirmation', async () => {
      const { id: postingId } = await posting({ title: 'Thợ thêu' });
      const people = [await applied(postingId, 'Lò Thị Một'), await applied(postingId, 'Lò Thị Hai')];
      await recruiter.get(`${BOARD}?tin=${postingId}`);
      const boxes = await Promise.all(people.map(({ id }) => chosen(id)));
      const query = new URLSearchParams([
        ['tin', postingId],
        ['viec', 'khong-phu-hop'],
        ...boxes.map((box) => ['chon', box]),
      ]);
      const question = await recruiter.get(`${BOARD}/tra-loi?${query}`);
      expect(question.text).toContain('Trả lời không phù hợp cho 2 người');
      expect(question.text).toContain('Lò Thị Hai');
      const incomplete = await recruiter.post(`${BOARD}/tra-loi`, { answer: 'reject', chon: boxes }, question.csrf);
      expect(incomplete.status).toBe(422);
      expect(incomplete.text).toContain('Lò Thị Một');
      const fields = { answer: 'reject', chon: boxes, reason: 'experience', tin: postingId };
      const done = await recruiter.post(`${BOARD}/tra-loi`, fields, question.csrf);
      expect(done.path).toBe(`${BOARD}?tin=${postingId}`);
      expect(done.text).toContain('Đã ghi câu trả lời cho 2 người');
      // One is taken back in time.
      const detail = await recruiter.get(`${BOARD}/${people[0]!.id}`);
      expect(detail.text).toContain('Ứng viên chưa được báo');
      const undo = { answer: 'undo-reject', chon: await chosen(people[0]!.id) };
      expect((await recruiter.post(`${BOARD}/tra-loi`, undo, detail.csrf)).text).toContain('Đã lấy lại câu trả lời');
      const nobody = await recruiter.get(`${BOARD}/tra-loi?viec=moi-phong-van`);
      expect(nobody.path).toBe(BOARD);
      expect(nobody.text).toContain('Vui lòng chọn ít nhất một ứng viên');
    });

    it('keeps what was typed when somebody else has answered in between', async () => {
      const { id: postingId } = await posting();
      const { id } = await applied(postingId, 'Dương Thị Đợi');
      await recruiter.get(`${BOARD}/${id}`);
      const box = await chosen(id);
      const question = await recruiter.get(`${BOARD}/tra-loi?viec=moi-phong-van&chon=${box}`);
      const colleague = actorOf(await personOf('+84912000001'), 'employer_recruiter', { employerId });
      const offer = Answer.parse({ answer: 'shortlist' });
      await world.get(ApplicationAnswers).answer(colleague, [{ id, version: null }], offer);
      const typed = { answer: 'interview', chon: box, day: '27/11/2026', time: '14:00', place: 'Nhà xưởng B' };
      const refused = await recruiter.post(`${BOARD}/tra-loi`, typed, question.csrf);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Người khác vừa sửa');
      expect(refused.html).toContain('value="Nhà xưởng B"');
      const past = await recruiter.post(
        `${BOARD}/tra-loi`,
        { ...typed, chon: await chosen(id), day: '01/01/2026' },
        question.csrf,
      );
      expect(past.text).toContain('phải ở tương lai');
      const invited = await recruiter.post(`${BOARD}/tra-loi`, { ...typed, chon: await chosen(id) }, question.csrf);
      expect(invited.path).toBe(`${BOARD}/${id}`);
      expect(invited.text).toContain('27/11/2026 14:00, Nhà xưởng B');
      // The same form once more changes nothing.
      await recruiter.post(`${BOARD}/tra-loi`, { ...typed, chon: box }, question.csrf);
      expect((await recruiter.get(`${BOARD}/${id}`)).text.match(/Mời phỏng vấn/g)).toHaveLength(1);
    });

    it('keeps notes for the own people, and two who write at once apart', async () => {
      const { id } = await applied((await posting()).id, 'Ma Thị Ghi');
      const page = await recruiter.get(`${BOARD}/${id}`);
      const version = String((await stateOf(id)).version);
      const saved = await recruiter.post(`${BOARD}/${id}/ghi-chu`, { version, note: 'Gọi chiều thứ Ba' }, page.csrf);
      expect(saved.text).toContain('Gọi chiều thứ Ba');
      const stale = await recruiter.post(`${BOARD}/${id}/ghi-chu`, { version, note: 'Khác' }, page.csrf);
      expect(stale.status).toBe(422);
      expect(stale.text).toContain('Khác');
      expect((await counsellor.get(`/can-bo/ung-tuyen/${id}`)).text).not.toContain('Gọi chiều thứ Ba');
    });

    it('gives a file that no spreadsheet takes for formulas, and says who took it', async () => {
      const { id: postingId } = await posting();
      const { actor } = await applied(postingId, 'Vi Văn Tệp', '+84912000050');
      const second = await applicantOf(world, office, { fullName: 'Vi Thị Công Thức' });
      const evil = SendApplication.parse({ message: '=HYPERLINK("http://a.b")' });
      await world.get(ApplicationsService).apply(second, postingId, evil);
      const file = await recruiter.get(`${BOARD}/danh-sach.csv?tin=${postingId}`);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
      expect(file.html).toContain('Vi Văn Tệp,0912 000 050,1998,Nữ');
      expect(file.html).toContain(`"'=HYPERLINK(""http://a.b"")"`);
      const log = await world.get(Audit).listAbout('posting', postingId);
      expect(log[0]).toMatchObject({ action: 'application.export', detail: { employer: employerId, count: 2 } });
      const rival = await recruiterOf(world, office, { phone: '+84912000005', name: 'Công ty Khác' });
      expect((await rival.session.get(`${BOARD}/danh-sach.csv?tin=${postingId}`)).status).toBe(404);
      expect(actor.personId).not.toBe(second.personId);
    });

    it('of a suspended employer is shut', async () => {
      const firm = await recruiterOf(world, office, { phone: '+84912000006', name: 'Công ty Bị Ngừng' });
      const manager = actorOf(counsellorOf(office).personId, 'centre_manager');
      await world.get(EmployerLife).suspend(manager, firm.employerId, { reason: 'deceives', note: 'Thử' });
      const board = await firm.session.get(BOARD);
      expect(board.status).toBe(403);
      expect(board.text).toContain('bị tạm ngừng');
    });
  });

  describe('following', () => {
    it('shows the interview, the congratulation and the way to close the others', async () => {
      const { session, personId } = await seeker('+84912000007', 'Phùng Thị Theo');
      const actor = actorOf(personId, 'seeker');
      const recruiting = actorOf(await personOf('+84912000001'), 'employer_recruiter', { employerId });
      const send = async (title: string) =>
        (await world.get(ApplicationsService).apply(actor, (await posting({ title })).id, SendApplication.parse({})))
          .id;
      const [id, other] = [await send('Thợ may chính'), await send('Thợ may phụ')];
      const give = async (fields: object) => {
        world.clock.advance(1_000);
        await world.get(ApplicationAnswers).answer(recruiting, [{ id, version: null }], Answer.parse(fields));
      };
      await give({ answer: 'interview', day: '28/11/2026', time: '9:00', place: 'Cổng số 1' });
      const invited = await session.get(`${OWN}/${id}`);
      expect(invited.text).toContain('Quý vị được mời phỏng vấn');
      expect(invited.text).toContain('28/11/2026 09:00');
      await give({ answer: 'hire', startDate: '01/12/2026' });
      const hired = await session.get(`${OWN}/${id}`);
      expect(hired.text).toContain('Chúc mừng quý vị đã có việc làm');
      expect(hired.text).toContain('Thợ may phụ');
      const closed = await session.post(`${OWN}/${id}/dong-ho-so-khac`, {}, hired.csrf);
      expect(closed.text).toContain('Đã đóng 1 hồ sơ');
      expect(await stateOf(other)).toMatchObject({ status: 'closed' });
      expect((await session.post(`${OWN}/${id}/rut`, {}, hired.csrf)).status).toBe(409);
    });

    it('never says how the employer sorts, nor why it refused', async () => {
      const { session, personId } = await seeker('+84912000008', 'Trần Thị Kín');
      const actor = actorOf(personId, 'seeker');
      const recruiting = actorOf(await personOf('+84912000001'), 'employer_recruiter', { employerId });
      const { id } = await world
        .get(ApplicationsService)
        .apply(actor, (await posting()).id, SendApplication.parse({ mayKeep: 'true' }));
      const give = (fields: object) =>
        world.get(ApplicationAnswers).answer(recruiting, [{ id, version: null }], Answer.parse(fields));
      await give({ answer: 'shortlist' });
      expect((await session.get(`${OWN}/${id}`)).text).not.toMatch(/Đã chọn|danh sách chọn/);
      await give({ answer: 'reject', reason: 'distance' });
      expect((await session.get(`${OWN}/${id}`)).text).toContain('đang cân nhắc');
      world.clock.advance(16 * 60_000);
      await world.runJob('tell-rejections');
      const page = await session.get(`${OWN}/${id}`);
      expect(page.text).toContain('Lần này chưa phù hợp');
      expect(page.text).not.toContain('Nơi ở xa');
      expect(page.html).toContain('/viec-lam?nghe=8153');
      const stopped = await session.post(`${OWN}/${id}/khong-luu`, {}, page.csrf);
      expect(stopped.text).toContain('Hồ sơ không được giữ thêm nữa');
      const stranger = await seeker('+84912000009', 'Người Lạ');
      expect((await stranger.session.get(`${OWN}/${id}`)).status).toBe(404);
    });
  });

  describe('the API', () => {
    const call = async (session: BrowserSession, method: string, path: string, body?: unknown) => {
      const { csrf } = await session.get('/tai-khoan');
      const cookie = session
        .allCookies()
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
      const response = await fetch(`${world.url}/api/v1${path}`, {
        method,
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };

    it('sends, lists, answers and withdraws', async () => {
      const { session } = await seeker('+84912000010', 'Giáp Thị Máy');
      const { id: postingId } = await posting({ title: 'Thợ qua API' });
      const sent = await call(session, 'POST', '/me/applications', { postingId });
      expect(sent.status).toBe(201);
      expect(sent.body).toMatchObject({ status: 'submitted', postingTitle: 'Thợ qua API' });
      expect((await call(session, 'POST', '/me/applications', { postingId })).body['id']).toBe(sent.body['id']);
      const list = await call(recruiter, 'GET', `/applications?posting=${postingId}`);
      const [row] = list.body['items'] as { id: string; version: number; status: string }[];
      expect(row).toMatchObject({ id: sent.body['id'], status: 'seen' });
      const one = await call(recruiter, 'GET', `/applications/${row!.id}`);
      expect(one.body).toMatchObject({ person: { phone: '+84912000010' }, profile: { wish: 'May công nghiệp' } });
      expect(one.body).not.toHaveProperty('personId');
      expect(one.body).not.toHaveProperty('employerNote');
      const chosenOnes = [{ id: row!.id, version: row!.version }];
      const answered = await call(recruiter, 'POST', '/applications/answers', {
        applications: chosenOnes,
        answer: { answer: 'shortlist' },
      });
      expect(answered.body).toEqual({ done: [row!.id], skipped: [] });
      const own = await call(session, 'GET', '/me/applications');
      expect(own.body['items']).toMatchObject([{ status: 'seen' }]);
      expect((own.body['items'] as object[])[0]).not.toHaveProperty('rejectReason');
      const stale = { applications: chosenOnes, answer: { answer: 'offer' } };
      expect((await call(recruiter, 'POST', '/applications/answers', stale)).status).toBe(409);
      const withdrawn = await call(session, 'POST', `/me/applications/${row!.id}/withdraw`);
      expect(withdrawn.body).toMatchObject({ status: 'withdrawn' });
      const after = await call(recruiter, 'GET', `/applications/${row!.id}`);
      expect(after.body).toMatchObject({ person: null, profile: null, message: null });
      expect((await call(session, 'GET', `/applications/${row!.id}`)).status).toBe(403);
    });
  });

  it('says nothing of a profile that was never written', async () => {
    const person = await applicantOf(world, office, { hasProfile: false });
    expect(await world.get(CandidatesService).snapshotOf(person.personId)).toBeNull();
  });
});
