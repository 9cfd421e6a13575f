import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'fair.not-found': { vi: 'Không tìm thấy phiên giao dịch này.', en: 'This job fair was not found.' },
  'fair.not-possible-now': {
    vi: 'Phiên này vừa đổi trạng thái. Vui lòng xem lại.',
    en: 'The state of this fair has just changed. Please look again.',
  },
  'fair.time-form': { vi: 'Giờ chưa đúng, ví dụ 08:00.', en: 'This is not a time, for example 08:00.' },
  'fair.hours-order': { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'The end must be later than the beginning.' },
  'fair.past': { vi: 'Phiên phải bắt đầu ở tương lai.', en: 'The fair must lie in the future.' },
  'fair.not-later': {
    vi: 'Giờ kết thúc mới phải muộn hơn giờ đã định và chưa qua.',
    en: 'The new end must be later than the one that was set, and not have passed.',
  },
  'fair.place-needed': {
    vi: 'Phiên có người đến tại chỗ cần địa điểm và xã, phường.',
    en: 'A fair that people come to needs a place and a commune.',
  },
  'fair.capacity-below-taken': {
    vi: 'Số chỗ không được ít hơn số người đã đăng ký.',
    en: 'There cannot be fewer places than people registered.',
  },
});

export const fairNotFound = (): DomainError => new DomainError('fair.not-found', 'not-found');
export const notPossibleNow = (): DomainError => new DomainError('fair.not-possible-now', 'conflict');
export const fairPast = (): DomainError => wrongField('fair.past', 'day');
export const notLater = (): DomainError => new DomainError('fair.not-later', 'conflict');
export const capacityBelowTaken = (): DomainError => wrongField('fair.capacity-below-taken', 'capacity');
