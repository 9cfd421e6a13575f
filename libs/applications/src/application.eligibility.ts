import { ageOn, type DomainError, type LocalDate } from '@app/kernel';
import { adultsOnly, answersMissing, birthDateNeeded, tooYoung } from './application.errors.js';
import { type ScreeningAnswer } from './application.entity.js';

/** Bộ luật Lao động 2019, Điều 3: workers are 15 or older. */
const WORKING_AGE = 15;
/** Bộ luật Lao động 2019, Điều 143 and 147: below this age not every work is allowed. */
export const ADULT_AGE = 18;

/**
 * Why somebody may not apply for reasons of age; null when they may. An employer's wish for another age is no reason:
 * only a vacancy for adults keeps those under 18 away.
 */
export function ageProblem(
  person: { birthDate: LocalDate | null },
  posting: { minAge: number | null },
  today: LocalDate,
): DomainError | null {
  if (person.birthDate === null) return birthDateNeeded();
  const age = ageOn(person.birthDate, today);
  if (age < WORKING_AGE) return tooYoung();
  return age < ADULT_AGE && (posting.minAge ?? 0) >= ADULT_AGE ? adultsOnly() : null;
}

interface Question {
  id: string;
  text: string;
  kind: 'yes-no' | 'text';
}

/**
 * Each question of the vacancy with the answer given.
 * @throws DomainError `application.answers-missing` with the questions that lack one
 */
export function answersTo(
  questions: readonly Question[],
  given: Readonly<Record<string, string | undefined>>,
): ScreeningAnswer[] {
  const fits = ({ id, kind }: Question) =>
    kind === 'yes-no' ? ['yes', 'no'].includes(given[id] ?? '') : Boolean(given[id]);
  const missing = questions.filter((question) => !fits(question));
  if (missing.length > 0) throw answersMissing(missing.map(({ id }) => id));
  return questions.map(({ id, text, kind }) => ({ question: id, text, kind, answer: given[id]! }));
}
