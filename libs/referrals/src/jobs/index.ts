export { ReferralsJobsModule } from './referrals-jobs.module.js';
