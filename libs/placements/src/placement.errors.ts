import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'figures.unknown-definition': { vi: 'Không có định nghĩa này.', en: 'There is no such definition.' },
  'figures.year-frozen': {
    vi: 'Năm này đã có định nghĩa chính thức nên không đổi được nữa.',
    en: 'This year has its official definition, which does not change any more.',
  },
});

export const unknownDefinition = (): DomainError => new DomainError('figures.unknown-definition', 'not-found');
export const yearFrozen = (): DomainError => new DomainError('figures.year-frozen', 'conflict');
