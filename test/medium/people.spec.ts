import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService, RegisterWalkIn, type Office } from '@app/accounts';
import { ApplicationsService } from '@app/applications';
import { Audit } from '@app/platform/audit';
import { countQueries, Db } from '@app/platform/database';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf } from '../support/employers.js';
import { newestCode, openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const HOME = '/can-bo/nguoi-lao-dong';

describe('people at the desk', () => {
  let world: World;
  let office: Office;
  let desk: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    desk = await signInStaff(world, office, 'counsellor');
  });
  afterAll(() => world.stop());

  const people = () => world.get(PeopleService);
  const register = async (fullName: string, birthDate: string, phone?: string) => {
    const input = { fullName, birthDate, serviceConsent: 'true', ...(phone && { phone }) };
    return (await people().registerWalkIn(counsellorOf(office), RegisterWalkIn.parse(input))).id;
  };
  const namesFor = async (text: string) => (await people().find(text)).map(({ fullName }) => fullName);
  const walkIn = (fields: Record<string, string>) =>
    desk.submit(`${HOME}/moi`, `${HOME}/moi`, { serviceConsent: 'true', ...fields });

  describe('are found', () => {
    beforeAll(async () => {
      await register('Trần Thị An', '01/01/1990', '0912345678');
      await register('Đỗ Văn Ân', '02/02/1985');
      await register('Bùi Thị Ánh', '03/03/1979');
      await register('Trần Thị Lan', '04/04/1988', '0987005678');
      await register('Nông Văn Đèn', '05/09/1975');
      await register('Nông Văn Đen', '05/09/1977');
      await register('Hà Thị Duyên', '05/09/1999');
    });

    it('by beginnings of words without accents, in the order of given names', async () => {
      expect(await namesFor('an')).toEqual(['Trần Thị An', 'Bùi Thị Ánh', 'Đỗ Văn Ân']);
      expect(await namesFor('tran lan')).toEqual(['Trần Thị Lan']);
      expect(await namesFor('lan tran')).toEqual(['Trần Thị Lan']);
      expect(await namesFor('ran')).toEqual([]);
      expect(await namesFor('d')).toEqual([]);
      expect(await namesFor('%_')).toEqual([]);
    });

    it('by accents first, when somebody types them', async () => {
      expect(await namesFor('nong van den')).toEqual(['Nông Văn Đen', 'Nông Văn Đèn']);
      expect(await namesFor('Nông Văn Đèn')).toEqual(['Nông Văn Đèn', 'Nông Văn Đen']);
    });

    it('by year or day of birth beside the name, or the day alone', async () => {
      expect(await namesFor('nong 1977')).toEqual(['Nông Văn Đen']);
      expect(await namesFor('den 05/09/1975')).toEqual(['Nông Văn Đèn']);
      expect(await namesFor('5/9/1999')).toEqual(['Hà Thị Duyên']);
    });

    it('by the end of the phone, or all of it', async () => {
      expect(await namesFor('5678')).toEqual(['Trần Thị An', 'Trần Thị Lan']);
      expect(await namesFor('0912 345 678')).toEqual(['Trần Thị An']);
      expect(await namesFor('lan 5678')).toEqual(['Trần Thị Lan']);
    });

    it('page by page, each in one query, without members of staff', async () => {
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { result, statements } = await countQueries(() => people().find('thi', after, 2));
        expect(statements).toHaveLength(1);
        found.push(...result.map(({ fullName }) => fullName));
        if (result.length < 2) break;
        after = result.at(-1)!.id;
      }
      expect(found).toEqual(['Trần Thị An', 'Bùi Thị Ánh', 'Hà Thị Duyên', 'Trần Thị Lan']);
      expect(await namesFor('can bo')).toEqual([]);
    });

    it('with what tells namesakes apart, and what was looked for marked', async () => {
      const page = await desk.get(`${HOME}?ten=nong+den`);
      expect(page.html).toContain('<mark>Nông</mark> Văn <mark>Đen</mark>');
      expect(page.text).toContain('05/09/1977, 49 tuổi');
      expect((await desk.get(`${HOME}?ten=5678`)).html).toContain('0912 34<mark>5 678</mark>');
      expect((await desk.get(`${HOME}?ten=a`)).text).toContain('ít nhất 2 chữ cái');
    });

    it('by fair operators too, who may not open a record', async () => {
      const operator = await signInStaff(world, office, 'fair_operator');
      const page = await operator.get(`${HOME}?ten=duyen`);
      expect(page.text).toContain('Hà Thị Duyên');
      expect(page.html).not.toMatch(/href="\/can-bo\/nguoi-lao-dong\/[0-9a-f-]{36}"/);
    });
  });

  describe('are registered', () => {
    it('after a look at those who are alike', async () => {
      await register('Lường Văn Giống', '10/10/1991');
      const fields = { fullName: 'Luong Van Giong', birthDate: '10/10/1991', clientType: 'ui' };
      const asked = await walkIn(fields);
      expect(asked.status).toBe(422);
      expect(asked.text).toContain('Có thể người này đã có hồ sơ');
      expect(asked.text).toContain('Lường Văn Giống');
      expect(asked.html).toContain('value="Luong Van Giong"');
      expect(await namesFor('luong giong')).toHaveLength(1);
      const sameYear = await walkIn({ ...fields, birthDate: '01/01/1991' });
      expect(sameYear.text).toContain('Có thể người này đã có hồ sơ');
      const made = await walkIn({ ...fields, isNew: 'true' });
      expect(made.text).toContain('Đã đăng ký Luong Van Giong');
      expect(await namesFor('luong giong')).toHaveLength(2);
    });

    it('not under the phone of somebody else, who is shown', async () => {
      await register('Chủ Số', '11/11/1991', '0912300300');
      const taken = await walkIn({ fullName: 'Người Khác', birthDate: '12/12/1980', phone: '0912300300' });
      expect(taken.status).toBe(422);
      expect(taken.text).toContain('Chủ Số');
      const insisted = { fullName: 'Người Khác', birthDate: '12/12/1980', phone: '0912300300', isNew: 'true' };
      expect((await walkIn(insisted)).text).toContain('Số điện thoại này đã có người đăng ký');
    });

    it('once, however often the same form is sent', async () => {
      const form = await desk.get(`${HOME}/moi`);
      const key = /name="key" value="([0-9a-f-]{36})"/.exec(form.html)![1]!;
      const fields = { key, fullName: 'Bấm Hai Lần', birthDate: '01/01/1981', serviceConsent: 'true' };
      const both = await Promise.all([
        desk.post(`${HOME}/moi`, fields, form.csrf),
        desk.post(`${HOME}/moi`, fields, form.csrf),
      ]);
      expect(both.map(({ path }) => path)).toEqual([`${HOME}/${key}`, `${HOME}/${key}`]);
      const third = await desk.post(`${HOME}/moi`, { ...fields, isNew: 'true' }, form.csrf);
      expect(third.path).toBe(`${HOME}/${key}`);
      expect(await namesFor('bam hai lan')).toHaveLength(1);
      // A key that belongs to somebody else's record never changes that record.
      await walkIn({ ...fields, fullName: 'Kẻ Khác', birthDate: '02/02/1982' });
      expect((await people().get(key)).fullName).toBe('Bấm Hai Lần');
      expect(await namesFor('ke khac')).toHaveLength(1);
    });

    it('with an answer for each purpose that was asked, and none for those that were not', async () => {
      const form = await desk.get(`${HOME}/moi`);
      expect(form.html).not.toMatch(/<input[^>]*Consent[^>]*checked/);
      const made = await walkIn({ fullName: 'Hỏi Từng Điều', birthDate: '01/01/1983', contactConsent: 'false' });
      const id = made.path.split('/').at(-1)!;
      const consents = await people().consentsOf(id);
      expect(consents.map(({ purpose, isGranted }) => [purpose, isGranted])).toEqual([
        ['contact', false],
        ['service', true],
      ]);
      expect(made.text).toContain('Chưa hỏi');
    });
  });

  describe('on one screen', () => {
    it('show who they are, and each reading is recorded', async () => {
      const id = await register('Màn Hình Đủ', '05/05/1995', '0912400400');
      const page = await desk.get(`${HOME}/${id}`);
      for (const part of ['Hồ sơ tìm việc', 'Việc đã ứng tuyển', 'Thông báo đã gửi', 'Lịch sử hồ sơ', 'Sự đồng ý']) {
        expect(page.text).toContain(part);
      }
      expect(page.text).toContain('0912 400 400');
      const [read] = await world.get(Audit).listAbout('person', id, { prefix: 'person.read' });
      expect(read).toBeDefined();
      expect(page.text).not.toContain('Xem hồ sơ Người thực hiện');
      const manager = await signInStaff(world, office, 'centre_manager');
      expect((await manager.get(`${HOME}/${id}`)).text).toContain('Xem hồ sơ Người thực hiện: Cán Bộ counsellor');
    });

    it('stay when one part fails, which says so', async () => {
      const id = await register('Một Phần Hỏng', '05/05/1996');
      const applications = world.get(ApplicationsService);
      const original = applications.ofPerson.bind(applications);
      applications.ofPerson = async () => {
        throw new Error('away');
      };
      const page = await desk.get(`${HOME}/${id}`);
      applications.ofPerson = original;
      expect(page.status).toBe(200);
      expect(page.text).toContain('Phần này tạm thời chưa xem được');
      expect(page.text).toContain('Một Phần Hỏng');
      expect((await desk.get(`${HOME}/${id}`)).text).not.toContain('Phần này tạm thời');
    });

    it('answer not found to a wrong id, and nothing to those who may not read', async () => {
      expect((await desk.get(`${HOME}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
      const id = await register('Không Cho Xem', '05/05/1997');
      for (const role of ['commune_officer', 'administrator'] as const) {
        const member = await signInStaff(world, office, role);
        expect((await member.get(`${HOME}/${id}`)).status).toBe(403);
      }
    });

    it('are corrected by staff; of two who save, the second is told and keeps what was typed', async () => {
      const id = await register('Sửa Hồ Sơ', '05/05/1998', '0912500500');
      const page = await desk.get(`${HOME}/${id}/sua`);
      const version = /name="version" value="(\d+)"/.exec(page.html)![1]!;
      const fields = { version, birthDate: '05/05/1998', language: 'vi', clientType: 'ui', phone: '0912500501' };
      const saved = await desk.post(`${HOME}/${id}/sua`, { ...fields, fullName: 'Đã Sửa' }, page.csrf);
      expect(saved.text).toContain('Hưởng hoặc đề nghị hưởng bảo hiểm thất nghiệp');
      expect(saved.text).toContain('0912 500 501');
      const second = await desk.post(`${HOME}/${id}/sua`, { ...fields, fullName: 'Sửa Sau' }, page.csrf);
      expect(second.status).toBe(422);
      expect(second.text).toContain('Người khác vừa sửa');
      expect(second.html).toContain('value="Sửa Sau"');
      const [entry] = await world.get(Audit).listAbout('person', id, { prefix: 'person.update' });
      expect(entry!.detail).toEqual({ phone: 'changed' });
    });

    it('refuse a phone that somebody else has', async () => {
      await register('Có Số', '05/05/1970', '0912600600');
      const id = await register('Xin Số', '05/05/1971');
      const page = await desk.get(`${HOME}/${id}/sua`);
      const version = /name="version" value="(\d+)"/.exec(page.html)![1]!;
      const fields = { version, fullName: 'Xin Số', birthDate: '05/05/1971', language: 'vi', phone: '0912600600' };
      const refused = await desk.post(`${HOME}/${id}/sua`, fields, page.csrf);
      expect(refused.text).toContain('Số điện thoại này đã có người đăng ký');
    });

    it('are read in a fixed number of queries, however much there is', async () => {
      const id = await register('Đếm Câu Hỏi', '05/05/1972');
      const read = async () => (await countQueries(() => world.get(PeopleService).consentHistoryOf(id))).statements;
      expect(await read()).toHaveLength(1);
      for (let more = 0; more < 5; more += 1) await people().setConsent(id, 'contact', more % 2 === 0, null);
      expect(await read()).toHaveLength(1);
    });
  });

  it('see every answer they gave, and who noted it', async () => {
    const seeker = await signUp(world, { phone: '+84912700700', fullName: 'Người Tự Chủ' });
    const id = (await people().findByPhone('+84912700700'))!.id;
    const page = await desk.get(`${HOME}/${id}`);
    await desk.post(`${HOME}/${id}/dong-y`, { purpose: 'contact', isGranted: 'true' }, page.csrf);
    const own = await seeker.get('/tai-khoan/dong-y');
    expect(own.text).toContain('Đồng ý: Nhắn tin, gọi điện khi có việc phù hợp Cán bộ ghi nhận: Cán Bộ counsellor');
    expect(own.text).toContain('nội dung bản 2026-01');
    expect(own.text).toContain('Tự trả lời trên sàn');
    await seeker.post('/tai-khoan/dong-y', { purpose: 'contact', isGranted: 'false' }, own.csrf);
    expect((await seeker.get('/tai-khoan/dong-y')).text).toContain('Không đồng ý: Nhắn tin, gọi điện');
    const [entry] = await world.get(Audit).listAbout('person', id, { prefix: 'consent.' });
    expect(entry).toMatchObject({ action: 'consent.given', detail: { purpose: 'contact' } });
    const [{ count }] = (await world
      .get(Db)
      .query<{ count: number }>(`SELECT count(*) AS count FROM consent WHERE person_id = $1`, [id])) as [
      { count: number },
    ];
    expect(count).toBe(5);
  });

  it('sign out every other device at once', async () => {
    const phone = '+84912800800';
    const first = await signUp(world, { phone });
    const second = new BrowserSession(world.url);
    const codePage = await second.submit('/dang-nhap', '/dang-nhap', { phone });
    await second.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, codePage.csrf);
    const page = await first.get('/tai-khoan');
    expect(page.text).toContain('Đăng xuất mọi thiết bị khác');
    await first.post('/tai-khoan/thiet-bi/tat-ca', {}, page.csrf);
    expect((await second.get('/tai-khoan')).path).toMatch(/^\/dang-nhap/);
    expect((await first.get('/tai-khoan')).text).not.toContain('Đăng xuất mọi thiết bị khác');
  });
});
