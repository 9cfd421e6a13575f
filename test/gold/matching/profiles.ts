import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgeBand, type CandidateSource } from '@app/candidates';
import { CERTIFICATES, DRIVING_LICENCES, SKILLS } from '@app/taxonomy';

/** A person of the gold set, and what a counsellor thinks of each kind of work for them. */
export interface GoldProfile {
  name: string;
  half: 'dev' | 'test';
  source: CandidateSource;
  patterns: readonly { pattern: RegExp; grade: number }[];
  occupations: ReadonlyMap<string, number>;
}

const file = join(process.cwd(), 'test/gold/matching/profiles.txt');
const NOW = new Date('2026-11-20T02:00:00Z');

/** The half of a profile: by hash, so that nobody chose. */
const halfOf = (text: string) =>
  createHash('sha256').update(text.normalize('NFC')).digest()[0]! % 2 === 0 ? ('dev' as const) : ('test' as const);

const idOf = (name: string) => {
  const hash = createHash('sha256').update(name).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

function placeOf(text: string): Pick<CandidateSource, 'reach' | 'communes' | 'maxKm' | 'provinces'> {
  if (text === 'province') return { reach: 'province', communes: [], maxKm: null, provinces: [] };
  if (text.startsWith('anywhere:')) {
    return { reach: 'anywhere', communes: [], maxKm: null, provinces: text.slice('anywhere:'.length).split(',') };
  }
  const [communes, km] = text.split('~');
  return { reach: 'near', communes: communes!.split(','), maxKm: Number(km), provinces: [] };
}

const listIn = (facts: ReadonlyMap<string, string>, name: string, separator = ',') =>
  (facts.get(name) ?? '').split(separator).filter((each) => each !== '');

/** Reads a line that GUIDELINE.md describes. @throws Error on any other */
function readProfile(line: string): GoldProfile {
  const [person, grades] = line.split(' => ');
  const [name, wish, occupations, place, given = ''] = (person ?? '').split(' | ');
  if (!name || !wish || !occupations || !place || !grades) throw new Error(`Not a profile: ${line}`);
  const facts = new Map(given.split('; ').map((fact) => fact.split('=') as [string, string]));
  const where = placeOf(place);
  const wage = facts.get('wage')?.replace(',', '.');
  const source: CandidateSource = {
    personId: idOf(name),
    officeId: idOf('office'),
    status: 'looking',
    visibility: 'verified_employers',
    stillLookingAt: NOW,
    updatedAt: NOW,
    ageBand: (facts.get('age') === 'minor' ? 'under18' : 'adult') satisfies AgeBand as AgeBand,
    commune: facts.get('home') ?? where.communes[0] ?? null,
    wish,
    occupations: occupations.split(' '),
    ...where,
    availableFrom: '2026-11-20',
    shifts: listIn(facts, 'shifts'),
    workForm: facts.get('form') ?? null,
    contractType: null,
    wageFloor: wage === undefined ? null : Number(wage) * 1_000_000,
    experience: facts.get('exp') ?? null,
    generalEducation: null,
    qualification: facts.get('edu') ?? null,
    field: null,
    skills: listIn(facts, 'skills').map((code) => SKILLS.label(code, 'vi')),
    licences: [
      ...listIn(facts, 'lics').map((code) => DRIVING_LICENCES.label(code, 'vi')),
      ...listIn(facts, 'certs').map((code) => CERTIFICATES.label(code, 'vi')),
    ],
    languages: listIn(facts, 'lang').map((each) => {
      const [language, level] = each.split(':');
      return { language: language!, level: level ?? null };
    }),
    jobTitles: listIn(facts, 'jobs', '/'),
    trainings: [],
  };
  return { name, half: halfOf(`${name} ${wish}`), source, ...readGrades(grades, line) };
}

function readGrades(text: string, line: string): Pick<GoldProfile, 'patterns' | 'occupations'> {
  const patterns: { pattern: RegExp; grade: number }[] = [];
  const occupations = new Map<string, number>();
  const rest = text.replace(
    /~(\S(?:.*?\S)?):([0-3])(?= |$)|(\d{4}):([0-3])(?= |$)/g,
    (_, pattern?: string, patternGrade?: string, unit?: string, grade?: string) => {
      if (pattern) patterns.push({ pattern: new RegExp(pattern, 'u'), grade: Number(patternGrade) });
      else occupations.set(unit!, Number(grade));
      return '';
    },
  );
  if (rest.trim() !== '') throw new Error(`Not understood: ${rest} in ${line}`);
  return { patterns, occupations };
}

export function goldProfiles(): GoldProfile[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(readProfile);
}
