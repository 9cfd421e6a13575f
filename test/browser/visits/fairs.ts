import { type SliceVisits } from '../visit.js';

const DESK = '/can-bo/phien-giao-dich';

export const fairs: SliceVisits = {
  visits: [
    { route: '/phien-giao-dich', as: 'stranger', isPublic: true },
    { route: '/phien-giao-dich', as: 'stranger', address: '/phien-giao-dich?xem=da-qua', isPublic: true },
    { route: '/phien-giao-dich/:id', as: 'stranger', address: '/phien-giao-dich/{fair}', isPublic: true },
    { route: '/phien-giao-dich/:id', as: 'seeker', address: '/phien-giao-dich/{cancelledFair}' },
    { route: DESK, as: 'fair_operator' },
    { route: `${DESK}/moi`, as: 'fair_operator' },
    { route: `${DESK}/:id`, as: 'fair_operator', address: `${DESK}/{fair}` },
    { route: `${DESK}/:id`, as: 'centre_manager', address: `${DESK}/{draftFair}` },
    { route: `${DESK}/:id/sua`, as: 'fair_operator', address: `${DESK}/{fair}/sua` },
  ],
  noPages: {},
};
