import { type SliceVisits } from '../visit.js';

const DIRECTION = '/can-bo/dieu-hanh';

export const reports: SliceVisits = {
  visits: [
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2026` },
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2024` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2027` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2024` },
  ],
  noPages: {},
};
