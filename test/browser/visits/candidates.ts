import { type SliceVisits } from '../visit.js';

export const candidates: SliceVisits = {
  visits: [],
  noPages: {},
};
