import { NestFactory } from '@nestjs/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  MergingService,
  PeopleService,
  PersonalDataRegistry,
  permissionsOf,
  type Office,
  type PersonalData,
} from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import { CandidatesService, SensitiveProfiles } from '@app/candidates';
import { Ledger } from '@app/ledger';
import { NotificationsService } from '@app/notifications';
import { sealedColumns } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Posting } from '@app/postings';
import { CliModule } from '../../apps/cli/src/cli.module.js';
import { type BrowserSession } from '../support/browser-session.js';
import { actorOf } from '../support/applications.js';
import { candidateOf, type Seeker } from '../support/candidates.js';
import { firmOf, recruiterOf } from '../support/employers.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { gapsIn, personalColumns, readRegister } from '../support/privacy-register.js';
import { tracesOf } from '../support/traces.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('personal data', () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = await signInStaff(world, office, 'centre_manager');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const asManager = (): Actor => ({
    personId: '00000000-0000-7000-8000-000000000001',
    sessionId: 's',
    name: '',
    roles: ['centre_manager'],
    permissions: permissionsOf(['centre_manager']),
    officeId: office.id,
    employerId: null,
  });
  const db = () => world.get(Db);
  const subjectOf = async (personId: string) =>
    (await db().queryOne<{ subject: string }>('SELECT subject FROM subject_link WHERE person_id = $1', [personId]))
      ?.subject;
  const serve = (personId: string) =>
    db().tx(() =>
      world.get(Ledger).append(personId, {
        type: 'application.sent',
        data: { application: 'a', posting: 'p', employer: 'e', channel: 'desk' },
      }),
    );
  /** Somebody with something in every part of the house. */
  const known = async (phone: string, fullName: string, mark: string): Promise<Seeker> => {
    const seeker = await candidateOf(world, { phone, fullName, answers: { wish: `thợ may ${mark}` } });
    const { csrf } = await seeker.session.get('/ho-so');
    await seeker.session.post('/ho-so/kinh-nghiem/them', { title: `Phụ bếp ${mark}`, from: '2020' }, csrf);
    await seeker.session.post('/ho-so/ky-nang', { moreSkills: `vắt sổ ${mark}`, about: `Chăm chỉ ${mark}` }, csrf);
    await seeker.session.post(
      '/ho-so/thong-tin-rieng',
      { version: '0', ethnicity: '02', sensitiveConsent: 'true' },
      csrf,
    );
    await world.get(NotificationsService).notify({
      personId: seeker.personId,
      template: 'candidate.still-looking',
      params: { mark },
      dedupeKey: `test-${phone}`,
    });
    return seeker;
  };

  describe('the register', () => {
    it('names every column about people and somebody who answers for each table', async () => {
      const { entries } = readRegister();
      const tables = new Set(
        world
          .get(PersonalDataRegistry)
          .all()
          .flatMap(({ tables }) => tables),
      );
      const columns = await personalColumns(db());
      expect(columns.length).toBeGreaterThan(120);
      expect(gapsIn(columns, entries, tables)).toEqual([]);
    });

    it('names nothing that is not there, and seals what it says is sealed', async () => {
      const { entries } = readRegister();
      const rows = await db().query<{ name: string }>(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
      );
      const real = new Set(rows.map(({ name }) => name));
      const named = entries.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
      expect(named.filter((name) => !real.has(name))).toEqual([]);
      expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
      const sealed = entries.filter(({ isSealed }) => isSealed);
      expect(sealed.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)).sort()).toEqual(
        sealedColumns()
          .map(({ table, column }) => `${table}.${column}`)
          .sort(),
      );
      expect(entries.filter(({ kind, isSealed }) => kind === 'sensitive' && !isSealed)).toEqual([]);
    });

    it('names the rules that forget, and each rule is named', () => {
      const rules = world.get(PersonalDataRegistry).retentionRules();
      const named = new Set(readRegister().entries.flatMap(({ rule }) => rule ?? []));
      expect([...named].sort()).toEqual(rules.map(({ name }) => name).sort());
    });

    it('misses a planted table, as it should', async () => {
      const url = new URL(process.env['DATABASE_MIGRATION_URL']!);
      url.pathname = new URL(world.config.get('DATABASE_URL')).pathname;
      const owner = new pg.Client({ connectionString: url.href });
      await owner.connect();
      await owner.query('CREATE TABLE planted (id uuid, person_id uuid REFERENCES person, secret text)');
      const { entries } = readRegister();
      const tables = new Set(
        world
          .get(PersonalDataRegistry)
          .all()
          .flatMap(({ tables }) => tables),
      );
      const gaps = gapsIn(await personalColumns(db()), entries, tables);
      await owner.query('DROP TABLE planted');
      await owner.end();
      expect(gaps.filter((gap) => gap.includes('planted'))).toEqual([
        'planted.person_id is not in the register',
        'planted.secret is not in the register',
        'nobody answers for planted',
      ]);
    });

    it('has the same contributors in every process', async () => {
      const slices = (registry: PersonalDataRegistry) => registry.all().map(({ slice }) => slice);
      const portal = slices(world.get(PersonalDataRegistry));
      expect(portal.slice(-2)).toEqual(['ledger', 'accounts']);
      const worker = world.worker.get(PersonalDataRegistry, { strict: false });
      expect(slices(worker).sort()).toEqual(portal.toSorted());
      expect(worker.retentionRules().length).toBe(world.get(PersonalDataRegistry).retentionRules().length);
      const cli = await NestFactory.createApplicationContext(CliModule.forRoot(world.config), { logger: false });
      expect(slices(cli.get(PersonalDataRegistry, { strict: false })).sort()).toEqual(portal.toSorted());
      await cli.close();
    });
  });

  describe('a copy for the person', () => {
    it('holds everything of every slice, with the profile as JSON Resume, and nothing of anybody else', async () => {
      const seeker = await known('+84914000001', 'Ma Thị Sao', 'saochep');
      await known('+84914000002', 'Ma Thị Khác', 'nguoikhac');
      const file = await seeker.session.get('/tai-khoan/du-lieu');
      expect(file.headers.get('content-disposition')).toContain('attachment; filename="du-lieu-cua-toi.json"');
      const { format, data } = JSON.parse(file.html) as {
        format: string;
        data: Record<string, Record<string, unknown>>;
      };
      expect(format).toBe('san-viec-lam/1');
      expect(data['candidates']!['resume']).toMatchObject({
        basics: { name: 'Ma Thị Sao', phone: '+84914000001', summary: 'Chăm chỉ saochep' },
        work: [{ position: 'Phụ bếp saochep', startDate: '2020' }],
        skills: [{ name: 'vắt sổ saochep' }],
      });
      expect(data['candidates']!['sensitive']).toMatchObject({ ethnicity: '02' });
      expect(data['accounts']).toMatchObject({ person: { birthDate: '1998-11-24' }, devices: [expect.anything()] });
      expect(data['ledger']).toMatchObject({ facts: [{ type: 'person.registered' }, { type: 'person.updated' }] });
      expect(data['notifications']).toMatchObject({ notifications: [{ template: 'candidate.still-looking' }] });
      expect(file.html).not.toContain('nguoikhac');
      expect(file.html).not.toMatch(/tokenHash|token_hash|totp/);
    });
  });

  describe('being forgotten', () => {
    it('happens at once to who came online and used nothing, and leaves no trace but the figures', async () => {
      const { session, personId } = await known('+84914000003', 'Triệu Thị Quên', 'quenngay');
      const subject = await subjectOf(personId);
      const page = await session.get('/tai-khoan/xoa');
      expect(page.text).toContain('nên dữ liệu được xoá ngay');
      const gone = await session.post('/tai-khoan/xoa', {}, page.csrf);
      expect(gone.path).toBe('/');
      expect(gone.text).toContain('Đã xoá dữ liệu của quý vị');
      expect((await session.get('/ho-so')).path).toMatch(/^\/dang-nhap/);
      await world.settle();
      // The outbox page of the demo keeps what it sent; it does not exist in production.
      const traces = await tracesOf(db(), ['quenngay', 'Triệu Thị Quên', '914000003']);
      expect(traces.filter((trace) => !trace.startsWith('sent_message'))).toEqual([]);
      expect(await subjectOf(personId)).toBeUndefined();
      const facts = await db().query<{ type: string }>('SELECT type FROM fact WHERE subject = $1 ORDER BY position', [
        subject,
      ]);
      expect(facts.map(({ type }) => type)).toEqual(['person.registered', 'person.updated', 'person.erased']);
      expect(await world.get(CandidatesService).documentSources([personId])).toEqual(new Map());
      await expect(world.get(PeopleService).get(personId)).rejects.toThrow('person.not-found');
      // The number is free again, for whoever has it now.
      await signUp(world, { phone: '+84914000003', fullName: 'Người Chủ Mới' });
    });

    it('is looked at by a manager first when there are services to keep figures of', async () => {
      const { session, personId } = await known('+84914000004', 'Hà Văn Chờ', 'chocanbo');
      await serve(personId);
      const page = await session.get('/tai-khoan/xoa');
      expect(page.text).toContain('chậm nhất sau 20 ngày');
      const asked = await session.post('/tai-khoan/xoa', {}, page.csrf);
      expect(asked.text).toContain('Trung tâm thực hiện chậm nhất ngày 14/12/2026');
      // Asking twice is asking once.
      await session.post('/tai-khoan/xoa', {}, page.csrf);
      const list = await manager.get('/can-bo/yeu-cau-xoa');
      expect(list.text.split('Hà Văn Chờ')).toHaveLength(2);
      const base = `/can-bo/nguoi-lao-dong/${personId}/xoa`;
      const refused = await manager.submit(base, `${base}/chua-thuc-hien`, { reason: 'open-referral' });
      expect(refused.path).toBe('/can-bo/yeu-cau-xoa');
      await world.settle();
      expect((await session.get('/thong-bao')).text).toContain('Chưa xoá được dữ liệu');
      expect((await session.get('/tai-khoan/xoa')).text).toContain('giới thiệu việc làm chưa kết thúc');
      await session.post('/tai-khoan/xoa', {}, page.csrf);
      const withdrawn = await session.post('/tai-khoan/xoa/rut', {}, page.csrf);
      expect(withdrawn.text).toContain('Đã rút yêu cầu');
      await session.post('/tai-khoan/xoa', {}, page.csrf);
      const done = await manager.submit(base, base, {});
      expect(done.text).toContain('Đã xoá dữ liệu');
      await world.settle();
      const traces = await tracesOf(db(), ['chocanbo', 'Hà Văn Chờ', '914000004']);
      expect(traces.filter((trace) => !trace.startsWith('sent_message'))).toEqual([]);
      expect((await manager.get(base)).status).toBe(404);
      expect((await manager.post(base, {}, done.csrf)).status).toBe(404);
    });

    it('waits until an employer has another owner, and is not for staff accounts', async () => {
      const recruiter = await recruiterOf(world, office, { phone: '+84914000005', name: 'Hộ Mẫu Xoá' });
      const person = await world.get(PeopleService).findByPhone('+84914000005');
      await world.get(PeopleService).removeRole(person!.id, 'employer_recruiter');
      await world.get(PeopleService).assignRole(person!.id, 'employer_owner', { employerId: recruiter.employerId });
      const page = await recruiter.session.get('/tai-khoan/xoa');
      expect(page.text).toContain('đại diện duy nhất');
      expect((await recruiter.session.post('/tai-khoan/xoa', {}, page.csrf)).text).toContain('đại diện duy nhất');
      expect(await world.get(PeopleService).get(person!.id)).toMatchObject({ status: 'active' });
      expect((await manager.get('/tai-khoan/xoa')).text).toContain('Đây là tài khoản cán bộ');
    });

    it('is for managers only', async () => {
      const counsellor = await signInStaff(world, office, 'counsellor');
      const person = await world.get(PeopleService).findByPhone('+84914000001');
      expect((await counsellor.get('/can-bo/yeu-cau-xoa')).status).toBe(403);
      expect((await counsellor.get(`/can-bo/nguoi-lao-dong/${person!.id}/xoa`)).status).toBe(403);
      expect((await counsellor.get(`/can-bo/nguoi-lao-dong/${person!.id}/gop`)).status).toBe(403);
    });
  });

  describe('one person out of two records', () => {
    it('moves everything, keeps what the record that stays says, and counts one person from then on', async () => {
      const stays = await known('+84914000006', 'Nông Văn Một', 'mothoso');
      const twin = await known('+84914000007', 'Nông Văn Một', 'hoso2');
      await serve(twin.personId);
      const [subject, into] = [await subjectOf(twin.personId), await subjectOf(stays.personId)];
      const base = `/can-bo/nguoi-lao-dong/${stays.personId}/gop`;
      const found = await manager.get(`${base}?ten=nong+van+mot`);
      expect(found.html).toContain(`voi=${twin.personId}`);
      expect(found.html).not.toContain(`voi=${stays.personId}`);
      const compared = await manager.get(`${base}?ten=nong+van+mot&voi=${twin.personId}`);
      expect(compared.text).toContain('0914 000 007');
      const done = await manager.post(base, { other: twin.personId }, compared.csrf);
      expect(done.text).toContain('Đã gộp hai hồ sơ thành một');
      await world.settle();
      const old = await manager.get(`/can-bo/nguoi-lao-dong/${twin.personId}`);
      expect(old.path).toBe(`/can-bo/nguoi-lao-dong/${stays.personId}`);

      const snapshot = await world.get(CandidatesService).snapshotOf(stays.personId);
      expect(snapshot!.jobs.map(({ title }) => title).sort()).toEqual(['Phụ bếp hoso2', 'Phụ bếp mothoso']);
      expect(snapshot!.about).toBe('Chăm chỉ mothoso');
      expect(await world.get(CandidatesService).snapshotOf(twin.personId)).toBeNull();
      const own = { ...asManager(), personId: stays.personId, permissions: new Set(['candidate.own'] as const) };
      expect(await world.get(SensitiveProfiles).read(own, stays.personId)).toMatchObject({ ethnicity: '02' });
      expect((await stays.session.get('/thong-bao')).text.split('Quý vị còn tìm việc không')).toHaveLength(3);
      expect((await twin.session.get('/ho-so')).path).toMatch(/^\/dang-nhap/);
      const fact = await db().queryOne(`SELECT data FROM fact WHERE subject = $1 AND type = 'person.merged'`, [
        subject,
      ]);
      expect(fact).toEqual({ data: { into } });
      expect((await manager.post(base, { other: twin.personId }, compared.csrf)).status).toBe(404);

      const gone = await manager.submit(
        `/can-bo/nguoi-lao-dong/${stays.personId}/xoa`,
        `/can-bo/nguoi-lao-dong/${stays.personId}/xoa`,
        {},
      );
      expect(gone.text).toContain('Đã xoá dữ liệu');
      await world.settle();
      const traces = await tracesOf(db(), ['mothoso', 'hoso2', 'Nông Văn Một', '914000007']);
      expect(traces.filter((trace) => !trace.startsWith('sent_message'))).toEqual([]);
      expect(await subjectOf(twin.personId)).toBeUndefined();
    });

    it('gives a profile and a phone to a record from the desk that has none', async () => {
      const desk = await world.get(PeopleService).registerWalkIn(asManager(), {
        fullName: 'Dương Thị Quầy',
        birthDate: '1970-01-02' as never,
        serviceConsent: 'true',
        clientType: 'free',
      });
      const online = await known('+84914000008', 'Dương Thị Quầy', 'tumang');
      await world.get(MergingService).merge(asManager(), online.personId, desk.id);
      expect(await world.get(PeopleService).get(desk.id)).toMatchObject({
        phone: '+84914000008',
        birthDate: '1970-01-02',
      });
      expect(await world.get(CandidatesService).snapshotOf(desk.id)).toMatchObject({ wish: 'thợ may tumang' });
      const own = { ...asManager(), personId: desk.id, permissions: new Set(['candidate.own'] as const) };
      expect(await world.get(SensitiveProfiles).read(own, desk.id)).toMatchObject({ ethnicity: '02' });
      const consents = await world.get(PeopleService).consentsOf(desk.id);
      expect(consents.find(({ purpose }) => purpose === 'sensitive')).toMatchObject({ isGranted: true });
      // The number signs in to the record that stays.
      expect((await world.get(PeopleService).findByPhone('+84914000008'))!.id).toBe(desk.id);
    });

    it('is refused for one and the same, for staff, and for recruiters of two firms', async () => {
      const merging = world.get(MergingService);
      const [first, second] = [
        await recruiterOf(world, office, { phone: '+84914000009', name: 'Hộ Gộp Một' }),
        await recruiterOf(world, office, { phone: '+84914000010', name: 'Hộ Gộp Hai' }),
      ];
      expect(first.employerId).not.toBe(second.employerId);
      const [one, two] = [
        await world.get(PeopleService).findByPhone('+84914000009'),
        await world.get(PeopleService).findByPhone('+84914000010'),
      ];
      await expect(merging.merge(asManager(), one!.id, one!.id)).rejects.toThrow('merge.same');
      await expect(merging.merge(asManager(), one!.id, two!.id)).rejects.toThrow('merge.two-employers');
      const staff = await db().queryOne<{ id: string }>('SELECT person_id AS id FROM staff_credential LIMIT 1');
      await expect(merging.merge(asManager(), staff!.id, two!.id)).rejects.toThrow('merge.is-staff');
    });
  });

  describe('applications', () => {
    let posting: Posting;
    beforeAll(async () => {
      const { id } = await firmOf(world, office, { name: 'Hộ kinh doanh Nhận Hồ Sơ', isTrusted: true });
      posting = await publishedPosting(world, office, { employerId: id });
    });

    const apply = async (seeker: Seeker, mark: string) => {
      const input = SendApplication.parse({ message: `Xin việc ${mark}` });
      return world.get(ApplicationsService).apply(actorOf(seeker.personId, 'seeker'), posting.id, input);
    };
    const stateOf = (id: string) =>
      db().queryOne('SELECT status, person_id AS "personId", message, snapshot FROM application WHERE id = $1', [id]);

    it('are taken back and emptied when the person is forgotten, before the link to the facts is cut', async () => {
      const seeker = await known('+84914000012', 'Phùng Thị Rút', 'rutlai');
      const { id } = await apply(seeker, 'rutlai');
      const subject = await subjectOf(seeker.personId);
      const base = `/can-bo/nguoi-lao-dong/${seeker.personId}/xoa`;
      await manager.submit(base, base, {});
      expect(await stateOf(id)).toMatchObject({ status: 'withdrawn', message: null, snapshot: {} });
      await world.settle();
      const facts = await db().query<{ type: string }>('SELECT type FROM fact WHERE subject = $1 ORDER BY position', [
        subject,
      ]);
      expect(facts.map(({ type }) => type)).toEqual([
        'person.registered',
        'person.updated',
        'application.sent',
        'application.answered',
        'person.erased',
      ]);
      expect(await subjectOf(seeker.personId)).toBeUndefined();
      const traces = await tracesOf(db(), ['rutlai', 'Phùng Thị Rút', '914000012']);
      expect(traces.filter((trace) => !trace.startsWith('sent_message'))).toEqual([]);
    });

    it('move with their person; of two for one vacancy that of the record that stays is kept', async () => {
      const stays = await known('+84914000013', 'Hứa Văn Đôi', 'giulai');
      const twin = await known('+84914000014', 'Hứa Văn Đôi', 'banhai');
      const [kept, doubled] = [await apply(stays, 'giulai'), await apply(twin, 'banhai')];
      const { id: other } = await publishedPosting(world, office, { employerId: posting.employerId! });
      const single = await world
        .get(ApplicationsService)
        .apply(actorOf(twin.personId, 'seeker'), other, SendApplication.parse({}));
      await world.get(MergingService).merge(asManager(), twin.personId, stays.personId);
      expect(await stateOf(kept.id)).toMatchObject({ status: 'submitted', personId: stays.personId });
      expect(await stateOf(doubled.id)).toMatchObject({ status: 'withdrawn', personId: stays.personId });
      expect(await stateOf(single.id)).toMatchObject({ status: 'submitted', personId: stays.personId });
    });
  });

  describe('retention', () => {
    it('forgets each night what was kept long enough, and nothing else', async () => {
      const { session, personId } = await known('+84914000011', 'Lục Thị Lâu', 'lauroi');
      await session.submit('/ho-so', '/ho-so/tam-dung', {});
      const first = (await world.runJob('forget-personal-data')) as Record<string, number>;
      expect(first).toMatchObject({ 'unused-profiles': 0, devices: 0 });
      world.clock.advance(2 * DAY_MS);
      expect(await world.runJob('forget-personal-data')).toMatchObject({ 'merged-people': 0 });
      expect(await db().query('SELECT 1 FROM one_time_code')).toEqual([]);
      world.clock.advance(100 * DAY_MS);
      expect(await world.runJob('forget-personal-data')).toMatchObject({ 'merged-people': 2 });
      expect(await tracesOf(db(), ['Dương Thị Quầy'])).toEqual(['person: Dương Thị Quầy']);
      world.clock.advance(730 * DAY_MS);
      expect(await world.runJob('forget-personal-data')).toMatchObject({ 'unused-profiles': expect.any(Number) });
      expect(await world.get(CandidatesService).snapshotOf(personId)).toBeNull();
      expect(await db().query('SELECT 1 FROM candidate_sensitive WHERE person_id = $1', [personId])).toEqual([]);
      expect(await world.get(PeopleService).get(personId)).toMatchObject({ fullName: 'Lục Thị Lâu' });
      world.clock.advance(400 * DAY_MS);
      expect(await world.runJob('forget-personal-data')).toMatchObject({ 'consents-of-erased': expect.any(Number) });
      const proofs = await db().query(
        `SELECT 1 FROM consent c JOIN person p ON p.id = c.person_id WHERE p.status = 'erased'`,
      );
      expect(proofs).toEqual([]);
    });

    it('goes on when one rule fails, and says so', async () => {
      const registry = world.worker.get(PersonalDataRegistry, { strict: false });
      const [rule, ...others] = registry.retentionRules();
      const { instance } = rule!;
      const forget = instance.forget.bind(instance);
      instance.forget = () => Promise.reject(new Error('the rule is broken'));
      await expect(world.runJob('forget-personal-data')).rejects.toThrow('1 rules of retention failed');
      instance.forget = forget;
      expect(others.length).toBeGreaterThan(2);
    });
  });

  it('stands with nobody who was merged or erased, other than what may', async () => {
    expect(await world.runJob('check-ended-people')).toBe(0);
  });

  it('needs every contributor to answer all three questions', () => {
    const methods: readonly (keyof PersonalData)[] = ['export', 'erase', 'merge'];
    for (const { instance } of world.get(PersonalDataRegistry).all()) {
      for (const method of methods) expect(instance[method]).toBeInstanceOf(Function);
    }
  });
});
