import { describe, expect, it } from '@jest/globals';
import { readFact, type StatedFact } from './fact-line.js';
import { figureRows } from './figure-rows.js';

function fact(id: string, type: string, person: string, known: string, fields: object = {}): StatedFact {
  const read = readFact({ id, type, person, occurredAt: known, recordedAt: known, ...fields });
  if ('problem' in read) throw new Error(read.problem);
  return read.fact;
}

const referral = (id: string, person: string, day: string) =>
  fact(id, 'referral.issued', person, day, {
    referral: id,
    counsellor: 'k1',
    office: 'o1',
    employer: 'e1',
    validUntil: '2026-12-31',
  });
const times = (rows: readonly { root: string; from: string; to: string }[]) =>
  [...rows]
    .sort((left, right) => (left.from < right.from ? -1 : 1))
    .map(({ root, from, to }) => [root, from.slice(0, 10), to.slice(0, 10)]);

describe('rows that figures are counted from', () => {
  it('are cut where what is known of the day changes, and nowhere else', () => {
    const rows = figureRows([
      referral('r', 'p', '2026-03-10T00:00:00Z'),
      fact('t1', 'person.registered', 'p', '2026-03-01T00:00:00Z', { sex: 'female' }),
      fact('t2', 'person.updated', 'p', '2026-04-01T00:00:00Z', { sex: 'other' }),
      {
        ...fact('t3', 'person.updated', 'p', '2026-03-05T00:00:00Z', { commune: 'c' }),
        recordedAt: '2026-05-01 00:00:00',
      },
    ]).services;
    expect(times(rows)).toEqual([
      ['p', '2026-03-10', '2026-05-01'],
      ['p', '2026-05-01', 'infinity'],
    ]);
    expect(rows.map(({ traits }) => [traits.sex, traits.commune])).toEqual([
      ['female', undefined],
      ['female', 'c'],
    ]);
  });

  it('count for the person that the subject was at the time', () => {
    const rows = figureRows([
      referral('r', 'p', '2026-03-10T00:00:00Z'),
      fact('m', 'person.merged', 'p', '2026-04-01T00:00:00Z', { into: 'q' }),
      fact('u', 'person.unmerged', 'p', '2026-05-01T00:00:00Z'),
    ]).services;
    expect(times(rows)).toEqual([
      ['p', '2026-03-10', '2026-04-01'],
      ['q', '2026-04-01', '2026-05-01'],
      ['p', '2026-05-01', 'infinity'],
    ]);
  });

  it('say when the person began to work next, as far as that was known', () => {
    const placed = (id: string, known: string, startDate: string) =>
      fact(id, 'placement.reported', 'p', known, {
        placement: id,
        startDate,
        contract: 'definite',
        channel: 'referral',
        evidence: { kind: 'call', strength: 3 },
      });
    const rows = figureRows([
      referral('r', 'p', '2026-03-10T00:00:00Z'),
      placed('before', '2026-03-12T00:00:00Z', '2026-03-09'),
      placed('later', '2026-04-01T00:00:00Z', '2026-05-20'),
      placed('sooner', '2026-05-01T00:00:00Z', '2026-03-10'),
      placed('last', '2026-06-01T00:00:00Z', '2026-06-01'),
      fact('v', 'fact.corrected', 'p', '2026-07-01T00:00:00Z', { corrects: 'sooner', void: true }),
    ]).services;
    expect(times(rows)).toEqual([
      ['p', '2026-03-10', '2026-04-01'],
      ['p', '2026-04-01', '2026-05-01'],
      ['p', '2026-05-01', '2026-07-01'],
      ['p', '2026-07-01', 'infinity'],
    ]);
    expect(rows.map((row) => row.nextStart)).toEqual([undefined, '2026-05-20', '2026-03-10', '2026-05-20']);
  });

  it('say which services were before, as far as that was known', () => {
    const told = (id: string, occurredAt: string, known: string) => ({
      ...fact(id, 'consultation.held', 'p', known, { counsellor: 'k1', office: 'o1', services: [] }),
      occurredAt: `${occurredAt} 00:00:00`,
    });
    const rows = figureRows([
      told('a', '2026-03-09', '2026-04-01T00:00:00Z'),
      referral('r', 'p', '2026-03-10T00:00:00Z'),
      told('b', '2026-03-11', '2026-03-11T00:00:00Z'),
      fact('v', 'fact.corrected', 'p', '2026-05-01T00:00:00Z', { corrects: 'r', void: true }),
    ]).services.map((row) => [row.fact, row.from.slice(0, 10), row.previousReferral, row.previousConsultation]);
    expect(rows).toEqual([
      ['a', '2026-04-01', undefined, undefined],
      ['r', '2026-03-10', undefined, undefined],
      ['r', '2026-04-01', undefined, '2026-03-09'],
      ['b', '2026-03-11', '2026-03-10', undefined],
      ['b', '2026-04-01', '2026-03-10', '2026-03-09'],
      ['b', '2026-05-01', undefined, '2026-03-09'],
    ]);
  });

  it('end where a fact becomes void, and begin with the fact when a correction was recorded before it', () => {
    const early = fact('c', 'fact.corrected', 'p', '2026-03-01T00:00:00Z', {
      corrects: 'r',
      set: { counsellor: 'k2' },
    });
    const late = fact('d', 'fact.corrected', 'p', '2026-04-01T00:00:00Z', { corrects: 'r', void: true });
    const rows = figureRows([referral('r', 'p', '2026-03-10T00:00:00Z'), late, early]).services;
    expect(times(rows)).toEqual([['p', '2026-03-10', '2026-04-01']]);
    expect(rows[0]!.counsellor).toBe('k2');
  });

  it('go round in no circle, even where the ledger holds one', () => {
    const rows = figureRows([
      referral('r', 'p', '2026-03-10T00:00:00Z'),
      fact('m1', 'person.merged', 'p', '2026-04-01T00:00:00Z', { into: 'q' }),
      fact('m2', 'person.merged', 'q', '2026-04-02T00:00:00Z', { into: 'p' }),
    ]).services;
    expect(times(rows)).toEqual([
      ['p', '2026-03-10', '2026-04-01'],
      ['q', '2026-04-01', 'infinity'],
    ]);
  });
});
