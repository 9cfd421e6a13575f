import { type SliceVisits } from '../visit.js';

const REPORTS = '/can-bo/bao-cao';
const PLAN = '/can-bo/ke-hoach';
const BULLETINS = '/can-bo/ban-tin';
const MARKET = '/thi-truong-lao-dong';
const REGISTERS = '/can-bo/so-theo-doi';
const SESSION = '/can-bo/phien-giao-dich/:id/bao-cao';
const FORMS = '/can-bo/mau-bao-cao';
const DIRECTION = '/can-bo/dieu-hanh';

export const reports: SliceVisits = {
  visits: [
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2026` },
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2024` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2027` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2024` },
    { route: `${DIRECTION}/cho-doi`, as: 'centre_manager', address: `${DIRECTION}/cho-doi?nam=2026&buoc=registered` },
    { route: `${DIRECTION}/cho-doi`, as: 'centre_manager', address: `${DIRECTION}/cho-doi?nam=2024` },
    { route: REPORTS, as: 'centre_manager' },
    { route: `${REPORTS}/:id`, as: 'centre_manager', address: `${REPORTS}/{draftReport}` },
    { route: `${REPORTS}/:id/doi-chieu`, as: 'centre_manager', address: `${REPORTS}/{checkedReport}/doi-chieu` },
    { route: PLAN, as: 'centre_manager' },
    { route: PLAN, as: 'centre_manager', address: `${PLAN}?nam=2025` },
    { route: `${PLAN}/moi`, as: 'centre_manager' },
    { route: `${PLAN}/:key`, as: 'centre_manager', address: `${PLAN}/trained` },
    { route: `${PLAN}/:key`, as: 'centre_manager', address: `${PLAN}/plan-report` },
    { route: `${PLAN}/:key/ban-moi`, as: 'centre_manager', address: `${PLAN}/neet/ban-moi` },
    { route: BULLETINS, as: 'centre_manager' },
    { route: `${BULLETINS}/:quarter`, as: 'centre_manager', address: `${BULLETINS}/2026-Q2` },
    { route: MARKET, as: 'stranger', isPublic: true },
    { route: `${MARKET}/:quarter`, as: 'stranger', isPublic: true, address: `${MARKET}/2026-Q3` },
    { route: SESSION, as: 'fair_operator', address: '/can-bo/phien-giao-dich/{liveFair}/bao-cao' },
    { route: SESSION, as: 'centre_manager', address: '/can-bo/phien-giao-dich/{pastFair}/bao-cao' },
    { route: REGISTERS, as: 'centre_manager' },
    { route: FORMS, as: 'centre_manager' },
    { route: `${FORMS}/:kind`, as: 'centre_manager', address: `${FORMS}/referred` },
  ],
  noPages: {
    '/can-bo/phien-giao-dich/:id/bao-cao.xlsx': 'the report of a fair as a workbook',
    '/can-bo/phien-giao-dich/:id/bao-cao.pdf': 'the report of a fair as a PDF',
    [`${REGISTERS}/so.xlsx`]: 'a register as a workbook',
    [`${REPORTS}/:id/bao-cao.docx`]: 'the report for a word processor',
    [`${BULLETINS}/:quarter/ban-tin.xlsx`]: 'the bulletin with all its figures as a workbook',
    [`${MARKET}/:quarter/ban-tin.pdf`]: 'the published bulletin as a PDF',
    [`${MARKET}/:quarter/ban-tin.xlsx`]: 'the published bulletin as a workbook',
    [`${PLAN}/:key/ghi/:entry/tep`]: 'the paper itself, as a download',
    [`${REPORTS}/:id/bao-cao.pdf`]: 'the report as a PDF',
    [`${REPORTS}/:id/bao-cao.xlsx`]: 'its tables as a workbook',
  },
};
