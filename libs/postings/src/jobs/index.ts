export { PostingsJobsModule } from './postings-jobs.module.js';
