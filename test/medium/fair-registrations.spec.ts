import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ErasureService, type Office, PeopleService, permissionsOf } from '@app/accounts';
import {
  BoothsService,
  DoorService,
  RegistrationNews,
  FairsService,
  RegisterForFair,
  RegistrationsService,
  WriteFair,
} from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { BrowserSession } from '../support/browser-session.js';
import { candidateOf } from '../support/candidates.js';
import { firmOf, managerOf } from '../support/employers.js';
import { announcedFair, fairInput } from '../support/fairs.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DESK = '/can-bo/phien-giao-dich';
const PLAIN = RegisterForFair.parse({});

describe('registrations for fairs', () => {
  let world: World;
  let office: Office;
  let operator: BrowserSession;
  let next = 600;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    operator = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());

  const phone = () => `+84900000${next++}`;
  const service = () => world.get(RegistrationsService);
  const acting = (personId: string): Actor => ({
    personId,
    sessionId: newId(),
    name: 'Người Thử',
    roles: ['seeker'],
    permissions: permissionsOf(['seeker']),
    officeId: office.id,
    employerId: null,
  });
  const someone = async (fullName?: string): Promise<Actor> => {
    const number = phone();
    await signUp(world, { phone: number, fullName });
    return acting((await world.get(PeopleService).findByPhone(number))!.id);
  };
  const statesOf = async (fair: string) =>
    world
      .get(Db)
      .query<{ number: number; status: string }>(
        'SELECT number, status FROM fair_registration WHERE fair_id = $1 ORDER BY number',
        [fair],
      );

  it('show which booths suit, give a ticket with a code, and lead staff from the code to the door', async () => {
    const fair = await announcedFair(world, office);
    const firm = await firmOf(world, office, { name: 'Xưởng may Đồng Hỷ' });
    await publishedPosting(world, office, { employerId: firm.id, title: 'Công nhân may' });
    await world.get(BoothsService).enter(managerOf(office), fair, { employerId: firm.id, desks: 1 });
    const { session } = await candidateOf(world, { phone: phone(), fullName: 'Hoàng Thị Vé' });
    const form = await session.get(`/phien-giao-dich/${fair}/dang-ky`);
    expect(form.text).toContain('1 gian hợp với quý vị');
    expect(form.text).toContain('Xưởng may Đồng Hỷ');
    const ticket = await session.post(`/phien-giao-dich/${fair}/dang-ky`, {}, form.csrf);
    expect(ticket.path).toBe(`/phien-giao-dich/${fair}/ve`);
    expect(ticket.html).toContain('class="qr"');
    expect((await session.post(`/phien-giao-dich/${fair}/dang-ky`, {}, form.csrf)).path).toBe(ticket.path);
    expect(await statesOf(fair)).toEqual([{ number: 1, status: 'registered' }]);
    expect((await session.get(`/phien-giao-dich/${fair}/ve.pdf`)).html).toMatch(/^%PDF-1/);
    const row = await world
      .get(Db)
      .queryOne<{ token: string }>('SELECT token FROM fair_registration WHERE fair_id = $1', [fair]);
    const scanned = `/ve-phien/${row!.token}`;
    const stranger = await new BrowserSession(world.url).get(scanned);
    expect(stranger.text).toContain('Vé còn giá trị');
    expect(stranger.text).not.toContain('Hoàng Thị Vé');
    expect((await operator.get(scanned)).text).toContain('Hoàng Thị Vé');
    expect((await new BrowserSession(world.url).get(`/ve-phien/${newId()}`)).status).toBe(404);
    await world.settle();
    expect((await session.get('/thong-bao')).text).toContain('Vé số 1');
  });

  it('tell somebody without a profile what to do, and ask strangers to sign in', async () => {
    const fair = await announcedFair(world, office);
    const bare = await signUp(world, { phone: phone() });
    expect((await bare.get(`/phien-giao-dich/${fair}/dang-ky`)).text).toContain('Hồ sơ chưa sẵn sàng');
    expect((await bare.get(`/phien-giao-dich/${fair}/ve`)).path).toBe(`/phien-giao-dich/${fair}`);
    const stranger = new BrowserSession(world.url);
    expect((await stranger.get(`/phien-giao-dich/${fair}`)).html).toContain(`/phien-giao-dich/${fair}/dang-ky`);
    expect((await stranger.get(`/phien-giao-dich/${fair}/dang-ky`)).path).toContain('/dang-nhap?tiep=');
  });

  it('give out places one after the other to those who come at once, and let the others wait', async () => {
    const fair = await announcedFair(world, office, { capacity: '2' });
    const people = await Promise.all(Array.from({ length: 5 }, () => someone()));
    await Promise.all(people.map((person) => service().register(person, fair, PLAIN)));
    const states = await statesOf(fair);
    expect(states.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(states.map(({ status }) => status)).toEqual(['registered', 'registered', 'waiting', 'waiting', 'waiting']);
  });

  it('give a place that becomes free to who has waited longest, and tell them', async () => {
    const fair = await announcedFair(world, office, { capacity: '1' });
    const [first, second, third] = [await someone(), await someone(), await someone()];
    for (const person of [first, second, third]) await service().register(person, fair, PLAIN);
    await service().cancelOwn(first, fair);
    expect(await statesOf(fair)).toEqual([
      { number: 1, status: 'cancelled' },
      { number: 2, status: 'registered' },
      { number: 3, status: 'waiting' },
    ]);
    await service().register(first, fair, PLAIN);
    expect((await statesOf(fair)).at(-1)).toEqual({ number: 4, status: 'waiting' });
    await world
      .get(FairsService)
      .update(managerOf(office), fair, WriteFair.parse({ ...fairInput(world), capacity: 2 }));
    expect((await statesOf(fair)).map(({ status }) => status)).toEqual([
      'cancelled',
      'registered',
      'registered',
      'waiting',
    ]);
    const less = WriteFair.parse({ ...fairInput(world), capacity: 1 });
    await expect(world.get(FairsService).update(managerOf(office), fair, less)).rejects.toMatchObject({
      code: 'fair.capacity-below-taken',
    });
    await world.settle();
    const told = await world
      .get(Db)
      .query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM notification WHERE template = 'fair.place-found' ORDER BY id`,
      );
    expect(told.map(({ personId }) => personId)).toEqual([second.personId, third.personId]);
  });

  it('take nobody for a fair that is a draft, over or cancelled', async () => {
    const person = await someone();
    const fair = await announcedFair(world, office);
    await world.get(FairsService).cancel(managerOf(office), fair, 'other');
    await expect(service().register(person, fair, PLAIN)).rejects.toMatchObject({ code: 'registration.closed' });
    await expect(service().register(person, newId(), PLAIN)).rejects.toMatchObject({ code: 'fair.not-found' });
  });

  it('keep why somebody goes first from everybody but the staff of the fair, sealed and audited', async () => {
    const fair = await announcedFair(world, office);
    const session = await signUp(world, { phone: phone(), fullName: 'Lý Thị Ưu' });
    const path = `/phien-giao-dich/${fair}/dang-ky`;
    const { csrf } = await session.get(path);
    expect((await session.post(path, { priority: 'pregnant' }, csrf)).status).toBe(422);
    await session.post(path, { priority: 'pregnant', priorityConsent: 'true' }, csrf);
    const row = await world
      .get(Db)
      .queryOne<{ reason: string }>('SELECT priority_reason AS reason FROM fair_registration WHERE fair_id = $1', [
        fair,
      ]);
    expect(row!.reason).not.toContain('pregnant');
    const door = await operator.get(`${DESK}/${fair}/vao-phien?tim=1`);
    expect(door.text).toContain('Đang mang thai');
    const read = await world.get(Db).query(`SELECT 1 FROM audit_entry WHERE action = 'fair.priority-read'`);
    expect(read).toHaveLength(1);
  });

  it('hold times at booths, booked on the own ticket or at the door, and free them with the ticket', async () => {
    const { id: fair, booths } = await LiveFair.open(world, office, 2);
    const number = phone();
    const session = await signUp(world, { phone: number, fullName: 'Ma Thị Hẹn' });
    const person = acting((await world.get(PeopleService).findByPhone(number))!.id);
    await service().register(person, fair, PLAIN);
    const path = `/phien-giao-dich/${fair}`;
    const { csrf } = await session.get(`${path}/ve`);
    const timeIn = (minutes: number) =>
      new Date(world.clock.now().getTime() + (7 * 60 + minutes) * 60_000).toISOString().slice(11, 16);
    const [first, second] = booths.map(({ id }) => id);
    expect((await session.post(`${path}/hen`, { booth: first!, time: 'sáng' }, csrf)).text).not.toContain('Bỏ hẹn');
    const booked = await session.post(`${path}/hen`, { booth: first!, time: timeIn(30) }, csrf);
    expect(booked.text).toContain(`${timeIn(30)}: gian 1`);
    const later = await session.post(`${path}/hen`, { booth: first!, time: timeIn(60) }, csrf);
    expect(later.text).toContain(`${timeIn(60)}: gian 1`);
    expect(later.text).not.toContain(`${timeIn(30)}: gian 1`);
    await session.post(`${path}/hen`, { booth: first!, time: timeIn(30) }, csrf);
    const found = await operator.get(`${DESK}/${fair}/vao-phien?tim=ma+thi+hen`);
    expect(found.text).toContain(`${timeIn(30)}: gian 1`);
    const action = /action="([^"]+\/hen)"/.exec(found.html)![1]!;
    const clash = await operator.post(action, { booth: second!, time: timeIn(35) }, found.csrf);
    expect(clash.text).toContain('Giờ này đã có hẹn ở gian khác.');
    await operator.post(action.replace(/hen$/, 'bo-hen'), { booth: first! }, found.csrf);
    const moved = await operator.post(action, { booth: second!, time: timeIn(35) }, found.csrf);
    expect(moved.text).toContain(`${timeIn(35)}: gian 2`);
    expect((await session.get(`${path}/ve.pdf`)).html).toMatch(/^%PDF-1/);
    await service().cancelOwn(person, fair);
    const left = await world.get(Db).query('SELECT 1 FROM booth_appointment WHERE booth_id = $1', [second]);
    expect(left).toEqual([]);
  });

  it('let people in at the door by code, number or name, once, with a number on paper for who has no telephone', async () => {
    const fair = await announcedFair(world, office);
    const person = await someone('Triệu Văn Cửa');
    await service().register(person, fair, PLAIN);
    const door = `${DESK}/${fair}/vao-phien`;
    const early = await operator.get(`${door}?tim=1`);
    const action = /action="([^"]+\/vao-phien\/[0-9a-f-]{36})"/.exec(early.html)![1]!;
    expect((await operator.post(action, {}, early.csrf)).text).toContain('Phiên chưa mở cửa.');
    await operator.post(`${DESK}/${fair}/mo`, {}, early.csrf);
    const done = await operator.post(action, { seat: '12' }, early.csrf);
    expect(done.text).toContain('Đã cho vào, vé số 1.');
    expect(done.text).toContain('máy 12');
    await operator.post(action, {}, early.csrf);
    const log = await world.get(Db).query(
      `SELECT 1 FROM fair_registration_transition t JOIN fair_registration r ON r.id = t.registration_id
              WHERE r.fair_id = $1 AND to_status = 'checked_in'`,
      [fair],
    );
    expect(log).toHaveLength(1);
    expect((await operator.get(`${door}?tim=trieu+van+cua`)).text).toContain('Đã vào');
    expect((await operator.get(`${action}/ve.pdf`)).html).toMatch(/^%PDF-1/);
    const walkIn = await someone('Nông Văn Mới');
    const found = await operator.get(`${door}?tim=nong+van+moi`);
    expect(found.text).toContain('Chưa đăng ký phiên');
    const welcomed = await operator.post(door, { personId: walkIn.personId }, found.csrf);
    expect(welcomed.text).toContain('Đã cho vào, vé số 2.');
    await operator.post(`${action}/bo`, {}, found.csrf);
    expect(await statesOf(fair)).toEqual([
      { number: 1, status: 'registered' },
      { number: 2, status: 'checked_in' },
    ]);
    const other = await announcedFair(world, office);
    expect((await operator.post(action.replace(fair, other), {}, found.csrf)).status).toBe(404);
    expect((await operator.get(`${door}?tim=${'x'.repeat(99)}`)).text).toContain('Không thấy vé nào');
  });

  it('take no code that is made up, of another fair, or of a ticket that was given back', async () => {
    const [fair, other] = [await announcedFair(world, office), await announcedFair(world, office)];
    const [here, elsewhere, gone] = [await someone(), await someone(), await someone('Vi Văn Thôi')];
    await service().register(here, fair, PLAIN);
    await service().register(elsewhere, other, PLAIN);
    await service().register(gone, fair, PLAIN);
    await service().cancelOwn(gone, fair);
    const codeOf = async ({ personId }: Actor) =>
      (await world
        .get(Db)
        .queryOne<{ token: string }>('SELECT token FROM fair_registration WHERE person_id = $1', [personId]))!.token;
    const door = `${DESK}/${fair}/vao-phien`;
    const shown = async (code: string) => (await operator.get(`${door}?ma=${encodeURIComponent(code)}`)).text;
    expect(await shown(await codeOf(here))).not.toContain('Không thấy vé nào');
    for (const code of [newId(), await codeOf(elsewhere), "' OR 1=1 --", `https://xau.example/ve-phien/${newId()}`]) {
      expect(await shown(code)).toContain('Không thấy vé nào');
    }
    const cancelled = await operator.get(`${door}?ma=${await codeOf(gone)}`);
    expect(cancelled.html).not.toMatch(/action="[^"]+\/vao-phien\/[0-9a-f-]{36}"/);
    for (const path of ['', 'x', '0'.repeat(400)]) {
      expect([404, 422]).toContain((await new BrowserSession(world.url).get(`/ve-phien/${path}`)).status);
    }
  });

  it('tell nobody in who waits while the fair is full', async () => {
    const fair = await announcedFair(world, office, { capacity: '1' });
    const [first, second] = [await someone(), await someone()];
    await service().register(first, fair, PLAIN);
    const waiting = await service().register(second, fair, PLAIN);
    await world.get(FairsService).open(managerOf(office), fair);
    const refused = world.get(DoorService).checkIn(managerOf(office), fair, waiting, null);
    await expect(refused).rejects.toMatchObject({ code: 'registration.full' });
  });

  it('end with the fair: who did not come has missed it, who waited had no place', async () => {
    const fair = await announcedFair(world, office, { capacity: '1' });
    const [first, second] = [await someone(), await someone()];
    await service().register(first, fair, PLAIN);
    await service().register(second, fair, PLAIN);
    const fairs = world.get(FairsService);
    await expect(fairs.close(managerOf(office), fair)).rejects.toMatchObject({ code: 'fair.not-possible-now' });
    await fairs.open(managerOf(office), fair);
    await fairs.close(managerOf(office), fair);
    expect((await statesOf(fair)).map(({ status }) => status)).toEqual(['missed', 'cancelled']);
    await expect(service().register(second, fair, PLAIN)).rejects.toMatchObject({ code: 'registration.closed' });
  });

  it('are a calendar entry that moves and ends with the fair, and so are the people told', async () => {
    const fair = await announcedFair(world, office, { title: 'Phiên lịch' });
    const person = await someone();
    await service().register(person, fair, PLAIN);
    const calendar = async () => (await fetch(`${world.url}/phien-giao-dich/${fair}/lich.ics`)).text();
    expect(await calendar()).toContain('SEQUENCE:0');
    const moved = WriteFair.parse({ ...fairInput(world), title: 'Phiên lịch', from: '13:00', to: '16:00' });
    await world.get(FairsService).update(managerOf(office), fair, moved);
    expect(await calendar()).toContain('SEQUENCE:1');
    await world.get(FairsService).cancel(managerOf(office), fair, 'weather');
    expect(await calendar()).toContain('STATUS:CANCELLED');
    await world.settle();
    const told = await world
      .get(Db)
      .query<{ template: string }>('SELECT template FROM notification WHERE person_id = $1 ORDER BY id', [
        person.personId,
      ]);
    expect(told.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['fair.ticket', 'fair.moved', 'fair.cancelled']),
    );
  });

  it('invite people whom a booth suits once, and nobody who has a ticket', async () => {
    const fair = await announcedFair(world, office, { title: 'Phiên mời' });
    const firm = await firmOf(world, office, { name: 'Xưởng may Mời' });
    await publishedPosting(world, office, { employerId: firm.id, title: 'Thợ may mời' });
    await world.get(BoothsService).enter(managerOf(office), fair, { employerId: firm.id, desks: 1 });
    const [wanted, registered] = [
      await candidateOf(world, { phone: phone(), fullName: 'Vi Thị Mời' }),
      await candidateOf(world, { phone: phone(), fullName: 'Vi Thị Vé' }),
    ];
    await service().register(acting(registered.personId), fair, PLAIN);
    await world.settle();
    const { csrf } = await operator.get(`${DESK}/${fair}`);
    await operator.post(`${DESK}/${fair}/moi-nguoi`, {}, csrf);
    await operator.post(`${DESK}/${fair}/moi-nguoi`, {}, csrf);
    await world.settle();
    const told = await world
      .get(Db)
      .query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM notification WHERE template = 'fair.invitation' AND link = $1`,
        [`/phien-giao-dich/${fair}`],
      );
    const invited = told.map(({ personId }) => personId);
    expect(invited.filter((personId) => personId === wanted.personId)).toHaveLength(1);
    expect(invited).not.toContain(registered.personId);
    expect((await operator.get(`${DESK}/${fair}`)).text).toContain(`Đã mời ${invited.length} người`);
  });

  it('remind of the fair of tomorrow, once', async () => {
    const tomorrow = new Date(world.clock.now().getTime() + 86_400_000);
    const day = `${String(tomorrow.getUTCDate()).padStart(2, '0')}/${String(tomorrow.getUTCMonth() + 1).padStart(2, '0')}/${tomorrow.getUTCFullYear()}`;
    const fair = await announcedFair(world, office, { day, from: '14:00', to: '16:00' });
    const person = await someone();
    await service().register(person, fair, PLAIN);
    await world.get(RegistrationNews).remind();
    await world.get(RegistrationNews).remind();
    const told = await world
      .get(Db)
      .query(`SELECT 1 FROM notification WHERE template = 'fair.reminder' AND person_id = $1`, [person.personId]);
    expect(told).toHaveLength(1);
  });

  it('give the place of somebody who is forgotten to the next', async () => {
    const fair = await announcedFair(world, office, { capacity: '1' });
    const [first, second] = [await someone(), await someone()];
    await service().register(first, fair, PLAIN);
    await service().register(second, fair, PLAIN);
    await world.get(ErasureService).ask(first);
    await world.settle();
    expect((await statesOf(fair)).map(({ status }) => status)).toEqual(['cancelled', 'registered']);
    const row = await world
      .get(Db)
      .queryOne('SELECT 1 FROM fair_registration WHERE fair_id = $1 AND number = 1 AND token IS NULL', [fair]);
    expect(row).not.toBeNull();
  });
});
