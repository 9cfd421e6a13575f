import { formatVnd } from '@app/kernel';
import { type FormState } from '@app/ui';
import { type ProfileDetail } from '../candidate-views.schema.js';

/** Sections of a profile and where each is edited. */
export const SECTION_PATHS = {
  wishes: 'mong-muon',
  experience: 'kinh-nghiem',
  skills: 'ky-nang',
  education: 'hoc-van',
  languages: 'ngoai-ngu',
  visibility: 'ai-duoc-xem',
} as const;

export type SectionKey = keyof typeof SECTION_PATHS;

const text = (value: string | number | null): string => (value === null ? '' : String(value));

/** What the form of a section shows before anybody typed. */
export function formOfSection(section: SectionKey, profile: ProfileDetail): FormState {
  return { values: { version: String(profile.version), ...VALUES[section](profile) }, problems: [] };
}

const VALUES: Readonly<Record<SectionKey, (profile: ProfileDetail) => FormState['values']>> = {
  wishes: (profile) => ({
    wish: profile.wish,
    occupations: profile.occupations,
    dearest: profile.occupations[0] ?? '',
    reach: profile.reach,
    communes: profile.communes,
    maxKm: text(profile.maxKm),
    provinces: profile.provinces,
    shifts: profile.shifts,
    workForm: text(profile.workForm),
    contractType: text(profile.contractType),
    wageFloor: profile.wageFloor === null ? '' : formatVnd(profile.wageFloor),
  }),
  skills: (profile) => ({
    skills: profile.skills,
    licences: profile.licences,
    about: text(profile.about),
  }),
  experience: (profile) => ({ experience: text(profile.experience) }),
  education: (profile) => ({
    generalEducation: text(profile.generalEducation),
    qualification: text(profile.qualification),
    field: text(profile.field),
  }),
  languages: () => ({}),
  visibility: (profile) => ({ visibility: profile.visibility }),
};
