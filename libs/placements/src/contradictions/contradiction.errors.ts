import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'contradiction.not-found': {
    vi: 'Không còn mâu thuẫn này: đã có người giải quyết, hoặc dữ liệu đã khớp.',
    en: 'This contradiction is gone: somebody has settled it, or the data agrees now.',
  },
  'contradiction.not-offered': {
    vi: 'Cách giải quyết này không dùng được ở đây. Chọn cách khác.',
    en: 'This cannot be settled that way. Choose another.',
  },
});

export const contradictionNotFound = (): DomainError => new DomainError('contradiction.not-found', 'not-found');
