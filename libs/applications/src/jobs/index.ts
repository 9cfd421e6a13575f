export { ApplicationsJobsModule } from './applications-jobs.module.js';
