import { describe, expect, it } from '@jest/globals';
import { type CandidateSource } from '@app/candidates';
import { toCandidateDocument } from './candidate-document.js';
import { asIndexed } from './indexed-document.js';
import { seeker } from './fit/fit.fixture.js';

const source = (fields: Partial<CandidateSource> = {}): CandidateSource => ({
  ...seeker({ jobTitles: ['Nhân viên bảo vệ'] }),
  officeId: '00000000-0000-4000-8000-0000000000aa',
  status: 'looking',
  visibility: 'applied_only',
  contractType: null,
  generalEducation: null,
  field: null,
  trainings: [],
  updatedAt: new Date('2026-11-20T02:00:00Z'),
  ...fields,
});

describe('the document of somebody who looks for work', () => {
  it('holds codes and words to be found by, and nothing that identifies', () => {
    const document = toCandidateDocument(source());
    expect(document).toMatchObject({
      work: ['thợ may', 'Nhân viên bảo vệ'],
      occupations: ['7531'],
      groups: ['753'],
      done: ['5414'],
      provinces: [],
      isAnywhere: false,
      isShown: false,
    });
    expect(document.reachable).toContain('05860');
    for (const field of ['name', 'phone', 'birthDate', 'birthYear', 'ageBand', 'sex', 'ethnicity']) {
      expect(Object.keys(document)).not.toContain(field);
    }
  });

  it('says where whoever would work farther away would work', () => {
    expect(toCandidateDocument(source({ reach: 'province' }))).toMatchObject({ reachable: [], provinces: ['19'] });
    expect(toCandidateDocument(source({ reach: 'anywhere' })).isAnywhere).toBe(true);
    expect(toCandidateDocument(source({ reach: 'anywhere', provinces: ['01'] }))).toMatchObject({
      provinces: ['01', '19'],
      isAnywhere: false,
    });
  });

  it('changes its revision with what it says only', () => {
    const revisionOf = (fields: Partial<CandidateSource> = {}) =>
      asIndexed(toCandidateDocument(source(fields))).revision;
    const first = revisionOf();
    expect(revisionOf({ updatedAt: new Date() })).toBe(first);
    expect(revisionOf({ visibility: 'verified_employers' })).not.toBe(first);
  });
});
