import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'consultation.not-found': { vi: 'Không tìm thấy lần tư vấn này.', en: 'This consultation was not found.' },
  'consultation.services-needed': {
    vi: 'Chọn ít nhất một dịch vụ người lao động yêu cầu.',
    en: 'Choose at least one service that was asked for.',
  },
  'consultation.subjects-needed': {
    vi: 'Chọn ít nhất một nội dung tư vấn.',
    en: 'Choose at least one subject.',
  },
  'consultation.plan-day-needed': { vi: 'Ghi ngày cần làm xong.', en: 'Say until which day.' },
  'consultation.plan-text-needed': { vi: 'Ghi việc cần làm.', en: 'Say what is to be done.' },
  'consultation.plan-before': {
    vi: 'Ngày hẹn không được trước ngày tư vấn.',
    en: 'The day must not lie before the consultation.',
  },
  'consultation.posting-gone': {
    vi: 'Tin tuyển dụng này vừa đóng. Vui lòng chọn tin khác.',
    en: 'This job has just closed. Please choose another.',
  },
  'consultation.day-range': {
    vi: 'Ngày tư vấn phải trong 90 ngày gần đây, không sau hôm nay.',
    en: 'The day must lie within the last 90 days and not after today.',
  },
  'consultation.fair-not-then': {
    vi: 'Phiên giao dịch này không diễn ra vào ngày tư vấn.',
    en: 'This fair was not held on the day of the consultation.',
  },
  'consultation.not-possible-now': {
    vi: 'Lần tư vấn này không sửa được nữa: chỉ người ghi sửa được, trong ngày ghi.',
    en: 'This consultation can no longer be changed: only whoever recorded it can, on that day.',
  },
});

export const consultationNotFound = (): DomainError => new DomainError('consultation.not-found', 'not-found');
export const notPossibleNow = (): DomainError => new DomainError('consultation.not-possible-now', 'conflict');
