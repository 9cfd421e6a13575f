import { defineTexts } from '@app/platform/i18n';

export const receptionTexts = defineTexts({
  vi: {
    title: 'Tiếp nhận người lao động',
    lead: (name: string, office: string) => `Hồ sơ của ${name} do ${office} quản lý.`,
    why: 'Muốn mở hồ sơ, anh chị cần tiếp nhận người này tại cơ sở của mình. Lần tiếp nhận được ghi vào nhật ký và có hiệu lực 12 tháng.',
    born: (year: string) => `Sinh năm ${year}`,
    reason: 'Lý do tiếp nhận',
    reasons: {
      'at-desk': 'Người này đang ở quầy',
      'by-phone': 'Người này gọi điện đến',
      'at-fair': 'Gặp tại phiên giao dịch việc làm',
      'sent-on': 'Cơ sở khác chuyển đến',
    },
    receive: 'Tiếp nhận và mở hồ sơ',
    back: 'Tìm người khác',
    received: 'Đã tiếp nhận.',
  },
  en: {
    title: 'Receive a person',
    lead: (name: string, office: string) => `The record of ${name} is kept by ${office}.`,
    why: 'To open it, receive the person at your office. This is written down in the log and holds for 12 months.',
    born: (year: string) => `Born in ${year}`,
    reason: 'Why',
    reasons: {
      'at-desk': 'The person is at the desk',
      'by-phone': 'The person has called',
      'at-fair': 'We met at a job fair',
      'sent-on': 'Another office sent the person on',
    },
    receive: 'Receive and open the record',
    back: 'Find somebody else',
    received: 'The person is received.',
  },
});
