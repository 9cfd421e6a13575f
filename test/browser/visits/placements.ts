import { type SliceVisits } from '../visit.js';

const TARGETS = '/can-bo/chi-tieu';
const IN_2026 = 'tu=01/01/2026&den=31/12/2026';
const BEHIND = 'cach=a-cohort&trong=30&so=numerator';

export const placements: SliceVisits = {
  visits: [
    { route: TARGETS, as: 'counsellor', address: `${TARGETS}?${IN_2026}&theo=commune` },
    { route: TARGETS, as: 'centre_manager', address: `${TARGETS}?${IN_2026}&theo=commune&cong-khai=true` },
    { route: TARGETS, as: 'centre_manager', address: `${TARGETS}?tu=01/01/2001&den=31/12/2001` },
    { route: `${TARGETS}/nguoi`, as: 'centre_manager', address: `${TARGETS}/nguoi?${IN_2026}&${BEHIND}` },
  ],
  noPages: {},
};
