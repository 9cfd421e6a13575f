import { defineNotification } from '@app/notifications';

/** What claimants are told when work of theirs is recorded, and again some days before the last one. */
export const CLAIMANT_NOTICE_DUE = defineNotification('placement.claimant-notice-due', {
  vi: {
    title: 'Cần thông báo đã có việc làm',
    body: ({ start, deadline }) =>
      `Người đang hưởng trợ cấp thất nghiệp có việc làm từ ngày ${start} cần thông báo với Trung tâm chậm nhất ngày ${deadline}.`,
    sms: ({ deadline }) => `Da co viec lam: can thong bao voi Trung tam DVVL cham nhat ngay ${deadline}.`,
  },
  en: {
    title: 'Please give notice of your work',
    body: ({ start, deadline }) =>
      `Whoever receives unemployment benefit and works from ${start} has to tell the Centre by ${deadline}.`,
  },
  channels: ['in_app', 'sms'],
  kind: 'service',
});
