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
  'office.not-found': { vi: 'Không tìm thấy cơ sở này.', en: 'This office was not found.' },
  'office.code-form': {
    vi: 'Mã gồm 2–8 chữ cái không dấu hoặc chữ số, ví dụ BK.',
    en: 'A code has 2–8 letters or digits, for example BK.',
  },
  'office.code-taken': { vi: 'Mã này đã dùng cho cơ sở khác.', en: 'This code belongs to another office.' },
  'office.phone-form': {
    vi: 'Số điện thoại chưa đúng, ví dụ 0208 3855 123.',
    en: 'This is not a phone number, for example 0208 3855 123.',
  },
  'office.time-form': { vi: 'Giờ chưa đúng, ví dụ 7:30.', en: 'This is not a time, for example 7:30.' },
  'office.days-needed': { vi: 'Chọn ít nhất một ngày.', en: 'Choose at least one day.' },
  'office.hours-order': { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'The end must be after the beginning.' },
  'office.hours-overlap': {
    vi: 'Có hai khoảng giờ chồng lên nhau trong cùng một ngày.',
    en: 'Two spans of the same day overlap.',
  },
  'office.commune-taken': {
    vi: '{commune} đang do {office} phụ trách. Bỏ chọn ở cơ sở kia trước.',
    en: '{commune} is served by {office}. Take it away there first.',
  },
  'office.centre-stays-open': {
    vi: 'Trụ sở không đóng được: các xã không có chi nhánh do trụ sở phụ trách.',
    en: 'The centre cannot be closed: it serves the communes without a branch.',
  },
  'network.form': {
    vi: 'Địa chỉ mạng chưa đúng, ví dụ 113.160.20.7 hoặc 113.160.20.0/24.',
    en: 'This is no network address, for example 113.160.20.7 or 113.160.20.0/24.',
  },
  'network.too-wide': {
    vi: 'Dải địa chỉ quá rộng. Nhiều nhất là /22 với IPv4 và /48 với IPv6.',
    en: 'The range is too wide: at most /22 for IPv4 and /48 for IPv6.',
  },
  'network.taken': { vi: 'Mạng này đã được đăng ký.', en: 'This network is registered already.' },
  'network.over': { vi: 'Ngày cuối đã qua.', en: 'The last day is over.' },
  'staff.login-taken': { vi: 'Tên đăng nhập này đã được dùng.', en: 'This login name is taken.' },
  'identity.not-found': { vi: 'Không tìm thấy yêu cầu này.', en: 'This question was not found.' },
  'identity.over': {
    vi: 'Yêu cầu này đã được người khác xử lý.',
    en: 'Somebody else has dealt with this already.',
  },
  'identity.evidence-needed': { vi: 'Vui lòng chọn căn cứ.', en: 'Please choose the grounds.' },
  'slip.wrong': {
    vi: 'Mã trên phiếu hoặc ngày sinh chưa đúng, hoặc phiếu đã dùng hay hết hạn.',
    en: 'The code on the slip or the birth date is wrong, or the slip is used or over.',
  },
  'slip.birth-date-needed': {
    vi: 'Hồ sơ chưa có ngày sinh nên chưa in phiếu được. Vui lòng bổ sung ngày sinh trước.',
    en: 'The record has no birth date, so no slip can be printed. Please add it first.',
  },
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
export const passwordWrong = (path: string): DomainError => atField('password.wrong', path);
export const passwordGuessable = (path: string): DomainError => atField('password.guessable', path);
export const proofWrong = (): DomainError => new DomainError('credentials.wrong', 'invalid');
export const totpWrong = (): DomainError => atField('code.totp-wrong', 'code');
export const setupUnknown = (): DomainError => new DomainError('setup.unknown', 'invalid');
export const identityCheckNotFound = (): DomainError => new DomainError('identity.not-found', 'not-found');
export const identityCheckOver = (): DomainError => new DomainError('identity.over', 'conflict');
export const slipWrong = (): DomainError => new DomainError('slip.wrong', 'invalid');
export const birthDateNeeded = (): DomainError => new DomainError('slip.birth-date-needed', 'conflict');
export const staffNotFound = (): DomainError => new DomainError('staff.not-found', 'not-found');
export const ownStaffAccount = (): DomainError => new DomainError('staff.own-account', 'conflict');
export const lastAdministrator = (): DomainError => new DomainError('staff.last-administrator', 'conflict');
export const staffAlreadySetUp = (): DomainError => new DomainError('staff.set-up-already', 'conflict');
export const officeNotFound = (): DomainError => new DomainError('office.not-found', 'not-found');
export const officeCodeTaken = (): DomainError => atField('office.code-taken', 'code', 'conflict');
export const centreStaysOpen = (): DomainError => new DomainError('office.centre-stays-open', 'conflict');
export const communeTaken = (commune: string, office: string): DomainError =>
  atField('office.commune-taken', 'communes', 'conflict', { commune, office });
export const networkTaken = (): DomainError => atField('network.taken', 'range', 'conflict');
export const networkOver = (): DomainError => atField('network.over', 'lastDay');
export const officeClosed = (): DomainError => atField('office.closed', 'officeId');

/** A rule that one field of a form broke. */
function atField(
  code: string,
  path: string,
  kind: 'invalid' | 'conflict' = 'invalid',
  params: Record<string, string> = {},
): DomainError {
  return new DomainError(code, kind, params, [{ path, code, message: code }]);
}
