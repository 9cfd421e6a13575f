import { OFFICE_NEEDS } from './office.data.js';
import { PRODUCTION_NEEDS } from './production.data.js';
import { SERVICE_NEEDS } from './services.data.js';
import { SKILL_NEEDS } from './skills.data.js';
import { STUDY_NEEDS } from './study.data.js';
import { WISHES } from './wishes.data.js';
import { WORKPLACE_NEEDS } from './workplaces.data.js';

/**
 * What people say they need, can or like, and the work that this means. Left of `=>` ways to say it: `(a|b)` either,
 * `( a)?` or nothing, ` .. ` up to five other words between. Right of it units of the occupations with how well they
 * serve (1 when left out), and words that their titles use (`+`, a dash for a space); `-` alone means nothing and only
 * covers a shorter way that lies within. Who types accents means them; who types none may mean every reading.
 */
export const NEEDS = {
  source: 'Danh mục của sàn',
  edition: 2,
  works: [SERVICE_NEEDS, PRODUCTION_NEEDS, OFFICE_NEEDS, SKILL_NEEDS, STUDY_NEEDS],
  /** Where one works tells less than what is done there. */
  workplaces: [WORKPLACE_NEEDS],
  /** They count in full only where no work is told; beside it they make that work surer. */
  wishes: [WISHES],
} as const;
