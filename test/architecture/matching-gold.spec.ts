import { describe, expect, it } from '@jest/globals';
import { findCommune, findOccupation } from '@app/taxonomy';
import { matchingCorpus } from '../gold/matching/corpus.js';
import { goldMatches } from '../gold/matching/grades.js';
import { goldProfiles } from '../gold/matching/profiles.js';

describe('the gold set of matching', () => {
  const profiles = goldProfiles();
  const corpus = matchingCorpus();

  it('has at least 60 people, at least 25 in each half, none twice', () => {
    expect(profiles.length).toBeGreaterThanOrEqual(60);
    for (const half of ['dev', 'test']) {
      expect(profiles.filter((profile) => profile.half === half).length).toBeGreaterThanOrEqual(25);
    }
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
  });

  it('names known occupations and places only', () => {
    const codes = profiles.flatMap(({ occupations, source }) => [...occupations.keys(), ...source.occupations]);
    expect(codes.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
    const communes = profiles.flatMap(({ source }) => [
      ...source.communes,
      ...(source.commune ? [source.commune] : []),
    ]);
    expect(communes.filter((code) => findCommune(code) === null)).toEqual([]);
  });

  it('grades at least one posting for everybody, over the whole corpus of the search gold', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(3_000);
    const empty = goldMatches(corpus).filter(({ judgments }) => Object.keys(judgments).length === 0);
    expect(empty.map(({ profile }) => profile.name)).toEqual([]);
  });
});
