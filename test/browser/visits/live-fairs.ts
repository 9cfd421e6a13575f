import { type SliceVisits } from '../visit.js';

const HALL = '/phien-giao-dich/:id/sanh';
const TALK = '/phien-giao-dich/tro-chuyen/:conversation';
const DESK = '/nha-tuyen-dung/gian/:booth';
const RESULTS = '/phien-giao-dich/:id/ket-qua';
const BOOTH_RESULTS = '/nha-tuyen-dung/phien-giao-dich/:id/ket-qua';
const CONSOLE = '/can-bo/phien-giao-dich/:id/dieu-hanh';

export const liveFairs: SliceVisits = {
  visits: [
    { route: HALL, as: 'seeker', address: '/phien-giao-dich/{liveFair}/sanh' },
    { route: TALK, as: 'seeker', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: TALK, as: 'seeker', address: '/phien-giao-dich/tro-chuyen/{endedTalk}' },
    { route: TALK, as: 'recruiter', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: TALK, as: 'counsellor', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: DESK, as: 'recruiter', address: '/nha-tuyen-dung/gian/{liveBooth}' },
    { route: DESK, as: 'recruiter', address: '/nha-tuyen-dung/gian/{practisedBooth}' },
    { route: RESULTS, as: 'seeker', address: '/phien-giao-dich/{pastFair}/ket-qua' },
    { route: RESULTS, as: 'seeker', address: '/phien-giao-dich/{liveFair}/ket-qua' },
    { route: BOOTH_RESULTS, as: 'recruiter', address: '/nha-tuyen-dung/phien-giao-dich/{pastFair}/ket-qua' },
    { route: CONSOLE, as: 'fair_operator', address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh' },
    { route: CONSOLE, as: 'fair_operator', address: '/can-bo/phien-giao-dich/{rehearsal}/dieu-hanh' },
    {
      route: `${CONSOLE}/gian/:booth`,
      as: 'fair_operator',
      address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh/gian/{liveBooth}',
    },
    {
      route: `${CONSOLE}/nguoi/:registration`,
      as: 'fair_operator',
      address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh/nguoi/{attendee}',
    },
    {
      route: '/phien-giao-dich/:id/man-hinh/:token',
      as: 'stranger',
      address: '/phien-giao-dich/{liveFair}/man-hinh/{screen}',
    },
    { route: '/can-bo/tro-giup-phien', as: 'counsellor', address: '/can-bo/tro-giup-phien' },
    { route: '/may-phien', as: 'stranger', address: '/may-phien' },
    {
      route: `${CONSOLE}/nhan-tin`,
      as: 'fair_operator',
      address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh/nhan-tin',
    },
    {
      route: `${CONSOLE}/nhat-ky`,
      as: 'fair_operator',
      address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh/nhat-ky',
    },
  ],
  noPages: {
    '/phien-giao-dich/tro-chuyen/:conversation/tep/:file': 'a file that was shared in a conversation',
  },
};
