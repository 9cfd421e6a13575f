export { HAND_OVER_REASONS, canUndo } from './caseload/hand-over.lifecycle.js';
export { mayHandOver } from './caseload/hand-over.policy.js';
export { HandOver } from './caseload/hand-over.schema.js';
export { type HandOverRow } from './caseload/hand-overs.repository.js';
export { HandOvers } from './caseload/hand-overs.service.js';
export { RecordConsultation } from './consultation.schema.js';
export { consultationTexts } from './consultation.texts.js';
export { ConsultationList } from './consultation-list.js';
export { type ConsultationRow } from './consultations.queries.js';
export { ConsultationsService } from './consultations.service.js';
export { Referral } from './referral.entity.js';
export { ANSWER_SOURCES, DECLINED_REASONS, NOT_HIRED_REASONS, OUTCOMES } from './referral.lifecycle.js';
export { AnswerReferral, AnswerSlip, IssueReferral } from './referral.schema.js';
export { referralTexts } from './referral.texts.js';
export { ReferralList } from './referral-list.js';
export { type ReferralRow } from './referrals.queries.js';
export { EmployerAnswers } from './employer-answers.service.js';
export { ReferralsService } from './referrals.service.js';
export { ReferralsModule } from './referrals.module.js';
export {
  CALL_OUTCOMES,
  type CallOutcome,
  type Postponement,
  WORK_KINDS,
  type WorkKind,
} from './work/work-item.kinds.js';
export { maySeeLoad } from './work/work-item.policy.js';
export { FindWork, PostponeWork, RecordCall, WorkFilter, workPositionText } from './work/work-item.schema.js';
export { type Load, type WorkRow } from './work/work-items.queries.js';
export { type NewWorkItem } from './work/work-items.repository.js';
export { WorkItems, type WorkList } from './work/work-items.service.js';
