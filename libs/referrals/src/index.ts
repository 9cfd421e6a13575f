export { RecordConsultation } from './consultation.schema.js';
export { consultationTexts } from './consultation.texts.js';
export { ConsultationList } from './consultation-list.js';
export { type ConsultationRow } from './consultations.queries.js';
export { ConsultationsService } from './consultations.service.js';
export { ReferralsModule } from './referrals.module.js';
