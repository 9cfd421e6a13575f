export { EmployersJobsModule } from './employers-jobs.module.js';
