import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerExport, LedgerImport, readFactSheet } from '@app/ledger';
import { Db } from '@app/platform/database';
import { figureOf, importLines, inTrial } from '../support/ledger.js';
import { openCentre } from '../support/people.js';
import { ROOT } from '../support/sources.js';
import { xlsxFile } from '../support/xlsx-file.js';
import { World } from '../support/world.js';

const at = { occurredAt: '2026-03-10T09:00:00+07:00', recordedAt: '2026-03-10T09:00:00+07:00' };
const registered = (id: string, person: string) => ({ id, type: 'person.registered', person, ...at });
const referral = (id: string, person: string, more: object = {}) => ({
  id,
  type: 'referral.issued',
  person,
  ...at,
  referral: `r-${id}`,
  counsellor: 'k1',
  office: 'o1',
  employer: 'e1',
  validUntil: '2026-04-10',
  ...more,
});
const placement = (id: string, person: string, startDate: string, more: object = {}) => ({
  id,
  type: 'placement.reported',
  person,
  ...at,
  placement: `w-${id}`,
  startDate,
  contract: 'definite',
  channel: 'referral',
  evidence: { kind: 'call', strength: 2 },
  ...more,
});
const merged = (id: string, person: string, into: string, recordedAt: string) => ({
  id,
  type: 'person.merged',
  person,
  into,
  occurredAt: recordedAt,
  recordedAt,
});

