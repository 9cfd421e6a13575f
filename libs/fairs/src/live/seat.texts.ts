import { defineTexts } from '@app/platform/i18n';

/** The words of a computer of the centre at a fair. */
export const seatTexts = defineTexts({
  vi: {
    title: 'Máy của Trung tâm tại phiên',
    lead: 'Nhập mã cán bộ đưa để vào sảnh của phiên. Mã dùng một lần.',
    code: 'Mã vào máy',
    codeHint: '8 chữ số, ví dụ 1234 5678.',
    open: 'Vào sảnh',
    using: (name: string) => `Máy đang mở cho ${name}.`,
    finish: 'Xong, đóng máy',
    closed: 'Đã đóng máy. Không còn thông tin nào trên máy này.',
    offer: 'Mở ở máy của Trung tâm',
    offerWhat: 'Cấp mã để người này tự trò chuyện ở máy, không cần mật khẩu. Mã cũ không dùng được nữa.',
    offered: (code: string) => `Mã vào máy: ${code}. Mã dùng một lần trong 10 phút, nhập ở trang /may-phien của máy.`,
    isOpen: 'Người này đang dùng một máy của Trung tâm.',
    close: 'Đóng máy đang mở',
    closedFor: 'Đã đóng máy của người này.',
  },
  en: {
    title: 'Computer of the Centre at the fair',
    lead: 'Enter the code that the staff gave you to come into the hall. It works once.',
    code: 'Code',
    codeHint: '8 digits, such as 1234 5678.',
    open: 'Into the hall',
    using: (name: string) => `This computer is open for ${name}.`,
    finish: 'Done, close this computer',
    closed: 'The computer is closed. It keeps nothing about you.',
    offer: 'Open on a computer of the Centre',
    offerWhat:
      'Gives a code with which this person talks at a computer, without a password. An older code stops working.',
    offered: (code: string) =>
      `Code: ${code}. It works once within 10 minutes, on the page /may-phien of the computer.`,
    isOpen: 'This person is using a computer of the Centre.',
    close: 'Close that computer',
    closedFor: 'The computer was closed.',
  },
});
