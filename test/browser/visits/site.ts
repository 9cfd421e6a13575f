import { type SliceVisits } from '../visit.js';

export const site: SliceVisits = {
  visits: [
    { route: '/', as: 'stranger', isPublic: true },
    { route: '/dich-vu', as: 'stranger', isPublic: true },
    { route: '/an-toan', as: 'stranger', isPublic: true },
    { route: '/quyen-rieng-tu', as: 'stranger', isPublic: true },
    { route: '/tro-nang', as: 'stranger', isPublic: true },
    { route: '/ui', as: 'stranger', isPublic: true },
    { route: '/api', as: 'stranger', isPublic: true },
  ],
  noPages: {},
};
