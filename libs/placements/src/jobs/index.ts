export { PlacementsJobsModule } from './placements-jobs.module.js';
