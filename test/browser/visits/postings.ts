import { type SliceVisits } from '../visit.js';

export const postings: SliceVisits = {
  visits: [
    { route: '/nha-tuyen-dung/tin/nhap', as: 'recruiter' },
    {
      route: '/nha-tuyen-dung/tin/nhap/:task',
      as: 'recruiter',
      address: '/nha-tuyen-dung/tin/nhap/{ownImport}',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/nhap',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/nhap',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/nhap/:task',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/nhap/{staffImport}',
    },
  ],
  noPages: {
    '/nha-tuyen-dung/tin/nhap/tep-mau.csv': 'a file to fill in',
    '/nha-tuyen-dung/tin/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
    '/can-bo/nha-tuyen-dung/:id/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
  },
};
