import { describe, expect, it } from '@jest/globals';
import { completenessOf } from './candidate.completeness.js';
import { type ProfileDetail } from './candidate-views.schema.js';

const ANSWERED: ProfileDetail = {
  version: 1,
  status: 'looking',
  visibility: 'applied_only',
  stillLookingAt: new Date(0),
  wish: 'gì cũng được',
  occupations: [],
  reach: 'province',
  communes: [],
  maxKm: null,
  provinces: [],
  availableFrom: '2026-11-24',
  shifts: [],
  workForm: null,
  contractType: null,
  wageFloor: null,
  about: null,
  generalEducation: null,
  qualification: null,
  field: null,
  experience: null,
  skills: [],
  licences: [],
  jobs: [],
  trainings: [],
  languages: [],
};

describe('completenessOf', () => {
  it('asks for the occupation first when the words were not understood', () => {
    expect(completenessOf(ANSWERED)).toEqual({ percent: 30, next: 'occupations' });
  });

  it('asks for one thing after another, and each helps', () => {
    const steps: Partial<ProfileDetail>[] = [
      { occupations: ['7531'] },
      { experience: 'none' },
      { licences: ['Giấy phép lái xe A1'] },
      { generalEducation: 'primary', qualification: 'none' },
      { wageFloor: 7_000_000 },
      { shifts: ['day'] },
      { languages: [{ language: 'ko', level: null, certificate: null }] },
      { about: 'Chăm chỉ' },
    ];
    let profile = ANSWERED;
    const seen = steps.map((step) => {
      profile = { ...profile, ...step };
      return completenessOf(profile);
    });
    expect(seen.map(({ next }) => next)).toEqual([
      'experience',
      'skills',
      'education',
      'wage',
      'shifts',
      'languages',
      'about',
      null,
    ]);
    expect(seen.map(({ percent }) => percent)).toEqual(seen.map(({ percent }) => percent).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ percent: 100, next: null });
  });

  it('wants a job from somebody who says that they have worked', () => {
    const worked = { ...ANSWERED, occupations: ['7531'], experience: '1_2' };
    expect(completenessOf(worked).next).toBe('experience');
  });
});
