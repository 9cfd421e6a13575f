import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'bulletin.not-found': { vi: 'Chưa có bản tin của quý này.', en: 'There is no bulletin of this quarter yet.' },
  'bulletin.not-over': {
    vi: 'Quý này chưa kết thúc nên chưa lập được bản tin.',
    en: 'The quarter is not over, so it cannot be counted yet.',
  },
  'bulletin.published': { vi: 'Bản tin đã công bố, không sửa được nữa.', en: 'A published bulletin does not change.' },
});

export const noBulletin = (): DomainError => new DomainError('bulletin.not-found', 'not-found');
export const notOver = (): DomainError => new DomainError('bulletin.not-over', 'conflict');
export const isPublished = (): DomainError => new DomainError('bulletin.published', 'conflict');
