import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'hand-over.not-found': { vi: 'Không tìm thấy lần bàn giao này.', en: 'This hand-over was not found.' },
  'hand-over.over': { vi: 'Lần bàn giao này đã kết thúc.', en: 'This hand-over is over.' },
  'hand-over.nobody': {
    vi: 'Không có ai để bàn giao: những người này đã do cán bộ khác phụ trách hoặc đang được giữ thay.',
    en: 'There is nobody to hand over: somebody else is in charge of them, or keeps them for a while.',
  },
  'hand-over.taker': {
    vi: 'Chọn một cán bộ tư vấn khác cùng cơ sở.',
    en: 'Choose another counsellor of the same office.',
  },
  'hand-over.day-range': {
    vi: 'Bàn giao từ hôm nay, và trong vòng một năm.',
    en: 'A hand-over begins today or later, within a year.',
  },
  'hand-over.until-range': {
    vi: 'Ngày trả lại phải từ ngày bàn giao trở đi, trong vòng một năm.',
    en: 'The last day is the first one or later, within a year.',
  },
  'hand-over.until-needed': { vi: 'Ghi ngày cuối của thời gian giữ thay.', en: 'Say until which day.' },
});

export const handOverNotFound = (): DomainError => new DomainError('hand-over.not-found', 'not-found');
export const handOverIsOver = (): DomainError => new DomainError('hand-over.over', 'conflict');
export const nobodyToHandOver = (): DomainError => new DomainError('hand-over.nobody', 'conflict');
export const wrongTaker = (): DomainError => wrongField('hand-over.taker', 'taker');
export const dayOutOfRange = (): DomainError => wrongField('hand-over.day-range', 'fromDay');
export const untilOutOfRange = (): DomainError => wrongField('hand-over.until-range', 'untilDay');
