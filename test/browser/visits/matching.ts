import { type SliceVisits } from '../visit.js';

export const matching: SliceVisits = {
  visits: [
    { route: '/viec-lam', as: 'stranger', isPublic: true },
    // What was read from the words puts postings in order, with a way to hold to it.
    { route: '/viec-lam', address: '/viec-lam?q=cong+nhan+may+gan+pho+yen+tren+8tr', as: 'stranger', isPublic: true },
    // The seeker has a profile; somebody who recruits has none, and hears what it takes.
    { route: '/viec-hop-voi-toi', as: 'seeker' },
    { route: '/viec-hop-voi-toi', as: 'recruiter' },
    { route: '/can-bo/tim-kiem', as: 'counsellor' },
    { route: '/can-bo/tim-kiem', address: '/can-bo/tim-kiem?muc=khong-co&ngay=90', as: 'centre_manager' },
    { route: '/can-bo/tim-kiem', address: '/can-bo/tim-kiem?muc=bo-qua&ngay=7', as: 'administrator' },
    {
      route: '/nha-tuyen-dung/tin/:posting/ung-vien-phu-hop',
      as: 'recruiter',
      address: '/nha-tuyen-dung/tin/{online}/ung-vien-phu-hop',
    },
    {
      route: '/can-bo/nha-tuyen-dung/:id/tin/:posting/ung-vien-phu-hop',
      as: 'counsellor',
      address: '/can-bo/nha-tuyen-dung/{employer}/tin/{online}/ung-vien-phu-hop',
    },
    { route: '/can-bo/tim-kiem/tu-dong-nghia', as: 'centre_manager' },
    {
      route: '/can-bo/tim-kiem/tu-dong-nghia/moi',
      address: '/can-bo/tim-kiem/tu-dong-nghia/moi?tu=tho+ne',
      as: 'centre_manager',
    },
    {
      route: '/can-bo/tim-kiem/tu-dong-nghia/:id',
      address: '/can-bo/tim-kiem/tu-dong-nghia/{synonym}',
      as: 'centre_manager',
    },
    {
      route: '/can-bo/tim-kiem/tu-dong-nghia/:id',
      address: '/can-bo/tim-kiem/tu-dong-nghia/{liveSynonym}',
      as: 'administrator',
    },
  ],
  noPages: { '/viec-lam/goi-y': 'what a search field offers while somebody types' },
};
