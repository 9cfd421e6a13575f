import { skillLabel } from '@app/candidates';
import { formatDay, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { EXPERIENCE, LANGUAGES, QUALIFICATIONS, WORK_FORMS } from '@app/taxonomy';
import { ASPECT_WEIGHTS } from './fit-weights.data.js';
import { type Aspect, ASPECTS, type Fit, type Seeker, type Vacancy } from './fit.types.js';
import { fitTexts } from './fit.texts.js';

/** Who reads it and can change something: the person, or the employer. */
export type FitReader = 'seeker' | 'employer';

/** A fit with the two sides of it. */
export interface ToldFit {
  fit: Fit;
  seeker: Pick<Seeker, 'reach' | 'wageFloor' | 'experience' | 'qualification' | 'availableFrom'>;
  vacancy: Pick<Vacancy, 'experience' | 'qualification' | 'workForm'>;
}

export interface FitWords {
  /** One sentence. */
  why: string;
  /** One sentence, or nothing. */
  missing: string | null;
  /** What would raise the score most; nothing when little is missing. */
  raise: string | null;
}

export type FitGrade = 'high' | 'good' | 'some';

export const gradeOf = ({ score }: Fit): FitGrade => (score >= 0.7 ? 'high' : score >= 0.45 ? 'good' : 'some');

const SHOWN_SKILLS = 3;
/** What takes off less is not worth a word. */
const LEAST_LOSS = 0.015;

const sentence = (parts: readonly string[]): string | null => {
  const text = parts.join(', ');
  return text === '' ? null : `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
};

const kmText = (km: number) => String(Math.max(1, Math.round(km)));

/** Why, what is missing, and what would help, in words: from the figures of the score and nothing else. */
export function fitWords(told: ToldFit, language: Language, reader: FitReader = 'seeker'): FitWords {
  const lacking = lossesOf(told.fit);
  const raises = lacking.flatMap(
    (aspect) => (reader === 'seeker' ? raiseOf : raiseByEmployer)(aspect, told, language) ?? [],
  );
  return {
    why: sentence(reasonsOf(told, language))!,
    missing: sentence(lacking.flatMap((aspect) => lackOf(aspect, told, language) ?? [])),
    raise: sentence(raises.slice(0, 1)),
  };
}

/** Aspects that take something off, the costliest first. */
function lossesOf({ comparisons }: Fit): Aspect[] {
  const loss = (aspect: Aspect) => ASPECT_WEIGHTS[aspect] * (1 - comparisons[aspect].value);
  return ASPECTS.filter((aspect) => comparisons[aspect].standing !== 'met' && loss(aspect) >= LEAST_LOSS).toSorted(
    (left, right) => loss(right) - loss(left),
  );
}

function reasonsOf({ fit, seeker, vacancy }: ToldFit, language: Language): string[] {
  const texts = fitTexts(language);
  const { comparisons, distanceKm, heldSkills } = fit;
  const isMet = (aspect: Aspect) => comparisons[aspect].standing === 'met';
  const place =
    distanceKm === null || !isMet('commute')
      ? []
      : seeker.reach === 'near'
        ? [distanceKm < 0.5 ? texts.here : texts.away(kmText(distanceKm))]
        : [texts.fromHome(kmText(distanceKm))];
  return [
    texts.work[fit.work.reason],
    ...place,
    ...(seeker.wageFloor !== null && isMet('wage') ? [texts.wage] : []),
    ...(vacancy.experience !== null && vacancy.experience !== 'none' && isMet('experience') ? [texts.experience] : []),
    ...(vacancy.qualification !== null && vacancy.qualification !== 'none' && isMet('education')
      ? [texts.education]
      : []),
    ...(heldSkills.length > 0 ? [texts.skills(skillsText(heldSkills, language))] : []),
  ];
}

const skillsText = (skills: readonly string[], language: Language): string =>
  skills
    .slice(0, SHOWN_SKILLS)
    .map((skill) => skillLabel(skill, language).toLocaleLowerCase('vi'))
    .join(', ');

const languagesText = (codes: readonly string[], language: Language): string =>
  codes
    .map((code) => LANGUAGES.label(code, language))
    .map((name) => (language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name))
    .join(', ');

function lackOf(aspect: Aspect, { fit, seeker, vacancy }: ToldFit, language: Language): string | null {
  const { lacks } = fitTexts(language);
  const { standing } = fit.comparisons[aspect];
  const isUnstated = standing === 'unstated';
  switch (aspect) {
    case 'wage':
      return isUnstated ? lacks.wageUnstated : standing === 'near' ? lacks.wageNear : lacks.wageBelow;
    case 'commute':
      return isUnstated ? lacks.placeUnstated : fit.distanceKm === null ? null : lacks.far(kmText(fit.distanceKm));
    case 'experience':
      return lacks.experience(EXPERIENCE.label(vacancy.experience ?? 'none', language).toLocaleLowerCase('vi'));
    case 'education': {
      const name = QUALIFICATIONS.label(vacancy.qualification ?? 'none', language).toLocaleLowerCase('vi');
      return isUnstated ? lacks.educationUnstated(name) : lacks.education(name);
    }
    case 'workForm':
      return isUnstated
        ? lacks.workFormUnstated
        : lacks.workForm(WORK_FORMS.label(vacancy.workForm ?? 'part_time', language).toLocaleLowerCase('vi'));
    case 'language':
      return lacks.language(languagesText(fit.missingLanguages, language));
    case 'availability':
      return seeker.availableFrom === null ? null : lacks.availability(formatDay(seeker.availableFrom as LocalDate));
    case 'skills':
      return fit.missingSkills.length > 0 ? lacks.skills(skillsText(fit.missingSkills, language)) : null;
    default:
      return null;
  }
}

function raiseOf(aspect: Aspect, { fit, seeker }: ToldFit, language: Language): string | null {
  const { raises } = fitTexts(language);
  const isUnstated = fit.comparisons[aspect].standing === 'unstated';
  switch (aspect) {
    case 'wage':
      return isUnstated ? raises.wage : raises.wageLower;
    case 'commute':
      return isUnstated ? raises.place : null;
    case 'experience':
      return seeker.experience === null ? raises.experienceUnstated : raises.experience;
    case 'education':
      return isUnstated ? raises.educationUnstated : raises.education;
    case 'workForm':
      return raises.workForm;
    case 'language':
      return raises.language(languagesText(fit.missingLanguages, language));
    case 'availability':
      return raises.availability;
    case 'skills':
      return fit.missingSkills.length > 0 ? raises.skills(skillsText(fit.missingSkills, language)) : null;
    default:
      return null;
  }
}

function raiseByEmployer(aspect: Aspect, { fit }: ToldFit, language: Language): string | null {
  const { raisesByEmployer: raises } = fitTexts(language);
  const isUnstated = fit.comparisons[aspect].standing === 'unstated';
  if (aspect === 'wage') return isUnstated ? raises.wage : raises.wageLower;
  if (aspect === 'commute') return isUnstated ? raises.place : null;
  return aspect in raises ? raises[aspect as keyof typeof raises] : null;
}
