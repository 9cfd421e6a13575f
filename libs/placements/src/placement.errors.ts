import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'placement.not-found': { vi: 'Không tìm thấy việc làm này.', en: 'This placement was not found.' },
  'placement.employer-needed': {
    vi: 'Chọn phiếu giới thiệu, ghi tên đơn vị, hoặc đánh dấu tự làm chủ.',
    en: 'Choose a referral, name the employer, or tick self-employment.',
  },
  'placement.one-employer': {
    vi: 'Chỉ chọn một: phiếu giới thiệu, đơn vị khác, hoặc tự làm chủ.',
    en: 'Only one of these: a referral, another employer, or self-employment.',
  },
  'placement.employer-unknown': {
    vi: 'Chưa có đơn vị này. Kiểm tra lại tên, mã số thuế, hoặc đăng ký đơn vị trước.',
    en: 'There is no such employer. Check the name or tax code, or register the employer first.',
  },
  'placement.employer-unclear': {
    vi: 'Có đơn vị gần giống tên này. Chọn đúng đơn vị trong danh sách bên dưới.',
    en: 'There are employers with a name like this. Choose the right one below.',
  },
  'placement.channel-needed': { vi: 'Chọn cách người lao động tìm được việc.', en: 'Say how the work was found.' },
  'placement.referral-needed': {
    vi: 'Chọn phiếu giới thiệu đã dẫn tới việc này.',
    en: 'Choose the referral that led to this work.',
  },
  'placement.referral-unknown': {
    vi: 'Phiếu này không còn dùng được. Vui lòng chọn phiếu khác.',
    en: 'This referral cannot be used. Please choose another.',
  },
  'placement.occupation-unknown': { vi: 'Chọn nghề trong danh sách.', en: 'Choose an occupation of the list.' },
  'placement.commune-unknown': { vi: 'Chọn xã, phường trong danh sách.', en: 'Choose a commune of the list.' },
  'placement.start-range': {
    vi: 'Ngày bắt đầu phải từ 2 năm trước đến 60 ngày tới.',
    en: 'The first day must lie within the last 2 years or the next 60 days.',
  },
  'placement.start-before-referral': {
    vi: 'Ngày bắt đầu trước ngày cấp phiếu ({day}). Nếu đã đi làm từ trước, ghi tên đơn vị và chọn cách tìm việc khác.',
    en: 'The first day lies before the referral ({day}). For work begun earlier, name the employer and another channel.',
  },
  'placement.end-before-start': {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'The last day must not lie before the first.',
  },
  'placement.end-in-future': {
    vi: 'Ngày nghỉ việc không được sau hôm nay.',
    en: 'The last day of work must not lie after today.',
  },
  'placement.no-term': {
    vi: 'Chỉ hợp đồng xác định thời hạn mới có ngày hết hạn.',
    en: 'Only a fixed-term contract has a last day.',
  },
  'placement.evidence-needed': { vi: 'Chọn căn cứ.', en: 'Say what shows it.' },
  'placement.evidence-twice': {
    vi: 'Việc làm này đã có căn cứ loại đó.',
    en: 'This placement already has evidence of that kind.',
  },
  'placement.already-there': {
    vi: 'Việc làm này đã được ghi. Mở việc làm đó để sửa hoặc thêm căn cứ.',
    en: 'This work is recorded already. Correct it there, or add evidence to it.',
  },
  'placement.not-possible-now': {
    vi: 'Việc làm này không còn ở trạng thái cho phép thao tác đó.',
    en: 'This placement is no longer in a state that allows this.',
  },
  'figures.unknown-definition': { vi: 'Không có định nghĩa này.', en: 'There is no such definition.' },
  'figures.unknown-group': { vi: 'Không có nhóm này trong số liệu.', en: 'There is no such group in these figures.' },
  'figures.too-many-cases': {
    vi: 'Danh sách có hơn {most} người. Hãy chọn kỳ ngắn hơn hoặc một nhóm.',
    en: 'The list has more than {most} persons. Choose a shorter period or one group.',
  },
  'figures.unreadable': {
    vi: 'Địa chỉ này không đọc được. Hãy mở lại từ trang chỉ tiêu việc làm.',
    en: 'This address cannot be read. Open it again from the page of targets.',
  },
  'figures.year-frozen': {
    vi: 'Năm này đã có định nghĩa chính thức nên không đổi được nữa.',
    en: 'This year has its official definition, which does not change any more.',
  },
});

export const unknownDefinition = (): DomainError => new DomainError('figures.unknown-definition', 'not-found');
export const unknownGroup = (): DomainError => new DomainError('figures.unknown-group', 'not-found');
export const tooManyCases = (most: number): DomainError =>
  new DomainError('figures.too-many-cases', 'invalid', { most });
export const unreadable = (): DomainError => new DomainError('figures.unreadable', 'not-found');
export const yearFrozen = (): DomainError => new DomainError('figures.year-frozen', 'conflict');

export const placementNotFound = (): DomainError => new DomainError('placement.not-found', 'not-found');
export const alreadyThere = (): DomainError => new DomainError('placement.already-there', 'conflict');
export const notPossibleNow = (): DomainError => new DomainError('placement.not-possible-now', 'conflict');

/** Work that had begun before is not what the referral led to. @param day of the referral, as people read it */
export function startBeforeReferral(day: string): DomainError {
  const code = 'placement.start-before-referral';
  return new DomainError(code, 'invalid', { day }, [{ path: 'startDate', code, message: code }]);
}
