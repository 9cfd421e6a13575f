import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'taxonomy.not-found': {
    vi: 'Không có danh mục hoặc mã này.',
    en: 'There is no such list or code.',
  },
});

export const taxonomyNotFound = () => new DomainError('taxonomy.not-found', 'not-found');
