import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'people-message.not-found': { vi: 'Không tìm thấy tin nhắn này.', en: 'This message was not found.' },
  'people-message.people-changed': {
    vi: 'Số người nhận vừa thay đổi. Vui lòng xem lại rồi gửi.',
    en: 'The number of people has just changed. Please look again before you send.',
  },
  'people-message.nobody': {
    vi: 'Không có ai để gửi: những người này chưa đồng ý nhận tin, hoặc không có số điện thoại và thư điện tử.',
    en: 'There is nobody to write to: these people have not agreed to it, or have neither phone nor e-mail.',
  },
});

export const messageNotFound = (): DomainError => new DomainError('people-message.not-found', 'not-found');
export const peopleChanged = (): DomainError => new DomainError('people-message.people-changed', 'conflict');
export const nobodyToTell = (): DomainError => new DomainError('people-message.nobody', 'conflict');
