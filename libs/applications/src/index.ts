export { ApplicationsModule } from './applications.module.js';
export { ApplicationsService, type Preparation } from './applications.service.js';
export { ApplicationAnswers, type Answered } from './application-answers.service.js';
export { ApplicantReads, type Applicant, type ApplicantDetail, type ApplicantPage } from './applicant-reads.service.js';
export { ApplicationClosing } from './application-closing.service.js';
export { applicationTexts } from './application.texts.js';
export { Application, type ScreeningAnswer } from './application.entity.js';
export {
  APPLICATION_STATUSES,
  CHANNELS,
  CLOSE_REASONS,
  OPEN,
  REJECT_REASONS,
  UNANSWERED,
  type ApplicationChannel,
  type ApplicationStatus,
  type CloseReason,
  type OpenStatus,
  type RejectReason,
} from './application.lifecycle.js';
export { Answer, ApplicantRow, OwnApplication, SendApplication, type ListPosition } from './application.schema.js';
