import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'document.not-found': { vi: 'Không tìm thấy giấy tờ này.', en: 'This document was not found.' },
  'document.no-file': { vi: 'Vui lòng chọn tệp.', en: 'Please choose a file.' },
  'document.too-many': {
    vi: 'Mỗi người lưu nhiều nhất {most} giấy tờ. Hãy xóa giấy tờ không còn cần.',
    en: 'At most {most} documents are kept of one person. Remove one that is not needed any more.',
  },
});

export const documentNotFound = (): DomainError => new DomainError('document.not-found', 'not-found');
export const noDocumentFile = (): DomainError => wrongField('document.no-file', 'file');
export const tooManyDocuments = (most: number): DomainError =>
  new DomainError('document.too-many', 'invalid', { most });
