import { defineNotification } from '@app/notifications';

/** To somebody who asked for help at a fair and has no page open. */
export const HELP_ANSWERED = defineNotification('fair.help-answered', {
  vi: { title: 'Cán bộ trả lời quý vị', body: ({ text }) => `Cán bộ Trung tâm trả lời: ${text}` },
  en: { title: 'The staff have answered you', body: ({ text }) => `The Centre answers: ${text}` },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});
