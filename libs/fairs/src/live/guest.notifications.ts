import { defineNotification } from '@app/notifications';

/** To a recruiter whom a colleague calls into a conversation. */
export const INVITED = defineNotification('fair.invited-to-talk', {
  vi: {
    title: 'Đồng nghiệp mời quý vị vào cuộc trò chuyện',
    body: ({ booth, number }) => `Gian ${booth}: cùng trò chuyện với số ${number}.`,
  },
  en: {
    title: 'A colleague calls you into a conversation',
    body: ({ booth, number }) => `Booth ${booth}: please join the conversation with number ${number}.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

/** To the counsellors of a fair's offices: whoever comes first is the one. */
export const HELP_WANTED = defineNotification('fair.help-wanted', {
  vi: {
    title: 'Một cuộc trò chuyện cần người giúp',
    body: ({ booth, employer, number }) =>
      `Gian ${booth} (${employer}), số ${number} cần cán bộ tư vấn hoặc phiên dịch. Ai rảnh xin vào giúp.`,
  },
  en: {
    title: 'A conversation needs help',
    body: ({ booth, employer, number }) =>
      `Booth ${booth} (${employer}), number ${number} needs a counsellor or an interpreter. Whoever is free, please join.`,
  },
  channels: ['in_app'],
  isUrgent: true,
});
