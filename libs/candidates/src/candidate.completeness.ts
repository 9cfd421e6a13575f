import { type ProfileDetail } from './candidate-views.schema.js';

/** What can be added to a profile, what helps most first: by this order the person is asked for the next thing. */
const PARTS = ['occupations', 'experience', 'skills', 'education', 'wage', 'shifts', 'languages', 'about'] as const;
export type Part = (typeof PARTS)[number];

/** How much each adds to a profile whose three questions are answered, in percent. */
const WORTH: Readonly<Record<Part, number>> = {
  occupations: 15,
  experience: 15,
  skills: 12,
  education: 10,
  wage: 6,
  shifts: 6,
  languages: 3,
  about: 3,
};

function has(part: Part, profile: ProfileDetail): boolean {
  switch (part) {
    case 'occupations':
      return profile.occupations.length > 0;
    case 'experience':
      return profile.experience === 'none' || (profile.experience !== null && profile.jobs.length > 0);
    case 'skills':
      return profile.skills.length > 0 || profile.licences.length > 0;
    case 'education':
      return profile.generalEducation !== null && profile.qualification !== null;
    case 'wage':
      return profile.wageFloor !== null;
    case 'shifts':
      return profile.shifts.length > 0;
    case 'languages':
      return profile.languages.length > 0;
    case 'about':
      return profile.about !== null;
  }
}

/** How far a profile tells what employers look for, and what would help most next; null when nothing is left. */
export function completenessOf(profile: ProfileDetail): { percent: number; next: Part | null } {
  const missing = PARTS.filter((part) => !has(part, profile));
  const lost = missing.reduce((sum, part) => sum + WORTH[part], 0);
  return { percent: 100 - lost, next: missing[0] ?? null };
}
