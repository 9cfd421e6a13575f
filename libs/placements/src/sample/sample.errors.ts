import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'sample.not-found': { vi: 'Không tìm thấy lượt gọi lại này.', en: 'This call of the sample was not found.' },
  'sample.over': { vi: 'Lượt gọi lại này đã có kết quả.', en: 'This call has its result already.' },
  'sample.own-statement': {
    vi: 'Việc làm này do chính anh/chị ghi nhận. Người khác cần gọi lại kiểm tra.',
    en: 'You reported this work yourself: somebody else has to check it.',
  },
  'sample.heard-from-needed': { vi: 'Chọn người trả lời.', en: 'Say who answered.' },
  'sample.finding-needed': { vi: 'Chọn điều không đúng.', en: 'Say what is not so.' },
});

export const sampleCallNotFound = (): DomainError => new DomainError('sample.not-found', 'not-found');
export const sampleCallOver = (): DomainError => new DomainError('sample.over', 'conflict');
export const ownStatement = (): DomainError => new DomainError('sample.own-statement', 'conflict');
