import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'register.end-before-start': { vi: 'Ngày cuối không được trước ngày đầu.', en: 'The last day is before the first.' },
  'register.too-many': {
    vi: 'Kỳ này có hơn {rows} dòng. Hãy chọn kỳ ngắn hơn.',
    en: 'The period has more than {rows} rows. Choose a shorter one.',
  },
  'report-form.layout-form': {
    vi: 'Mỗi dòng ghi mã cột, dấu | và tên cột; mỗi mã một lần, mã phải có trong danh sách.',
    en: 'Each line holds a code, the sign | and a name; each code once, and one of the list.',
  },
});

export const tooMany = (rows: number): DomainError => new DomainError('register.too-many', 'invalid', { rows });
