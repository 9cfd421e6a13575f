import { type SliceVisits } from '../visit.js';

const FORM = '/can-bo/nguoi-lao-dong/:id/tu-van/moi';

export const referrals: SliceVisits = {
  visits: [
    { route: FORM, as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{candidate}/tu-van/moi' },
    { route: FORM, as: 'centre_manager', address: '/can-bo/nguoi-lao-dong/{walkIn}/tu-van/moi' },
    { route: '/can-bo/tu-van/:id/phieu', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/phieu' },
    { route: '/can-bo/tu-van/:id/sua', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/sua' },
    { route: '/can-bo/tu-van/:id/huy', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/huy' },
  ],
  noPages: {},
};
