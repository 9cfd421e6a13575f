import { VSCO_GROUPS } from '../occupations/vsco-groups.data.js';
import { SKILLS } from '../skills/skills.js';
import { type CodeList } from './code-list.js';
import { COUNSELLING_SERVICES, COUNSELLING_SUBJECTS } from './counselling-lists.data.js';
import {
  BENEFITS,
  CONTRACT_TYPES,
  EXPERIENCE,
  GENERAL_EDUCATION,
  LEGAL_FORMS,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  SIZE_BANDS,
  SOFT_SKILLS,
  WAGE_BASES,
  WORK_FORMS,
} from './form-lists.data.js';
import { INDUSTRIAL_PARKS } from './industrial-parks.data.js';
import { INDUSTRIES } from './industries.data.js';
import {
  IT_LEVELS,
  LANGUAGE_CERTIFICATES,
  LANGUAGE_FRAMEWORK,
  LANGUAGE_LEVELS,
  LANGUAGES,
} from './language-lists.data.js';
import { CERTIFICATES, DRIVING_LICENCES } from './licence-lists.data.js';
import { DISABILITIES, DISABILITY_DEGREES, ETHNIC_GROUPS, PRIORITY_GROUPS } from './people-lists.data.js';

/** Every list of codes by the name under which others read it. */
export const LISTS = {
  benefits: BENEFITS,
  certificates: CERTIFICATES,
  'contract-types': CONTRACT_TYPES,
  'counselling-services': COUNSELLING_SERVICES,
  'counselling-subjects': COUNSELLING_SUBJECTS,
  disabilities: DISABILITIES,
  'disability-degrees': DISABILITY_DEGREES,
  'driving-licences': DRIVING_LICENCES,
  'ethnic-groups': ETHNIC_GROUPS,
  experience: EXPERIENCE,
  'general-education': GENERAL_EDUCATION,
  'industrial-parks': INDUSTRIAL_PARKS,
  industries: INDUSTRIES,
  'it-levels': IT_LEVELS,
  'language-certificates': LANGUAGE_CERTIFICATES,
  'language-framework': LANGUAGE_FRAMEWORK,
  'language-levels': LANGUAGE_LEVELS,
  languages: LANGUAGES,
  'legal-forms': LEGAL_FORMS,
  'position-ranks': POSITION_RANKS,
  'priority-groups': PRIORITY_GROUPS,
  qualifications: QUALIFICATIONS,
  'recruitment-methods': RECRUITMENT_METHODS,
  shifts: SHIFTS,
  'size-bands': SIZE_BANDS,
  skills: SKILLS,
  'soft-skills': SOFT_SKILLS,
  'vsco-groups': VSCO_GROUPS,
  'wage-bases': WAGE_BASES,
  'work-forms': WORK_FORMS,
} as const satisfies Record<string, CodeList>;

export type ListName = keyof typeof LISTS;

/** The list of this name, or null. */
export function findList(name: string): CodeList | null {
  return Object.hasOwn(LISTS, name) ? LISTS[name as ListName] : null;
}
