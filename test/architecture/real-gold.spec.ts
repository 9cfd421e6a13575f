import { describe, expect, it } from '@jest/globals';
import { GOLD_PARTS } from '../gold/judgments.js';
import {
  REAL_KINDS,
  realCorpus,
  realFurtherQueries,
  realGoldLines,
  realQueries,
  realRows,
  realValidationQueries,
} from '../gold/real.js';
import { sharedFile } from '../support/shared-data.js';

const file = sharedFile('real-vacancies.csv');
const measured = file ? it : it.skip;

describe('the gold set over real vacancies', () => {
  const queries = realQueries();

  it('has at least 25 queries of each kind, at least ten in each half, none twice', () => {
    for (const kind of REAL_KINDS) {
      const own = queries.filter((query) => query.kind === kind);
      expect(own.length).toBeGreaterThanOrEqual(25);
      for (const half of ['dev', 'test']) {
        expect(own.filter((query) => query.half === half).length).toBeGreaterThanOrEqual(10);
      }
    }
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('validates by queries that neither half has', () => {
    const known = new Set(queries.map(({ query }) => query));
    const others = [...realValidationQueries(), ...realFurtherQueries()];
    expect(others.filter(({ query }) => known.has(query))).toEqual([]);
  });

  measured('grades rows of the corpus for every query, at least one of them 2 or 3', () => {
    const rows = realRows(file!);
    const ids = new Set(realCorpus(rows).map(({ id }) => id));
    for (const { judgments } of GOLD_PARTS.flatMap((part) => realGoldLines(rows, part))) {
      expect(Math.max(...Object.values(judgments))).toBeGreaterThanOrEqual(2);
      expect(Object.keys(judgments).every((id) => ids.has(id))).toBe(true);
    }
  });
});
