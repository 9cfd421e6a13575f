import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'work.not-found': {
    vi: 'Việc này không còn trong danh sách.',
    en: 'This is not on the list any more.',
  },
});

export const workNotFound = (): DomainError => new DomainError('work.not-found', 'not-found');
