import { type SliceVisits } from '../visit.js';

const BOARD = '/nha-tuyen-dung/ung-vien';

export const applications: SliceVisits = {
  visits: [
    { route: '/viec-lam/:id/ung-tuyen', as: 'seeker', address: '/viec-lam/{applyTo}/ung-tuyen' },
    { route: '/viec-da-ung-tuyen', as: 'seeker' },
    { route: '/viec-da-ung-tuyen/:id', as: 'seeker', address: '/viec-da-ung-tuyen/{hired}' },
    { route: BOARD, as: 'recruiter' },
    { route: `${BOARD}/:id`, as: 'recruiter', address: `${BOARD}/{applicant}` },
    {
      route: `${BOARD}/tra-loi`,
      as: 'recruiter',
      address: `${BOARD}/tra-loi?viec=moi-phong-van&chon={applicant}.1&chon={rejected}.1`,
    },
    { route: '/can-bo/tin/:id/ung-vien', as: 'counsellor', address: '/can-bo/tin/{staffed}/ung-vien' },
    { route: '/can-bo/ung-tuyen/:id', as: 'counsellor', address: '/can-bo/ung-tuyen/{rejected}' },
    { route: '/can-bo/ung-tuyen/:id', as: 'counsellor', address: '/can-bo/ung-tuyen/{hired}' },
    {
      route: '/can-bo/ung-tuyen/tra-loi',
      as: 'counsellor',
      address: '/can-bo/ung-tuyen/tra-loi?viec=nhan-vao-lam&chon={applicant}.1',
    },
    {
      route: '/can-bo/nguoi-lao-dong/:id/ung-tuyen',
      as: 'counsellor',
      address: '/can-bo/nguoi-lao-dong/{deskApplicant}/ung-tuyen',
    },
    {
      route: '/can-bo/nguoi-lao-dong/:id/ung-tuyen/:posting',
      as: 'counsellor',
      address: '/can-bo/nguoi-lao-dong/{deskApplicant}/ung-tuyen/{applyTo}',
    },
  ],
  noPages: {
    '/nha-tuyen-dung/ung-vien/danh-sach.csv': 'the applicants of a vacancy, as a file',
  },
};
