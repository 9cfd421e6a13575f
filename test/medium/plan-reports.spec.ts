import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { readRecords } from '@app/platform/sheets';
import { PlanReports } from '@app/reports';
import { type BrowserSession } from '../support/browser-session.js';
import { importLines } from '../support/ledger.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const REPORTS = '/can-bo/bao-cao';

/** Referred in March 2026 in one commune; who is placed starts on the twentieth day. */
const referred = (name: string, count: number, placed: number) =>
  Array.from({ length: count }, (_, at) => {
    const person = `${name}-${at}`;
    const fact = (id: string, type: string, day: string, fields: object) => ({
      id: `${person}/${id}`,
      type,
      person,
      occurredAt: day,
      recordedAt: day,
      ...fields,
    });
    const start = { startDate: '2026-03-22', contract: '12_36', channel: 'referral', placement: person };
    return [
      fact('1', 'person.registered', '2026-03-01', { sex: at % 2 === 0 ? 'female' : 'male', commune: '05443' }),
      fact('2', 'referral.issued', '2026-03-02', {
        counsellor: 'k',
        office: 'o',
        employer: 'e',
        referral: person,
        validUntil: '2026-04-02',
      }),
      ...(at < placed
        ? [fact('3', 'placement.reported', '2026-03-25', { ...start, evidence: { kind: 'contract', strength: 5 } })]
        : []),
    ];
  }).flat();

describe('the report of the plan', () => {
  let world: World;
  let office: Office;
  let writer: BrowserSession;
  let publisher: BrowserSession;
  let address: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    writer = await signInStaff(world, office, 'centre_manager');
    publisher = await signInStaff(world, office, 'centre_manager', 'deputy');
    expect((await importLines(world, referred('p', 40, 14))).rejected).toEqual([]);
  }, 120_000);
  afterAll(() => world.stop());

  const begin = async (session: BrowserSession) =>
    (await session.submit(REPORTS, REPORTS, { year: '2026' })).path.split('?')[0]!;
  const idOf = () => address.split('/').at(-1)!;
  const act = (session: BrowserSession, step: string, fields: Record<string, string> = {}) =>
    session.submit(address, step === '' ? address : `${address}/${step}`, fields);
  const fileOf = (name: string) => writer.download(`${address}/${name}`);
  const statusOf = async () => (await world.get(PlanReports).get(idOf())).report.status;

  it('is for those who lead', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(REPORTS)).status).toBe(403);
    expect((await writer.get(`${REPORTS}/nothing`)).status).toBe(404);
  });

  it('begins with its figures, once a year', async () => {
    address = await begin(writer);
    expect(await begin(publisher)).toBe(address);
    const page = await writer.get(address);
    expect(page.text).toContain('14 trong 40 người có việc làm, đạt 35%; chỉ tiêu 41%.');
    expect(page.text).toContain('Còn thiếu 3 người.');
    expect(page.text).toContain('Đang soạn');
  });

  it('keeps what is written, and says when somebody else was faster', async () => {
    await act(writer, '', { version: '1', results: 'Mở 12 phiên giao dịch việc làm.', proposals: '' });
    expect((await writer.get(address)).text).toContain('Mở 12 phiên giao dịch việc làm.');
    const late = await act(publisher, '', { version: '1', results: 'Bản khác' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('Bản khác');
  });

  it('is published by another than who checked it', async () => {
    await act(writer, 'chot');
    expect(await statusOf()).toBe('checked');
    await act(writer, 'cong-bo');
    expect(await statusOf()).toBe('checked');
    await act(publisher, 'tra-lai');
    expect(await statusOf()).toBe('draft');
    await act(writer, 'chot');
    await act(publisher, 'cong-bo');
    expect(await statusOf()).toBe('published');
    const { steps } = await world.get(PlanReports).get(idOf());
    expect(steps.map(({ to }) => to)).toEqual(['draft', 'checked', 'draft', 'checked', 'published']);
  });

  it('never changes again, not even in the database', async () => {
    const before = await world.get(PlanReports).get(idOf());
    await act(writer, '', { version: String(before.report.version), results: 'Sửa sau' });
    await act(writer, 'tra-lai');
    expect(await world.get(PlanReports).get(idOf())).toEqual(before);
    const change = world.get(Db).query(`UPDATE plan_report SET results = 'x' WHERE id = $1`, [idOf()]);
    await expect(change).rejects.toThrow(/append-only/);
  });

  it('counts to the same when facts of its time come in later', async () => {
    await importLines(world, [
      ...referred('late', 10, 10),
      {
        id: 'c',
        type: 'fact.corrected',
        person: 'p-0',
        corrects: 'p-0/3',
        occurredAt: '2026-04-01',
        recordedAt: '2026-04-01',
        void: true,
      },
      {
        id: 'm',
        type: 'person.merged',
        person: 'p-1',
        into: 'p-2',
        occurredAt: '2026-04-01',
        recordedAt: '2026-04-01',
      },
    ]);
    expect(await world.get(PlanReports).compare(idOf())).toEqual([]);
    const page = await writer.get(`${address}/doi-chieu`);
    expect(page.text).toContain('Tính lại từ sổ sự kiện cho đúng số liệu đã chốt.');
    // The next report of the year knows them: 39 and 10 people, of whom 12 and 10 count.
    const next = (await begin(writer)).split('/').at(-1)!;
    const { official } = (await world.get(PlanReports).get(next)).figures;
    expect([official.numerator, official.denominator]).toEqual([22, 49]);
  });

  it('is a paper with its words, its tables and its hash', async () => {
    const input = await fileOf('bao-cao.pdf');
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' })
      .normalize('NFC')
      .replace(/\s+/g, ' ');
    const { report } = await world.get(PlanReports).get(idOf());
    for (const words of [
      'BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU VIỆC LÀM NĂM 2026',
      '14 trong 40 người có việc làm, đạt 35%; chỉ tiêu 41%.',
      'Mở 12 phiên giao dịch việc làm.',
      'Theo giới tính',
      'Phụ lục: cách tính',
      report.hash!.slice(0, 40),
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('BẢN SOẠN');
  });

  it('is a workbook with the same figures as numbers', async () => {
    const content = await fileOf('bao-cao.xlsx');
    const rows = [];
    for await (const { values } of readRecords(content, { isHeadings: ([first]) => first === 'Năm' }))
      rows.push(values);
    expect(rows).toContainEqual(expect.objectContaining({ Năm: 'Có việc làm', 2026: '14' }));
    expect(rows).toContainEqual(expect.objectContaining({ Năm: 'Tỷ lệ', 2026: expect.stringMatching(/^35/) }));
  });

  it('counts nothing twice while facts arrive', async () => {
    address = await begin(writer);
    const id = idOf();
    await Promise.all([
      act(writer, 'chot'),
      ...Array.from({ length: 6 }, (_, at) => importLines(world, referred(`while-${at}`, 5, 5))),
    ]);
    const { figures } = await world.get(PlanReports).get(id);
    const extra = figures.official.denominator - 49;
    expect(extra % 5).toBe(0);
    expect(figures.official.numerator).toBe(22 + extra);
    expect(await world.get(PlanReports).compare(id)).toEqual([]);
  });
});
