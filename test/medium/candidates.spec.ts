import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService, type Office } from '@app/accounts';
import { CandidatesService, ProfilesService, REACHES, VISIBILITIES, WORKED } from '@app/candidates';
import { Audit } from '@app/platform/audit';
import { countQueries, Db } from '@app/platform/database';
import { LANGUAGE_LEVELS } from '@app/taxonomy';
import { ERASURE_STATUSES, REFUSAL_REASONS } from '../../libs/accounts/src/privacy.schema.js';
import { CANDIDATE_STATUSES } from '../../libs/candidates/src/candidate.lists.js';
import { type BrowserSession, versionOn } from '../support/browser-session.js';
import { candidateOf, saveSection, type Seeker } from '../support/candidates.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('candidates', () => {
  let world: World;
  let office: Office;
  let counsellor: BrowserSession;
  let seeker: Seeker;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = await signInStaff(world, office, 'counsellor');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const events = async (personId: string) => {
    const rows = await world
      .get(Db)
      .query(`SELECT 1 FROM outbox_event WHERE type = 'candidate.changed' AND payload->>'personId' = $1`, [personId]);
    return rows.length;
  };

  it('knows the same words as the database', async () => {
    const allowed = async (constraint: string) => {
      const row = await world
        .get(Db)
        .queryOne<{ definition: string }>(
          'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
          [constraint],
        );
      return [...row!.definition.matchAll(/'([\w-]+)'/g)].map(([, value]) => value).sort();
    };
    expect(await allowed('candidate_status_check')).toEqual([...CANDIDATE_STATUSES].sort());
    expect(await allowed('candidate_visibility_check')).toEqual([...VISIBILITIES.codes].sort());
    expect(await allowed('candidate_reach_check')).toEqual([...REACHES.codes].sort());
    expect(await allowed('candidate_experience_check')).toEqual([...WORKED.codes].sort());
    expect(await allowed('candidate_language_level_check')).toEqual([...LANGUAGE_LEVELS.codes].sort());
    expect(await allowed('erasure_request_status_check')).toEqual([...ERASURE_STATUSES].sort());
    expect(await allowed('erasure_request_reason_check')).toEqual([...REFUSAL_REASONS].sort());
  });

  describe('three questions', () => {
    it('are all that somebody without a CV has to answer, without accents and without a script', async () => {
      const session = await signUp(world, { phone: '+84912000001', fullName: 'Nông Thị Thử' });
      const page = await session.get('/ho-so');
      expect(page.text).toContain('Ba câu hỏi');
      const answers = { reach: 'near', commune: '05710', start: 'weeks', 'shifts[]': ['day', 'two'] };
      const typed = { wish: 'tho may, dong goi', ...answers };
      const asked = await session.post('/ho-so/ba-cau-hoi', typed, page.csrf);
      expect(asked.status).toBe(422);
      expect(asked.text).toContain('“tho may” là việc nào?');
      expect(asked.text).not.toContain('“dong goi”');
      expect(asked.html).toContain('value="tho may, dong goi"');
      expect([...asked.html.matchAll(/name="meant\[0\]" value="([^"]+)"/g)].map(([, words]) => words)).toEqual([
        'thợ may',
        'thợ máy',
      ]);
      const done = await session.post('/ho-so/ba-cau-hoi', { ...typed, 'meant[0]': 'thợ may' }, page.csrf);
      expect(done.path).toBe('/ho-so');
      expect(done.text).toContain('Thợ may đo, may quần áo');
      expect(done.text).toContain('Từ 08/12/2026');
      const person = await world.get(PeopleService).findByPhone('+84912000001');
      seeker = { session, personId: person!.id };
      expect(await world.get(CandidatesService).snapshotOf(seeker.personId)).toMatchObject({
        birthYear: 1998,
        wish: 'thợ may, dong goi',
        occupations: ['7531', '9321'],
        shifts: ['day', 'two'],
        availableFrom: '2026-12-08',
        jobs: [],
      });
    });

    it('give no snapshot while they are unanswered, and lead every section back to them', async () => {
      const session = await signUp(world, { phone: '+84912000003' });
      const person = await world.get(PeopleService).findByPhone('+84912000003');
      expect(await world.get(CandidatesService).snapshotOf(person!.id)).toBeNull();
      expect((await session.get('/ho-so/ky-nang')).path).toBe('/ho-so');
      expect((await session.get('/ho-so/ban-in')).text).toContain('Ba câu hỏi');
    });
  });

  describe('sections', () => {
    it('take wishes: what is listed stays, what is typed is added, the dearest comes first', async () => {
      const done = await saveSection(seeker.session, '/ho-so/mong-muon', {
        wish: 'thợ may, dong goi',
        'occupations[]': ['7531', '9321'],
        dearest: '9321',
        moreWork: 'bao ve',
        reach: 'near',
        'communes[]': ['05710'],
        moreCommune: '05443',
        maxKm: '20',
        moreProvince: '24',
        wageFloor: '7tr5',
        'shifts[]': ['night'],
      });
      expect(done.path).toBe('/ho-so');
      const profile = await world.get(ProfilesService).find(actorOf(seeker.personId), seeker.personId);
      expect(profile).toMatchObject({
        occupations: ['9321', '7531', '5414'],
        communes: ['05710', '05443'],
        maxKm: 20,
        provinces: ['24'],
        wageFloor: 7_500_000,
        shifts: ['night'],
        // The day to start stood as it was.
        availableFrom: '2026-12-08',
      });
    });

    it('say what was not understood, beside the field', async () => {
      const bad = { wish: 'thợ may', reach: 'province', moreWork: 'xyzzy', wageFloor: 'nhiều' };
      const first = await saveSection(seeker.session, '/ho-so/mong-muon', bad);
      expect(first.status).toBe(422);
      expect(first.text).toContain('Chưa đọc được mức lương');
      const second = await saveSection(seeker.session, '/ho-so/mong-muon', { ...bad, wageFloor: '' });
      expect(second.text).toContain('Chưa nhận ra nghề này');
    });

    it('keep jobs with months as people write them, once however often they are sent', async () => {
      const page = await seeker.session.get('/ho-so/kinh-nghiem');
      const job = { title: 'Công nhân may', employer: 'Xưởng Mẫu', from: '3/2019', to: 'tháng 2 năm 2022' };
      await seeker.session.post('/ho-so/kinh-nghiem/them', job, page.csrf);
      const again = await seeker.session.post('/ho-so/kinh-nghiem/them', job, page.csrf);
      expect(again.text).toContain('03/2019 – 02/2022');
      await seeker.session.post('/ho-so/kinh-nghiem/them', { title: 'Trồng chè', from: '2022' }, page.csrf);
      const wrong = await seeker.session.post(
        '/ho-so/kinh-nghiem/them',
        { title: 'Phụ bếp', from: '5/2020', to: '4/2020' },
        page.csrf,
      );
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain('không thể trước lúc bắt đầu');
      const snapshot = await world.get(CandidatesService).snapshotOf(seeker.personId);
      expect(snapshot!.jobs).toEqual([
        { title: 'Trồng chè', employer: null, from: '2022', to: null, note: null },
        { title: 'Công nhân may', employer: 'Xưởng Mẫu', from: '2019-03', to: '2022-02', note: null },
      ]);
      const list = await seeker.session.get('/ho-so/kinh-nghiem');
      const [tea] = [...list.html.matchAll(/kinh-nghiem\/([0-9a-f-]{36})"/g)].map((match) => match[1]!);
      expect((await seeker.session.get(`/ho-so/kinh-nghiem/${tea}`)).html).toContain('value="Trồng chè"');
      await seeker.session.post(`/ho-so/kinh-nghiem/${tea}`, { title: 'Trồng và hái chè', from: '2022' }, page.csrf);
      const stranger = await candidateOf(world, { phone: '+84912000004' });
      expect((await stranger.session.get(`/ho-so/kinh-nghiem/${tea}`)).status).toBe(404);
      const theirs = await stranger.session.get('/ho-so');
      expect((await stranger.session.post(`/ho-so/kinh-nghiem/${tea}`, { title: 'Của tôi' }, theirs.csrf)).status).toBe(
        404,
      );
      await stranger.session.post(`/ho-so/kinh-nghiem/${tea}/bo`, {}, theirs.csrf);
      expect((await seeker.session.get('/ho-so')).text).toContain('Trồng và hái chè');
    });

    it('take skills, licences, education, training and languages', async () => {
      await saveSection(seeker.session, '/ho-so/ky-nang', {
        moreSkills: 'may 2 kim; vắt sổ, may 2 kim',
        'licences[]': ['Giấy phép lái xe A1'],
        moreLicences: 'Chứng chỉ thợ may bậc 3',
        about: 'Chăm chỉ, đúng giờ.',
      });
      await saveSection(seeker.session, '/ho-so/hoc-van', {
        generalEducation: 'lower_secondary',
        qualification: 'so_cap',
        field: 'May công nghiệp',
      });
      await saveSection(seeker.session, '/ho-so/kinh-nghiem', { experience: '2_5' });
      const { csrf } = await seeker.session.get('/ho-so/ngoai-ngu');
      await seeker.session.post(
        '/ho-so/hoc-van/khoa-hoc',
        { name: 'May căn bản', school: 'Trường Mẫu', year: '2018' },
        csrf,
      );
      await seeker.session.post('/ho-so/ngoai-ngu', { language: 'ko', level: 'tb' }, csrf);
      await seeker.session.post('/ho-so/ngoai-ngu', { language: 'ko', level: 'kha', certificate: 'TOPIK 2' }, csrf);
      const page = await seeker.session.get('/ho-so');
      expect(page.text).toContain('Tiếng Hàn (Khá, TOPIK 2)');
      expect(page.text).toContain('May căn bản, Trường Mẫu, 2018');
      expect(page.text).toContain('Hồ sơ đã đầy đủ');
      expect(await world.get(CandidatesService).snapshotOf(seeker.personId)).toMatchObject({
        skills: ['May máy hai kim', 'Vắt sổ'],
        licences: ['Giấy phép lái xe A1', 'Chứng chỉ thợ may bậc 3'],
        languages: [{ language: 'ko', level: 'kha' }],
        experience: '2_5',
      });
      const english = await seeker.session.get('/en/ho-so');
      expect(english.text).toContain('Driving licence A1');
    });

    it('keep what two people typed when both save: the second sees that the first was faster', async () => {
      const form = await seeker.session.get('/ho-so/ky-nang');
      const version = versionOn(form);
      const desk = `/can-bo/nguoi-lao-dong/${seeker.personId}/ho-so/ky-nang`;
      await saveSection(counsellor, desk, { moreSkills: 'may 2 kim, vắt sổ, đọc bản vẽ' });
      const late = await seeker.session.post('/ho-so/ky-nang', { version, moreSkills: 'thêu' }, form.csrf);
      expect(late.status).toBe(422);
      expect(late.text).toContain('Người khác vừa sửa');
      expect(late.html).toContain('value="thêu"');
      const entries = await world.get(Audit).listAbout('person', seeker.personId);
      expect(entries.map(({ action }) => action)).toContain('candidate.update');
    });

    it('announce each change by id only', async () => {
      const before = await events(seeker.personId);
      await seeker.session.submit('/ho-so', '/ho-so/van-dang-tim', {});
      expect(await events(seeker.personId)).toBe(before + 1);
    });
  });

  describe('visibility', () => {
    const cards = () => world.get(CandidatesService).visibleCardsOf([seeker.personId]);

    it('is for those one applies to, until one says otherwise', async () => {
      expect(await cards()).toEqual(new Map());
      expect((await seeker.session.get('/ho-so/xem-truoc')).text).toContain('Không nhà tuyển dụng nào khác thấy');
      const done = await saveSection(seeker.session, '/ho-so/ai-duoc-xem', { visibility: 'verified_employers' });
      expect(done.text).toContain('Nhà tuyển dụng đã được xác minh');
      expect((await cards()).get(seeker.personId)).toMatchObject({ birthYear: 1998, experience: '2_5' });
    });

    it('shows the same to employers as the preview, without name and number', async () => {
      await saveSection(seeker.session, '/ho-so/ky-nang', {
        moreSkills: 'may 2 kim, zalo 0912 000 001',
        about: 'Gọi 0912000001 hoặc nong.thi.thu@mail.example nhé',
      });
      const snapshot = await world.get(CandidatesService).visibleSnapshotOf(seeker.personId);
      const written = JSON.stringify(snapshot);
      expect(snapshot!.about).toBe('Gọi hoặc nhé');
      expect(written).not.toMatch(/0912|mail\.example|Nông Thị Thử|1998-11/);
      const page = await seeker.session.get('/ho-so/xem-truoc');
      expect(page.text).toContain('Họ tên và điện thoại được giấu');
      const found = page.html.split('Nhà tuyển dụng khác thấy')[1]!.split('site-foot')[0]!;
      expect(found).not.toContain('0912000001');
    });

    it('ends at once when the consent to be matched is withdrawn, and the index is told', async () => {
      const before = await events(seeker.personId);
      const { csrf } = await seeker.session.get('/tai-khoan');
      await seeker.session.post('/tai-khoan/dong-y', { purpose: 'matching', isGranted: 'false' }, csrf);
      const candidates = world.get(CandidatesService);
      expect(await cards()).toEqual(new Map());
      expect(await candidates.documentSources([seeker.personId])).toEqual(new Map());
      expect(await candidates.findVisible({}, null, 10)).toEqual([]);
      await world.settle();
      expect(await events(seeker.personId)).toBeGreaterThan(before);
      const page = await seeker.session.get('/ho-so/ai-duoc-xem');
      expect(page.text).toContain('chưa đồng ý để hệ thống gợi ý việc');
      await saveSection(seeker.session, '/ho-so/ai-duoc-xem', {
        visibility: 'verified_employers',
        matchingConsent: 'true',
      });
      expect((await cards()).size).toBe(1);
    });

    it('ends while somebody is not looking', async () => {
      await seeker.session.submit('/ho-so', '/ho-so/tam-dung', {});
      expect(await cards()).toEqual(new Map());
      const done = await seeker.session.submit('/ho-so', '/ho-so/van-dang-tim', {});
      expect(done.text).toContain('Đang tìm việc');
      expect((await cards()).size).toBe(1);
    });
  });

  describe('reads for other slices', () => {
    it('give many profiles in one statement', async () => {
      const others = [];
      for (const last of [1, 2, 3]) {
        const answers = { wish: 'lái xe tải', reach: 'province' };
        others.push((await candidateOf(world, { phone: `+8491200001${last}`, answers })).personId);
      }
      const candidates = world.get(CandidatesService);
      const ids = [seeker.personId, ...others];
      const reads: readonly (() => Promise<ReadonlyMap<string, unknown>>)[] = [
        () => candidates.snapshotsOf(ids),
        () => candidates.cardsOf(ids),
        () => candidates.documentSources(ids),
      ];
      for (const read of reads) {
        const { result, statements } = await countQueries(read);
        expect(result.size).toBe(4);
        expect(statements).toHaveLength(1);
      }
    });

    it('give search documents that name nobody', async () => {
      const sources = await world.get(CandidatesService).documentSources([seeker.personId]);
      const source = sources.get(seeker.personId)!;
      expect(source).toMatchObject({
        occupations: ['9321', '7531', '5414'],
        jobTitles: ['Trồng và hái chè', 'Công nhân may'],
        visibility: 'verified_employers',
        communes: ['05710', '05443'],
      });
      expect(source.ageBand).toBe('adult');
      for (const kept of ['about', 'sex', 'birthYear', 'birthDate']) expect(Object.keys(source)).not.toContain(kept);
      expect(JSON.stringify(source)).not.toMatch(/Nông Thị Thử|0912|mail\.example|1998-11|Xưởng Mẫu/);
    });

    it('list by occupation group and commune, those who said last that they are looking first', async () => {
      const candidates = world.get(CandidatesService);
      const { result, statements } = await countQueries(() =>
        candidates.findVisible({ occupations: ['75'], communes: ['05710'] }, null, 10),
      );
      expect(result.map(({ personId }) => personId)).toEqual([seeker.personId]);
      expect(statements).toHaveLength(1);
      expect(await candidates.findVisible({ occupations: ['2'] }, null, 10)).toEqual([]);
      const [first] = result;
      const behind = await candidates.findVisible({}, { at: first!.stillLookingAt, personId: first!.personId }, 10);
      expect(behind).toEqual([]);
    });

    it('walk through all profiles by their last change', async () => {
      const candidates = world.get(CandidatesService);
      const first = await candidates.changedIds(null, 3);
      const { updatedAt, personId } = first.at(-1)!;
      const rest = await candidates.changedIds({ at: updatedAt, personId }, 100);
      const all = [...first, ...rest].map((row) => row.personId);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain(seeker.personId);
    });
  });

  describe('at the desk', () => {
    it('staff write for somebody without a phone, and the person never had to', async () => {
      const form = '/can-bo/nguoi-lao-dong/moi';
      await counsellor.submit(form, form, {
        fullName: 'Lý Văn Bản',
        birthDate: '02/03/1975',
        serviceConsent: 'true',
        matchingConsent: 'true',
      });
      const [found] = await world.get(PeopleService).find('ly van ban');
      const base = `/can-bo/nguoi-lao-dong/${found!.id}/ho-so`;
      const page = await counsellor.get(base);
      expect(page.text).toContain('Hồ sơ tìm việc của Lý Văn Bản');
      const done = await counsellor.post(
        `${base}/ba-cau-hoi`,
        { wish: 'phụ hồ', reach: 'anywhere', start: 'now' },
        page.csrf,
      );
      expect(done.path).toBe(base);
      expect(await world.get(CandidatesService).snapshotOf(found!.id)).toMatchObject({ wish: 'phụ hồ' });
    });

    it('is closed to everybody else', async () => {
      const base = `/can-bo/nguoi-lao-dong/${seeker.personId}/ho-so`;
      const other = await candidateOf(world, { phone: '+84912000005' });
      expect((await other.session.get(base)).status).toBe(403);
      const officer = await signInStaff(world, office, 'commune_officer');
      expect((await officer.get(base)).status).toBe(403);
      expect((await counsellor.get('/can-bo/nguoi-lao-dong/not-an-id/ho-so')).status).toBe(422);
    });
  });

  describe('on paper', () => {
    it('is one sheet with what an employer needs', async () => {
      const sheet = await seeker.session.get('/ho-so/ban-in');
      expect(sheet.text).toContain('Nông Thị Thử');
      expect(sheet.text).toContain('0912 000 001');
      expect(sheet.text).toContain('Xưởng Mẫu');
      expect(sheet.html).not.toContain('<nav');
    });
  });

  describe('the API', () => {
    const call = (session: BrowserSession, csrf: string, path: string, method: string, body?: unknown) =>
      fetch(`${world.url}/api/v1/me/profile${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-csrf-token': csrf,
          cookie: session
            .allCookies()
            .map(({ name, value }) => `${name}=${value}`)
            .join('; '),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });

    it('answers the questions, writes a whole profile, and refuses what is older', async () => {
      const session = await signUp(world, { phone: '+84912000006' });
      const { csrf } = await session.get('/tai-khoan');
      expect((await call(session, csrf, '', 'GET')).status).toBe(404);
      const answers = { wish: 'thợ hàn', reach: 'province', start: 'now' };
      expect(await (await call(session, csrf, '/questions', 'PUT', answers)).json()).toMatchObject({
        occupations: ['7212'],
        visibility: 'applied_only',
      });
      const whole = {
        version: 1,
        wish: 'thợ hàn 6G',
        reach: 'anywhere',
        availableFrom: '2027-01-04',
        skills: ['hàn TIG'],
        jobs: [{ title: 'Thợ hàn', from: '2015' }],
        languages: [{ language: 'en' }],
      };
      const written = await call(session, csrf, '', 'PUT', whole);
      expect(await written.json()).toMatchObject({
        wish: 'thợ hàn 6G',
        occupations: ['7212'],
        availableFrom: '2027-01-04',
        jobs: [{ title: 'Thợ hàn', from: '2015', to: null }],
      });
      const late = await call(session, csrf, '', 'PUT', whole);
      expect(late.status).toBe(409);
      expect(await late.json()).toMatchObject({ code: 'record.changed' });
      const shown = await call(session, csrf, '/visibility', 'PUT', { visibility: 'nobody' });
      expect(await shown.json()).toMatchObject({ visibility: 'nobody' });
      const wrong = await call(session, csrf, '', 'PUT', { ...whole, jobs: [{ title: 'x', from: 'hôm qua' }] });
      expect(wrong.status).toBe(422);
      expect(await wrong.json()).toMatchObject({ fields: [{ path: 'jobs.0.from', code: 'candidate.month-form' }] });
    });
  });

  describe('freshness', () => {
    it('asks after two months, once, and hides after three what nobody confirmed', async () => {
      const { personId } = await candidateOf(world, { phone: '+84912000007' });
      world.clock.advance(61 * DAY_MS);
      await world.runJob('keep-profiles-fresh');
      await world.runJob('keep-profiles-fresh');
      const rows = await world
        .get(Db)
        .query(`SELECT 1 FROM notification WHERE person_id = $1 AND template = 'candidate.still-looking'`, [personId]);
      expect(rows).toHaveLength(1);
      world.clock.advance(30 * DAY_MS);
      await world.runJob('keep-profiles-fresh');
      expect((await world.get(CandidatesService).cardsOf([personId])).get(personId)!.status).toBe('not_looking');
      await world.get(ProfilesService).confirmLooking(actorOf(personId), personId);
      expect((await world.get(CandidatesService).cardsOf([personId])).get(personId)!.status).toBe('looking');
    });
  });

  function actorOf(personId: string) {
    return {
      personId,
      sessionId: personId,
      name: '',
      roles: ['seeker'],
      permissions: new Set(['candidate.own'] as const),
      officeId: null,
      employerId: null,
    };
  }
});
