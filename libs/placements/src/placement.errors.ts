import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'figures.unknown-definition': { vi: 'Không có định nghĩa này.', en: 'There is no such definition.' },
  'figures.unknown-group': { vi: 'Không có nhóm này trong số liệu.', en: 'There is no such group in these figures.' },
  'figures.unreadable': {
    vi: 'Địa chỉ này không đọc được. Hãy mở lại từ trang chỉ tiêu việc làm.',
    en: 'This address cannot be read. Open it again from the page of targets.',
  },
  'figures.year-frozen': {
    vi: 'Năm này đã có định nghĩa chính thức nên không đổi được nữa.',
    en: 'This year has its official definition, which does not change any more.',
  },
});

export const unknownDefinition = (): DomainError => new DomainError('figures.unknown-definition', 'not-found');
export const unknownGroup = (): DomainError => new DomainError('figures.unknown-group', 'not-found');
export const unreadable = (): DomainError => new DomainError('figures.unreadable', 'not-found');
export const yearFrozen = (): DomainError => new DomainError('figures.year-frozen', 'conflict');
