import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'fair-seat.code-wrong': {
    vi: 'Mã chưa đúng hoặc đã hết hạn. Quý vị nhờ cán bộ cấp mã mới.',
    en: 'The code is wrong or too old. Please ask the staff for a new one.',
  },
});

export const codeWrong = (): DomainError => new DomainError('fair-seat.code-wrong', 'conflict');
