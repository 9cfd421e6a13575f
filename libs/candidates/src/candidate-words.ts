import { formatDay, formatVnd, type LocalDate } from '@app/kernel';
import { communeLabel, findProvince, LANGUAGE_LEVELS, LANGUAGES, occupationLabel } from '@app/taxonomy';
import { type Language } from '@app/platform/http';
import { REACHES } from './candidate.lists.js';
import { type ProfileDetail } from './candidate-views.schema.js';
import { formatMonth } from './month.js';
import { profileTexts } from './profile.texts.js';

/** `Ngay`, or the day from which somebody can work. */
export function startText(availableFrom: string, today: LocalDate, language: Language): string {
  const texts = profileTexts(language).facts;
  return availableFrom <= today ? texts.startNow : texts.startFrom(formatDay(availableFrom as LocalDate));
}

/** Where somebody would work: places with a distance, the province, or farther. */
export function placeText(
  profile: Pick<ProfileDetail, 'reach' | 'communes' | 'maxKm' | 'provinces'>,
  language: Language,
): string {
  const texts = profileTexts(language).facts;
  const provinces = profile.provinces.map((code) => findProvince(code)?.name ?? code);
  const near = [profile.communes.map(communeLabel).join(', '), profile.maxKm ? texts.around(profile.maxKm) : ''];
  const here = profile.reach === 'near' ? near.filter(Boolean).join(', ') : REACHES.label(profile.reach, language);
  return [here, ...provinces].join('; ');
}

/** `7.000.000 đ/tháng` */
export function wageText(wageFloor: number | null, language: Language): string | null {
  return wageFloor === null ? null : profileTexts(language).facts.aMonth(formatVnd(wageFloor));
}

/** `03/2019 – 2021`, `2019 – nay`, or nothing when neither end is known. */
export function periodText(job: { from: string | null; to: string | null }, language: Language): string {
  if (job.from === null && job.to === null) return '';
  const to = job.to === null ? profileTexts(language).facts.until : formatMonth(job.to);
  return job.from === null ? to : `${formatMonth(job.from)} – ${to}`;
}

/** `Tiếng Hàn (Khá, TOPIK 3)` */
export function languageText(
  skill: { language: string; level: string | null; certificate?: string | null },
  language: Language,
): string {
  const details = [skill.level && LANGUAGE_LEVELS.label(skill.level, language), skill.certificate].filter(Boolean);
  const name = LANGUAGES.label(skill.language, language);
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

export function occupationsText(codes: readonly string[], language: Language): string {
  return codes.map((code) => occupationLabel(code, language)).join(', ');
}
