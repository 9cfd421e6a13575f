export { FairsJobsModule } from './fairs-jobs.module.js';
