import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { SuggestedPostings } from '@app/matching';
import { Db } from '@app/platform/database';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { candidateOf, saveSection } from '../support/candidates.js';
import { LiveFair } from '../support/live-fairs.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const SAID = {
  clientType: 'ui',
  'services[]': ['advice', 'insurance'],
  'subjects[]': ['ui'],
  advice: 'Đã giải thích <b>thủ tục</b>.',
};

describe('pages of consultations', () => {
  let world: World;
  let office: Office;
  let counsellor: BrowserSession;
  let personId: string;
  let person: string;
  let form: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    for (const title of ['Thợ may công nghiệp', 'Công nhân may áo khoác']) {
      await publishedPosting(world, office, { title, occupation: '7531' });
    }
    const answers = { wish: 'thợ may', 'shifts[]': 'day' };
    const seeker = await candidateOf(world, { phone: '+84912000071', fullName: 'Nông Thị Vấn', answers });
    personId = seeker.personId;
    person = `/can-bo/nguoi-lao-dong/${personId}`;
    form = `${person}/tu-van/moi`;
    await saveSection(seeker.session, '/ho-so/ai-duoc-xem', {
      visibility: 'verified_employers',
      matchingConsent: 'true',
    });
    await world.settle();
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const keyOn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)![1]!;
  const newest = () =>
    world
      .get(Db)
      .queryOne<{ id: string; proposals: { title: string }[] }>(
        'SELECT id, proposals FROM consultation WHERE person_id = $1 ORDER BY id DESC LIMIT 1',
        [personId],
      );
  const count = async () =>
    Number((await world.get(Db).queryOne<{ n: string }>('SELECT count(*) AS n FROM consultation'))!.n);

  it('lead from the person to a form that is filled in where it can be', async () => {
    expect((await counsellor.get(person)).html).toContain(`href="${form}"`);
    const page = await counsellor.get(form);
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/value="free" checked/);
    expect(page.html).toContain('value="24/11/2026"');
    const chosen = [...page.html.matchAll(/<option value="[^"]+" selected[^>]*>([^<]+)</g)].map(([, label]) => label);
    expect(chosen).toHaveLength(2);
    expect(chosen.map((label) => label!.split(' – ')[0]).sort()).toEqual([
      'Công nhân may áo khoác',
      'Thợ may công nghiệp',
    ]);
  });

  it('keep what was typed, and say what is missing beside it', async () => {
    const page = await counsellor.get(form);
    const wrong = await counsellor.post(
      form,
      {
        key: keyOn(page.html),
        clientType: 'ui',
        'services[]': 'insurance',
        advice: SAID.advice,
        'proposals[first][work]': 'Nghề <b>khác</b>',
        'plan[first][text]': 'Nộp hồ sơ',
        'plan[second][dueOn]': '31/12/2026',
      },
      page.csrf,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Chọn ít nhất một nội dung tư vấn.');
    expect(wrong.text).toContain('Ghi ngày cần làm xong.');
    expect(wrong.text).toContain('Ghi việc cần làm.');
    expect(wrong.html).toContain('value="Nghề &lt;b>khác&lt;/b>"');
    expect(wrong.html).toContain('Đã giải thích &lt;b>thủ tục&lt;/b>.');
    expect(keyOn(wrong.html)).toBe(keyOn(page.html));
    expect(await count()).toBe(0);
  });

  it('record a form sent twice once, and show it with its sheet', async () => {
    const page = await counsellor.get(form);
    const fields = {
      ...SAID,
      key: keyOn(page.html),
      'proposals[first][work]': 'May gia công',
      'plan[first][text]': 'Nộp hồ sơ tại quầy',
      'plan[first][dueOn]': '1/12/2026',
    };
    const shown = await counsellor.post(form, fields, page.csrf);
    expect(shown.path).toBe(person);
    await counsellor.post(form, fields, page.csrf);
    expect(await count()).toBe(1);
    expect(shown.text).toContain('Đã ghi lần tư vấn.');
    expect(shown.text).toContain('Chế độ bảo hiểm thất nghiệp');
    expect(shown.text).toContain('Nộp hồ sơ tại quầy – đến ngày 01/12/2026');
    // The person is served as a claimant from now on.
    expect((await counsellor.get(form)).html).toMatch(/value="ui" checked/);
    const sheet = await counsellor.get(`/can-bo/tu-van/${(await newest())!.id}/phieu`);
    expect(sheet.text).toContain('Phiếu tư vấn, giới thiệu việc làm');
    expect(sheet.text).toContain('Ngày 24 tháng 11 năm 2026');
    expect(sheet.text).toContain('May gia công');
    expect(sheet.text).toContain('Cán Bộ counsellor');
  });

  it('name the fair where they talk: chosen for whoever has come, refused on a day without it', async () => {
    const fair = await LiveFair.open(world, office, 0);
    expect((await counsellor.get(form)).html).toContain(`<option value="${fair.id}">Phiên thử, 24/11/2026`);
    expect((await counsellor.get(`${form}?phien=${fair.id}`)).html).toContain(`value="${fair.id}" selected`);
    await fair.register(actorOf(personId, 'seeker'));
    await fair.run(actorOf(personId, 'seeker'), { kind: 'enter', fair: fair.id });
    const page = await counsellor.get(form);
    expect(page.html).toContain(`value="${fair.id}" selected`);
    const fields = { ...SAID, key: keyOn(page.html), fair: fair.id };
    const wrong = await counsellor.post(form, { ...fields, heldOn: '23/11/2026' }, page.csrf);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Phiên giao dịch này không diễn ra vào ngày tư vấn.');
    const elsewhere = await LiveFair.open(world, await openBranch(world, office, 'CN2'), 0);
    expect((await counsellor.post(form, { ...fields, fair: elsewhere.id }, page.csrf)).status).toBe(422);
    expect((await counsellor.post(form, fields, page.csrf)).text).toContain('Tại Phiên thử');
    const { id } = (await newest())!;
    expect((await counsellor.get(`/can-bo/tu-van/${id}/phieu`)).text).toContain('Phiên thử');
    const again = await counsellor.get(`/can-bo/tu-van/${id}/sua`);
    expect(again.html).toContain(`value="${fair.id}" selected`);
    const shown = await counsellor.post(`/can-bo/tu-van/${id}/sua`, { ...SAID, version: '1' }, again.csrf);
    expect(shown.text).not.toContain('Tại Phiên thử');
    await counsellor.post(`/can-bo/tu-van/${id}/huy`, { reason: 'not-held' }, again.csrf);
    await world.get(Db).query(`UPDATE fair SET status = 'cancelled', cancel_reason = 'other' WHERE id = $1`, [fair.id]);
  });

  it('correct on the same day, and void with a reason', async () => {
    const { id } = (await world
      .get(Db)
      .queryOne<{ id: string }>('SELECT id FROM consultation WHERE voided_at IS NULL ORDER BY id DESC LIMIT 1'))!;
    const address = `/can-bo/tu-van/${id}`;
    const page = await counsellor.get(`${address}/sua`);
    expect(page.html).toContain('value="May gia công"');
    expect(page.html).toContain('value="01/12/2026"');
    const changed = await counsellor.post(`${address}/sua`, { ...SAID, advice: 'Đã sửa.', version: '1' }, page.csrf);
    expect(changed.path).toBe(person);
    expect(changed.text).toContain('Đã sửa.');
    const stale = await counsellor.post(`${address}/sua`, { ...SAID, advice: 'Cũ.', version: '1' }, page.csrf);
    expect(stale.status).toBe(422);
    expect(stale.html).toContain('Cũ.');
    const unsaid = await counsellor.post(`${address}/huy`, {}, page.csrf);
    expect(unsaid.status).toBe(422);
    const voided = await counsellor.post(`${address}/huy`, { reason: 'not-held' }, page.csrf);
    expect(voided.path).toBe(person);
    expect(voided.text).toContain('Đã hủy: Không có buổi tư vấn này');
    expect((await counsellor.get(`${address}/sua`)).path).toBe(person);
    expect((await counsellor.get(`${address}/phieu`)).text).toContain('phiếu không còn giá trị');
  });

  it('record without suggestions while these are away', async () => {
    const suggested = world.get(SuggestedPostings);
    const { forPerson } = suggested;
    suggested.forPerson = () => Promise.reject(new Error('away'));
    try {
      const page = await counsellor.get(form);
      expect(page.text).toContain('Chưa có tin nào để gợi ý.');
      const done = await counsellor.post(form, { ...SAID, key: keyOn(page.html) }, page.csrf);
      expect(done.path).toBe(person);
    } finally {
      suggested.forPerson = forPerson;
    }
    expect((await newest())!.proposals).toEqual([]);
  });

  it('are closed to others: of another office, of another role, of nobody', async () => {
    const { id } = (await newest())!;
    const operator = await signInStaff(world, office, 'fair_operator');
    expect((await operator.get(form)).status).toBe(403);
    expect((await operator.get(`/can-bo/tu-van/${id}/phieu`)).status).toBe(403);
    await world.get(Db).query(
      `WITH moved AS (INSERT INTO office SELECT (jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'code', 'CN', 'kind', 'branch'))).* FROM office o WHERE o.kind = 'centre' RETURNING id)
       UPDATE consultation SET office_id = (SELECT id FROM moved) WHERE id = $1`,
      [id],
    );
    expect((await counsellor.get(`/can-bo/tu-van/${id}/phieu`)).status).toBe(404);
    expect((await counsellor.get(person)).html).not.toContain(id);
    const manager = await signInStaff(world, office, 'centre_manager');
    expect((await manager.get(`/can-bo/tu-van/${id}/phieu`)).status).toBe(200);
  });
});
