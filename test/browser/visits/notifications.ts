import { type SliceVisits } from '../visit.js';

export const notifications: SliceVisits = {
  visits: [
    { route: '/tai-khoan/thong-bao', as: 'seeker' },
    { route: '/thong-bao', as: 'seeker' },
    { route: '/can-bo/he-thong/tin-gui', as: 'administrator' },
  ],
  noPages: {
    '/thong-bao/:id': 'marks a notification as read and leads on to what it speaks of',
  },
};
