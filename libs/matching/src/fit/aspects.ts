import { type LocalDate, daysBetween } from '@app/kernel';
import { distanceTo, reachKm } from './commute.js';
import { type Aspect, type Comparison, type Standing } from './fit.types.js';
import { UNSTATED } from './fit-weights.data.js';
import { type ReadSeeker, type ReadVacancy, skillKey } from './read-sides.js';

const compared = (value: number, standing: Standing): Comparison => ({ value, standing });
const MET = compared(1, 'met');
const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** The upper end of the wage beside the least wage that the person named. */
function wage({ wageFloor }: ReadSeeker, { wageCeiling }: ReadVacancy): Comparison {
  if (wageFloor === null) return MET;
  if (wageCeiling === null) return compared(UNSTATED.wage, 'unstated');
  const share = wageCeiling / wageFloor;
  if (share >= 1) return MET;
  return share >= 0.85 ? compared(0.45, 'near') : compared(0, 'unmet');
}

const FAR_KM = 40;

function commute(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  const km = distanceTo(seeker, vacancy);
  const isNear = seeker.reach === 'near';
  if (km === null) {
    const isAnywhere = vacancy.provinces.length === 0;
    return isNear ? compared(isAnywhere ? UNSTATED.place : UNSTATED.commute, 'unstated') : MET;
  }
  if (isNear) return compared(1 - 0.25 * clamp(km / reachKm(seeker)), 'met');
  return km <= FAR_KM ? compared(1 - 0.25 * (km / FAR_KM), 'met') : compared(0.2, 'near');
}

const BANDS = ['none', 'lt1', '1_2', '2_5', 'gt5'];

/** Bands between the experience asked for and what the person has; who says nothing has none. */
function experience(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  const asked = BANDS.indexOf(vacancy.experience ?? 'none');
  const missing = asked - Math.max(0, BANDS.indexOf(seeker.experience ?? 'none'));
  if (missing <= 0) return MET;
  return missing === 1 ? compared(0.45, 'near') : compared(0, 'unmet');
}

/** Qualifications by the step of training they stand for. */
const STEPS: Readonly<Record<string, number>> = {
  none: 0,
  skilled_no_certificate: 0,
  short_certificate: 0,
  so_cap: 1,
  trung_cap: 2,
  cao_dang: 3,
  dai_hoc: 4,
  thac_si: 5,
  tien_si: 6,
};

function education(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  const asked = STEPS[vacancy.qualification ?? 'none'] ?? 0;
  if (asked === 0) return MET;
  if (seeker.qualification === null) return compared(UNSTATED.education, 'unstated');
  const missing = asked - (STEPS[seeker.qualification] ?? 0);
  if (missing <= 0) return MET;
  return missing === 1 ? compared(0.4, 'near') : compared(0, 'unmet');
}

export function skillsBetween(
  { skillKeys }: ReadSeeker,
  { skills }: ReadVacancy,
): { held: readonly string[]; missing: readonly string[] } {
  const held = skills.filter((skill) => skillKeys.has(skillKey(skill)));
  return { held, missing: skills.filter((skill) => !held.includes(skill)) };
}

function skills(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  const { held } = skillsBetween(seeker, vacancy);
  if (vacancy.skills.length === 0) return compared(0.5, 'unstated');
  if (seeker.skillKeys.size === 0) return compared(0.3, 'unstated');
  const share = held.length / vacancy.skills.length;
  return compared(share, share === 1 ? 'met' : share > 0 ? 'near' : 'unmet');
}

export function missingLanguages({ languages }: ReadSeeker, { languagesAsked }: ReadVacancy): string[] {
  const spoken = languages.map(({ language }) => language);
  return languagesAsked.filter((code) => !spoken.includes(code));
}

function language(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  return missingLanguages(seeker, vacancy).length === 0 ? MET : compared(0, 'unmet');
}

function workForm(seeker: ReadSeeker, vacancy: ReadVacancy): Comparison {
  // Work is full time unless somebody says otherwise.
  const wished = seeker.workForm ?? 'full_time';
  if (vacancy.workForm === null) return wished === 'full_time' ? MET : compared(UNSTATED.workForm, 'unstated');
  return vacancy.workForm === wished ? MET : compared(0, 'unmet');
}

const PATIENCE_DAYS = 30;

/** Whether the person can start while the posting still looks for somebody. */
function availability({ availableFrom }: ReadSeeker, { deadline }: ReadVacancy, today: LocalDate): Comparison {
  if (availableFrom === null || availableFrom <= today) return MET;
  const late = daysBetween(deadline ?? today, availableFrom as LocalDate);
  if (late <= 0) return MET;
  return late <= PATIENCE_DAYS ? compared(0.6, 'near') : compared(0, 'unmet');
}

const OLD_DAYS = 60;
const DAY_MS = 86_400_000;

/** How lately the posting was published and the person said that they are looking. */
function freshness({ stillLookingAt }: ReadSeeker, { publishedAt }: ReadVacancy, now: Date): Comparison {
  const young = (at: Date | null) =>
    at === null ? 0.5 : 1 - clamp((now.getTime() - at.getTime()) / (OLD_DAYS * DAY_MS));
  const value = (young(publishedAt) + young(stillLookingAt)) / 2;
  return compared(value, value > 0.5 ? 'met' : 'near');
}

/** Aspects by who asks: the person of the work, the employer of the person. */
const OF_PERSON = ['wage', 'commute', 'workForm'] as const;
const OF_EMPLOYER = ['experience', 'education', 'skills', 'language', 'availability'] as const;

/** How evenly both get what they ask for: as good as the side that gets less. */
function mutual(comparisons: Readonly<Record<Exclude<Aspect, 'mutual'>, Comparison>>): Comparison {
  const mean = (names: readonly Exclude<Aspect, 'mutual'>[]) =>
    names.reduce((sum, name) => sum + comparisons[name].value, 0) / names.length;
  const value = Math.min(mean(OF_PERSON), mean(OF_EMPLOYER));
  return compared(value, value > 0.8 ? 'met' : value > 0.5 ? 'near' : 'unmet');
}

/** Every aspect of a person and a posting. Pure. */
export function comparisonsOf(
  seeker: ReadSeeker,
  vacancy: ReadVacancy,
  { now, today }: { now: Date; today: LocalDate },
): Record<Aspect, Comparison> {
  const comparisons = {
    wage: wage(seeker, vacancy),
    commute: commute(seeker, vacancy),
    experience: experience(seeker, vacancy),
    education: education(seeker, vacancy),
    skills: skills(seeker, vacancy),
    language: language(seeker, vacancy),
    workForm: workForm(seeker, vacancy),
    availability: availability(seeker, vacancy, today),
    freshness: freshness(seeker, vacancy, now),
  };
  return { ...comparisons, mutual: mutual(comparisons) };
}
