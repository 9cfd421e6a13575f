import { ageOn, type LocalDate } from '@app/kernel';
import {
  type AgeBand,
  type CandidateCard,
  type CandidateSnapshot,
  type CandidateSource,
  type ProfileDetail,
} from './candidate-views.schema.js';
import { type ProfileRow } from './candidates.queries.js';
import { withoutContacts } from './contact-words.js';

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** What goes with an application. */
export function snapshotFrom(row: ProfileRow): CandidateSnapshot {
  return {
    birthYear: yearOf(row.birthDate),
    sex: row.sex,
    commune: row.homeCommune,
    occupations: row.occupations,
    wish: row.wish,
    experience: row.experience,
    generalEducation: row.generalEducation,
    qualification: row.qualification,
    field: row.field,
    skills: row.skills,
    languages: row.languages.map(({ language, level }) => ({ language, level })),
    licences: row.licences,
    jobs: row.jobs.map(({ title, employer, from, to, note }) => ({ title, employer, from, to, note })),
    shifts: row.shifts,
    availableFrom: row.availableFrom,
    wageFloor: row.wageFloor,
    about: row.about,
  };
}

/** The same for employers whom the person did not write to: contacts in the words are taken out. */
export function openSnapshotFrom(row: ProfileRow): CandidateSnapshot {
  const snapshot = snapshotFrom(row);
  const clean = (text: string | null) => (text === null ? null : withoutContacts(text) || null);
  return {
    ...snapshot,
    wish: clean(snapshot.wish),
    about: clean(snapshot.about),
    skills: words(snapshot.skills),
    licences: words(snapshot.licences),
    jobs: snapshot.jobs.map((job) => ({ ...job, title: withoutContacts(job.title), note: clean(job.note) })),
  };
}

export function cardFrom(row: ProfileRow): CandidateCard {
  const { birthYear, sex, commune, occupations, wish, experience, qualification, skills, availableFrom, wageFloor } =
    openSnapshotFrom(row);
  return {
    personId: row.personId,
    status: row.status,
    visibility: row.visibility,
    stillLookingAt: row.stillLookingAt,
    birthYear,
    sex,
    commune,
    occupations,
    wish,
    experience,
    qualification,
    skills,
    availableFrom,
    wageFloor,
  };
}

/** Ages from which the law lets people work, and work everything: Bộ luật Lao động 2019, Điều 3 and 143. */
const [WORKING_AGE, ADULT_AGE] = [15, 18];

function ageBandOf(birthDate: string | null, today: LocalDate): AgeBand | null {
  if (birthDate === null) return null;
  const age = ageOn(birthDate as LocalDate, today);
  if (age < WORKING_AGE) return 'under15';
  return age < ADULT_AGE ? 'under18' : 'adult';
}

/** No story, no name of an employer: a document holds what people search by, and no more. */
export function sourceFrom(row: ProfileRow, today: LocalDate): CandidateSource {
  const { birthYear: _birthYear, sex: _sex, ...card } = cardFrom(row);
  return {
    ...card,
    ageBand: ageBandOf(row.birthDate, today),
    officeId: row.officeId,
    reach: row.reach,
    communes: row.communes,
    maxKm: row.maxKm,
    provinces: row.provinces,
    shifts: row.shifts,
    workForm: row.workForm,
    contractType: row.contractType,
    generalEducation: row.generalEducation,
    field: row.field === null ? null : withoutContacts(row.field) || null,
    licences: words(row.licences),
    languages: row.languages.map(({ language, level }) => ({ language, level })),
    jobTitles: words(row.jobs.map(({ title }) => title)),
    trainings: words(row.trainings.map(({ name }) => name)),
    updatedAt: row.updatedAt,
  };
}

export function detailFrom(row: ProfileRow): ProfileDetail {
  const { version, status, visibility, stillLookingAt, wish, occupations, reach, communes, maxKm, provinces } = row;
  const { availableFrom, shifts, workForm, contractType, wageFloor, about, generalEducation, qualification } = row;
  const { field, experience, skills, licences, jobs, trainings, languages } = row;
  return {
    version,
    status,
    visibility,
    stillLookingAt,
    wish,
    occupations,
    reach,
    communes,
    maxKm,
    provinces,
    availableFrom,
    shifts,
    workForm,
    contractType,
    wageFloor,
    about,
    generalEducation,
    qualification,
    field,
    experience,
    skills,
    licences,
    jobs,
    trainings,
    languages,
  };
}

function words(texts: readonly string[]): string[] {
  return texts.map(withoutContacts).filter((text) => text !== '');
}
