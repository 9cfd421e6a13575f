import { type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel, GENERAL_EDUCATION, QUALIFICATIONS, SHIFTS } from '@app/taxonomy';
import { licenceLabel, skillLabel, WORKED } from './candidate.lists.js';
import { type CandidateSnapshot } from './candidate-views.schema.js';
import { languageText, occupationsText, startText, wageText } from './candidate-words.js';
import { profileTexts } from './profile.texts.js';

export interface CandidateFactsProps {
  language: Language;
  snapshot: CandidateSnapshot;
  /** Today, to say who can start at once. */
  today: LocalDate;
}

/** The short facts of a profile with their names, as a page and a paper show them; what is not said is empty. */
export function factRows({ language, snapshot, today }: CandidateFactsProps): [string, string | number | null][] {
  const texts = profileTexts(language).facts;
  const list = (words: readonly string[]) => words.join(', ');
  const shifts = snapshot.shifts.map((code) => SHIFTS.label(code, language));
  return [
    [texts.wish, snapshot.wish],
    [texts.occupations, occupationsText(snapshot.occupations, language)],
    [texts.born, snapshot.birthYear],
    [texts.sex, snapshot.sex && (texts.sexes[snapshot.sex as keyof typeof texts.sexes] ?? '')],
    [texts.home, snapshot.commune && communeLabel(snapshot.commune)],
    [texts.experience, snapshot.experience && WORKED.label(snapshot.experience, language)],
    [texts.skills, list(snapshot.skills.map((skill) => skillLabel(skill, language)))],
    [texts.licences, list(snapshot.licences.map((licence) => licenceLabel(licence, language)))],
    [texts.generalEducation, snapshot.generalEducation && GENERAL_EDUCATION.label(snapshot.generalEducation, language)],
    [texts.qualification, snapshot.qualification && QUALIFICATIONS.label(snapshot.qualification, language)],
    [texts.field, snapshot.field],
    [texts.languages, list(snapshot.languages.map((skill) => languageText(skill, language)))],
    [texts.start, snapshot.availableFrom && startText(snapshot.availableFrom, today, language)],
    [texts.shifts, list(shifts)],
    [texts.wage, wageText(snapshot.wageFloor, language)],
  ];
}
