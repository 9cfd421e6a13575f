import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '../i18n/index.js';
import { type DownloadView } from './view.js';

defineErrorTexts({
  'kiosk.no-files': {
    vi: 'Máy dùng chung không tải tệp về. Quý vị mở trang này trên điện thoại của mình, hoặc nhờ cán bộ in giúp.',
    en: 'Shared devices download no files. Open this page on your own phone, or ask the staff to print it.',
  },
});

/** The file is not read any further. */
export function noFilesHere({ content }: DownloadView): DomainError {
  if ('destroy' in content && typeof content.destroy === 'function') content.destroy();
  return new DomainError('kiosk.no-files', 'forbidden');
}
