import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { SuggestedPeople } from '@app/matching';
import { countQueries, Db } from '@app/platform/database';
import { SearchEngine } from '@app/platform/search';
import { candidateOf, saveSection } from '../support/candidates.js';
import { recruiterOf } from '../support/employers.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('suggestions of people', () => {
  let world: World;
  let office: Office;
  let employerId: string;
  let recruiter: Awaited<ReturnType<typeof recruiterOf>>['session'];
  let posting: string;
  const people = new Map<string, string>();

  const idsFor = async (onlooker: 'employer' | 'staff') =>
    ((await world.get(SuggestedPeople).forPosting(posting, onlooker))?.people ?? []).map(({ card }) => card.personId);
  const names = async (onlooker: 'employer' | 'staff') => {
    const ids = await idsFor(onlooker);
    return ids.map((id) => [...people].find(([, personId]) => personId === id)?.[0]);
  };

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, employerId } = await recruiterOf(world, office, {
      phone: '+84912000020',
      name: 'Công ty May Gợi Ý',
    }));
    const said: readonly [string, Record<string, string>, string][] = [
      ['Lò Thị Hợp', { wish: 'thợ may' }, 'verified_employers'],
      ['Vi Văn Kín', { wish: 'thợ may' }, 'applied_only'],
      ['Tô Văn Xa', { wish: 'thợ may', commune: '01840' }, 'verified_employers'],
      ['Hà Văn Khác', { wish: 'lập trình viên' }, 'verified_employers'],
    ];
    for (const [at, [fullName, answers, visibility]] of said.entries()) {
      const { session, personId } = await candidateOf(world, { phone: `+8491200003${at}`, fullName, answers });
      await saveSection(session, '/ho-so/ai-duoc-xem', { visibility, matchingConsent: 'true' });
      people.set(fullName, personId);
    }
    posting = (await publishedPosting(world, office, { employerId, title: 'Thợ may', occupation: '7531' })).id;
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('hold whoever suits: everybody for staff, for the employer those who let themselves be seen', async () => {
    expect((await names('staff')).toSorted()).toEqual(['Lò Thị Hợp', 'Vi Văn Kín']);
    expect(await names('employer')).toEqual(['Lò Thị Hợp']);
  });

  it('show reasons and no name to the employer, and the name to staff', async () => {
    const address = `/nha-tuyen-dung/tin/${posting}/ung-vien-phu-hop`;
    expect((await recruiter.get(address)).text).toContain('Chỉ dành cho nhà tuyển dụng đã được xác minh');
    // The office has since looked at the firm; how it does is tested with employers.
    await world
      .get(Db)
      .query(`UPDATE employer SET status = 'verified', legal_form = 'household' WHERE id = $1`, [employerId]);
    const page = await recruiter.get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('1 người phù hợp');
    expect(page.text).toContain('Đúng việc mong muốn');
    expect(page.html).not.toMatch(/Lò Thị Hợp|Vi Văn Kín|0912 ?000/);
    const counsellor = await signInStaff(world, office, 'counsellor');
    const desk = await counsellor.get(`/can-bo/nha-tuyen-dung/${employerId}/tin/${posting}/ung-vien-phu-hop`);
    expect(desk.text).toContain('Vi Văn Kín');
    const elsewhere = await signInStaff(world, await openBranch(world, office), 'counsellor', 'chinhanh');
    const unnamed = await elsewhere.get(`/can-bo/nha-tuyen-dung/${employerId}/tin/${posting}/ung-vien-phu-hop`);
    expect(unnamed.text).toContain('2 người phù hợp');
    expect(unnamed.text).not.toMatch(/Lò Thị Hợp|Vi Văn Kín/);
  });

  it('are not for the recruiter of another firm', async () => {
    const other = await recruiterOf(world, office, { phone: '+84912000021', name: 'Công ty Khác Mẫu' });
    const page = await other.session.get(`/nha-tuyen-dung/tin/${posting}/ung-vien-phu-hop`);
    expect(page.status).toBe(404);
  });

  it('take three statements, however many people there are', async () => {
    const { statements } = await countQueries(() => world.get(SuggestedPeople).forPosting(posting, 'employer'));
    expect(statements).toHaveLength(3);
  });

  it('come in the same order whatever name, sex and age within the legal range', async () => {
    const db = world.get(Db);
    const before = await idsFor('staff');
    for (const [at, facts] of [
      `full_name = 'An Thị Đổi', sex = 'female', birth_date = '1967-05-05'`,
      `full_name = 'Vũ Văn Đổi', sex = 'male', birth_date = '2007-05-05'`,
    ].entries()) {
      await db.query(`UPDATE person SET ${facts} WHERE id = $1`, [before[at]]);
    }
    expect(await idsFor('staff')).toEqual(before);
    await db.query(`UPDATE person SET sex = 'female', birth_date = '1990-01-01' WHERE id = ANY($1)`, [before]);
    expect(await idsFor('staff')).toEqual(before);
  });

  it('leave out whoever hides the profile, before the index knows', async () => {
    await world
      .get(Db)
      .query(`UPDATE candidate SET visibility = 'nobody' WHERE person_id = $1`, [people.get('Lò Thị Hợp')]);
    expect(await idsFor('employer')).toEqual([]);
  });

  it('keep no name, phone or birth date in the index', async () => {
    const [document] = await world
      .get(SearchEngine)
      .documents<Record<string, unknown>>('candidates', [people.get('Lò Thị Hợp')!]);
    expect(document).toMatchObject({ occupations: ['7531'] });
    expect(JSON.stringify(document)).not.toMatch(/Hợp|0912|19\d\d-|female|male/);
  });
});
