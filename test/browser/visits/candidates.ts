import { type SliceVisits } from '../visit.js';

const DESK = '/can-bo/nguoi-lao-dong/:id/ho-so';
const AT_DESK = '/can-bo/nguoi-lao-dong/{candidate}/ho-so';

export const candidates: SliceVisits = {
  visits: [
    // Recruiters have answered nothing yet: they see the three questions.
    { route: '/ho-so', as: 'recruiter' },
    { route: '/ho-so', as: 'seeker' },
    { route: '/ho-so/ba-cau-hoi', as: 'seeker' },
    { route: '/ho-so/mong-muon', as: 'seeker' },
    { route: '/ho-so/ky-nang', as: 'seeker' },
    { route: '/ho-so/hoc-van', as: 'seeker' },
    { route: '/ho-so/kinh-nghiem', as: 'seeker' },
    { route: '/ho-so/kinh-nghiem/:job', as: 'seeker', address: '/ho-so/kinh-nghiem/{pastJob}' },
    { route: '/ho-so/ngoai-ngu', as: 'seeker' },
    { route: '/ho-so/ai-duoc-xem', as: 'seeker' },
    { route: '/ho-so/xem-truoc', as: 'seeker' },
    { route: '/ho-so/ban-in', as: 'seeker' },
    { route: '/ho-so/thong-tin-rieng', as: 'seeker' },
    { route: `${DESK}`, as: 'counsellor', address: `${AT_DESK}` },
    { route: `${DESK}/ba-cau-hoi`, as: 'counsellor', address: `${AT_DESK}/ba-cau-hoi` },
    { route: `${DESK}/mong-muon`, as: 'counsellor', address: `${AT_DESK}/mong-muon` },
    { route: `${DESK}/ky-nang`, as: 'counsellor', address: `${AT_DESK}/ky-nang` },
    { route: `${DESK}/hoc-van`, as: 'counsellor', address: `${AT_DESK}/hoc-van` },
    { route: `${DESK}/kinh-nghiem`, as: 'counsellor', address: `${AT_DESK}/kinh-nghiem` },
    { route: `${DESK}/kinh-nghiem/:job`, as: 'counsellor', address: `${AT_DESK}/kinh-nghiem/{pastJob}` },
    { route: `${DESK}/ngoai-ngu`, as: 'counsellor', address: `${AT_DESK}/ngoai-ngu` },
    { route: `${DESK}/ai-duoc-xem`, as: 'counsellor', address: `${AT_DESK}/ai-duoc-xem` },
    { route: `${DESK}/xem-truoc`, as: 'counsellor', address: `${AT_DESK}/xem-truoc` },
    { route: `${DESK}/ban-in`, as: 'counsellor', address: `${AT_DESK}/ban-in` },
    { route: `${DESK}/thong-tin-rieng`, as: 'centre_manager', address: `${AT_DESK}/thong-tin-rieng` },
  ],
  noPages: {},
};
