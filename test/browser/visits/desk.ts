import { type SliceVisits } from '../visit.js';

export const desk: SliceVisits = {
  visits: [{ route: '/can-bo', as: 'centre_manager' }],
  noPages: {},
};
