import { type SliceVisits } from '../visit.js';

export const desk: SliceVisits = {
  visits: [
    { route: '/can-bo', as: 'centre_manager' },
    { route: '/can-bo', as: 'counsellor', address: '/can-bo?loai=person-waiting' },
    { route: '/can-bo/nguoi-phu-trach', as: 'counsellor' },
    { route: '/can-bo/nguoi-phu-trach', as: 'counsellor', address: '/can-bo/nguoi-phu-trach?nhom=without-work&ten=x' },
    { route: '/can-bo/nguoi-phu-trach/ban-giao', as: 'counsellor' },
    { route: '/can-bo/ban-giao', as: 'counsellor' },
    { route: '/can-bo/nguoi-phu-trach/tin-nhan', as: 'counsellor' },
    { route: '/can-bo/tin-nhan/:id', as: 'counsellor', address: '/can-bo/tin-nhan/{peopleMessage}' },
    { route: '/can-bo/he-thong', as: 'administrator' },
    { route: '/can-bo/nguoi-lao-dong/:id', as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{seeker}' },
    { route: '/can-bo/nguoi-lao-dong/:id', as: 'centre_manager', address: '/can-bo/nguoi-lao-dong/{walkIn}' },
    {
      route: '/can-bo/nguoi-lao-dong/:id/dien-bien',
      as: 'counsellor',
      address: '/can-bo/nguoi-lao-dong/{candidate}/dien-bien',
    },
    {
      route: '/can-bo/nguoi-lao-dong/:id/viec-hop',
      as: 'counsellor',
      address: '/can-bo/nguoi-lao-dong/{candidate}/viec-hop',
    },
  ],
  noPages: {},
};
