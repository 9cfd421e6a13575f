export { ReferralsWebModule } from './referrals-web.module.js';
