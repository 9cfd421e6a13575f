import { defineNotification } from '@app/notifications';

/** What a worker is told some days before a slip expires. */
export const REFERRAL_EXPIRING = defineNotification('referral.expiring', {
  vi: {
    title: 'Phiếu giới thiệu sắp hết hạn',
    body: ({ number, employer, day }) =>
      `Phiếu ${number} đến ${employer} hết hạn ngày ${day}. Nếu chưa đến, quý vị sắp xếp đến trước ngày đó, hoặc báo Trung tâm.`,
  },
  en: {
    title: 'Your referral ends soon',
    body: ({ number, employer, day }) =>
      `Referral ${number} to ${employer} is valid until ${day}. If you have not been there, go before that day or tell the Centre.`,
  },
  channels: ['in_app', 'sms'],
  kind: 'service',
});

/** What recruiters are told then; who the worker is stands on no message. */
export const REFERRAL_UNANSWERED = defineNotification('referral.unanswered', {
  vi: {
    title: 'Phiếu giới thiệu chờ trả lời',
    body: ({ number, title, day }) =>
      `Trung tâm đã giới thiệu một người lao động cho việc “${title}” (phiếu ${number}, hết hạn ${day}). Quý vị vui lòng trả lời kết quả.`,
  },
  en: {
    title: 'A referral waits for your answer',
    body: ({ number, title, day }) =>
      `The Centre has referred a worker for “${title}” (referral ${number}, valid until ${day}). Please say how it ended.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});
