import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'referral.not-found': { vi: 'Không tìm thấy phiếu giới thiệu này.', en: 'This referral was not found.' },
  'referral.target-needed': {
    vi: 'Chọn tin tuyển dụng, hoặc ghi đơn vị và nghề.',
    en: 'Choose a posting, or name an employer and an occupation.',
  },
  'referral.link-unknown': {
    vi: 'Chưa nhận ra tin. Dán nguyên địa chỉ trang của tin tuyển dụng.',
    en: 'This is not the address of a posting. Paste it as a whole.',
  },
  'referral.posting-gone': {
    vi: 'Tin này không còn nhận hồ sơ. Vui lòng chọn tin khác.',
    en: 'This posting is not open any more. Please choose another.',
  },
  'referral.employer-unknown': {
    vi: 'Chưa có đơn vị này. Kiểm tra lại tên, mã số thuế, hoặc đăng ký đơn vị trước.',
    en: 'There is no such employer. Check the name or tax code, or register the employer first.',
  },
  'referral.employer-unclear': {
    vi: 'Có đơn vị gần giống tên này. Chọn đúng đơn vị trong danh sách bên dưới.',
    en: 'There are employers with a name like this. Choose the right one below.',
  },
  'referral.employer-suspended': {
    vi: 'Đơn vị này đang bị tạm ngừng, không giới thiệu được.',
    en: 'This employer is suspended; nobody can be referred to it.',
  },
  'referral.occupation-needed': { vi: 'Chọn nghề sẽ làm.', en: 'Choose the occupation.' },
  'referral.reason-needed': { vi: 'Chọn lý do.', en: 'Choose a reason.' },
  'referral.start-range': {
    vi: 'Ngày đi làm không được trước ngày cấp phiếu và không quá 6 tháng tới.',
    en: 'The first day of work must not be before the slip was issued, nor later than in 6 months.',
  },
  'referral.already-open': {
    vi: 'Người này đang có phiếu giới thiệu còn hạn tới đúng chỗ này.',
    en: 'This person already has an open referral to the same place.',
  },
  'referral.not-possible-now': {
    vi: 'Phiếu này đã khép, không ghi thêm được.',
    en: 'This referral has ended; nothing can be recorded any more.',
  },
});

export const referralNotFound = (): DomainError => new DomainError('referral.not-found', 'not-found');
export const alreadyOpen = (): DomainError => new DomainError('referral.already-open', 'conflict');
export const referralEnded = (): DomainError => new DomainError('referral.not-possible-now', 'conflict');
