import { DomainError, wrongField } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'booth.not-found': { vi: 'Không tìm thấy gian tuyển dụng này.', en: 'This booth was not found.' },
  'booth.not-possible-now': {
    vi: 'Gian hoặc phiên vừa đổi trạng thái. Vui lòng xem lại.',
    en: 'The state of the booth or the fair has just changed. Please look again.',
  },
  'booth.in-use': {
    vi: 'Phiên đang mở nên gian không rút được nữa. Cán bộ điều hành đóng gian và chuyển người đang đợi.',
    en: 'The fair is open, so the booth cannot be withdrawn. Operators close it and move the people who wait.',
  },
  'booth.already-there': {
    vi: 'Đơn vị này đã có gian trong phiên.',
    en: 'This employer has a booth in this fair already.',
  },
  'booth.number-taken': { vi: 'Số gian này đã có đơn vị khác.', en: 'This number belongs to another booth.' },
  'booth.desks-appointed': {
    vi: 'Đã có hẹn ở bàn này. Giữ số bàn như cũ, hoặc dời các hẹn trước.',
    en: 'There are appointments at these desks. Keep their number, or move the appointments first.',
  },
  'booth.employer-not-verified': {
    vi: 'Đơn vị cần được xác minh trước khi có gian trong phiên.',
    en: 'The employer must be verified before it has a booth.',
  },
  'booth.posting-needed': {
    vi: 'Chọn ít nhất một tin đang tuyển.',
    en: 'Choose at least one open posting.',
  },
  'booth.posting-unknown': {
    vi: 'Có tin không còn tuyển hoặc không phải của đơn vị. Vui lòng chọn lại.',
    en: 'Some posting is closed or belongs to somebody else. Please choose again.',
  },
  'booth.recruiter-unknown': {
    vi: 'Có người không còn là người tuyển dụng của đơn vị. Vui lòng chọn lại.',
    en: 'Somebody no longer recruits for the employer. Please choose again.',
  },
  'booth.employer-unknown': {
    vi: 'Chưa có đơn vị nào tên như vậy. Hãy đăng ký đơn vị trước.',
    en: 'No employer is called so. Please register it first.',
  },
  'booth.employer-unclear': {
    vi: 'Có nhiều đơn vị tên gần giống. Vui lòng chọn một.',
    en: 'Several employers are called so. Please choose one.',
  },
  'booth.no-document': { vi: 'Vui lòng chọn một tệp.', en: 'Please choose a file.' },
  'booth.too-many-documents': {
    vi: 'Gian đã có đủ {most} tài liệu. Gỡ bớt rồi thêm.',
    en: 'The booth has its {most} documents. Remove one first.',
  },
});

export const boothNotFound = (): DomainError => new DomainError('booth.not-found', 'not-found');
export const boothNotPossibleNow = (): DomainError => new DomainError('booth.not-possible-now', 'conflict');
export const boothInUse = (): DomainError => new DomainError('booth.in-use', 'conflict');
export const alreadyThere = (): DomainError => new DomainError('booth.already-there', 'conflict');
export const noDocument = (): DomainError => new DomainError('booth.no-document', 'invalid');
export const tooManyDocuments = (most: number): DomainError =>
  new DomainError('booth.too-many-documents', 'conflict', { most });
export const numberTaken = (): DomainError => new DomainError('booth.number-taken', 'conflict');
export const desksAppointed = (): DomainError => wrongField('booth.desks-appointed', 'desks');
export const notVerified = (): DomainError => new DomainError('booth.employer-not-verified', 'conflict');
export const postingNeeded = (): DomainError => wrongField('booth.posting-needed', 'postings');
export const postingUnknown = (): DomainError => wrongField('booth.posting-unknown', 'postings');
export const recruiterUnknown = (): DomainError => wrongField('booth.recruiter-unknown', 'recruiters');
export const employerNotMeant = (why: 'unclear' | 'unknown'): DomainError =>
  wrongField(`booth.employer-${why}`, 'employer');
