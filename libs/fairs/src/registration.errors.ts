import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'registration.not-found': { vi: 'Không tìm thấy đăng ký này.', en: 'This registration was not found.' },
  'registration.closed': {
    vi: 'Phiên này không nhận đăng ký nữa.',
    en: 'This fair takes no more registrations.',
  },
  'registration.not-possible-now': {
    vi: 'Đăng ký này vừa đổi trạng thái. Vui lòng xem lại.',
    en: 'The state of this registration has just changed. Please look again.',
  },
  'registration.not-open': {
    vi: 'Phiên chưa mở cửa. Hãy mở phiên trước khi cho người vào.',
    en: 'The fair is not open yet. Please open it first.',
  },
  'registration.full': {
    vi: 'Phiên đã đủ chỗ. Tăng số chỗ của phiên để cho người đang chờ vào.',
    en: 'The fair is full. Raise its number of places to let people in who wait.',
  },
  'registration.priority-consent-needed': {
    vi: 'Cần đồng ý cho cán bộ phiên biết lý do ưu tiên.',
    en: 'Please agree that the staff of the fair may know why.',
  },
});

export const registrationNotFound = (): DomainError => new DomainError('registration.not-found', 'not-found');
export const registrationClosed = (): DomainError => new DomainError('registration.closed', 'conflict');
export const registrationNotPossible = (): DomainError => new DomainError('registration.not-possible-now', 'conflict');
export const fairNotOpen = (): DomainError => new DomainError('registration.not-open', 'conflict');
export const fairFull = (): DomainError => new DomainError('registration.full', 'conflict');
