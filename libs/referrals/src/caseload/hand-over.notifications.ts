import { defineNotification } from '@app/notifications';

/** What the colleague is told who takes over. */
export const PEOPLE_HANDED_OVER = defineNotification('caseload.handed-over', {
  vi: {
    title: 'Có người lao động được bàn giao',
    body: ({ giver, people, from, until }) =>
      `${giver} bàn giao ${people} người lao động cho quý vị từ ngày ${from}${until ? ` đến hết ngày ${until}` : ''}. Việc cần làm với họ cũng chuyển theo.`,
  },
  en: {
    title: 'People were handed over to you',
    body: ({ giver, people, from, until }) =>
      `${giver} hands over ${people} people to you from ${from}${until ? ` until ${until}` : ''}. The work about them comes with them.`,
  },
  channels: ['in_app'],
});
