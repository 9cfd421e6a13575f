import { type SliceVisits } from '../visit.js';

const TARGETS = '/can-bo/chi-tieu';
const IN_2026 = 'tu=01/01/2026&den=31/12/2026';
const REPORT = '/can-bo/nguoi-lao-dong/:id/viec-lam/moi';
const PLACEMENT = '/can-bo/viec-lam-da-co/:id';
const BEHIND = 'cach=a-cohort&trong=30&so=numerator';

export const placements: SliceVisits = {
  visits: [
    { route: TARGETS, as: 'counsellor', address: `${TARGETS}?${IN_2026}&theo=commune` },
    { route: TARGETS, as: 'centre_manager', address: `${TARGETS}?${IN_2026}&theo=commune&cong-khai=true` },
    { route: TARGETS, as: 'centre_manager', address: `${TARGETS}?tu=01/01/2001&den=31/12/2001` },
    { route: `${TARGETS}/nguoi`, as: 'centre_manager', address: `${TARGETS}/nguoi?${IN_2026}&${BEHIND}` },
    { route: REPORT, as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{candidate}/viec-lam/moi' },
    { route: REPORT, as: 'centre_manager', address: '/can-bo/nguoi-lao-dong/{walkIn}/viec-lam/moi' },
    { route: `${PLACEMENT}/sua`, as: 'counsellor', address: '/can-bo/viec-lam-da-co/{placement}/sua' },
    { route: `${PLACEMENT}/can-cu`, as: 'counsellor', address: '/can-bo/viec-lam-da-co/{placement}/can-cu' },
    { route: `${PLACEMENT}/nghi-viec`, as: 'counsellor', address: '/can-bo/viec-lam-da-co/{placement}/nghi-viec' },
    { route: `${PLACEMENT}/huy`, as: 'counsellor', address: '/can-bo/viec-lam-da-co/{placement}/huy' },
    { route: '/can-bo/goi-lai', as: 'centre_manager', address: '/can-bo/goi-lai?thang=10/2026' },
    { route: '/can-bo/goi-lai/:id', as: 'centre_manager', address: '/can-bo/goi-lai/{sampleCall}' },
    { route: '/can-bo/san-quoc-gia', as: 'counsellor' },
    { route: '/can-bo/san-quoc-gia/bang-ma', as: 'centre_manager' },
    { route: '/can-bo/san-quoc-gia/lan-gui/:id', as: 'counsellor', address: '/can-bo/san-quoc-gia/lan-gui/{sending}' },
    { route: '/can-bo/mau-thuan', as: 'counsellor' },
    {
      route: '/can-bo/mau-thuan/:kind/:id/:other',
      as: 'counsellor',
      address: '/can-bo/mau-thuan/two-jobs/{placement}/{secondJob}',
    },
    {
      route: '/can-bo/thong-bao-co-viec/:id',
      as: 'counsellor',
      address: '/can-bo/thong-bao-co-viec/{claimantNotice}',
    },
    { route: '/can-bo/theo-doi/:id', as: 'counsellor', address: '/can-bo/theo-doi/{followUp}' },
  ],
  noPages: {
    [`${PLACEMENT}/can-cu/:evidence`]: 'the paper itself, as a download',
    '/can-bo/chi-tieu/nguoi/danh-sach.xlsx': 'the cases behind a number, as a workbook',
    '/can-bo/san-quoc-gia/bang-ma/tep': 'the table of codes, as a download',
    '/can-bo/san-quoc-gia/lan-gui/:id/tep': 'the file itself, as a download',
  },
};
