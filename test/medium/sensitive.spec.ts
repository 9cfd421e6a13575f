import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService, type Office } from '@app/accounts';
import { CandidatesService, SensitiveProfiles } from '@app/candidates';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type BrowserSession, versionOn } from '../support/browser-session.js';
import { candidateOf, type Seeker } from '../support/candidates.js';
import { openCentre, signInStaff } from '../support/people.js';
import { tracesOf } from '../support/traces.js';
import { World } from '../support/world.js';

const OWN = '/ho-so/thong-tin-rieng';

describe('what is sensitive', () => {
  let world: World;
  let office: Office;
  let seeker: Seeker;
  let counsellor: BrowserSession;
  let manager: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    seeker = await candidateOf(world, { phone: '+84913000001', fullName: 'Lường Thị Kín' });
    counsellor = await signInStaff(world, office, 'counsellor');
    manager = await signInStaff(world, office, 'centre_manager');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const desk = () => `/can-bo/nguoi-lao-dong/${seeker.personId}/ho-so/thong-tin-rieng`;
  const ANSWERS = {
    ethnicity: '02',
    'disabilities[]': ['hearing'],
    'priorityGroups[]': ['hongheo', 'thuhoidat'],
    hasPrisonRecord: 'true',
  };
  const save = async (session: BrowserSession, path: string, fields: Record<string, string | string[]>) => {
    const form = await session.get(path);
    return session.post(path, { version: versionOn(form), ...fields }, form.csrf);
  };
  const sealed = async () =>
    (
      await world
        .get(Db)
        .query<Record<string, string>>('SELECT * FROM candidate_sensitive WHERE person_id = $1', [seeker.personId])
    )[0]!;
  const actorOf = (personId: string): Actor => ({
    personId,
    sessionId: personId,
    name: '',
    roles: ['seeker'],
    permissions: new Set(['candidate.own']),
    officeId: null,
    employerId: null,
  });
  const read = (personId: string) => world.get(SensitiveProfiles).read(actorOf(personId), personId);

  it('is kept only with a consent of its own, never ticked beforehand', async () => {
    const page = await seeker.session.get(OWN);
    expect(page.text).toContain('Nhà tuyển dụng không bao giờ thấy');
    expect(page.html).not.toMatch(/name="sensitiveConsent"[^>]*checked/);
    const refused = await seeker.session.post(OWN, { version: '0', ...ANSWERS }, page.csrf);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Cần có sự đồng ý này');
    expect(refused.html).toMatch(/value="hearing"[^>]*checked/);
    expect(await read(seeker.personId)).toBeNull();
    const done = await seeker.session.post(OWN, { version: '0', ...ANSWERS, sensitiveConsent: 'true' }, page.csrf);
    expect(done.text).toContain('Đã lưu thông tin riêng');
    expect(await read(seeker.personId)).toMatchObject({
      ethnicity: '02',
      disabilities: ['hearing'],
      priorityGroups: ['hongheo', 'thuhoidat'],
      hasPrisonRecord: true,
    });
  });

  it('is sealed so that neither words, nor gaps, nor lengths tell anything', async () => {
    const row = await sealed();
    const values = [row['ethnicity'], row['disability'], row['priority_groups'], row['prison_record']] as string[];
    for (const value of values) expect(value).toMatch(/^[\w-]+\.[\w-]{80,}$/);
    expect(new Set(values.map((value) => value.length)).size).toBe(1);
    const other = await candidateOf(world, { phone: '+84913000002' });
    await save(other.session, OWN, { sensitiveConsent: 'true' });
    const [empty] = await world
      .get(Db)
      .query<Record<string, string>>('SELECT * FROM candidate_sensitive WHERE person_id = $1', [other.personId]);
    expect(empty!['prison_record']!.length).toBe(values[0]!.length);
    expect(await read(other.personId)).toMatchObject({ ethnicity: null, disabilities: [], hasPrisonRecord: false });
  });

  it('does not open in another row or another column', async () => {
    const [db, original] = [world.get(Db), await sealed()];
    const other = (await world.get(PeopleService).findByPhone('+84913000002'))!.id;
    const own = await db.queryOne('SELECT disability FROM candidate_sensitive WHERE person_id = $1', [other]);
    await db.query('UPDATE candidate_sensitive SET disability = $2 WHERE person_id = $1', [
      other,
      original['disability'],
    ]);
    await expect(read(other)).rejects.toThrow('Unsupported state or unable to authenticate data');
    await db.query('UPDATE candidate_sensitive SET disability = $2 WHERE person_id = $1', [other, own!['disability']]);
    await db.query('UPDATE candidate_sensitive SET ethnicity = disability WHERE person_id = $1', [seeker.personId]);
    await expect(read(seeker.personId)).rejects.toThrow('Unsupported state or unable to authenticate data');
    await db.query('UPDATE candidate_sensitive SET ethnicity = $2 WHERE person_id = $1', [
      seeker.personId,
      original['ethnicity'],
    ]);
    expect(await read(seeker.personId)).toMatchObject({ ethnicity: '02' });
  });

  it('is shown to staff who may, and each look is written down', async () => {
    const looks = async () =>
      (await world.get(Audit).listAbout('person', seeker.personId)).filter(
        ({ action }) => action === 'candidate.sensitive-read',
      ).length;
    const before = await looks();
    const page = await counsellor.get(desk());
    expect(page.html).toMatch(/value="02" selected/);
    expect(page.html).not.toContain('hasPrisonRecord');
    expect(await looks()).toBe(before + 1);
    await manager.get(desk());
    expect(await looks()).toBe(before + 2);
    expect((await manager.get(desk())).html).toMatch(/name="hasPrisonRecord"[^>]*checked/);
    const operator = await signInStaff(world, office, 'fair_operator');
    expect((await operator.get(desk())).status).toBe(403);
  });

  it('keeps the prison record as it is when somebody writes who may not know of it', async () => {
    const done = await save(counsellor, desk(), { ethnicity: '07', 'disabilities[]': ['hearing'] });
    expect(done.status).toBe(200);
    expect(await read(seeker.personId)).toMatchObject({ ethnicity: '07', priorityGroups: [], hasPrisonRecord: true });
    // Nor can they set or clear it by naming the field themselves.
    const other = await candidateOf(world, { phone: '+84913000003' });
    const path = `/can-bo/nguoi-lao-dong/${other.personId}/ho-so/thong-tin-rieng`;
    await save(counsellor, path, { ethnicity: '01', hasPrisonRecord: 'true', sensitiveConsent: 'true' });
    expect(await read(other.personId)).toMatchObject({ ethnicity: '01', hasPrisonRecord: false });
  });

  it('refuses to write over what somebody else has just written', async () => {
    const form = await seeker.session.get(OWN);
    await save(counsellor, desk(), { ethnicity: '08', 'priorityGroups[]': ['hongheo', 'thuhoidat'] });
    const late = await seeker.session.post(OWN, { version: versionOn(form), ethnicity: '09' }, form.csrf);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Người khác vừa sửa');
    expect(late.html).toMatch(/value="09" selected/);
  });

  it('appears nowhere else: not in snapshots, documents, pages for employers, events, audit, or any other table', async () => {
    const { session, personId } = seeker;
    await session.submit('/ho-so/ai-duoc-xem', '/ho-so/ai-duoc-xem', { visibility: 'verified_employers' });
    await world.settle();
    const candidates = world.get(CandidatesService);
    const shown = JSON.stringify([
      await candidates.snapshotOf(personId),
      await candidates.visibleSnapshotOf(personId),
      [...(await candidates.cardsOf([personId]))],
      [...(await candidates.documentSources([personId]))],
      (await session.get('/ho-so/xem-truoc')).text,
      (await session.get('/ho-so/ban-in')).text,
    ]);
    for (const word of ['hongheo', 'thuhoidat', 'hearing', 'HMông', 'khuyết tật nghe', 'hộ nghèo', 'thu hồi đất']) {
      expect(shown).not.toContain(word);
    }
    expect(await tracesOf(world.get(Db), ['thuhoidat', 'hongheo'])).toEqual([]);
  });

  it('goes at once when the consent is withdrawn, and with the delete button', async () => {
    const { csrf } = await seeker.session.get('/tai-khoan');
    await seeker.session.post('/tai-khoan/dong-y', { purpose: 'sensitive', isGranted: 'false' }, csrf);
    expect(await read(seeker.personId)).toBeNull();
    await world.settle();
    expect(await sealed()).toBeUndefined();
    await save(seeker.session, OWN, { ethnicity: '02', sensitiveConsent: 'true' });
    const page = await seeker.session.get(OWN);
    expect(page.text).toContain('Xoá hết thông tin riêng');
    const gone = await seeker.session.post(`${OWN}/xoa`, {}, page.csrf);
    expect(gone.text).toContain('Đã xoá hết thông tin riêng');
    expect(await sealed()).toBeUndefined();
    const consents = await world.get(PeopleService).consentsOf(seeker.personId);
    expect(consents.find(({ purpose }) => purpose === 'sensitive')).toMatchObject({ isGranted: false });
  });
});
