import { defineNotification } from '@app/notifications';
import { noticeTexts } from './notice.texts.js';
import { NOTICE_TOPICS, type NoticeTopic } from './notice-topics.js';

/** Of a topic that is offered no more only that it is about a fair. */
const titleIn = (language: 'vi' | 'en', topic: string | number | undefined): string =>
  NOTICE_TOPICS.some((each) => each === topic)
    ? noticeTexts(language).topics[topic as NoticeTopic]
    : noticeTexts(language).ofFair;

/** To everybody who has a place at a fair and no page of it open. They asked for the place: it is no outreach. */
export const FAIR_NOTICE = defineNotification('fair.notice', {
  vi: {
    title: ({ topic }) => titleIn('vi', topic),
    body: ({ fair, text }) => `"${fair}": ${text}`,
    sms: ({ topic, text }) => `${titleIn('vi', topic)}. ${text}`,
  },
  en: {
    title: ({ topic }) => titleIn('en', topic),
    body: ({ fair, text }) => `"${fair}": ${text}`,
    sms: ({ topic, text }) => `${titleIn('en', topic)}. ${text}`,
  },
  channels: ['in_app', 'sms'],
  kind: 'appointment',
  isUrgent: true,
});
