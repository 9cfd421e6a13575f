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
export const taxCodeTaken = (): DomainError =>
  new DomainError('employer.tax-code-taken', 'conflict', {}, [
    { path: 'taxCode', code: 'employer.tax-code-taken', message: 'employer.tax-code-taken' },
  ]);
export const taxCodeMissing = (): DomainError =>
  new DomainError('employer.tax-code-missing', 'invalid', {}, [
    { path: 'taxCode', code: 'employer.tax-code-missing', message: 'employer.tax-code-missing' },
  ]);
