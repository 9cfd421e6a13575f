import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'ledger.merge-circle': {
    vi: 'Hai hồ sơ này đã được gộp theo chiều ngược lại.',
    en: 'These two records were merged the other way round already.',
  },
});

export const mergeCircle = (): DomainError => new DomainError('ledger.merge-circle', 'conflict');
