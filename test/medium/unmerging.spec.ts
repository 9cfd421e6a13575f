import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PeopleService } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import { SensitiveProfiles, WriteSensitive } from '@app/candidates';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { localDateOf } from '@app/kernel';
import { FigureRequest, PlacementsService, TargetReports } from '@app/placements';
import { ReferralsService } from '@app/referrals';
import { type BrowserSession } from '../support/browser-session.js';
import { actorOf, applicantOf, giveProfile } from '../support/applications.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { announcedFair, registerAt } from '../support/fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('taking a merge apart', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let manager: Actor;
  let desk: BrowserSession;
  let employerIds: string[];
  let phones = 0;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
    manager = managerOf(office);
    desk = await signInStaff(world, office, 'centre_manager');
    employerIds = [
      (await firmOf(world, office, { name: 'Công ty May Tách', isTrusted: true })).id,
      (await firmOf(world, office, { name: 'Hộ Gạch Tách', isTrusted: true })).id,
    ];
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const db = () => world.get(Db);
  const merging = () => world.get(MergingService);
  const today = () => localDateOf(world.clock.now());
  const phone = () => `+8491700${String((phones += 1)).padStart(4, '0')}`;
  const someone = async (fullName: string, number: string | null = phone()) =>
    (await applicantOf(world, office, { fullName, phone: number ?? undefined })).personId;
  const applied = async (personId: string, postingId: string) =>
    (await world.get(ApplicationsService).apply(actorOf(personId, 'seeker'), postingId, SendApplication.parse({}))).id;
  const posting = async () => (await publishedPosting(world, office, { employerId: employerIds[0]! })).id;
  const ownerOf = async (table: string, id: string) =>
    (await db().queryOne<{ personId: string }>(`SELECT person_id AS "personId" FROM ${table} WHERE id = $1`, [id]))!
      .personId;
  const figures = async (asOf = world.clock.now()) => {
    const asked = { definition: 'a-event', from: '2026-01-01', to: '2027-12-31', window: 90 };
    const { numerator, denominator } = await world
      .get(TargetReports)
      .report(FigureRequest.parse({ ...asked, asOf: asOf.toISOString() }));
    return { numerator, denominator };
  };
  /** One of each kind of record. */
  const served = async (personId: string, employerId: string, postingId: string) => {
    const referral = await referred(world, counsellor, personId, { employerId, occupation: '8153' });
    const placement = await placed(world, counsellor, personId, { employerId, startDate: today() });
    return { referral, placement, application: await applied(personId, postingId) };
  };

  it('gives each side its own records back, and leaves what was closed as double and what came later', async () => {
    const [from, into] = [await someone('Bế Thị Hai'), await someone('Bế Thị Một')];
    const [shared, later] = [await posting(), await posting()];
    const own = await served(from, employerIds[0]!, shared);
    const theirs = await served(into, employerIds[1]!, shared);
    const two = await figures();
    await merging().merge(manager, from, into);
    world.clock.advance(1_000);
    expect(await figures()).toEqual({ numerator: two.numerator - 1, denominator: two.denominator - 1 });
    const asOne = world.clock.now();
    const afterwards = await applied(into, later);

    world.clock.advance(1_000);
    await merging().unmerge(manager, from, into);
    world.clock.advance(1_000);

    for (const [table, id] of Object.entries(own)) expect([table, await ownerOf(table, id)]).toEqual([table, from]);
    for (const [table, id] of Object.entries(theirs)) expect([table, await ownerOf(table, id)]).toEqual([table, into]);
    expect(await ownerOf('application', afterwards)).toBe(into);
    expect((await world.get(ReferralsService).ofPerson(manager, from)).map(({ id }) => id)).toEqual([own.referral]);
    expect((await world.get(PlacementsService).ofPerson(manager, from)).map(({ id }) => id)).toEqual([own.placement]);
    const doubled = await db().queryOne('SELECT status FROM application WHERE id = $1', [own.application]);
    expect(doubled).toEqual({ status: 'withdrawn' });
    const tasks = await db().query(`SELECT person_id AS "personId" FROM work_item WHERE subject_id = $1`, [
      own.referral,
    ]);
    expect(tasks).toEqual([{ personId: from }]);
    expect(await figures()).toEqual(two);
    expect(await figures(asOne)).toEqual({ numerator: two.numerator - 1, denominator: two.denominator - 1 });
  });

  it('gives registrations of fairs back with who stood there, and leaves a later one', async () => {
    const [from, into] = [await someone('Cam Thị Phiên'), await someone('Cam Thị Chợ')];
    const [before, after] = [await announcedFair(world, office), await announcedFair(world, office)];
    const own = await registerAt(world, actorOf(from, 'seeker'), before);
    await db().query(
      'INSERT INTO fair_attendee (registration_id, fair_id, person_id) SELECT id, fair_id, person_id FROM fair_registration WHERE id = $1',
      [own],
    );
    await merging().merge(manager, from, into);
    expect(await ownerOf('fair_registration', own)).toBe(into);
    const later = await registerAt(world, actorOf(into, 'seeker'), after);

    await merging().unmerge(manager, from, into);

    expect(await ownerOf('fair_registration', own)).toBe(from);
    expect(await ownerOf('fair_registration', later)).toBe(into);
    expect(
      await db().query('SELECT person_id AS "personId" FROM fair_attendee WHERE registration_id = $1', [own]),
    ).toEqual([{ personId: from }]);
  });

  it('gives phone, consents and the right to sign in back, and ends what was signed in meanwhile', async () => {
    const number = phone();
    const [from, into] = [await someone('Chu Văn Số', number), await someone('Chu Văn Không', null)];
    const consents = () => db().query('SELECT 1 FROM consent WHERE person_id = $1', [into]);
    const before = await consents();
    await db().query('UPDATE person SET birth_date = NULL WHERE id = $1', [into]);
    await merging().merge(manager, from, into);
    expect((await consents()).length).toBeGreaterThan(before.length);
    expect(await world.get(PeopleService).get(into)).toMatchObject({ phone: number, birthDate: '1998-11-24' });
    await db().query(
      `INSERT INTO session (id, person_id, token_hash, device_id, device_label, created_at, last_seen_at, expires_at)
       VALUES (gen_random_uuid(), $1, 'thu', gen_random_uuid(), 'Máy thử', now(), now(), now() + interval '1 day')`,
      [into],
    );
    await merging().unmerge(manager, from, into);
    expect(await world.get(PeopleService).get(into)).toMatchObject({ phone: null, birthDate: null });
    expect((await world.get(PeopleService).findByPhone(number))!.id).toBe(from);
    expect(await consents()).toHaveLength(before.length);
    expect(await db().query('SELECT 1 FROM session WHERE person_id = $1', [into])).toEqual([]);
    const roles = await db().query('SELECT role FROM role_assignment WHERE person_id = $1', [from]);
    expect(roles).toEqual([{ role: 'seeker' }]);
  });

  it('is asked for on the page, says what stays, and is audited', async () => {
    const [from, into] = [await someone('Đàm Thị Nhầm'), await someone('Đàm Thị Đúng')];
    await merging().merge(manager, from, into);
    const base = `/can-bo/nguoi-lao-dong/${into}/gop`;
    const shown = await desk.get(base);
    expect(shown.text).toContain('Đàm Thị Nhầm');
    expect(shown.text).toContain('Bản ghi bị huỷ vì trùng khi gộp vẫn huỷ');
    const done = await desk.post(`${base}/tach`, { other: from }, shown.csrf);
    expect(done.path).toBe(`/can-bo/nguoi-lao-dong/${from}`);
    expect(done.text).toContain('Đã tách hồ sơ ra');
    expect((await desk.get(base)).text).not.toContain('Đàm Thị Nhầm');
    const written = await db().query(
      `SELECT detail FROM audit_entry WHERE action = 'person.unmerge' AND subject_id = $1`,
      [from],
    );
    expect(written).toEqual([{ detail: { from: into, records: expect.any(Number) } }]);
    const again = await desk.post(`${base}/tach`, { other: from }, shown.csrf);
    expect(again.text).toContain('không còn nằm trong hồ sơ đang mở');
  });

  it('separates only person and facts where nobody wrote down what moved, and says so', async () => {
    const [from, into] = [await someone('Hà Thị Xưa'), await someone('Hà Thị Cũ')];
    const { referral } = await served(from, employerIds[0]!, await posting());
    await merging().merge(manager, from, into);
    await db().query('DELETE FROM person_merge WHERE person_id = $1', [from]);
    expect((await desk.get(`/can-bo/nguoi-lao-dong/${into}/gop`)).text).toContain('Chỉ tách được người');
    await merging().unmerge(manager, from, into);
    expect(await world.get(PeopleService).get(from)).toMatchObject({ status: 'active' });
    expect(await ownerOf('referral', referral)).toBe(into);
  });

  it('can be merged again, in either direction, and takes chains apart from the outside in', async () => {
    const [a, b, c] = [await someone('Kha Một'), await someone('Kha Hai'), await someone('Kha Ba')];
    const { placement } = await served(a, employerIds[0]!, await posting());
    await merging().merge(manager, a, b);
    await merging().merge(manager, b, c);
    await expect(merging().unmerge(manager, a, b)).rejects.toMatchObject({ code: 'person.not-found' });
    await expect(merging().unmerge(manager, a, c)).rejects.toMatchObject({ code: 'merge.not-merged' });
    await merging().unmerge(manager, b, c);
    expect(await ownerOf('placement', placement)).toBe(b);
    await merging().unmerge(manager, a, b);
    expect(await ownerOf('placement', placement)).toBe(a);
    await merging().merge(manager, b, a);
    expect(await world.get(PeopleService).survivorOf(b)).toBe(a);
  });

  describe('gives profiles back', () => {
    const profile = (personId: string) =>
      db().queryOne<{ skills: string[]; about: string | null; jobs: string[] }>(
        `SELECT skills, about, ARRAY(SELECT title FROM candidate_job j WHERE j.person_id = c.person_id ORDER BY 1) AS jobs
         FROM candidate c WHERE person_id = $1`,
        [personId],
      );
    const job = (title: string) => [{ title, employer: 'Xưởng Cũ', from: '2019', to: '2020' }];

    it('as they were, where each had one, and leaves what was changed since', async () => {
      const [from, into] = [await someone('Ma Thị Hai'), await someone('Ma Thị Một')];
      await giveProfile(world, from, { skills: 'May máy, Vắt sổ', about: 'Khéo tay', jobs: job('Thợ may') });
      await giveProfile(world, into, { skills: 'Nấu ăn', jobs: job('Đầu bếp') });
      const [theirs, own] = [(await profile(from))!, (await profile(into))!];
      await merging().merge(manager, from, into);
      expect(await profile(into)).toMatchObject({ about: 'Khéo tay', jobs: ['Thợ may', 'Đầu bếp'] });
      await db().query(`UPDATE candidate SET skills = skills || '{Lái xe}' WHERE person_id = $1`, [into]);
      await merging().unmerge(manager, from, into);
      expect(await profile(from)).toEqual(theirs);
      expect(await profile(into)).toEqual({ ...own, skills: [...own.skills, 'Lái xe'] });
    });

    it('whole, where only one had one, and not away from who has changed it since', async () => {
      const [from, into] = [
        await someone('Mạc Thị Hai'),
        (await applicantOf(world, office, { hasProfile: false })).personId,
      ];
      const before = await profile(from);
      await merging().merge(manager, from, into);
      expect(await profile(into)).toEqual(before);
      await merging().unmerge(manager, from, into);
      expect([await profile(from), await profile(into)]).toEqual([before, null]);
      await merging().merge(manager, from, into);
      await giveProfile(world, into, { skills: 'Lái xe', about: 'Mới viết', jobs: [] });
      await merging().unmerge(manager, from, into);
      expect(await profile(from)).toEqual(before);
      expect(await profile(into)).toEqual({ skills: ['Lái xe'], about: 'Mới viết', jobs: [] });
    });

    it('with sensitive answers to whom they are, but not once the consent was withdrawn', async () => {
      const told = WriteSensitive.parse({
        ethnicity: '03',
        disabilities: [],
        priorityGroups: [],
        sensitiveConsent: 'true',
      });
      const sensitive = () => world.get(SensitiveProfiles);
      const ethnicity = async (personId: string) => (await sensitive().export(personId))?.ethnicity ?? null;
      const [from, into] = [await someone('Mã Thị Hai'), await someone('Mã Thị Một')];
      await sensitive().save(actorOf(from, 'seeker'), from, told);
      await merging().merge(manager, from, into);
      expect([await ethnicity(from), await ethnicity(into)]).toEqual([null, '03']);
      await merging().unmerge(manager, from, into);
      expect([await ethnicity(from), await ethnicity(into)]).toEqual(['03', null]);
      await merging().merge(manager, from, into);
      await sensitive().remove(actorOf(into, 'seeker'), into);
      await merging().unmerge(manager, from, into);
      expect([await ethnicity(from), await ethnicity(into)]).toEqual([null, null]);
      expect(await db().query('SELECT 1 FROM profile_before_merge WHERE person_id = $1', [from])).toEqual([]);
    });

    it('while sensitive answers are withdrawn many times at once', async () => {
      const into = await someone('Hứa Thị Gộp');
      for (const name of ['Hứa Thị Nhất', 'Hứa Thị Nhì', 'Hứa Thị Ba', 'Hứa Thị Tư']) {
        const from = await someone(name);
        const told = { ethnicity: '03', disabilities: [], priorityGroups: [], sensitiveConsent: 'true' };
        await world.get(SensitiveProfiles).save(actorOf(from, 'seeker'), from, WriteSensitive.parse(told));
        await merging().merge(manager, from, into);
      }
      const withdrawals = Array.from({ length: 24 }, () =>
        world.get(SensitiveProfiles).remove(actorOf(into, 'seeker'), into),
      );
      expect((await Promise.allSettled(withdrawals)).filter(({ status }) => status === 'rejected')).toEqual([]);
      const kept = await db().query('SELECT sensitive FROM profile_before_merge WHERE into_id = $1', [into]);
      expect(kept).toEqual(Array.from({ length: 4 }, () => ({ sensitive: null })));
    });
  });

  it('is for managers, and only while the name is kept', async () => {
    const [from, into] = [await someone('Lèng Văn Muộn'), await someone('Lèng Văn Sớm')];
    await merging().merge(manager, from, into);
    await expect(merging().unmerge(counsellor, from, into)).rejects.toMatchObject({ code: 'person.not-found' });
    world.clock.advance(100 * DAY_MS);
    await world.runJob('forget-personal-data');
    await expect(merging().unmerge(manager, from, into)).rejects.toMatchObject({ code: 'merge.forgotten' });
    expect(await db().query('SELECT 1 FROM person_merge WHERE person_id = $1', [from])).toEqual([]);
    expect(await db().query('SELECT 1 FROM profile_before_merge WHERE person_id = $1', [from])).toEqual([]);
  });
});
