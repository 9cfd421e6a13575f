import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'synonym.not-found': { vi: 'Không tìm thấy đề xuất này.', en: 'This proposal was not found.' },
  'synonym.same': { vi: 'Hai vế phải khác nhau.', en: 'The two sides must differ.' },
  'synonym.words': {
    vi: 'Ghi từ một đến sáu từ, chỉ gồm chữ và số.',
    en: 'Write one to six words of letters and figures.',
  },
  'synonym.known': {
    vi: 'Cặp từ này đã được đề xuất hoặc đang dùng.',
    en: 'This pair has been proposed already or is in use.',
  },
  'synonym.own': {
    vi: 'Đề xuất phải do người khác duyệt.',
    en: 'A proposal is approved by somebody else than who made it.',
  },
  'synonym.not-previewed': {
    vi: 'Chưa có kết quả thử trên bộ câu mẫu, vui lòng đợi.',
    en: 'The effect on the gold set is not known yet. Please wait.',
  },
  'synonym.not-possible-now': {
    vi: 'Đề xuất vừa được người khác xử lý. Vui lòng xem lại.',
    en: 'Somebody has decided about this proposal meanwhile. Please look again.',
  },
});

export const synonymNotFound = (): DomainError => new DomainError('synonym.not-found', 'not-found');
export const synonymRefused = (code: 'own' | 'not-previewed' | 'not-possible-now'): DomainError =>
  new DomainError(`synonym.${code}`, 'conflict');
export const synonymKnown = (): DomainError =>
  new DomainError('synonym.known', 'conflict', {}, [{ path: 'to', code: 'synonym.known', message: 'synonym.known' }]);
