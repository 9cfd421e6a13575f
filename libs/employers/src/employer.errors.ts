import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'employer.not-found': { vi: 'Không tìm thấy nhà tuyển dụng này.', en: 'This employer was not found.' },
  'employer.none': {
    vi: 'Tài khoản của quý vị chưa gắn với nhà tuyển dụng nào.',
    en: 'Your account does not belong to an employer yet.',
  },
  'employer.tax-code-taken': {
    vi: 'Mã số thuế này đã được đăng ký. Vui lòng nhờ người đại diện mời quý vị, hoặc liên hệ Trung tâm.',
    en: 'This tax code is registered already. Please ask its owner to invite you, or contact the Centre.',
  },
  'employer.has-one': {
    vi: 'Quý vị đã là người tuyển dụng của một tổ chức khác.',
    en: 'You recruit for another organisation already.',
  },
  'employer.not-possible-now': {
    vi: 'Không làm được việc này ở trạng thái hiện tại. Vui lòng tải lại trang.',
    en: 'This is not possible in the present state. Please reload the page.',
  },
  'employer.evidence-missing': {
    vi: 'Vui lòng tải lên giấy đăng ký kinh doanh hoặc quyết định thành lập.',
    en: 'Please upload the business registration or the founding decision.',
  },
  'employer.tax-code-missing': {
    vi: 'Cần có mã số thuế trước khi xác minh.',
    en: 'A tax code is needed before verification.',
  },
  'employer.last-owner': {
    vi: 'Tổ chức cần ít nhất một người đại diện.',
    en: 'An organisation needs at least one owner.',
  },
  'employer.incomplete': {
    vi: 'Cần điền đủ thông tin trước khi gửi xác minh.',
    en: 'Please complete the information before asking for verification.',
  },
  'employer.too-many-papers': {
    vi: 'Đã có đủ {most} tệp. Vui lòng xoá bớt tệp cũ trước.',
    en: 'There are {most} files already. Please remove an old one first.',
  },
  'employer.no-file': { vi: 'Vui lòng chọn tệp.', en: 'Please choose a file.' },
  'employer.locked': {
    vi: 'Nhà tuyển dụng đang tạm ngừng nên chưa sửa được. Vui lòng liên hệ Trung tâm.',
    en: 'This employer is suspended and cannot be changed now. Please contact the Centre.',
  },
  'employer.staff-cannot': {
    vi: 'Tài khoản cán bộ không tuyển dụng cho một tổ chức. Vui lòng đăng ký hộ ở mục Nhà tuyển dụng.',
    en: 'A staff account does not recruit for one organisation. Please register it on its behalf under Employers.',
  },
  'employer.similar-exist': {
    vi: 'Đã có nhà tuyển dụng cùng tên. Vui lòng xem danh sách bên dưới trước khi đăng ký mới.',
    en: 'There are employers of the same name. Please look at the list below before registering a new one.',
  },
  'recruiter.already-here': {
    vi: 'Số điện thoại này đã thuộc một người tuyển dụng của tổ chức.',
    en: 'This number belongs to a recruiter of the organisation already.',
  },
  'recruiter.too-many-invitations': {
    vi: 'Đang có {most} lời mời chưa được nhận. Vui lòng rút bớt lời mời cũ.',
    en: 'There are {most} open invitations. Please withdraw an old one first.',
  },
  'recruiter.invitation-over': {
    vi: 'Lời mời này đã hết hạn hoặc đã được rút lại.',
    en: 'This invitation has expired or was withdrawn.',
  },
  'recruiter.request-over': {
    vi: 'Yêu cầu này đã được trả lời.',
    en: 'This request has been answered already.',
  },
  'tax-code.form': {
    vi: 'Mã số thuế gồm 10 hoặc 13 chữ số.',
    en: 'A tax code has 10 or 13 digits.',
  },
  'tax-code.check-digit': {
    vi: 'Mã số thuế chưa đúng (số kiểm tra không khớp). Vui lòng xem lại.',
    en: 'The tax code is wrong (its check digit does not match). Please look again.',
  },
});

export const employerNotFound = (): DomainError => new DomainError('employer.not-found', 'not-found');
export const noEmployer = (): DomainError => new DomainError('employer.none', 'not-found');
export const notPossibleNow = (): DomainError => new DomainError('employer.not-possible-now', 'conflict');
export const hasEmployer = (): DomainError => new DomainError('employer.has-one', 'conflict');
export const isLocked = (): DomainError => new DomainError('employer.locked', 'conflict');
export const staffCannot = (): DomainError => new DomainError('employer.staff-cannot', 'conflict');
export const evidenceMissing = (): DomainError =>
  new DomainError('employer.evidence-missing', 'invalid', {}, [
    { path: 'file', code: 'employer.evidence-missing', message: 'employer.evidence-missing' },
  ]);
export const noFile = (): DomainError =>
  new DomainError('employer.no-file', 'invalid', {}, [
    { path: 'file', code: 'employer.no-file', message: 'employer.no-file' },
  ]);
export const tooManyPapers = (most: number): DomainError =>
  new DomainError('employer.too-many-papers', 'conflict', { most });
export const incomplete = (fields: readonly string[]): DomainError =>
  new DomainError(
    'employer.incomplete',
    'invalid',
    {},
    fields.map((path) => ({ path, code: 'field.required', message: 'field.required' })),
  );
export const similarExist = (): DomainError =>
  new DomainError('employer.similar-exist', 'conflict', {}, [
    { path: 'isNew', code: 'employer.similar-exist', message: 'employer.similar-exist' },
  ]);
export const lastOwner = (): DomainError => new DomainError('employer.last-owner', 'conflict');
export const alreadyHere = (): DomainError =>
  new DomainError('recruiter.already-here', 'conflict', {}, [
    { path: 'phone', code: 'recruiter.already-here', message: 'recruiter.already-here' },
  ]);
export const tooManyInvitations = (most: number): DomainError =>
  new DomainError('recruiter.too-many-invitations', 'conflict', { most });
export const invitationOver = (): DomainError => new DomainError('recruiter.invitation-over', 'conflict');
export const requestOver = (): DomainError => new DomainError('recruiter.request-over', 'conflict');
export const taxCodeTaken = (): DomainError =>
  new DomainError('employer.tax-code-taken', 'conflict', {}, [
    { path: 'taxCode', code: 'employer.tax-code-taken', message: 'employer.tax-code-taken' },
  ]);
export const taxCodeMissing = (): DomainError =>
  new DomainError('employer.tax-code-missing', 'invalid', {}, [
    { path: 'taxCode', code: 'employer.tax-code-missing', message: 'employer.tax-code-missing' },
  ]);
