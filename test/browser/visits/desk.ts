import { type SliceVisits } from '../visit.js';

export const desk: SliceVisits = {
  visits: [],
  noPages: {},
};
