import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'appointment.not-found': { vi: 'Không tìm thấy lịch hẹn này.', en: 'This appointment was not found.' },
  'appointment.slot-taken': {
    vi: 'Giờ này vừa có người đặt. Vui lòng chọn giờ khác.',
    en: 'This hour has just been taken. Please choose another one.',
  },
  'appointment.slot-unknown': {
    vi: 'Giờ này không nhận hẹn. Vui lòng chọn trong các giờ còn trống.',
    en: 'No appointments are given at this hour. Please choose one that is free.',
  },
  'appointment.not-possible-now': {
    vi: 'Lịch hẹn này đã thay đổi, không làm được nữa.',
    en: 'This appointment has changed, so this cannot be done any more.',
  },
});

export const appointmentNotFound = (): DomainError => new DomainError('appointment.not-found', 'not-found');
export const slotTaken = (): DomainError => new DomainError('appointment.slot-taken', 'conflict');
export const slotUnknown = (): DomainError => new DomainError('appointment.slot-unknown', 'invalid');
export const appointmentChanged = (): DomainError => new DomainError('appointment.not-possible-now', 'conflict');
