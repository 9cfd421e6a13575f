import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { LiveSynonyms } from '@app/matching';
import { Db } from '@app/platform/database';
import { type BrowserSession, type PageAnswer } from '../support/browser-session.js';
import { openJobMarket } from '../support/job-market.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const LIST = '/can-bo/tim-kiem/tu-dong-nghia';

describe('synonyms', () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;
  let administrator: BrowserSession;

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build-gold.mjs'], { cwd: process.cwd() });
    world = await World.start();
    office = await openCentre(world);
    await openJobMarket(world, office);
    await world.settle();
    manager = await signInStaff(world, office, 'centre_manager');
    administrator = await signInStaff(world, office, 'administrator');
  }, 120_000);
  afterAll(() => world.stop());

  const db = () => world.get(Db);
  async function titles(q: string): Promise<string[]> {
    const answer = await fetch(`${world.url}/api/v1/search/postings?q=${encodeURIComponent(q)}`);
    return ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
  }
  async function propose(who: BrowserSession, fields: Record<string, string>): Promise<PageAnswer> {
    return who.submit(`${LIST}/moi`, LIST, { serves: '1', ...fields });
  }
  async function idOf(from: string): Promise<string> {
    const row = await db().queryOne<{ id: string }>(
      'SELECT id FROM search_synonym WHERE from_words = $1 ORDER BY edition DESC',
      [from],
    );
    return row!.id;
  }
  const decide = (who: BrowserSession, id: string, step: string) =>
    who.submit(`${LIST}/${id}`, `${LIST}/${id}/${step}`, {});

  it('are proposed by one, measured on the gold set, approved by another, and withdrawn', async () => {
    expect(await titles('cọc cạch')).toEqual([]);
    const sent = await propose(manager, { from: 'Cọc  cạch', to: 'lái xe tải', reason: 'Người trong vùng gọi vậy' });
    expect(sent.text).toContain('Đã gửi đề xuất');
    expect(sent.text).toContain('Đang thử trên bộ câu mẫu');
    const id = await idOf('cọc cạch');
    await decide(administrator, id, 'duyet');
    expect((await administrator.get(`${LIST}/${id}`)).text).toContain('Chờ duyệt');

    await world.settle();
    const measured = await administrator.get(`${LIST}/${id}`);
    expect(measured.text).toMatch(/Đã thử \d{3} câu; thứ tự kết quả thay đổi ở 0 câu/);
    expect(measured.text).toMatch(/Tất cả (0,\d{4}) \1/);

    expect((await manager.get(`${LIST}/${id}`)).text).toContain('cần một người khác duyệt');
    await decide(manager, id, 'duyet');
    expect((await manager.get(`${LIST}/${id}`)).text).toContain('Chờ duyệt');
    expect(await titles('cọc cạch')).toEqual([]);

    await decide(administrator, id, 'duyet');
    expect((await titles('cọc cạch'))[0]).toBe('Lái xe tải 5 tấn');
    expect(await titles('lai xe tai')).toEqual(['Lái xe tải 5 tấn']);

    await decide(manager, id, 'thu-hoi');
    expect(await titles('cọc cạch')).toEqual([]);
    const page = await manager.get(`${LIST}/${id}`);
    expect(page.text).toMatch(/Các bước đã qua .*Chờ duyệt.*Đang dùng.*Đã thu hồi/);
    const audit = await db().query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, action`,
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['synonym.approve', 'synonym.withdraw']);
  }, 120_000);

  it('show which queries they would move before anybody approves them', async () => {
    await propose(manager, { from: 'lái xe', to: 'kế toán' });
    await world.settle();
    const id = await idOf('lái xe');
    const row = await db().queryOne<{ preview: { before: number; after: number; moved: number; examples: object[] } }>(
      'SELECT preview FROM search_synonym WHERE id = $1',
      [id],
    );
    const { before, after, moved, examples } = row!.preview;
    expect(moved).toBeGreaterThan(0);
    expect(after).not.toBe(before);
    expect(examples.length).toBeLessThanOrEqual(Math.min(moved, 20));
    const refused = await administrator.submit(`${LIST}/${id}`, `${LIST}/${id}/tu-choi`, {
      note: 'Hai nghề khác nhau',
    });
    expect(refused.text).toContain('Hai nghề khác nhau');
  }, 120_000);

  it('come from another process as soon as it is looked for', async () => {
    const live = world.get(LiveSynonyms);
    await db().query(
      `INSERT INTO search_synonym (id, status, from_words, to_words, is_both_ways, serves, proposed_by, proposed_at,
         decided_by, decided_at, preview)
       VALUES (gen_random_uuid(), 'live', 'lộc cộc', 'bảo vệ', false, 1, gen_random_uuid(), now(),
         gen_random_uuid(), now(), '{}')`,
    );
    await live.refresh();
    expect((await titles('lộc cộc'))[0]).toBe('Bảo vệ nhà xưởng');
    await db().query(
      `UPDATE search_synonym SET status = 'withdrawn', edition = nextval('search_synonym_edition')
       WHERE from_words = 'lộc cộc'`,
    );
    await live.refresh();
    expect(await titles('lộc cộc')).toEqual([]);
  });

  it('are refused in form where they say nothing, the same, or what is known', async () => {
    for (const [fields, words] of [
      [{ from: '', to: 'tài xế' }, 'Từ người tìm việc gõ'],
      [{ from: '!!!', to: 'tài xế' }, 'Ghi từ một đến sáu từ'],
      [{ from: 'Tài xế', to: 'tài xế' }, 'Hai vế phải khác nhau'],
    ] as const) {
      const answer = await propose(manager, fields);
      expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    }
    await propose(manager, { from: 'thợ nề', to: 'thợ xây' });
    expect((await propose(administrator, { from: 'thợ nề', to: 'thợ xây' })).text).toContain('đã được đề xuất');
    expect((await manager.get(`${LIST}/moi?tu=th%E1%BB%A3+n%E1%BB%81`)).html).toContain('value="thợ nề"');
  });

  it('hold to two people and a known effect in the database too', async () => {
    const insert = (by: string, preview: string) =>
      db().query(
        `INSERT INTO search_synonym (id, status, from_words, to_words, is_both_ways, serves, proposed_by, proposed_at,
           decided_by, decided_at, preview)
         VALUES (gen_random_uuid(), 'live', 'a', 'b', false, 1, '00000000-0000-7000-8000-000000000001', now(), ${by},
           now(), ${preview})`,
      );
    await expect(insert(`'00000000-0000-7000-8000-000000000001'`, `'{}'`)).rejects.toThrow('two_people');
    await expect(insert('NULL', `'{}'`)).rejects.toThrow('two_people');
    await expect(insert('gen_random_uuid()', 'NULL')).rejects.toThrow('previewed');
  });

  it('are for those who care for the words; counsellors read', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(LIST)).text).toContain('cọc cạch → lái xe tải');
    expect((await counsellor.get(`${LIST}/moi`)).status).toBe(403);
    expect((await counsellor.get(`${LIST}/${await idOf('thợ nề')}`)).text).not.toContain('Xử lý đề xuất');
    expect((await counsellor.get(`${LIST}/nothing`)).status).toBe(404);
    const officer = await signInStaff(world, office, 'commune_officer');
    expect((await officer.get(LIST)).status).toBe(403);
  });
});
