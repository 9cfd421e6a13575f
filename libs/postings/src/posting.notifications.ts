import { defineNotification } from '@app/notifications';

/** What recruiters are told about their postings; reasons stand on the page that only they may see. */
export const POSTING_PUBLISHED = defineNotification('posting.published', {
  vi: {
    title: 'Tin tuyển dụng đã được duyệt',
    body: ({ title }) => `Tin “${title}” đã được duyệt và hiện với người tìm việc.`,
  },
  en: {
    title: 'Your posting is approved',
    body: ({ title }) => `“${title}” is approved and online.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});

export const POSTING_RETURNED = defineNotification('posting.returned', {
  vi: {
    title: 'Tin tuyển dụng cần sửa',
    body: ({ title }) => `Trung tâm trả lại tin “${title}”. Vui lòng xem lý do, sửa và gửi lại.`,
  },
  en: {
    title: 'Your posting needs changes',
    body: ({ title }) => `The Centre sent “${title}” back. Please read the reason, change it and send it again.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'posting',
});

export const POSTING_TAKEN_DOWN = defineNotification('posting.taken-down', {
  vi: {
    title: 'Tin tuyển dụng đã bị gỡ',
    body: ({ title }) =>
      `Sau khi xem lại, Trung tâm đã gỡ tin “${title}” để quý vị sửa. Vui lòng xem lý do và gửi lại.`,
  },
  en: {
    title: 'Your posting was taken down',
    body: ({ title }) =>
      `After another look the Centre has taken “${title}” down. Please read the reason, change it and send it again.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'posting',
});

/** Days until the end in words, as they stand behind "hết hạn" and "ends". */
const left = (days: unknown, vi: boolean): string => {
  const count = Number(days);
  if (vi) return count === 0 ? 'hôm nay' : count === 1 ? 'ngày mai' : `sau ${String(days)} ngày nữa`;
  return count === 0 ? 'today' : count === 1 ? 'tomorrow' : `in ${String(days)} days`;
};

export const POSTING_EXPIRING = defineNotification('posting.expiring', {
  vi: {
    title: 'Tin tuyển dụng sắp hết hạn',
    body: ({ title, days }) =>
      `Tin “${title}” hết hạn ${left(days, true)}. Nếu còn tuyển, quý vị gia hạn bằng một lần bấm.`,
  },
  en: {
    title: 'Your posting ends soon',
    body: ({ title, days }) => `“${title}” ends ${left(days, false)}. If you still recruit, one tap prolongs it.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});

export const POSTING_EXPIRED = defineNotification('posting.expired', {
  vi: {
    title: 'Tin tuyển dụng đã hết hạn',
    body: ({ title }) => `Tin “${title}” đã hết hạn nhận hồ sơ và không hiện nữa. Quý vị vẫn gia hạn được.`,
  },
  en: {
    title: 'Your posting has expired',
    body: ({ title }) => `“${title}” has reached its deadline and is offline. You can still prolong it.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});
