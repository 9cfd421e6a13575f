import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'rehearsal.under-way': {
    vi: 'Phiên này đang có một buổi diễn tập.',
    en: 'A rehearsal of this fair is under way.',
  },
  'rehearsal.no-booths': {
    vi: 'Cần ít nhất một gian đã xác nhận mới diễn tập được.',
    en: 'A rehearsal needs a confirmed booth.',
  },
  'rehearsal.too-late': {
    vi: 'Phiên sắp mở cửa, không còn đủ giờ để diễn tập.',
    en: 'The fair is about to open: there is no time left for a rehearsal.',
  },
  'rehearsal.nobody-to-play': {
    vi: 'Mọi người tập trực tuyến đã có người thật ngồi thử.',
    en: 'Every practice person who takes part online is played by somebody already.',
  },
  'rehearsal.none': { vi: 'Không có buổi diễn tập nào đang diễn ra.', en: 'No rehearsal is under way.' },
});

export const rehearsalUnderWay = (): DomainError => new DomainError('rehearsal.under-way', 'conflict');
export const rehearsalNeedsBooths = (): DomainError => new DomainError('rehearsal.no-booths', 'conflict');
export const tooLateToRehearse = (): DomainError => new DomainError('rehearsal.too-late', 'conflict');
export const nobodyToPlay = (): DomainError => new DomainError('rehearsal.nobody-to-play', 'conflict');
export const noRehearsal = (): DomainError => new DomainError('rehearsal.none', 'conflict');
