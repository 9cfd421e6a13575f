import { formatAmountRange } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  type CodeList,
  CONTRACT_TYPES,
  EXPERIENCE,
  INDUSTRIAL_PARKS,
  occupationLabel,
  occupations,
  SHIFTS,
  WORK_FORMS,
} from '@app/taxonomy';
import { WAGE_STEPS } from './posting-document.js';
import { facetTexts } from './posting-facets.texts.js';

/** Conditions that show how many postings each of their values would give. */
export const FACETS = [
  'occupation',
  'wage',
  'shift',
  'workForm',
  'contract',
  'experience',
  'park',
  'verified',
] as const;
export type FacetKey = (typeof FACETS)[number];

/** How many postings each value of a facet would give; a facet that was not counted is not there. */
export type FacetCounts = Partial<Record<FacetKey, Readonly<Record<string, number>>>>;

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

const LISTS: Partial<Record<FacetKey, CodeList>> = {
  shift: SHIFTS,
  workForm: WORK_FORMS,
  contract: CONTRACT_TYPES,
  experience: EXPERIENCE,
  park: INDUSTRIAL_PARKS,
};

const OCCUPATIONS = occupations().map(({ code }) => code);

/** "từ 8 triệu" for a wage in dong. */
export const wageFloorLabel = (dong: number, language: Language): string => formatAmountRange(dong, null, language);

/** The words for a value of a facet. */
export function facetLabel(key: FacetKey, value: string, language: Language): string {
  if (key === 'occupation') return occupationLabel(value, language);
  if (key === 'wage') return wageFloorLabel(Number(value), language);
  if (key === 'verified') return facetTexts(language).verified;
  const label = LISTS[key]!.label(value, language);
  // Beside others "not required" would not say what is not.
  return key === 'experience' && value === 'none' ? facetTexts(language).noExperience : label;
}

/** Values in the order of their list; parks, of which there are many, by count. */
function valuesOf(key: FacetKey, counts: Readonly<Record<string, number>> | undefined): string[] {
  if (key === 'verified') return ['true'];
  if (key === 'wage') return WAGE_STEPS.map(String);
  if (key === 'occupation') return OCCUPATIONS.filter((code) => counts === undefined || code in counts);
  const codes = [...LISTS[key]!.codes];
  return key === 'park' && counts ? codes.sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0)) : codes;
}

/** The values of a facet that give something, with their words. */
export function facetValues(key: FacetKey, counts: FacetCounts, language: Language): FacetValue[] {
  const known = counts[key] ?? {};
  return valuesOf(key, known)
    .filter((value) => (known[value] ?? 0) > 0)
    .map((value) => ({ value, label: facetLabel(key, value, language), count: known[value]! }));
}

/** What a form offers: values that give something or are chosen; all of them while nothing was counted. */
export function facetOptions(
  key: FacetKey,
  counts: FacetCounts,
  chosen: readonly string[],
  language: Language,
): { value: string; label: string; count?: number }[] {
  const known = counts[key];
  const listed = valuesOf(key, known);
  const shown = listed.filter((value) => !known || (known[value] ?? 0) > 0 || chosen.includes(value));
  const typed = chosen.filter((value) => !listed.includes(value));
  const all = [...shown, ...typed];
  if (key === 'wage') all.sort((left, right) => Number(left) - Number(right));
  return all.map((value) => ({
    value,
    label: facetLabel(key, value, language),
    // A wage that somebody typed into the address is not counted: only steps are.
    ...(known && !typed.includes(value) && { count: known[value] ?? 0 }),
  }));
}
