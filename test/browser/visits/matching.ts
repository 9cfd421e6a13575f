import { type SliceVisits } from '../visit.js';

export const matching: SliceVisits = {
  visits: [],
  noPages: {},
};
