import { describe, expect, it } from '@jest/globals';
import { DomainError, localDate } from '@app/kernel';
import { ageProblem, answersTo } from './application.eligibility.js';
import { removeAfter } from './application.retention.js';

const today = localDate('2026-11-24');
const codeFor = (birthDate: string | null, minAge: number | null) =>
  ageProblem({ birthDate: birthDate === null ? null : localDate(birthDate) }, { minAge }, today)?.code ?? null;

describe('who may apply', () => {
  it('is fifteen on the day', () => {
    expect(codeFor('2011-11-25', null)).toBe('application.too-young');
    expect(codeFor('2011-11-24', null)).toBeNull();
  });

  it('is eighteen where the work is for adults, whatever else the employer wishes', () => {
    expect(codeFor('2009-01-01', 18)).toBe('application.adults-only');
    expect(codeFor('2009-01-01', 16)).toBeNull();
    expect(codeFor('2008-11-24', 18)).toBeNull();
    expect(codeFor('2005-01-01', 25)).toBeNull();
  });

  it('has a birth date', () => {
    expect(codeFor(null, null)).toBe('application.birth-date-needed');
  });
});

describe('screening answers', () => {
  const questions = [
    { id: 'q1', text: 'Làm ca đêm được không?', kind: 'yes-no' as const },
    { id: 'q2', text: 'Đã may máy mấy kim?', kind: 'text' as const },
  ];

  it('stand beside the questions as they were', () => {
    expect(answersTo(questions, { q1: 'yes', q2: 'Hai kim', q3: 'thừa' })).toEqual([
      { question: 'q1', text: 'Làm ca đêm được không?', kind: 'yes-no', answer: 'yes' },
      { question: 'q2', text: 'Đã may máy mấy kim?', kind: 'text', answer: 'Hai kim' },
    ]);
  });

  it('are needed for each question', () => {
    const ask = () => answersTo(questions, { q1: 'maybe' });
    expect(ask).toThrow(DomainError);
    expect(ask).toThrow(
      expect.objectContaining({
        fields: [expect.objectContaining({ path: 'answers.q1' }), expect.objectContaining({ path: 'answers.q2' })],
      }),
    );
  });
});

describe('the retention clock', () => {
  it('runs 30 days from the end of the vacancy, a year for those who agreed', () => {
    expect(removeAfter(today, false)).toBe('2026-12-24');
    expect(removeAfter(today, true)).toBe('2027-11-24');
  });
});
