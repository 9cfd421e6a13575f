import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataExportService, ErasureService, MergingService, type Office } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { actorOf, applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { managerOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';
const DAY_MS = 86_400_000;

describe('people of another office', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let own: BrowserSession;
  let other: BrowserSession;
  let phones = 0;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    branch = await openBranch(world, office);
    own = await signInStaff(world, office, 'counsellor', 'trungtam');
    other = await signInStaff(world, branch, 'counsellor', 'chinhanh');
  });
  afterAll(() => world.stop());

  const someone = async (fullName: string) =>
    (await applicantOf(world, office, { fullName, phone: `+8491900${String((phones += 1)).padStart(4, '0')}` }))
      .personId;
  const receivedBy = async (personId: string) =>
    world.get(Db).query('SELECT office_id AS office, reason FROM person_reception WHERE person_id = $1', [personId]);
  const receive = async (personId: string, tiep = '') => {
    const address = `${PEOPLE}/${personId}/tiep-nhan`;
    return other.post(address, { reason: 'at-desk', tiep }, (await other.get(address)).csrf);
  };

  it('are found by everybody, without the number and the day of birth', async () => {
    await someone('Ngân Thị Tìm');
    const shown = (await other.get(`${PEOPLE}?ten=ngan+thi+tim`)).text;
    expect(shown).toContain('Sinh năm 1998');
    expect(shown).toContain('số đuôi 001');
    expect(shown).not.toMatch(/24\/11\/1998|0919 000 001/);
    expect((await own.get(`${PEOPLE}?ten=ngan+thi+tim`)).text).toMatch(/24\/11\/1998.*0919 000 001/s);
    const fields = { fullName: 'Ngân Thị Tìm', birthDate: '24/11/1998', clientType: 'free', serviceConsent: 'true' };
    const alike = await other.submit(`${PEOPLE}/moi`, `${PEOPLE}/moi`, fields);
    expect(alike.text).toContain('số đuôi 001');
    expect(alike.text).not.toContain('0919 000 001');
  });

  it('open, on every page, once they are received for a reason that is kept', async () => {
    const id = await someone('Ngân Thị Nhận');
    expect((await own.get(`${PEOPLE}/${id}`)).path).toBe(`${PEOPLE}/${id}`);
    for (const page of [
      '',
      '/dien-bien',
      '/ho-so',
      '/giay-to',
      '/tu-van/moi',
      '/lich-hen',
      '/ung-tuyen',
      '/viec-hop',
    ]) {
      const led = await other.get(`${PEOPLE}/${id}${page}`);
      expect([page, led.path]).toEqual([page, expect.stringContaining(`${PEOPLE}/${id}/tiep-nhan`)]);
      expect(led.text).not.toMatch(/24\/11\/1998|0919 000/);
    }
    const asked = await other.get(`${PEOPLE}/${id}/tu-van/moi`);
    expect(asked.text).toContain(`Hồ sơ của Ngân Thị Nhận do ${office.name} quản lý`);
    const sent = await other.post(`${PEOPLE}/${id}/dong-y`, { purpose: 'contact', isGranted: 'false' }, asked.csrf);
    expect(sent.path).toBe(`${PEOPLE}/${id}/tiep-nhan`);
    expect((await other.post(`${PEOPLE}/${id}/tiep-nhan`, { tiep: '' }, asked.csrf)).status).toBe(422);
    expect(await receivedBy(id)).toEqual([]);

    const received = await receive(id, `${PEOPLE}/${id}/tu-van/moi`);
    expect(received.path).toBe(`${PEOPLE}/${id}/tu-van/moi`);
    expect((await other.get(`${PEOPLE}/${id}`)).text).toContain('0919 000');
    expect((await other.get(`${PEOPLE}/${id}/tiep-nhan`)).path).toBe(`${PEOPLE}/${id}`);
    expect(await receivedBy(id)).toEqual([{ office: branch.id, reason: 'at-desk' }]);
    const [entry] = await world.get(Audit).listAbout('person', id, { prefix: 'person.receive' });
    expect(entry).toMatchObject({ detail: { office: branch.id, reason: 'at-desk' } });
  });

  it('lead nowhere else afterwards', async () => {
    const id = await someone('Ngân Thị Lạc');
    expect((await receive(id, '//vidu.example/x')).path).toBe(`${PEOPLE}/${id}`);
  });

  it('need not be received by who reads all offices, and are nobody’s who is not there', async () => {
    const id = await someone('Ngân Thị Chung');
    const manager = await signInStaff(world, branch, 'centre_manager');
    expect((await manager.get(`${PEOPLE}/${id}`)).path).toBe(`${PEOPLE}/${id}`);
    expect((await other.get(`${PEOPLE}/00000000-0000-7000-8000-00000000dead`)).status).toBe(404);
    expect((await other.get(`${PEOPLE}/00000000-0000-7000-8000-00000000dead/tiep-nhan`)).status).toBe(404);
    const operator = await signInStaff(world, branch, 'fair_operator');
    expect((await operator.get(`${PEOPLE}/${id}`)).status).toBe(403);
  });

  it('are served for a year, go along in a merge, are told of, and are forgotten', async () => {
    const [from, into] = [await someone('Ngân Thị Hai'), await someone('Ngân Thị Một')];
    await receive(from);
    await world.get(MergingService).merge(managerOf(office), from, into);
    expect(await receivedBy(into)).toEqual([{ office: branch.id, reason: 'at-desk' }]);
    const told = JSON.stringify(await world.get(DataExportService).exportOwn(actorOf(into, 'seeker')));
    expect(told).toContain('receivedBy');
    await world.get(ErasureService).erase(managerOf(office), into);
    expect(await receivedBy(into)).toEqual([]);
    const id = await someone('Ngân Thị Lâu');
    await receive(id);
    world.clock.advance(370 * DAY_MS);
    expect(await world.runJob('forget-personal-data')).toMatchObject({ receptions: expect.any(Number) });
    expect(await receivedBy(id)).toEqual([]);
  });
});
