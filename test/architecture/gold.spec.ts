import { describe, expect, it } from '@jest/globals';
import { foldAccents } from '@app/kernel';
import { findOccupation } from '@app/taxonomy';
import { goldCorpus, goldTitles, MOST_USES } from '../gold/corpus.js';
import {
  furtherQueries,
  GOLD_PARTS,
  goldLines,
  goldQueries,
  layQueries,
  validationQueries,
} from '../gold/judgments.js';

describe('the gold set', () => {
  const corpus = goldCorpus();
  const queries = goldQueries();

  it('has at least 3,000 postings of at least 800 titles, none more often than five times', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(3_000);
    const uses = new Map<string, number>();
    for (const { line } of corpus) uses.set(line.title, (uses.get(line.title) ?? 0) + 1);
    expect(uses.size).toBeGreaterThanOrEqual(800);
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(MOST_USES);
    expect(goldTitles().every(({ kind }) => findOccupation(kind.occupation)?.level === 4)).toBe(true);
  });

  it('has at least 20 queries of each of six kinds in each half, none twice', () => {
    const kinds = new Set(queries.map(({ kind }) => kind));
    expect(kinds.size).toBe(6);
    expect(queries.length).toBeGreaterThanOrEqual(240);
    for (const kind of kinds) {
      for (const half of ['dev', 'test']) {
        expect(queries.filter((query) => query.kind === kind && query.half === half).length).toBeGreaterThanOrEqual(20);
      }
    }
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('validates by queries that neither half has, at least 30 of each of three kinds and 80 in each later half', () => {
    const validation = validationQueries();
    for (const kind of ['descriptive', 'place-wage', 'typo']) {
      expect(validation.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(30);
    }
    const later = [...furtherQueries(), ...layQueries()];
    for (const half of ['further-dev', 'further-test', 'lay-dev', 'lay-test']) {
      expect(later.filter((query) => query.half === half).length).toBeGreaterThanOrEqual(80);
    }
    const folded = [...queries, ...validation, ...later].map(({ query }) => foldAccents(query));
    const doubled = folded.slice(queries.length).filter((query, at) => folded.indexOf(query) < queries.length + at);
    expect(doubled).toEqual([]);
  });

  it('grades something for every query, and the occupations it names are known', () => {
    for (const part of GOLD_PARTS) {
      expect(goldLines(corpus, part).filter(({ judgments }) => Object.keys(judgments).length === 0)).toEqual([]);
    }
    const codes = [...queries, ...validationQueries(), ...furtherQueries(), ...layQueries()].flatMap(
      ({ occupations }) => [...occupations.keys()],
    );
    expect(codes.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
  });
});
