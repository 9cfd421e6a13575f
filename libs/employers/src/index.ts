export { EmployersModule } from './employers.module.js';
export { EmployersService } from './employers.service.js';
export { Employer } from './employer.entity.js';
export {
  EMPLOYER_STATUSES,
  EVIDENCE,
  REJECT_REASONS,
  SUSPEND_REASONS,
  type EmployerStatus,
} from './employer.lifecycle.js';
export { EmployerCard, RegisterEmployer, WriteEmployer } from './employer.schema.js';
export { type EmployerRow, type RecruiterRow } from './employers.repository.js';
