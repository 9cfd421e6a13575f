export { EmployersModule } from './employers.module.js';
export { EmployersService } from './employers.service.js';
export { EmployerLife } from './employer-life.service.js';
export { EmployerFiles } from './employer-files.service.js';
export { RecruitersService } from './recruiters.service.js';
export { Employer } from './employer.entity.js';
export {
  EMPLOYER_STATUSES,
  EVIDENCE,
  REJECT_REASONS,
  SUSPEND_REASONS,
  type EmployerStatus,
} from './employer.lifecycle.js';
export { EmployerCard, EmployerDetail, RegisterEmployer, RegisterFor, WriteEmployer } from './employer.schema.js';
export { cardOf, detailOf, employerOption, logoPath } from './employer.views.js';
export { type EmployerRow, type EmployerTransition } from './employers.repository.js';
export { type RecruiterRow } from './recruiters.repository.js';
