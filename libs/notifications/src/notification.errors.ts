import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'notification.not-found': { vi: 'Không tìm thấy thông báo này.', en: 'This notification was not found.' },
  'notification.not-failed': {
    vi: 'Tin này không gửi lại được: chỉ gửi lại tin chắc chắn chưa đi.',
    en: 'This message cannot be sent again: only one that certainly did not leave can.',
  },
  'notification.hour-form': { vi: 'Vui lòng chọn giờ bắt đầu và giờ kết thúc.', en: 'Please choose both hours.' },
});

export const notificationNotFound = (): DomainError => new DomainError('notification.not-found', 'not-found');
export const notFailed = (): DomainError => new DomainError('notification.not-failed', 'conflict');
