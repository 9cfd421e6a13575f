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
  'code.totp-wrong': {
    vi: 'Mã chưa khớp. Vui lòng nhập mã 6 số đang hiện trong ứng dụng; kiểm tra giờ của điện thoại nếu vẫn sai.',
    en: 'The code does not match. Enter the 6 digits shown now in the app; check the time of your phone if it stays wrong.',
  },
  'password.short': { vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'A password needs at least 12 characters.' },
  'password.guessable': {
    vi: 'Mật khẩu này dễ đoán. Hãy ghép vài từ không liên quan tới tên đăng nhập.',
    en: 'This password is easy to guess. Put a few words together that have nothing to do with your login name.',
  },
  'password.not-the-same': { vi: 'Hai lần nhập chưa giống nhau.', en: 'The two passwords differ.' },
  'password.wrong': { vi: 'Mật khẩu chưa đúng.', en: 'The password is wrong.' },
  'credentials.wrong': { vi: 'Mật khẩu hoặc mã xác thực chưa đúng.', en: 'Password or code is wrong.' },
  'setup.unknown': {
    vi: 'Mã thiết lập này không còn dùng được. Vui lòng xin người quản lý cấp mã mới.',
    en: 'This set-up code does not work any more. Please ask your manager for a new one.',
  },
  'staff.not-found': { vi: 'Không tìm thấy cán bộ này.', en: 'This member of staff was not found.' },
  'staff.login-form': {
    vi: 'Tên đăng nhập gồm 3–40 chữ thường không dấu, số, dấu chấm hoặc gạch; bắt đầu bằng chữ.',
    en: 'A login name has 3–40 small letters, digits, dots or dashes, and begins with a letter.',
  },
  'staff.own-account': {
    vi: 'Không ai tự khóa, đổi vai trò hay đặt lại tài khoản của chính mình. Vui lòng nhờ người quản lý khác.',
    en: 'Nobody may disable, move or reset the own account. Please ask another manager.',
  },
  'staff.last-administrator': {
    vi: 'Đây là quản trị viên cuối cùng đang hoạt động. Hãy thêm một quản trị viên khác trước.',
    en: 'This is the last active administrator. Please add another one first.',
  },
  'staff.set-up-already': {
    vi: 'Tài khoản này đã thiết lập xong. Nếu cán bộ mất mật khẩu hoặc điện thoại, hãy dùng mục đặt lại.',
    en: 'This account is set up already. If password or phone were lost, use the reset.',
  },
  'office.closed': {
    vi: 'Cơ sở này đang đóng. Vui lòng chọn cơ sở khác.',
    en: 'This office is closed. Please choose another one.',
  },
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
export const loginTaken = (): DomainError => atField('staff.login-taken', 'login', 'conflict');
export const recordChanged = (): DomainError => new DomainError('record.changed', 'conflict');
export const passwordWrong = (path: string): DomainError => atField('password.wrong', path);
export const passwordGuessable = (path: string): DomainError => atField('password.guessable', path);
export const proofWrong = (): DomainError => new DomainError('credentials.wrong', 'invalid');
export const totpWrong = (): DomainError => atField('code.totp-wrong', 'code');
export const setupUnknown = (): DomainError => new DomainError('setup.unknown', 'invalid');
export const staffNotFound = (): DomainError => new DomainError('staff.not-found', 'not-found');
export const ownStaffAccount = (): DomainError => new DomainError('staff.own-account', 'conflict');
export const lastAdministrator = (): DomainError => new DomainError('staff.last-administrator', 'conflict');
export const staffAlreadySetUp = (): DomainError => new DomainError('staff.set-up-already', 'conflict');
export const officeClosed = (): DomainError => atField('office.closed', 'officeId');

/** A rule that one field of a form broke. */
function atField(code: string, path: string, kind: 'invalid' | 'conflict' = 'invalid'): DomainError {
  return new DomainError(code, kind, {}, [{ path, code, message: code }]);
}
