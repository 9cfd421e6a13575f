import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'follow-up.not-found': { vi: 'Không tìm thấy lần theo dõi này.', en: 'This follow-up was not found.' },
  'follow-up.over': {
    vi: 'Lần theo dõi này đã có kết quả, hoặc việc làm đã kết thúc.',
    en: 'This follow-up is answered already, or the work has ended.',
  },
  'follow-up.too-early': {
    vi: 'Chưa đến hạn theo dõi. Nếu người này đã nghỉ việc, dùng Ghi nghỉ việc.',
    en: 'It is not due yet. If the person has left, record leaving instead.',
  },
  'follow-up.day-needed': { vi: 'Ghi ngày làm việc cuối cùng.', en: 'Say which day was the last.' },
  'follow-up.reason-needed': { vi: 'Chọn lý do nghỉ.', en: 'Choose a reason.' },
});

export const followUpNotFound = (): DomainError => new DomainError('follow-up.not-found', 'not-found');
export const followUpOver = (): DomainError => new DomainError('follow-up.over', 'conflict');
export const tooEarly = (): DomainError => new DomainError('follow-up.too-early', 'conflict');
