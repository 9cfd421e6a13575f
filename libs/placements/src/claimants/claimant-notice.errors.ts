import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'claimant-notice.not-found': { vi: 'Không tìm thấy thông báo này.', en: 'This notice was not found.' },
  'claimant-notice.over': { vi: 'Thông báo này đã được ghi.', en: 'This notice is recorded already.' },
  'claimant-notice.day-needed': { vi: 'Ghi ngày người lao động thông báo.', en: 'Say on which day it was given.' },
  'claimant-notice.day-range': {
    vi: 'Ngày thông báo không được sau hôm nay, và không sớm hơn ngày bắt đầu làm việc quá 60 ngày.',
    en: 'The day must not lie after today, nor more than 60 days before the first day of work.',
  },
});

export const claimantNoticeNotFound = (): DomainError => new DomainError('claimant-notice.not-found', 'not-found');
export const claimantNoticeOver = (): DomainError => new DomainError('claimant-notice.over', 'conflict');
