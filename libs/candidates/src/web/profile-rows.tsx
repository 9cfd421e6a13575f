import { type ComponentChildren } from 'preact';
import { type Language } from '@app/platform/http';
import { CONTRACT_TYPES, GENERAL_EDUCATION, occupationLabel, QUALIFICATIONS, SHIFTS, WORK_FORMS } from '@app/taxonomy';
import { licenceLabel, skillLabel, WORKED } from '../candidate.lists.js';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { placeText, startText, wageText } from '../candidate-words.js';
import { profileTexts } from '../profile.texts.js';
import { type ProfilePlace } from './profile-place.js';

type Rows = readonly (readonly [string, ComponentChildren])[];

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const linesOf = (lines: readonly string[]) => (lines.length > 0 ? <Lines lines={lines} /> : null);

export function wishRows({ language, today }: ProfilePlace, profile: ProfileDetail): Rows {
  const texts = profileTexts(language).facts;
  return [
    [texts.wish, profile.wish],
    [texts.occupations, linesOf(profile.occupations.map((code) => occupationLabel(code, language)))],
    [texts.place, placeText(profile, language)],
    [texts.start, startText(profile.availableFrom, today, language)],
    [texts.shifts, profile.shifts.map((code) => SHIFTS.label(code, language)).join(', ')],
    [texts.workForm, profile.workForm && WORK_FORMS.label(profile.workForm, language)],
    [texts.contract, profile.contractType && CONTRACT_TYPES.label(profile.contractType, language)],
    [texts.wage, wageText(profile.wageFloor, language)],
  ];
}

export function skillRows({ language }: ProfilePlace, profile: ProfileDetail): Rows {
  const texts = profileTexts(language).facts;
  return [
    [texts.skills, profile.skills.map((skill) => skillLabel(skill, language)).join(', ')],
    [texts.licences, linesOf(profile.licences.map((licence) => licenceLabel(licence, language)))],
    [texts.about, profile.about && <span class="pre">{profile.about}</span>],
  ];
}

export function educationRows({ language }: ProfilePlace, profile: ProfileDetail): Rows {
  const texts = profileTexts(language).facts;
  const trainings = profile.trainings.map(({ name, school, year }) => [name, school, year].filter(Boolean).join(', '));
  return [
    [texts.generalEducation, profile.generalEducation && GENERAL_EDUCATION.label(profile.generalEducation, language)],
    [texts.qualification, profile.qualification && QUALIFICATIONS.label(profile.qualification, language)],
    [texts.field, profile.field],
    [texts.trainings, linesOf(trainings)],
  ];
}

export function workedText(profile: ProfileDetail, language: Language): string | null {
  return profile.experience && WORKED.label(profile.experience, language);
}
