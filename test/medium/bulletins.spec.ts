import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@app/kernel';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { readRecords } from '@app/platform/sheets';
import { PostingLife } from '@app/postings';
import { Bulletins } from '@app/reports';
import { applicantOf, giveProfile } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DESK = '/can-bo/ban-tin';
const MARKET = '/thi-truong-lao-dong';

describe('the bulletin of the labour market', () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;

  const on = (day: string) => (world.clock as FixedClock).set(new Date(`${day}T09:00:00+07:00`));
  const post = (headcount: number, wageMin: number, occupation = '8153') =>
    publishedPosting(world, office, { headcount, wageMin, wageMax: wageMin + 2_000_000, occupation });
  const seek = async (occupation: string, at: number) => {
    const { personId } = await applicantOf(world, office, { phone: `09120000${at}`, hasProfile: false });
    await giveProfile(world, personId, { occupations: [occupation], communes: ['05710'] });
  };

  beforeAll(async () => {
    world = await World.start({ now: new Date('2025-08-10T02:00:00Z') });
    office = await openCentre(world);
    await post(5, 6_000_000);
    await post(3, 6_000_000);
    on('2025-12-31');
    await post(4, 6_000_000);
    on('2026-05-10');
    await post(10, 6_000_000);
    // The first instant of a quarter, and wages whose middles are 7 to 12 millions.
    on('2026-07-01');
    const sewing = await post(2, 6_000_000);
    on('2026-07-11');
    await world.get(PostingLife).close(counsellorOf(office), sewing.id, { reason: 'hired-elsewhere' });
    for (const millions of [7, 8, 9, 10, 11]) await post(2, millions * 1_000_000);
    await post(1, 20_000_000, '7231');
    for (let at = 10; at < 16; at += 1) await seek('8153', at);
    for (let at = 16; at < 19; at += 1) await seek('7231', at);
    on('2026-10-05');
    await post(50, 6_000_000);
    manager = await signInStaff(world, office, 'centre_manager');
  }, 180_000);
  afterAll(() => world.stop());

  it('is counted by staff, when the quarter is over', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(DESK)).status).toBe(403);
    const early = await manager.submit(DESK, DESK, { quarter: '2026-Q4' });
    expect(early.text).toContain('Quý này chưa kết thúc');
    expect((await manager.submit(DESK, DESK, { quarter: 'nay' })).status).toBe(422);
    const page = await manager.submit(DESK, DESK, { quarter: '2026-Q3' });
    expect(page.path).toContain(`${DESK}/2026-Q3`);
    expect(page.text).toContain('Bản nội bộ');
  });

  it('counts postings and wishes as somebody would by hand', async () => {
    const { content } = await world.get(Bulletins).get('2026-Q3');
    expect(content).toMatchObject({ postings: 7, openings: 13, seekers: 9 });
    // Middles of 7, 8, 9, 10, 11, 12 and 21 millions; of sewing the last one is not there.
    expect(content.wage).toEqual({ postings: 7, low: 8_500_000, median: 10_000_000, high: 11_500_000 });
    expect(content.byOccupation).toEqual([
      {
        key: '81',
        postings: 6,
        openings: 12,
        seekers: 6,
        wage: { postings: 6, low: 8_250_000, median: 9_500_000, high: 10_750_000 },
      },
      {
        key: '72',
        postings: 1,
        openings: 1,
        seekers: 3,
        wage: { postings: 1, low: 21_000_000, median: 21_000_000, high: 21_000_000 },
      },
    ]);
    expect(content.byCommune).toEqual([{ key: '05710', postings: 7, openings: 13, seekers: 9, wage: null }]);
    expect(content.byBoth).toEqual([
      { occupation: '81', commune: '05710', postings: 6, openings: 12, seekers: 6 },
      { occupation: '72', commune: '05710', postings: 1, openings: 1, seekers: 3 },
    ]);
    expect(content.daysToFill).toEqual({ postings: 1, low: 10, median: 10, high: 10 });
    expect(content.history.map(({ quarter, openings }) => [quarter, openings])).toEqual([
      ['2025-Q3', 8],
      ['2025-Q4', 4],
      ['2026-Q1', 0],
      ['2026-Q2', 10],
      ['2026-Q3', 13],
    ]);
  });

  it('forecasts the next quarter, says how far that was off, and that it was tried once', async () => {
    const { text } = await manager.get(`${DESK}/2026-Q3`);
    expect(text).toContain('Chỉ tiêu tuyển mới, Quý 4/2026 4 0 – 9');
    expect(text).toContain('Mới thử lại được 1 lần');
    await manager.submit(DESK, DESK, { quarter: '2025-Q4' });
    expect((await manager.get(`${DESK}/2025-Q4`)).text).toContain('Mới có số liệu của 2 quý');
  });

  it('counts who was looking in the quarter, whenever the profile was made, and nobody who had stopped', async () => {
    const seekersIn = async (quarter: string) => {
      await world.get(Bulletins).make(counsellorOf(office), quarter);
      const { content } = await world.get(Bulletins).get(quarter);
      return [content.seekers, content.history.at(-1)!.seekers];
    };
    expect(await seekersIn('2026-Q2')).toEqual([0, 0]);
    const set = (status: string, made: string, said: string) =>
      world.get(Db).query(
        `UPDATE candidate SET status = $1, created_at = $2, still_looking_at = $3 WHERE person_id =
           (SELECT id FROM person WHERE phone = '0912000010')`,
        [status, made, said],
      );
    await set('looking', '2025-08-01', '2025-08-01');
    expect(await seekersIn('2026-Q2')).toEqual([1, 1]);
    await set('not_looking', '2025-08-01', '2025-12-20');
    expect([await seekersIn('2025-Q4'), await seekersIn('2026-Q1')]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    await set('looking', '2026-07-20', '2026-07-20');
    expect(await seekersIn('2026-Q3')).toEqual([9, 9]);
  });

  it('is for everybody once it is published, and masks the few', async () => {
    const stranger = new BrowserSession(world.url);
    expect((await stranger.get(MARKET)).text).toContain('Chưa có bản tin nào');
    expect((await stranger.get(`${MARKET}/2026-Q3`)).status).toBe(404);
    await manager.submit(`${DESK}/2026-Q3`, `${DESK}/2026-Q3/cong-bo`, {});
    const page = await stranger.get(MARKET);
    expect(page.status).toBe(200);
    const { content } = (await world.get(Bulletins).published('2026-Q3'))!;
    // Three seekers are few; six beside them would tell them from nine in all.
    expect(content.byOccupation.map(({ seekers }) => seekers)).toEqual([null, null]);
    expect(content.byOccupation.map(({ wage }) => wage?.median ?? null)).toEqual([9_500_000, null]);
    expect(content.daysToFill).toBeNull();
    expect(page.text).toContain('Lương tháng ở giữa 10 triệu');
    expect(page.text).toContain('Chưa đủ tin để tính');
    expect((await stranger.get('/')).html).toContain(`href="${MARKET}"`);
    expect((await stranger.get(`/en${MARKET}`)).text).toContain('Labour market');
  });

  it('never changes then, whatever becomes of its postings', async () => {
    const again = await manager.submit(DESK, DESK, { quarter: '2026-Q3' });
    expect(again.text).toContain('Bản tin đã công bố');
    const change = world.get(Db).query(`UPDATE market_bulletin SET content = '{}' WHERE quarter = '2026-Q3'`);
    await expect(change).rejects.toThrow(/append-only/);
    await world.get(Db).query(`DELETE FROM candidate`);
    on('2027-01-05');
    await world.get(Bulletins).make(counsellorOf(office), '2026-Q4');
    const { content } = await world.get(Bulletins).get('2026-Q4');
    expect(content.history.at(-2)).toEqual({ quarter: '2026-Q3', openings: 13, seekers: 9 });
    expect(content.openings).toBe(50);
  });

  it('is a paper and a workbook for everybody, with what the page says', async () => {
    const fileOf = async (name: string) => {
      const answer = await fetch(new URL(`${MARKET}/2026-Q3/${name}`, world.url));
      expect(answer.status).toBe(200);
      return Buffer.from(await answer.arrayBuffer());
    };
    const input = await fileOf('ban-tin.pdf');
    expect((await fileOf('ban-tin.pdf')).equals(input)).toBe(true);
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
    const words = text.normalize('NFC').replace(/\s+/g, ' ');
    expect(words).toContain('BẢN TIN THỊ TRƯỜNG LAO ĐỘNG QUÝ 3/2026');
    expect(words).toContain('Người tìm việc 9');
    const rows = [];
    const isHeadings = ([first]: readonly string[]) => first === 'Quý';
    for await (const { values } of readRecords(await fileOf('ban-tin.xlsx'), { isHeadings })) rows.push(values);
    expect(rows.length).toBeGreaterThan(3);
  });
});
