import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { localDate } from '@app/kernel';
import { Definitions, TargetOverviews } from '@app/placements';
import { countQueries } from '@app/platform/database';
import { type BrowserSession } from '../support/browser-session.js';
import { importLines } from '../support/ledger.js';
import { openCentre, signInStaff } from '../support/people.js';
import { ROOT } from '../support/sources.js';
import { World } from '../support/world.js';

const TARGETS = '/can-bo/chi-tieu';
const IN_2026 = { from: localDate('2026-01-01'), to: localDate('2026-12-31') };

/** Referred in March 2026; of ten every third starts 20 days later. */
const history = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => {
    const person = `${prefix}-${at}`;
    const when = { occurredAt: '2026-03-02T09:00:00+07:00', recordedAt: '2026-03-02T09:00:00+07:00' };
    const referred = { counsellor: 'k-1', office: 'tn-1', employer: 'e-1', validUntil: '2026-04-02' };
    const sex = at < 3 ? 'female' : 'male';
    const start = {
      placement: `w-${person}`,
      startDate: '2026-03-22',
      contract: '12_36',
      channel: 'referral',
      evidence: { kind: 'contract', strength: 5 },
    };
    return [
      { id: `${person}/1`, type: 'person.registered', person, ...when, sex },
      { id: `${person}/2`, type: 'referral.issued', person, ...when, referral: `r-${person}`, ...referred },
      ...(at % 3 === 0
        ? [
            {
              id: `${person}/3`,
              type: 'placement.reported',
              person,
              occurredAt: '2026-03-22',
              recordedAt: '2026-03-25',
              ...start,
            },
          ]
        : []),
    ];
  }).flat();

describe('the page of official figures', () => {
  let world: World;
  let office: Office;
  let counsellor: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());

  const rowsOf = (html: string): string[] => [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row);
  const textOf = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('says so while there is nothing to count, and how things will be counted', async () => {
    const page = await counsellor.get(TARGETS);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Chưa có số liệu trong kỳ này');
    expect(page.text).toContain('Kỳ 01/01/2026 – 31/12/2026');
    expect(page.text).toContain('Tỷ lệ có thể vượt 100%');
  });

  it('shows four definitions with two windows each, and marks the official one', async () => {
    expect((await importLines(world, history(10, 'p'))).rejected).toEqual([]);
    await world.get(Definitions).markOfficial(2026, 'a-cohort', 90, null);
    const page = await counsellor.get(TARGETS);
    const rows = rowsOf(page.html).slice(1).map(textOf);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('Người được giới thiệu trong kỳ 30 ngày 10 4 40% 41% Thiếu 1 người 0 0');
    expect(rows.filter((row) => row.includes('Chính thức 2026'))).toEqual([
      'Người được giới thiệu trong kỳ Chính thức 2026 90 ngày 10 4 40% 41% Thiếu 1 người 0 0',
    ]);
  });

  it('counts by what was known at an instant', async () => {
    for (const luc of ['24/3/2026', '24/03/2026 23:59', '2026-03-24T16:59:59.5Z']) {
      const page = await counsellor.get(`${TARGETS}?${new URLSearchParams({ luc }).toString()}`);
      expect(textOf(rowsOf(page.html)[1]!)).toBe(
        'Người được giới thiệu trong kỳ 30 ngày 10 0 0% 41% Thiếu 5 người 10 0',
      );
    }
  });

  it('groups by the official definition, or by the one in the address', async () => {
    const page = await counsellor.get(`${TARGETS}?theo=sex`);
    expect(page.text).toContain('Người được giới thiệu trong kỳ, trong 90 ngày.');
    expect(rowsOf(page.html).slice(-2).map(textOf)).toEqual(['Nữ 3 1 33,33% 0 0', 'Nam 7 3 42,86% 0 0']);
    const other = await counsellor.get(`${TARGETS}?theo=sex&cach=b-event&trong=10`);
    expect(other.text).toContain('sau tư vấn hoặc giới thiệu, trong 10 ngày.');
    expect(textOf(rowsOf(other.html).at(-1)!)).toBe('Nam 7 0 0% 0 0');
  });

  it('masks small groups for outside the centre, and says why', async () => {
    const page = await counsellor.get(`${TARGETS}?theo=sex&cong-khai=true`);
    expect(page.text).toContain('Nhóm có từ 1 đến 4 người');
    expect(rowsOf(page.html).slice(-2).map(textOf)).toEqual(['Nữ Che Che Che Che Che', 'Nam Che Che Che Che Che']);
  });

  it('says what it cannot read, and keeps what was typed', async () => {
    const page = await counsellor.get(`${TARGETS}?tu=31/02/2026&luc=hôm+qua`);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Ghi ngày theo dạng 24/11/2026.');
    expect(page.text).toContain('Ghi ngày giờ theo dạng');
    expect(page.html).toContain('value="hôm qua"');
    const order = await counsellor.get(`${TARGETS}?tu=02/01/2026&den=01/01/2026`);
    expect(order.text).toContain('Ngày cuối không được trước ngày đầu.');
  });

  it('is for those who read figures', async () => {
    const admin = await signInStaff(world, office, 'administrator', 'quantri');
    expect((await admin.get(TARGETS)).status).toBe(403);
  });

  it('asks the database as often for few as for many', async () => {
    const overview = () => world.get(TargetOverviews).of(IN_2026, '2026-12-31T00:00:00Z');
    const few = await countQueries(overview);
    await importLines(
      world,
      readFileSync(join(ROOT, 'test/figures/golden/merge-and-unmerge.jsonl'), 'utf8').trim().split('\n'),
    );
    await importLines(world, history(60, 'q'));
    const many = await countQueries(overview);
    expect(many.result.reports[0]!.denominator).toBeGreaterThan(few.result.reports[0]!.denominator);
    expect(many.statements).toHaveLength(few.statements.length);
  });
});
