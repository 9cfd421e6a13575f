import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';
import { type Needed } from './posting.completeness.js';

defineErrorTexts({
  'posting.not-found': { vi: 'Không tìm thấy tin tuyển dụng này.', en: 'This job was not found.' },
  'posting.gone': {
    vi: 'Tin tuyển dụng này đã kết thúc.',
    en: 'This job is no longer open.',
  },
  'posting.not-possible-now': {
    vi: 'Không làm được việc này khi tin đang ở trạng thái hiện tại. Vui lòng tải lại trang.',
    en: 'This is not possible in the present state of the posting. Please reload the page.',
  },
  'posting.incomplete': {
    vi: 'Tin còn thiếu thông tin theo mẫu 03a, vui lòng bổ sung các mục được đánh dấu.',
    en: 'The posting lacks what form 03a asks for. Please fill in the marked fields.',
  },
  'posting.field-missing': {
    vi: 'Cần có mục này trước khi gửi tin.',
    en: 'This is needed before the posting can be sent.',
  },
  'posting.deadline-past': { vi: 'Hạn nhận hồ sơ đã qua.', en: 'The deadline has passed.' },
  'posting.deadline-far': {
    vi: 'Hạn nhận hồ sơ xa nhất là {days} ngày kể từ hôm nay.',
    en: 'The deadline can be at most {days} days from today.',
  },
  'posting.reopen-too-late': {
    vi: 'Chỉ mở lại được trong vòng {days} ngày sau khi đóng. Quý vị có thể sao chép thành tin mới.',
    en: 'A posting can be opened again within {days} days. You can copy it into a new one.',
  },
  'posting.reopen-unpublished': {
    vi: 'Tin này chưa được đăng khi đóng nên không mở lại được. Quý vị có thể sao chép thành tin mới.',
    en: 'This posting was not online when it was closed, so it cannot be opened again. You can copy it into a new one.',
  },
  'posting.prolong-too-late': {
    vi: 'Tin đã hết hạn quá {days} ngày nên không gia hạn được. Quý vị có thể sao chép thành tin mới.',
    en: 'The posting expired more than {days} days ago and cannot be prolonged. You can copy it into a new one.',
  },
  'posting.reason-needed': { vi: 'Vui lòng chọn ít nhất một lý do.', en: 'Please choose at least one reason.' },
  'posting.reference-taken': {
    vi: 'Đã có tin khác dùng mã tham chiếu này.',
    en: 'Another posting has this reference already.',
  },
  'posting.report-known': {
    vi: 'Quý vị đã báo cáo tin này. Trung tâm đang xem xét.',
    en: 'You have reported this posting already. The Centre is looking at it.',
  },
  'posting.employer-suspended': {
    vi: 'Nhà tuyển dụng đang bị tạm ngừng hoặc còn phải bổ sung hồ sơ xác minh nên chưa đăng tin được.',
    en: 'The employer is suspended or has to complete its verification first, so nothing can be published.',
  },
  'amount.form': {
    vi: 'Số tiền chưa đúng, ví dụ 8.000.000 hoặc 8,5 triệu.',
    en: 'This is not an amount, for example 8,000,000 or 8.5 million.',
  },
  'wage.order': { vi: 'Mức cao nhất phải từ mức thấp nhất trở lên.', en: 'The upper end is below the lower end.' },
  'age.order': { vi: 'Tuổi cao nhất phải từ tuổi thấp nhất trở lên.', en: 'The upper age is below the lower age.' },
  'place.unknown': { vi: 'Vui lòng chọn địa bàn trong danh sách.', en: 'Please choose a place of the list.' },
  'place.needed': {
    vi: 'Vui lòng chọn xã, phường hoặc ghi địa chỉ.',
    en: 'Please choose a commune or write an address.',
  },
  'occupation.unknown': { vi: 'Vui lòng chọn nghề trong danh mục.', en: 'Please choose an occupation of the list.' },
});

export const postingNotFound = (): DomainError => new DomainError('posting.not-found', 'not-found');
/** Nobody may write or apply to it any more. */
export const postingGone = (): DomainError => new DomainError('posting.gone', 'gone');
export const notPossibleNow = (): DomainError => new DomainError('posting.not-possible-now', 'conflict');
export const employerSuspended = (): DomainError => new DomainError('posting.employer-suspended', 'conflict');
export const referenceTaken = (): DomainError =>
  new DomainError('posting.reference-taken', 'conflict', {}, [
    { path: 'reference', code: 'posting.reference-taken', message: 'posting.reference-taken' },
  ]);

/** The code of each field that a posting lacks. */
export const MISSING = 'posting.field-missing';

export function incomplete(missing: readonly Needed[]): DomainError {
  const code = MISSING;
  return new DomainError(
    'posting.incomplete',
    'invalid',
    {},
    missing.map((path) => ({ path, code, message: code })),
  );
}
