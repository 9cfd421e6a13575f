import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Definitions } from '@app/placements';
import { countQueries, Db } from '@app/platform/database';
import { Directions } from '@app/reports';
import { type BrowserSession } from '../support/browser-session.js';
import { importLines } from '../support/ledger.js';
import { openCentre, signInStaff } from '../support/people.js';
import { ROOT } from '../support/sources.js';
import { World } from '../support/world.js';

const DIRECTION = '/can-bo/dieu-hanh';

describe("the director's page", () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;
  let counsellor: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = await signInStaff(world, office, 'centre_manager');
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());

  it('is for those who lead, and says so while nobody counts', async () => {
    expect((await counsellor.get(DIRECTION)).status).toBe(403);
    const page = await manager.get(DIRECTION);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Chưa có ai trong năm này');
  });

  it('shows the figure of the year by its official definition, and how it was counted', async () => {
    const history = readFileSync(join(ROOT, 'test/figures/golden/december-and-january.jsonl'), 'utf8');
    expect((await importLines(world, history.trim().split('\n'))).rejected).toEqual([]);
    await world.get(Definitions).markOfficial(2026, 'a-cohort', 90, null);
    const page = await manager.get(`${DIRECTION}?nam=2025`);
    expect(page.text).toContain('Năm 2025 chưa chọn cách tính chính thức');
    expect(page.text).toContain('Kỳ 01/01/2025 – 31/12/2025');
    expect(page.text).toContain('Người được giới thiệu trong kỳ (bản 1), đi làm trong 30 ngày.');
    const direction = await world.get(Directions).of(2025, world.clock.now(), 'vi');
    const { total, months } = direction.figure;
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`),
    );
    expect(months.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(total.denominator);
    expect(total.denominator).toBeGreaterThan(0);
  });

  it('opens numbers to their people', async () => {
    const page = await manager.get(`${DIRECTION}?nam=2025`);
    const [, href] = /href="([^"]+\/nguoi\?[^"]+)"/.exec(page.html)!;
    const people = await manager.get(href!.replaceAll('&amp;', '&'));
    expect(people.status).toBe(200);
    expect(people.text).toContain('Mã trong sổ');
  });

  it('opens where people wait to those who wait there, for whoever may see persons, and keeps it in the log', async () => {
    const fact = (id: string, type: string, person: string, day: string, more: object = {}) => ({
      id,
      type,
      person,
      occurredAt: day,
      recordedAt: day,
      ...more,
    });
    const held = { counsellor: 'k1', office: 'o1', services: [] };
    await importLines(world, [
      fact('w1', 'person.registered', 'waits-long', '2023-03-01'),
      fact('w2', 'person.registered', 'waits-short', '2023-03-09'),
      fact('w3', 'person.registered', 'counselled', '2023-03-02'),
      fact('w4', 'consultation.held', 'counselled', '2023-03-05', held),
    ]);
    const page = await manager.get(`${DIRECTION}/cho-doi?nam=2023&buoc=registered`);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/waits-long.*01\/03\/2023.*waits-short.*09\/03\/2023/s);
    expect(page.text).not.toContain('counselled');
    const [, root] = /sau=2023-03-01\.([0-9a-f-]+)/.exec(page.html) ?? [];
    expect(root).toBeUndefined();
    const counselled = await manager.get(`${DIRECTION}/cho-doi?nam=2023&buoc=counselled`);
    expect(counselled.text).toMatch(/counselled.*05\/03\/2023/s);
    for (const address of ['buoc=no-such', 'sau=x.y', `sau=2023-03-02.${'0'.repeat(36)}`]) {
      expect((await manager.get(`${DIRECTION}/cho-doi?nam=2023&${address}`)).status).toBe(200);
    }
    expect((await counsellor.get(`${DIRECTION}/cho-doi`)).status).toBe(403);
    const log = await world
      .get(Db)
      .query(
        `SELECT subject_id AS about FROM audit_entry WHERE action = 'figure.open-persons' ORDER BY id DESC LIMIT 9`,
      );
    expect(log.map(({ about }) => about)).toEqual(expect.arrayContaining(['way/registered', 'way/counselled']));
  });

  it('takes what is no year for this one', async () => {
    for (const nam of ['1999', 'x', '20250', "2025'"]) {
      const page = await manager.get(`${DIRECTION}?${new URLSearchParams({ nam }).toString()}`);
      expect(page.status).toBe(200);
    }
  });

  it('asks the database as often for few as for many', async () => {
    const inGroups = readFileSync(join(ROOT, 'test/figures/golden/masked-groups.jsonl'), 'utf8').replaceAll(
      '2026-',
      '2025-',
    );
    const others = inGroups.replace(/"(id|person|referral|placement|corrects)": ?"/g, '"$1":"other-');
    const direction = () => world.get(Directions).of(2025, world.clock.now(), 'vi');
    expect((await importLines(world, inGroups.trim().split('\n'))).rejected).toEqual([]);
    const few = await countQueries(direction);
    expect((await importLines(world, others.trim().split('\n'))).rejected).toEqual([]);
    const many = await countQueries(direction);
    expect(many.result.figure.total.denominator).toBeGreaterThan(few.result.figure.total.denominator);
    expect(many.statements).toHaveLength(few.statements.length);
  });
});
