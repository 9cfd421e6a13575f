import { type SliceVisits } from '../visit.js';

export const site: SliceVisits = {
  visits: [
    { route: '/', as: 'stranger', isPublic: true },
    { route: '/dich-vu', as: 'stranger', isPublic: true },
    { route: '/ui', as: 'stranger', isPublic: true },
    { route: '/api', as: 'stranger', isPublic: true },
  ],
  noPages: {},
};