describe('the import of the ledger', () => {
  let world: World;
  const db = () => world.get(Db);

  beforeAll(async () => {
    world = await World.start();
    await openCentre(world);
  });
  afterAll(() => world.stop());

  const exported = async () => {
    let text = '';
    for await (const lines of world.get(LedgerExport).lines()) text += lines;
    return text.trim().split('\n').filter(Boolean);
  };
  const figure = (more: object = {}) => figureOf(world, more);

  it('takes every example of the documentation, and the export of it again without change', () =>
    inTrial(world, async () => {
      const text = readFileSync(join(ROOT, 'docs/LEDGER.md'), 'utf8');
      const examples = [...text.matchAll(/^```text\n([^]*?)^```/gm)].flatMap(([, block]) => block!.trim().split('\n'));
      expect(examples.length).toBeGreaterThan(14);
      const first = await importLines(world, examples);
      expect({ ...first, warnings: [] }).toEqual({
        lines: examples.length,
        appended: examples.length,
        known: 0,
        rejected: [],
        warnings: [],
      });
      const out = await exported();
      const flat = (lines: readonly string[]) =>
        lines
          .map((line) => JSON.parse(line) as Record<string, unknown>)
          .map(({ occurredAt: _at, recordedAt: _known, ...rest }) => rest)
          .sort((left, right) => (String(left['id']) < String(right['id']) ? -1 : 1));
      expect(flat(out)).toEqual(flat(examples));
      for (const again of [examples, out, [...out].reverse()]) {
        expect(await importLines(world, again)).toMatchObject({ appended: 0, known: examples.length, rejected: [] });
      }
    }));

  it('keeps priority groups out of the facts, and tells them apart by their id', () =>
    inTrial(world, async () => {
      const fact = { ...registered('a', 'p'), priorityGroups: ['nkt', 'nu'] };
      await importLines(world, [fact]);
      expect(await db().query('SELECT data FROM fact')).toEqual([{ data: {} }]);
      expect(await importLines(world, [{ ...fact, priorityGroups: ['nu', 'nkt'] }])).toMatchObject({ known: 1 });
      expect(await importLines(world, [{ ...fact, priorityGroups: ['nu'] }])).toMatchObject({
        rejected: [{ line: 1, id: 'a', reason: 'same id with other content' }],
      });
      expect(await importLines(world, [registered('a', 'p')])).toMatchObject({ appended: 0, known: 0 });
    }));

  it('names each line that is malformed, and takes the others', () =>
    inTrial(world, async () => {
      const bad: (string | object)[] = [
        '{"id": "x1"',
        '[]',
        'null',
        { ...referral('x4', 'p'), type: 'referral.made' },
        { ...referral('x5', 'p'), id: '' },
        { ...referral('x6', 'p'), person: 'x'.repeat(65) },
        { ...referral('x7', 'p'), occurredAt: '2026-02-30' },
        { ...referral('x8', 'p'), occurredAt: '2026-03-10T09:00:00' },
        { ...referral('x9', 'p'), recordedAt: undefined },
        { ...referral('x10', 'p'), validUntil: 'soon' },
        { ...referral('x11', 'p'), counsellor: 7 },
        { ...placement('x12', 'p', '2026-03-20'), evidence: { kind: 'call', strength: 'high' } },
        { ...referral('x13', 'p'), referral: 'r\u0000' },
        { ...referral('x14', 'p'), id: 'x\ud800' },
        { id: 'x15', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', void: false },
        { id: 'x16', type: 'fact.corrected', person: 'p', ...at, corrects: 'g' },
        { id: 'x17', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: { recordedAt: '2026-01-01' } },
        { id: 'x18', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: { validUntil: 'soon' } },
        { id: 'x19', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: { startDate: '2026-03-20' } },
        { id: 'x20', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: { occurredAt: 'soon' } },
        { id: 'x21', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: { counsellor: null } },
        ...[
          { reason: 'no\u0000thing' },
          { reason: 'x\ud800' },
          { 'rea\u0000son': 'x' },
          { reason: 'x'.repeat(65) },
          { priorityGroups: ['nu'] },
          { person: null },
          { evidence: { kind: 'call' } },
        ].map((set, nth) => ({ id: `y${nth}`, type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set })),
        { id: 'x22', type: 'followup.done', person: 'p', ...at, placement: 'w', milestone: '2m', result: 'left' },
      ];
      const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      const text = JSON.stringify({ id: 'x23', type: 'fact.corrected', person: 'p', ...at, corrects: 'g', set: {} });
      bad.push(text.replace('"set":{}', `"set":{"reason":${deep}}`));
      const result = await importLines(world, [registered('f', 'p'), ...bad, referral('g', 'p'), '']);
      expect(result.rejected.map(({ line, reason }) => [line, reason.split(':')[0]])).toEqual([
        ...bad.map((_, index) => [index + 2, 'malformed']),
        [bad.length + 3, 'malformed'],
      ]);
      expect(result.appended).toBe(2);
      expect(await figure()).toEqual({ denominator: 1, numerator: 0 });
    }));

  it('takes no other content under an id, and no correction of what is not there', () =>
    inTrial(world, async () => {
      const voids = (id: string, corrects: string) => ({
        id,
        type: 'fact.corrected',
        person: 'p',
        ...at,
        corrects,
        void: true,
      });
      await importLines(world, [registered('f', 'p'), referral('g', 'p')]);
      const result = await importLines(world, [
        voids('v1', 'later'),
        voids('v2', 'never'),
        voids('v3', 'v1'),
        referral('g', 'p', { counsellor: 'k2' }),
        referral('later', 'p'),
        referral('later', 'p', { office: 'o2' }),
        referral('later', 'p'),
      ]);
      expect(result).toMatchObject({ lines: 7, appended: 2, known: 1 });
      expect(result.rejected).toEqual([
        { line: 2, id: 'v2', reason: 'corrects a fact that is not known' },
        { line: 3, id: 'v3', reason: 'corrects a correction' },
        { line: 4, id: 'g', reason: 'same id with other content' },
        { line: 6, id: 'later', reason: 'same id with other content' },
      ]);
    }));

  it('takes all of a circle of merges but the one that was recorded last', () =>
    inTrial(world, async () => {
      const result = await importLines(world, [
        merged('m3', 'c', 'a', '2026-03-03T00:00:00Z'),
        merged('m2', 'b', 'c', '2026-03-03T00:00:00Z'),
        merged('m1', 'a', 'b', '2026-03-01T00:00:00Z'),
        merged('m4', 'd', 'd', '2026-03-01T00:00:00Z'),
        { ...merged('m5', 'e', 'f', '2026-03-01T00:00:00Z') },
        { id: 'm6', type: 'person.unmerged', person: 'e', occurredAt: '2026-03-02', recordedAt: '2026-03-02' },
        merged('m7', 'f', 'e', '2026-03-03T00:00:00Z'),
        { id: 'v1', type: 'fact.corrected', person: 'c', ...at, corrects: 'm3', void: true },
      ]);
      expect(result.rejected).toEqual([
        { line: 1, id: 'm3', reason: 'closes a circle of merges' },
        { line: 4, id: 'm4', reason: 'closes a circle of merges' },
        { line: 8, id: 'v1', reason: 'corrects a fact that is not known' },
      ]);
      const later = await importLines(world, [merged('m8', 'c', 'a', '2026-02-01T00:00:00Z')]);
      expect(later.rejected).toMatchObject([{ id: 'm8', reason: 'closes a circle of merges' }]);
    }));

  it('warns of what is unusual, and takes it', () =>
    inTrial(world, async () => {
      const result = await importLines(world, [
        registered('f', 'p'),
        referral('g', 'p'),
        placement('h', 'p', '2026-03-09', { referral: 'r-g' }),
        placement('i', 'q', '2099-01-01', { referral: 'r-none', occupation: 'no-such' }),
        {
          id: 'j',
          type: 'placement.ended',
          person: 'p',
          ...at,
          placement: 'w-none',
          endDate: '2026-04-01',
          reason: 'x',
        },
        { id: 'k', type: 'application.answered', person: 'p', ...at, application: 'a', outcome: 'hired' },
        { ...registered('l', 's'), shoeSize: 43 },
      ]);
      expect(result).toMatchObject({ appended: 7, rejected: [] });
      expect(result.warnings.map(({ line, reason, about }) => [line, reason, about])).toEqual(
        expect.arrayContaining([
          [2, 'unknown counsellor', 'k1'],
          [2, 'unknown office', 'o1'],
          [2, 'unknown employer', 'e1'],
          [3, 'start before the referral', 'r-g'],
          [4, 'person never registered', 'q'],
          [4, 'referral never seen', 'r-none'],
          [4, 'start in the future', '2099-01-01'],
          [4, 'unknown occupation', 'no-such'],
          [5, 'placement never seen', 'w-none'],
          [6, 'application never seen', 'a'],
          [7, 'unknown field', 'shoeSize'],
        ]),
      );
      expect(JSON.stringify(await exported())).not.toContain('shoeSize');
    }));

  it('reads a spreadsheet as it reads lines', () =>
    inTrial(world, async () => {
      const rows = [
        ['Sổ sự kiện'],
        [
          'id',
          'type',
          'person',
          'occurredAt',
          'recordedAt',
          'priorityGroups',
          'placement',
          'startDate',
          'contract',
          'channel',
          'evidence.kind',
          'evidence.strength',
          'wage',
          'counsellor',
          'office',
          'corrects',
          'set.startDate',
          'void',
        ],
        [
          'a',
          'person.registered',
          'p',
          { day: '2026-03-01' },
          '2026-03-01T09:00:00+07:00',
          'nu; nkt',
          null,
          null,
          null,
          'desk',
        ],
        [
          'b',
          'consultation.held',
          'p',
          '05/03/2026',
          { day: '2026-03-05' },
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'k1',
          'o1',
        ],
        [
          'c',
          'placement.reported',
          'p',
          { day: '2026-03-20' },
          { day: '2026-03-20' },
          null,
          'w1',
          { day: '2026-03-20' },
          'definite',
          'fair',
          'call',
          2,
          7500000,
        ],
        [
          'd',
          'fact.corrected',
          'p',
          { day: '2026-03-22' },
          { day: '2026-03-22' },
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'c',
          '21/03/2026',
        ],
        ['e', 'placement.reported', 'p', 'hôm qua', { day: '2026-03-20' }],
      ];
      const result = await world.get(LedgerImport).run(readFactSheet(xlsxFile(rows)));
      expect(result).toMatchObject({ lines: 5, appended: 4, rejected: [{ line: 7, id: 'e' }] });
      const [placed] = (await exported()).map((line) => JSON.parse(line) as object).filter((fact) => 'wage' in fact);
      expect(placed).toMatchObject({
        startDate: '2026-03-20',
        wage: 7_500_000,
        evidence: { kind: 'call', strength: 2 },
      });
      expect(await figure({ window: 15 })).toEqual({ denominator: 1, numerator: 0 });
      expect(await figure({ window: 16 })).toEqual({ denominator: 1, numerator: 1 });
    }));

  it('emits no event', () =>
    inTrial(world, async () => {
      const count = () => db().queryOne('SELECT count(*) AS n FROM outbox_event');
      const before = await count();
      await importLines(world, [registered('f', 'p'), referral('g', 'p'), placement('h', 'p', '2026-03-20')]);
      expect(await count()).toEqual(before);
    }));

  describe('of more people than there are facts', () => {
    const indexes = () =>
      db().query(
        `SELECT schemaname, indexdef FROM pg_indexes WHERE tablename IN ('fact', 'service', 'placement', 'step', 'unreachable')
         ORDER BY indexdef`,
      );
    const lines = Array.from({ length: 2100 }, (_, at) => [
      registered(`f${at}`, `p${at}`),
      referral(`r${at}`, `p${at}`),
      placement(`w${at}`, `p${at}`, '2026-03-20'),
    ]).flat();

    it('makes indexes at the end, and they are what they were', () =>
      inTrial(world, async () => {
        const before = await indexes();
        expect(before.length).toBeGreaterThan(8);
        const more = [merged('m', 'p1', 'p2', '2026-03-11T09:00:00+07:00'), referral('f0', 'p0')];
        const result = await importLines(world, [...lines, ...more]);
        expect(result).toMatchObject({ appended: 6301, rejected: [{ id: 'f0' }] });
        expect(await indexes()).toEqual(before);
        expect(await figure()).toEqual({ denominator: 2099, numerator: 2099 });
        expect(await importLines(world, lines)).toMatchObject({ appended: 0, known: 6300, rejected: [] });
        await expect(
          db().query(
            `INSERT INTO fact (id, type, subject, occurred_at, recorded_at, data)
             SELECT id, type, subject, occurred_at, recorded_at, data FROM fact LIMIT 1`,
          ),
        ).rejects.toThrow(/fact_id_unique/);
      }));

    it('cannot leave the ledger without them', async () => {
      const before = await indexes();
      await expect(db().tx(() => db().query('SELECT put_ledger_indexes_aside()'))).rejects.toThrow(/not made again/);
      await expect(db().query('DELETE FROM index_put_aside')).rejects.toThrow(/permission denied/);
      expect(await indexes()).toEqual(before);
    });

    it('leaves them as they are while somebody reads', async () => {
      const reads = db().tx(async () => {
        await db().query('SELECT FROM fact LIMIT 1');
        await db().apart(() =>
          inTrial(world, async () => {
            expect(await importLines(world, lines)).toMatchObject({ appended: 6300 });
          }),
        );
      });
      await expect(reads).resolves.toBeUndefined();
    });
  });
});
