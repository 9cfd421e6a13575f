import { type ComponentChildren } from 'preact';
import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  CONTRACT_TYPES,
  EXPERIENCE,
  GENERAL_EDUCATION,
  INDUSTRIAL_PARKS,
  occupationLabel,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  SOFT_SKILLS,
  WORK_FORMS,
  type CodeList,
} from '@app/taxonomy';
import { EXTRA_DEMANDS, PRIORITY_CANDIDATES, PURPOSES, WORK_CONDITIONS } from './form-03a.js';
import { type Posting, type Workplace } from './posting.entity.js';
import { postingFormTexts } from './posting-form.texts.js';
import { postingTexts } from './posting.texts.js';
import { placeText, wageText } from './posting-words.js';

/** A term and what it is; a fact without a value is not shown. */
type Fact = readonly [string, ComponentChildren];

const labels = (list: CodeList, codes: readonly string[], language: Language): string =>
  codes.map((code) => list.label(code, language)).join(', ');

const label = (list: CodeList, code: string | null, language: Language): string | null =>
  code === null ? null : list.label(code, language);

/** What everybody asks first: what it pays, where it is, until when. */
export function mainFacts(posting: Posting, workplaces: readonly Workplace[], language: Language): Fact[] {
  const { field } = postingFormTexts(language);
  const texts = postingTexts(language).body;
  const wage = [wageText(posting, language), posting.wageNote].filter(Boolean).join('. ');
  return [
    [texts.wage, <strong key="wage">{wage}</strong>],
    [texts.workplaces, workplaces.length > 0 && <Places workplaces={workplaces} language={language} />],
    [field.headcount, posting.headcount !== null && texts.headcount(posting.headcount)],
    [field.deadline, posting.deadline && formatDay(posting.deadline)],
  ];
}

/** When one works, under which contract, and how one is recruited. */
export function termFacts(posting: Posting, language: Language): Fact[] {
  const { field } = postingFormTexts(language);
  const texts = postingTexts(language).body;
  const probation = [
    posting.probationDays === null ? null : texts.probation(posting.probationDays),
    posting.probationPercent === null ? null : texts.probationPay(posting.probationPercent),
  ];
  return [
    [field.workForm, label(WORK_FORMS, posting.workForm, language)],
    [field.shifts, labels(SHIFTS, posting.shifts, language)],
    [field.extraDemands, labels(EXTRA_DEMANDS, posting.extraDemands, language)],
    [field.contractType, label(CONTRACT_TYPES, posting.contractType, language)],
    [field.purpose, label(PURPOSES, posting.purpose, language)],
    [texts.probationLabel, probation.filter(Boolean).join(', ')],
    [field.occupation, posting.occupation && occupationLabel(posting.occupation, language)],
    [field.positionRank, label(POSITION_RANKS, posting.positionRank, language)],
    [texts.priority, labels(PRIORITY_CANDIDATES, posting.priorityCandidates, language)],
    [field.recruitmentMethods, labels(RECRUITMENT_METHODS, posting.recruitmentMethods, language)],
  ];
}

/** What one has to bring along, as far as the form asks for it by itself. */
export function demandFacts(posting: Posting, language: Language): Fact[] {
  const { field } = postingFormTexts(language);
  return [
    [field.experience, label(EXPERIENCE, posting.experience, language)],
    [field.qualification, label(QUALIFICATIONS, posting.qualification, language)],
    [field.generalEducation, label(GENERAL_EDUCATION, posting.generalEducation, language)],
    [postingTexts(language).body.ageLabel, ageText(posting, language)],
    [field.skills, posting.skills.join(', ')],
    [field.softSkills, labels(SOFT_SKILLS, posting.softSkills, language)],
    [field.licences, posting.licences.join(', ')],
  ];
}

/** `Nâng, bê vật nặng`: `Dưới 5 kg` for each condition that is stated. */
export function conditionFacts({ conditions }: Posting, language: Language): Fact[] {
  const { field } = postingFormTexts(language);
  const keys = Object.keys(WORK_CONDITIONS) as (keyof typeof WORK_CONDITIONS)[];
  return keys.map((key) => [field.conditions[key], label(WORK_CONDITIONS[key], conditions[key] ?? null, language)]);
}

export const hasFacts = (facts: readonly Fact[]): boolean => facts.some(([, value]) => Boolean(value));

/** A workplace as one would tell a driver: house and street, park, commune. */
export function workplaceLine(place: Workplace, language: Language): string {
  return [...new Set([place.address, place.park && INDUSTRIAL_PARKS.label(place.park, language), placeText(place)])]
    .filter(Boolean)
    .join(', ');
}

function Places({ language, workplaces }: { language: Language; workplaces: readonly Workplace[] }) {
  const lines = workplaces.map((place) => workplaceLine(place, language));
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ageText({ minAge, maxAge }: Posting, language: Language): string | null {
  const { age } = postingTexts(language).body;
  if (minAge !== null && maxAge !== null) return age.both(minAge, maxAge);
  if (minAge !== null) return age.from(minAge);
  return maxAge === null ? null : age.to(maxAge);
}
