import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'fair-help.asked': {
    vi: 'Cán bộ đã nhận được yêu cầu trước của quý vị và sẽ giúp ngay khi có thể.',
    en: 'The staff have your earlier request and will help as soon as they can.',
  },
});

export const helpAsked = (): DomainError => new DomainError('fair-help.asked', 'conflict');
