import { type SliceVisits } from '../visit.js';

const HALL = '/phien-giao-dich/:id/sanh';
const TALK = '/phien-giao-dich/tro-chuyen/:conversation';
const DESK = '/nha-tuyen-dung/gian/:booth';
const CONSOLE = '/can-bo/phien-giao-dich/:id/dieu-hanh';

export const liveFairs: SliceVisits = {
  visits: [
    { route: HALL, as: 'seeker', address: '/phien-giao-dich/{liveFair}/sanh' },
    { route: TALK, as: 'seeker', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: TALK, as: 'seeker', address: '/phien-giao-dich/tro-chuyen/{endedTalk}' },
    { route: TALK, as: 'recruiter', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: TALK, as: 'counsellor', address: '/phien-giao-dich/tro-chuyen/{conversation}' },
    { route: DESK, as: 'recruiter', address: '/nha-tuyen-dung/gian/{liveBooth}' },
    { route: CONSOLE, as: 'fair_operator', address: '/can-bo/phien-giao-dich/{liveFair}/dieu-hanh' },
  ],
  noPages: {
    '/phien-giao-dich/tro-chuyen/:conversation/tep/:file': 'a file that was shared in a conversation',
  },
};
