import { type SliceVisits } from '../visit.js';

const DIRECTION = '/can-bo/dieu-hanh';

export const reports: SliceVisits = {
  visits: [
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2026` },
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2024` },
  ],
  noPages: {},
};
