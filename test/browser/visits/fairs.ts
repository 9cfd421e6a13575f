import { type SliceVisits } from '../visit.js';

const DESK = '/can-bo/phien-giao-dich';
const OWN = '/nha-tuyen-dung/phien-giao-dich';

export const fairs: SliceVisits = {
  visits: [
    { route: '/phien-giao-dich', as: 'stranger', isPublic: true },
    { route: '/phien-giao-dich', as: 'stranger', address: '/phien-giao-dich?xem=da-qua', isPublic: true },
    { route: '/phien-giao-dich/:id', as: 'stranger', address: '/phien-giao-dich/{fair}', isPublic: true },
    { route: '/phien-giao-dich/:id', as: 'seeker', address: '/phien-giao-dich/{cancelledFair}' },
    { route: DESK, as: 'fair_operator' },
    { route: `${DESK}/moi`, as: 'fair_operator' },
    { route: `${DESK}/:id`, as: 'fair_operator', address: `${DESK}/{fair}` },
    { route: `${DESK}/:id`, as: 'centre_manager', address: `${DESK}/{draftFair}` },
    { route: `${DESK}/:id`, as: 'fair_operator', address: `${DESK}/{rehearsedFair}` },
    { route: `${DESK}/:id/sua`, as: 'fair_operator', address: `${DESK}/{fair}/sua` },
    { route: `${DESK}/:id/gian/moi`, as: 'fair_operator', address: `${DESK}/{fair}/gian/moi` },
    { route: `${DESK}/:id/gian/:booth/sua`, as: 'fair_operator', address: `${DESK}/{fair}/gian/{booth}/sua` },
    { route: OWN, as: 'recruiter' },
    { route: `${OWN}/:id`, as: 'recruiter', address: `${OWN}/{fair}` },
    { route: `${OWN}/:id`, as: 'recruiter', address: `${OWN}/{cancelledFair}` },
    { route: `${OWN}/:id`, as: 'recruiter', address: `${OWN}/{timesFair}` },
    { route: '/phien-giao-dich/:id/dang-ky', as: 'seeker', address: '/phien-giao-dich/{onlineFair}/dang-ky' },
    { route: '/phien-giao-dich/:id/dang-ky', as: 'seeker', address: '/phien-giao-dich/{timesFair}/dang-ky' },
    { route: '/phien-giao-dich/:id/ve', as: 'seeker', address: '/phien-giao-dich/{fair}/ve' },
    { route: '/phien-giao-dich/:id/hen', as: 'seeker', address: '/phien-giao-dich/{fair}/hen?gian={booth}' },
    {
      route: `${DESK}/:id/vao-phien/:registration/hen`,
      as: 'fair_operator',
      address: `${DESK}/{timesFair}/vao-phien/{timesTicket}/hen?gian={timesBooth}`,
    },
    { route: `${OWN}/:id/hen`, as: 'recruiter', address: `${OWN}/{timesFair}/hen?ve={timesTicket}` },
    { route: '/phien-giao-dich/:id', as: 'seeker', address: '/phien-giao-dich/{fair}' },
    { route: '/ve-phien/:token', as: 'stranger', address: '/ve-phien/{ticketToken}' },
    { route: `${DESK}/:id/vao-phien`, as: 'fair_operator', address: `${DESK}/{openFair}/vao-phien` },
    { route: `${DESK}/:id/vao-phien`, as: 'fair_operator', address: `${DESK}/{fair}/vao-phien?tim=1` },
    { route: `${DESK}/:id/vao-phien`, as: 'fair_operator', address: `${DESK}/{rehearsal}/vao-phien?tim=6` },
  ],
  noPages: {
    [`${DESK}/:id/ap-phich.pdf`]: 'the poster',
    [`${DESK}/:id/bien-gian.pdf`]: 'a sheet for each booth',
    '/phien-giao-dich/:id/ve.pdf': 'the ticket as a file',
    '/phien-giao-dich/:id/gian/:booth/tai-lieu/:file': 'a document of a booth',
    '/phien-giao-dich/:id/lich.ics': 'the calendar entry',
    [`${DESK}/:id/vao-phien/:registration/ve.pdf`]: 'the ticket of somebody else as a file',
  },
};
