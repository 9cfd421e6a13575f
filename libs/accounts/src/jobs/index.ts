export { AccountsJobsModule } from './accounts-jobs.module.js';
