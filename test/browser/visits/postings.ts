import { type SliceVisits } from '../visit.js';

export const postings: SliceVisits = {
  visits: [
    { route: '/nha-tuyen-dung/tin', as: 'recruiter' },
    { route: '/nha-tuyen-dung/tin/moi', as: 'recruiter' },
    { route: '/nha-tuyen-dung/tin/:posting', as: 'recruiter', address: '/nha-tuyen-dung/tin/{draft}' },
    { route: '/nha-tuyen-dung/tin/:posting', as: 'recruiter', address: '/nha-tuyen-dung/tin/{returned}' },
    { route: '/nha-tuyen-dung/tin/:posting', as: 'recruiter', address: '/nha-tuyen-dung/tin/{online}' },
    { route: '/nha-tuyen-dung/tin/:posting/sua', as: 'recruiter', address: '/nha-tuyen-dung/tin/{draft}/sua' },
    { route: '/nha-tuyen-dung/tin/:posting/gia-han', as: 'recruiter', address: '/nha-tuyen-dung/tin/{online}/gia-han' },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tin',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tin?trang-thai=nhap',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tin/moi',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tin/moi',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tin/:posting',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tin/{bare}',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tin/:posting/sua',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tin/{bare}/sua',
    },
    { route: '/can-bo/duyet-tin', as: 'counsellor' },
    { route: '/can-bo/duyet-tin/:posting', as: 'counsellor', address: '/can-bo/duyet-tin/{waiting}' },
    { route: '/can-bo/duyet-tin/:posting/tra-lai', as: 'counsellor', address: '/can-bo/duyet-tin/{waiting}/tra-lai' },
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
