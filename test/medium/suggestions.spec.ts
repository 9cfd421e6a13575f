import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { SuggestedPostings } from '@app/matching';
import { Db } from '@app/platform/database';
import { countQueries } from '@app/platform/database';
import { PostingLife } from '@app/postings';
import { candidateOf, saveSection, type Seeker } from '../support/candidates.js';
import { counsellorOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

/** One statement that is read back: what the pages of a person's facts would write. */
const asIf = (world: World, personId: string, facts: string): Promise<unknown> =>
  world.get(Db).query(`UPDATE person SET ${facts} WHERE id = $1`, [personId]);

describe('suggestions of postings', () => {
  let world: World;
  let office: Office;
  let seeker: Seeker;

  const titlesFor = async (personId: string) =>
    ((await world.get(SuggestedPostings).forPerson(personId))?.postings ?? []).map(({ card }) => card.title);

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    const said = [
      { title: 'Thợ may công nghiệp', occupation: '7531' },
      { title: 'Công nhân may áo khoác', occupation: '8153', wageMax: 9_000_000 },
      { title: 'Thợ may ca ba', occupation: '7531', shifts: ['three' as const] },
      { title: 'Thợ may ở Bắc Kạn', occupation: '7531', workplaces: [{ commune: '01840' }] },
      { title: 'Lập trình viên', occupation: '2512', qualification: 'dai_hoc' as const },
    ];
    for (const fields of said) await publishedPosting(world, office, fields);
    const answers = { wish: 'thợ may', 'shifts[]': 'day' };
    seeker = await candidateOf(world, { phone: '+84912000011', fullName: 'Nông Thị Gợi', answers });
    await saveSection(seeker.session, '/ho-so/ai-duoc-xem', {
      visibility: 'verified_employers',
      matchingConsent: 'true',
    });
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('hold what suits, in order, and nothing that is out of reach', async () => {
    expect(await titlesFor(seeker.personId)).toEqual(['Thợ may công nghiệp', 'Công nhân may áo khoác']);
  });

  it('say why on the page of the person and on that of staff', async () => {
    const own = await seeker.session.get('/viec-hop-voi-toi');
    expect(own.status).toBe(200);
    expect(own.text).toContain('Thợ may công nghiệp');
    expect(own.text).toContain('Đúng việc mong muốn, ngay nơi mong muốn');
    const counsellor = await signInStaff(world, office, 'counsellor');
    const desk = await counsellor.get(`/can-bo/nguoi-lao-dong/${seeker.personId}`);
    expect(desk.text).toContain('Đề xuất việc làm');
    expect(desk.text).toContain('Công nhân may áo khoác');
    const all = await counsellor.get(`/can-bo/nguoi-lao-dong/${seeker.personId}/viec-hop`);
    expect(all.text).toContain('2 việc phù hợp');
  });

  it('take three statements, however many postings there are', async () => {
    const { statements } = await countQueries(() => world.get(SuggestedPostings).forPerson(seeker.personId));
    expect(statements).toHaveLength(3);
  });

  it.each([
    ['name', `full_name = 'Trần Văn Khác'`, null],
    ['sex', `sex = 'male'`, `sex = 'female'`],
    ['age within the legal range', `birth_date = '1966-01-01'`, `birth_date = '2008-01-01'`],
  ])('are the same whatever the %s', async (_what, one, other) => {
    await asIf(world, seeker.personId, one);
    const before = await titlesFor(seeker.personId);
    if (other) await asIf(world, seeker.personId, other);
    expect(before).toEqual(['Thợ may công nghiệp', 'Công nhân may áo khoác']);
    expect(await titlesFor(seeker.personId)).toEqual(before);
  });

  it('are the same whatever the ethnicity', async () => {
    const form = await seeker.session.get('/ho-so/thong-tin-rieng');
    const answer = { version: '0', ethnicity: '05', sensitiveConsent: 'true' };
    const sent = await seeker.session.post('/ho-so/thong-tin-rieng', answer, form.csrf);
    expect(sent.status).toBe(200);
    await world.settle();
    expect(await titlesFor(seeker.personId)).toEqual(['Thợ may công nghiệp', 'Công nhân may áo khoác']);
  });

  it('keep the young from work for adults', async () => {
    await publishedPosting(world, office, { title: 'Thợ may từ 18 tuổi', occupation: '7531', minAge: 18 });
    await world.settle();
    await asIf(world, seeker.personId, `birth_date = '2010-01-01'`);
    expect(await titlesFor(seeker.personId)).not.toContain('Thợ may từ 18 tuổi');
    await asIf(world, seeker.personId, `birth_date = '1998-01-01'`);
    expect(await titlesFor(seeker.personId)).toContain('Thợ may từ 18 tuổi');
  });

  it('drop what was closed a moment ago, whatever the index still holds', async () => {
    const { id } = await publishedPosting(world, office, { title: 'Thợ may sắp đóng', occupation: '7531' });
    await world.settle();
    expect(await titlesFor(seeker.personId)).toContain('Thợ may sắp đóng');
    await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'hired-elsewhere' });
    expect(await titlesFor(seeker.personId)).not.toContain('Thợ may sắp đóng');
  });

  it('end at once for somebody who takes their consent back', async () => {
    const { csrf } = await seeker.session.get('/tai-khoan');
    await seeker.session.post('/tai-khoan/dong-y', { purpose: 'matching', isGranted: 'false' }, csrf);
    expect(await world.get(SuggestedPostings).forPerson(seeker.personId)).toBeNull();
    expect((await seeker.session.get('/viec-hop-voi-toi')).text).toContain('Chưa gợi ý được');
    expect(await world.get(PeopleService).get(seeker.personId)).not.toBeNull();
  });
});
