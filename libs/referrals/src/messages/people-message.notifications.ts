import { defineNotification } from '@app/notifications';

/**
 * What a counsellor writes to people in their charge. Nobody asked for it: mail and SMS go to who agreed to be
 * contacted, and SMS outside of quiet hours.
 */
export const COUNSELLOR_MESSAGE = defineNotification('counsellor.message', {
  vi: {
    title: ({ counsellor }) => `Tin nhắn của cán bộ tư vấn ${counsellor}`,
    body: ({ text, counsellor, office, phone }) => `${text}\n\n${counsellor}, ${office}, điện thoại ${phone}`,
    sms: ({ text, counsellor, phone }) => `${text} (${counsellor}, ${phone})`,
  },
  en: {
    title: ({ counsellor }) => `A message from your counsellor ${counsellor}`,
    body: ({ text, counsellor, office, phone }) => `${text}\n\n${counsellor}, ${office}, phone ${phone}`,
    sms: ({ text, counsellor, phone }) => `${text} (${counsellor}, ${phone})`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'suggestion',
});
