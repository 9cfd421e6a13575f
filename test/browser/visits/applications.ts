import { type SliceVisits } from '../visit.js';

export const applications: SliceVisits = {
  visits: [],
  noPages: {},
};
