import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'phone.form': {
    vi: 'Số điện thoại di động chưa đúng, ví dụ 0912 345 678.',
    en: 'This is not a mobile number, for example 0912 345 678.',
  },
  'date.form': { vi: 'Ngày chưa đúng, ví dụ 24/11/1998.', en: 'This is not a day, for example 24/11/1998.' },
  'person.too-young': {
    vi: 'Người lao động phải từ đủ 15 tuổi (Bộ luật Lao động 2019, Điều 3).',
    en: 'Workers must be 15 or older (Labour Code 2019, Article 3).',
  },
  'person.birth-date-future': { vi: 'Ngày sinh không thể ở tương lai.', en: 'A birth date cannot be in the future.' },
  'record.changed': {
    vi: 'Người khác vừa sửa nội dung này. Phần quý vị nhập vẫn còn bên dưới; vui lòng tải lại để xem bản mới trước khi lưu.',
    en: 'Somebody else has just changed this. What you entered is still below; please reload to see the new version before saving.',
  },
  'person.not-found': { vi: 'Không tìm thấy người này.', en: 'This person was not found.' },
  'person.phone-taken': {
    vi: 'Số điện thoại này đã có người đăng ký.',
    en: 'This phone number is registered already.',
  },
  'code.wrong': {
    vi: 'Mã chưa đúng hoặc đã hết hạn. Vui lòng kiểm tra tin nhắn mới nhất.',
    en: 'The code is wrong or over. Please look at the newest message.',
  },
  'code.not-sent': {
    vi: 'Chưa gửi được tin nhắn. Vui lòng thử lại sau ít phút.',
    en: 'The message could not be sent. Please try again in a few minutes.',
  },
  'login.wrong': {
    vi: 'Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng.',
    en: 'Login name, password or code is wrong.',
  },
  'password.short': { vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'A password needs at least 12 characters.' },
  'staff.login-taken': { vi: 'Tên đăng nhập này đã được dùng.', en: 'This login name is taken.' },
  'identity.birth-date-wrong': { vi: 'Ngày sinh không khớp với hồ sơ.', en: 'The birth date does not match.' },
  'consent.service-needed': {
    vi: 'Trung tâm cần sự đồng ý này để lập hồ sơ cho quý vị.',
    en: 'The Centre needs this consent to keep a record for you.',
  },
});

export const personNotFound = (): DomainError => new DomainError('person.not-found', 'not-found');
export const phoneTaken = (): DomainError => new DomainError('person.phone-taken', 'conflict');
export const codeWrong = (): DomainError => new DomainError('code.wrong', 'invalid');
export const codeNotSent = (): DomainError => new DomainError('code.not-sent', 'unavailable');
export const loginWrong = (): DomainError => new DomainError('login.wrong', 'invalid');
export const loginTaken = (): DomainError => new DomainError('staff.login-taken', 'conflict');
