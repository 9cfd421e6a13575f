import { defineNotification } from '@app/notifications';

/** Sent once a day at most, for postings that are new to the person. */
export const NEW_MATCHES = defineNotification('matching.new-jobs', {
  vi: {
    title: 'Có việc mới hợp với quý vị',
    body: ({ count, title }) =>
      Number(count) === 1
        ? `Việc mới hợp với hồ sơ của quý vị: “${title}”. Mở danh sách để xem lý do và ứng tuyển.`
        : `${count} việc mới hợp với hồ sơ của quý vị, hợp nhất là “${title}”. Mở danh sách để xem lý do và ứng tuyển.`,
  },
  en: {
    title: 'New jobs that suit you',
    body: ({ count, title }) =>
      Number(count) === 1
        ? `A new job suits your profile: “${title}”. Open the list to see why, and apply.`
        : `${count} new jobs suit your profile, “${title}” most of all. Open the list to see why, and apply.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'suggestion',
});
