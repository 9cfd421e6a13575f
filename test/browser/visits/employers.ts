import { type SliceVisits } from '../visit.js';

export const employers: SliceVisits = {
  visits: [
    { route: '/nha-tuyen-dung', as: 'stranger', isPublic: true },
    { route: '/nha-tuyen-dung/dang-ky', as: 'seeker' },
    { route: '/nha-tuyen-dung/to-chuc', as: 'recruiter' },
    { route: '/nha-tuyen-dung/to-chuc/sua', as: 'recruiter' },
    { route: '/nha-tuyen-dung/to-chuc/nguoi-tuyen-dung', as: 'recruiter' },
    { route: '/can-bo/nha-tuyen-dung', as: 'counsellor', address: '/can-bo/nha-tuyen-dung?ten=may+mau' },
    { route: '/can-bo/nha-tuyen-dung/xac-minh', as: 'counsellor' },
    { route: '/can-bo/nha-tuyen-dung/moi', as: 'counsellor' },
    {
      route: '/can-bo/nha-tuyen-dung/:id',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/sua',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/sua',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/xac-minh',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/xac-minh',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tu-choi',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tu-choi',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tam-ngung',
      as: 'centre_manager',
      address: '/can-bo/nha-tuyen-dung/{employer}/tam-ngung',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/khoi-phuc',
      as: 'centre_manager',
      address: '/can-bo/nha-tuyen-dung/{suspended}/khoi-phuc',
    },
  ],
  noPages: {
    '/doanh-nghiep/logo/:file': 'a picture',
    '/nha-tuyen-dung/to-chuc/giay-to/:file': 'a paper of the own organisation, as a file',
    '/can-bo/nha-tuyen-dung/:id/giay-to/:file': 'a paper of an employer, as a file',
  },
};
