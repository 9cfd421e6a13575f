import { describe, expect, it } from '@jest/globals';
import { DRIVING_LICENCES } from '@app/taxonomy';
import { MOMENT, seeker, vacancy } from './fit.fixture.js';
import { type Seeker, type Vacancy } from './fit.types.js';
import { limitBetween } from './limits.js';
import { readSeeker, readVacancy } from './read-sides.js';
import { fitBetween } from './score-fit.js';
import { nearness } from './work-nearness.js';

const fit = (person: Partial<Seeker> = {}, posting: Partial<Vacancy> = {}) =>
  fitBetween(readSeeker(seeker(person)), readVacancy(vacancy(posting)), MOMENT);
const score = (person: Partial<Seeker> = {}, posting: Partial<Vacancy> = {}) => fit(person, posting)?.score ?? 0;
const limit = (person: Partial<Seeker>, posting: Partial<Vacancy>) =>
  limitBetween(readSeeker(seeker(person)), readVacancy(vacancy(posting)));
const workplace = (commune: string | null, province: string | null = null) => [
  { commune, province, address: null, park: null },
];

describe('how well a person and a posting suit each other', () => {
  it('is nearly one for the work wished for, near home, at the wage', () => {
    expect(score()).toBeGreaterThan(0.85);
    expect(fit()!.work.reason).toBe('wished');
  });

  it('falls with every aspect that does not suit', () => {
    const worse: [Partial<Seeker>, Partial<Vacancy>][] = [
      [{}, { wageMax: 6_500_000 }],
      [{}, { wageBasis: 'negotiable', wageMin: null, wageMax: null }],
      [{}, { experience: 'gt5' }],
      [{}, { qualification: 'dai_hoc' }],
      [{}, { workForm: 'part_time' }],
      [{}, { title: 'Thợ may công nghiệp biết tiếng Hàn' }],
      [{ communes: ['05908'] }, { workplaces: workplace('05941') }],
      [{ availableFrom: '2027-03-01' }, {}],
      [{}, { skills: ['Vắt sổ'] }],
      [{}, { publishedAt: new Date('2026-08-01T00:00:00Z') }],
      [{}, { title: 'Tổ trưởng may' }],
      [{}, { title: 'Thợ cắt vải', occupation: '7532' }],
    ];
    for (const [person, posting] of worse)
      expect([posting, score(person, posting)]).toEqual([posting, expect.any(Number)]);
    expect(worse.map(([person, posting]) => score(person, posting) < score()).every(Boolean)).toBe(true);
  });

  it('knows that less below the least wage is better than far below it', () => {
    expect(score({}, { wageMin: null, wageMax: 6_500_000 })).toBeGreaterThan(
      score({}, { wageMin: null, wageMax: 4_000_000 }),
    );
  });

  it('is nothing for work that has nothing in common', () => {
    expect(score({}, { title: 'Lập trình viên', occupation: '2512' })).toBeLessThan(0.1);
  });

  it('counts work that was done before, and says so', () => {
    const found = fit({ occupations: ['5414'], wish: 'bảo vệ', jobTitles: ['Thợ may công nghiệp'] });
    expect(found!.work.reason).toBe('done');
    expect(found!.score).toBeLessThan(score());
  });

  it('leaves what a person did not say open, but not experience', () => {
    expect(score({ qualification: null }, { qualification: 'dai_hoc' })).toBeGreaterThan(
      score({ qualification: 'none' }, { qualification: 'dai_hoc' }),
    );
    expect(score({ experience: null }, { experience: '2_5' })).toBeLessThan(score({}, { experience: '2_5' }));
  });

  it('names skills and languages that are there and that are missing', () => {
    const found = fit({}, { skills: ['máy 1 kim', 'Vắt sổ'], requirements: 'Biết tiếng Trung. Ưu tiên tiếng Anh.' })!;
    expect(found.heldSkills).toEqual(['máy 1 kim']);
    expect(found.missingSkills).toEqual(['Vắt sổ']);
    expect(found.missingLanguages).toEqual(['zh']);
  });
});

describe('hard limits', () => {
  it('keep people to the places they can reach', () => {
    expect(limit({}, { workplaces: workplace('05710') })).toBe('place');
    expect(limit({ reach: 'province' }, { workplaces: workplace('05710') })).toBeNull();
    expect(limit({ reach: 'province' }, { workplaces: workplace(null, '01') })).toBe('place');
    expect(limit({ reach: 'province', provinces: ['01'] }, { workplaces: workplace(null, '01') })).toBeNull();
    expect(limit({ reach: 'anywhere' }, { workplaces: workplace(null, '01') })).toBeNull();
    expect(limit({}, { workplaces: workplace(null, '01') })).toBe('place');
    expect(limit({}, { workplaces: [] })).toBeNull();
  });

  it('keep people to the shifts they can work', () => {
    expect(limit({ shifts: ['day'] }, { shifts: ['three'] })).toBe('shift');
    expect(limit({ shifts: ['day'] }, { shifts: ['flexible'] })).toBeNull();
    expect(limit({ shifts: ['flexible'] }, { shifts: ['day'] })).toBeNull();
    expect(limit({ shifts: [] }, { shifts: ['night'] })).toBeNull();
  });

  it('ask for the licence, which a larger one holds', () => {
    const needs = { licences: [DRIVING_LICENCES.label('B', 'vi')] };
    expect(limit({}, needs)).toBe('licence');
    expect(limit({ licences: ['bằng lái C'] }, needs)).toBeNull();
    expect(limit({}, { licences: ['Chứng chỉ pha chế'] })).toBeNull();
  });

  it('keep the young from night work, heavy work and work for adults, and children from all', () => {
    expect(limit({ ageBand: 'under15' }, {})).toBe('age');
    expect(limit({ ageBand: 'under18' }, {})).toBeNull();
    expect(limit({ ageBand: 'under18' }, { shifts: ['night'] })).toBe('age');
    expect(limit({ ageBand: 'under18' }, { minAge: 18 })).toBe('age');
    expect(limit({ ageBand: 'under18' }, { occupation: '8111' })).toBe('age');
    expect(limit({ ageBand: 'adult' }, { minAge: 30 })).toBeNull();
  });
});

describe('nearness of work', () => {
  it('is one for the same, falls with the digits shared, and knows the same work in another group', () => {
    expect(nearness('7531', '7531')).toBe(1);
    expect(nearness('7531', '8153')).toBeGreaterThan(0.9);
    expect(nearness('7532', '7533')).toBeGreaterThan(nearness('7531', '7511'));
    expect(nearness('7531', '2512')).toBe(0);
    expect(nearness('8153', '7531')).toBe(nearness('7531', '8153'));
  });
});
