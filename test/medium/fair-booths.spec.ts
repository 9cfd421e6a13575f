import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { type Employer } from '@app/employers';
import { BoothsService } from '@app/fairs';
import { countQueries } from '@app/platform/database';
import { managerOf, firmOf } from '../support/employers.js';
import { announcedFair } from '../support/fairs.js';
import { BrowserSession } from '../support/browser-session.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DESK = '/can-bo/phien-giao-dich';
const OWN = '/nha-tuyen-dung/phien-giao-dich';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('booths of fairs', () => {
  let world: World;
  let office: Office;
  let firm: Employer;
  let recruiter: BrowserSession;
  let recruiterId: string;
  let operator: BrowserSession;
  let posting: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    firm = await firmOf(world, office, { name: 'Xưởng may Phú Bình' });
    recruiter = await signUp(world, { phone: '+84900000501', fullName: 'Ma Thị Tuyển' });
    recruiterId = (await world.get(PeopleService).findByPhone('+84900000501'))!.id;
    await world.get(PeopleService).assignRole(recruiterId, 'employer_recruiter', { employerId: firm.id });
    posting = (await publishedPosting(world, office, { employerId: firm.id, title: 'Thợ may chuyền' })).id;
    operator = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());

  it('are asked for with postings and people, confirmed by the centre, and shown to everybody', async () => {
    const fair = await announcedFair(world, office);
    const form = await recruiter.get(`${OWN}/${fair}`);
    expect(form.text).toContain('Thợ may chuyền');
    const empty = await recruiter.post(`${OWN}/${fair}`, { desks: '2' }, form.csrf);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Chọn ít nhất một tin đang tuyển.');
    const fields = { desks: '2', 'postings[]': [posting], 'recruiters[]': [recruiterId], note: 'Cần ổ điện' };
    const asked = await recruiter.post(`${OWN}/${fair}`, fields, form.csrf);
    expect(asked.text).toContain('Đã gửi đăng ký.');
    expect(asked.text).toContain('Chờ xác nhận');
    expect((await new BrowserSession(world.url).get(`/phien-giao-dich/${fair}`)).text).not.toContain('Xưởng may');
    const desk = await operator.get(`${DESK}/${fair}`);
    expect(desk.text).toContain('Cần ổ điện');
    expect(desk.text).toContain('1 tin · 1 người trực · 2 bàn');
    const confirm = /action="([^"]+\/xac-nhan)"/.exec(desk.html)![1]!;
    await operator.post(confirm, {}, desk.csrf);
    expect((await operator.post(confirm, {}, desk.csrf)).status).toBe(409);
    const shown = await new BrowserSession(world.url).get(`/phien-giao-dich/${fair}`);
    expect(shown.text).toContain('Xưởng may Phú Bình');
    expect(shown.text).toContain('Gian số 1');
    expect(shown.html).toContain(`href="/viec-lam/${posting}"`);
    await world.settle();
    expect((await recruiter.get('/thong-bao')).text).toContain('gian số 1');
  });

  it('may be withdrawn and asked for again, one at a time', async () => {
    const fair = await announcedFair(world, office);
    const { csrf } = await recruiter.get(`${OWN}/${fair}`);
    const fields = { desks: '1', 'postings[]': [posting] };
    await recruiter.post(`${OWN}/${fair}`, fields, csrf);
    const booths = world.get(BoothsService);
    const [booth] = await booths.ofFair(fair);
    await booths.confirm(managerOf(office), booth!.id, { number: 7 });
    const changed = await recruiter.get(`${OWN}/${fair}`);
    const version = /name="version" value="(\d+)"/.exec(changed.html)![1]!;
    await recruiter.post(`${OWN}/${fair}`, { ...fields, version, desks: '3' }, csrf);
    expect(await booths.ofFair(fair)).toMatchObject([{ number: 7, desks: 3, status: 'confirmed' }]);
    expect((await recruiter.post(`${OWN}/${fair}`, { ...fields, version }, csrf)).status).toBe(422);
    await recruiter.post(`${OWN}/${fair}/rut`, {}, csrf);
    expect((await recruiter.post(`${OWN}/${fair}/rut`, {}, csrf)).status).toBe(404);
    await recruiter.post(`${OWN}/${fair}`, fields, csrf);
    expect((await booths.ofFair(fair)).map(({ status, number }) => [status, number])).toEqual([
      ['requested', null],
      ['withdrawn', null],
    ]);
  });

  it('are closed by operators rather than withdrawn while people may wait there', async () => {
    const { id, booths, operator: staff } = await LiveFair.open(world, office, 1);
    const booth = booths[0]!.id;
    await expect(world.get(BoothsService).withdraw(staff, booth)).rejects.toThrow('booth.in-use');
    expect(await world.get(BoothsService).ofFair(id)).toMatchObject([{ status: 'confirmed', number: 1 }]);
    expect((await operator.get(`${DESK}/${id}/gian/${booth}/sua`)).html).not.toContain('/rut');
  });

  it('are entered by the centre for who telephones, numbered one after the other', async () => {
    const fair = await announcedFair(world, office);
    const { csrf } = await operator.get(`${DESK}/${fair}/gian/moi`);
    const enter = (fields: Record<string, string>) =>
      operator.post(`${DESK}/${fair}/gian/moi`, { desks: '1', ...fields }, csrf);
    expect((await enter({})).status).toBe(422);
    const unknown = await enter({ employer: 'Không có đơn vị này' });
    expect(unknown.text).toContain('Chưa có đơn vị nào tên như vậy.');
    expect((await enter({ employer: 'Xưởng may Phú Bình' })).text).toContain('Gian số 1');
    expect((await enter({ employerId: firm.id })).text).toContain('đã có gian trong phiên');
    const other = await firmOf(world, office, { name: 'Hợp tác xã Chè Thử' });
    expect((await enter({ employerId: other.id })).text).toContain('Gian số 2');
    const unverified = await firmOf(world, office, { name: 'Chưa xác minh', isVerified: false });
    expect((await enter({ employerId: unverified.id })).text).toContain('cần được xác minh');
  });

  it('lay out documents, which everybody reads while the booth stands, and its employer and the centre take away', async () => {
    const fair = await announcedFair(world, office);
    await world.get(BoothsService).enter(managerOf(office), fair, { employerId: firm.id, desks: 1 });
    const [booth] = await world.get(BoothsService).ofFair(fair);
    const own = `${OWN}/${fair}`;
    const { csrf } = await recruiter.get(own);
    const leaflet = { field: 'document', name: 'Nội quy xưởng.pdf', content: PDF };
    expect((await recruiter.post(`${own}/tai-lieu`, {}, csrf)).text).toContain('Vui lòng chọn một tệp.');
    const program = { ...leaflet, content: Buffer.from('MZ chạy đi') };
    expect((await recruiter.upload(`${own}/tai-lieu`, program, csrf)).text).toContain('Loại tệp này không được nhận');
    expect((await recruiter.upload(`${own}/tai-lieu`, leaflet, csrf)).text).toContain('Nội quy xưởng.pdf');
    const stranger = new BrowserSession(world.url);
    const document = /href="([^"]+\/tai-lieu\/[^"]+)"/.exec((await stranger.get(`/phien-giao-dich/${fair}`)).html)![1]!;
    expect((await stranger.get(document)).status).toBe(200);
    expect((await stranger.get(document.replace(fair, await announcedFair(world, office)))).status).toBe(404);
    const desk = `${DESK}/${fair}/gian/${booth!.id}`;
    const edit = await operator.get(`${desk}/sua`);
    for (let at = 0; at < 4; at += 1) await operator.upload(`${desk}/tai-lieu`, leaflet, edit.csrf);
    expect((await operator.upload(`${desk}/tai-lieu`, leaflet, edit.csrf)).text).toContain('Gian đã có đủ 5 tài liệu.');
    const file = document.split('/').at(-1)!;
    expect((await operator.post(`${desk}/tai-lieu/${file}/go`, {}, edit.csrf)).text).toContain('Đã gỡ tài liệu.');
    expect((await stranger.get(document)).status).toBe(404);
    const rival = await signUp(world, { phone: '+84900000509', fullName: 'Ma Văn Khác' });
    expect((await rival.upload(`${own}/tai-lieu`, leaflet, (await rival.get('/')).csrf)).status).toBe(403);
  });

  it('belong to their employer: nobody else fills or withdraws them, with no posting of another', async () => {
    const fair = await announcedFair(world, office);
    const { csrf } = await recruiter.get(`${OWN}/${fair}`);
    const foreign = await publishedPosting(world, office);
    const stolen = await recruiter.post(`${OWN}/${fair}`, { desks: '1', 'postings[]': [foreign.id] }, csrf);
    expect(stolen.text).toContain('không phải của đơn vị');
    const seeker = await signUp(world, { phone: '+84900000502' });
    expect((await seeker.get(`${OWN}/${fair}`)).status).toBe(403);
    await operator.submit(`${DESK}/${fair}/gian/moi`, `${DESK}/${fair}/gian/moi`, { desks: '1', employerId: firm.id });
    const [booth] = await world.get(BoothsService).ofFair(fair);
    const stranger = { ...managerOf(office), officeId: null, permissions: new Set(['fair.recruit'] as const) };
    await expect(world.get(BoothsService).withdraw(stranger, booth!.id)).rejects.toMatchObject({ kind: 'not-found' });
    const other = await announcedFair(world, office);
    expect((await operator.get(`${DESK}/${other}/gian/${booth!.id}/sua`)).status).toBe(404);
  });

  it('are read in one statement, however many there are', async () => {
    const fair = await announcedFair(world, office);
    const { statements } = await countQueries(() => world.get(BoothsService).ofFair(fair));
    expect(statements).toHaveLength(1);
  });
});
