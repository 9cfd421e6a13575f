export { CandidatesJobsModule } from './candidates-jobs.module.js';
