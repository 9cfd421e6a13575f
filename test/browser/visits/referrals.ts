import { type SliceVisits } from '../visit.js';

const FORM = '/can-bo/nguoi-lao-dong/:id/tu-van/moi';
const REFER = '/can-bo/nguoi-lao-dong/:id/gioi-thieu/moi';

export const referrals: SliceVisits = {
  visits: [
    { route: '/lich-hen', as: 'seeker' },
    { route: '/can-bo/lich-hen', as: 'counsellor', address: '/can-bo/lich-hen?ngay={appointmentDay}' },
    {
      route: '/can-bo/nguoi-lao-dong/:id/lich-hen',
      as: 'counsellor',
      address: '/can-bo/nguoi-lao-dong/{candidate}/lich-hen',
    },
    { route: FORM, as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{candidate}/tu-van/moi' },
    { route: FORM, as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{pastFairPerson}/tu-van/moi?phien={pastFair}' },
    { route: FORM, as: 'centre_manager', address: '/can-bo/nguoi-lao-dong/{walkIn}/tu-van/moi' },
    { route: '/can-bo/tu-van/:id/phieu', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/phieu' },
    { route: '/can-bo/tu-van/:id/sua', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/sua' },
    { route: '/can-bo/tu-van/:id/huy', as: 'counsellor', address: '/can-bo/tu-van/{consultation}/huy' },
    { route: REFER, as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{candidate}/gioi-thieu/moi' },
    { route: '/can-bo/gioi-thieu/:id/phieu', as: 'counsellor', address: '/can-bo/gioi-thieu/{referral}/phieu' },
    { route: '/can-bo/gioi-thieu/:id/ket-qua', as: 'counsellor', address: '/can-bo/gioi-thieu/{referral}/ket-qua' },
    { route: '/can-bo/gioi-thieu/:id/huy', as: 'counsellor', address: '/can-bo/gioi-thieu/{referral}/huy' },
    { route: '/gioi-thieu/:token', as: 'stranger', address: '/gioi-thieu/{referralToken}' },
    { route: '/gioi-thieu/:token/tra-loi', as: 'stranger', address: '/gioi-thieu/{referralToken}/tra-loi' },
    { route: '/gioi-thieu/:token/tra-loi', as: 'recruiter', address: '/gioi-thieu/{referralToken}/tra-loi' },
  ],
  noPages: {
    '/lich-hen/:id/lich.ics': 'an appointment for a calendar',
    '/can-bo/gioi-thieu/:id/phieu.pdf': 'the slip as a file',
  },
};
