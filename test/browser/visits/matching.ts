import { type SliceVisits } from '../visit.js';

export const matching: SliceVisits = {
  visits: [{ route: '/viec-lam', as: 'stranger', isPublic: true }],
  noPages: {},
};
