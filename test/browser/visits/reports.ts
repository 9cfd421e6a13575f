import { type SliceVisits } from '../visit.js';

const REPORTS = '/can-bo/bao-cao';
const PLAN = '/can-bo/ke-hoach';
const DIRECTION = '/can-bo/dieu-hanh';

export const reports: SliceVisits = {
  visits: [
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2026` },
    { route: DIRECTION, as: 'centre_manager', address: `${DIRECTION}?nam=2024` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2027` },
    { route: `${DIRECTION}/du-bao`, as: 'centre_manager', address: `${DIRECTION}/du-bao?nam=2024` },
    { route: REPORTS, as: 'centre_manager' },
    { route: `${REPORTS}/:id`, as: 'centre_manager', address: `${REPORTS}/{draftReport}` },
    { route: `${REPORTS}/:id/doi-chieu`, as: 'centre_manager', address: `${REPORTS}/{checkedReport}/doi-chieu` },
    { route: PLAN, as: 'centre_manager' },
    { route: PLAN, as: 'centre_manager', address: `${PLAN}?nam=2025` },
    { route: `${PLAN}/moi`, as: 'centre_manager' },
    { route: `${PLAN}/:key`, as: 'centre_manager', address: `${PLAN}/trained` },
    { route: `${PLAN}/:key`, as: 'centre_manager', address: `${PLAN}/plan-report` },
    { route: `${PLAN}/:key/ban-moi`, as: 'centre_manager', address: `${PLAN}/neet/ban-moi` },
  ],
  noPages: {
    [`${PLAN}/:key/ghi/:entry/tep`]: 'the paper itself, as a download',
    [`${REPORTS}/:id/bao-cao.pdf`]: 'the report as a PDF',
    [`${REPORTS}/:id/bao-cao.xlsx`]: 'its tables as a workbook',
  },
};
