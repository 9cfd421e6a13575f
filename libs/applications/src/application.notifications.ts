import { defineNotification } from '@app/notifications';
import { type CloseReason } from './application.lifecycle.js';

/** What applicants are told. Reasons of a rejection stay with the employer: the words are kind and lead on. */
export const APPLICATION_RECEIVED = defineNotification('application.received', {
  vi: {
    title: 'Hồ sơ đã được gửi',
    body: ({ employer, title }) =>
      `${employer} đã nhận hồ sơ của quý vị cho việc "${title}". Quý vị sẽ được báo khi hồ sơ được xem và trả lời.`,
  },
  en: {
    title: 'Your application is sent',
    body: ({ employer, title }) =>
      `${employer} has received your application for "${title}". You will be told when it is seen and answered.`,
  },
  channels: ['in_app'],
  kind: 'application',
});

export const APPLICATION_SEEN = defineNotification('application.seen', {
  vi: {
    title: 'Hồ sơ đã được xem',
    body: ({ employer, title }) => `${employer} đã xem hồ sơ của quý vị cho việc "${title}".`,
  },
  en: {
    title: 'Your application was seen',
    body: ({ employer, title }) => `${employer} has looked at your application for "${title}".`,
  },
  channels: ['in_app'],
  kind: 'application',
});

export const APPLICATION_INTERVIEW = defineNotification('application.interview', {
  vi: {
    title: 'Mời phỏng vấn',
    body: ({ employer, title, when, place }) =>
      `${employer} mời quý vị phỏng vấn cho việc "${title}" lúc ${when}, tại ${place}. Quý vị mang theo giấy tờ tuỳ thân và không phải nộp khoản tiền nào.`,
    sms: ({ employer, when, place }) => `${employer} mời phỏng vấn lúc ${when}, tại ${place}.`,
  },
  en: {
    title: 'Invitation to an interview',
    body: ({ employer, title, when, place }) =>
      `${employer} invites you to an interview for "${title}" on ${when} at ${place}. Please bring an identity paper; you never have to pay anything.`,
    sms: ({ employer, when, place }) => `${employer} invites you to an interview on ${when} at ${place}.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'application',
  isUrgent: true,
});

export const APPLICATION_OFFERED = defineNotification('application.offered', {
  vi: {
    title: 'Lời mời nhận việc',
    body: ({ employer, title }) =>
      `${employer} mời quý vị nhận việc "${title}". Nhà tuyển dụng sẽ liên hệ với quý vị về ngày bắt đầu và hợp đồng.`,
    sms: ({ employer, title }) => `${employer} mời quý vị nhận việc "${title}".`,
  },
  en: {
    title: 'A job offer',
    body: ({ employer, title }) =>
      `${employer} offers you the job "${title}". They will contact you about the first day and the contract.`,
    sms: ({ employer, title }) => `${employer} offers you the job "${title}".`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'application',
});

export const APPLICATION_HIRED = defineNotification('application.hired', {
  vi: {
    title: 'Chúc mừng quý vị đã có việc làm',
    body: ({ employer, title, start }) =>
      `${employer} đã nhận quý vị vào làm "${title}" từ ngày ${start}. Chúc quý vị khởi đầu thuận lợi. Nếu còn hồ sơ đang chờ ở nơi khác, quý vị có thể đóng lại trong một lần bấm.`,
    sms: ({ employer, start }) => `Chúc mừng! ${employer} đã nhận quý vị vào làm từ ngày ${start}.`,
  },
  en: {
    title: 'Congratulations on your new job',
    body: ({ employer, title, start }) =>
      `${employer} has hired you as "${title}" from ${start}. We wish you a good start. If other applications of yours are still waiting, you can close them with one tap.`,
    sms: ({ employer, start }) => `Congratulations! ${employer} has hired you from ${start}.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'application',
});

export const APPLICATION_REJECTED = defineNotification('application.rejected', {
  vi: {
    title: 'Kết quả ứng tuyển',
    body: ({ employer, title }) =>
      `Cảm ơn quý vị đã ứng tuyển. Lần này ${employer} đã chọn người khác cho việc "${title}". Còn nhiều việc phù hợp đang tuyển, mời quý vị xem tiếp.`,
  },
  en: {
    title: 'The answer to your application',
    body: ({ employer, title }) =>
      `Thank you for applying. This time ${employer} has chosen others for "${title}". There are more jobs like it: please have a look.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'application',
});

export const APPLICATION_RESTORED = defineNotification('application.restored', {
  vi: {
    title: 'Hồ sơ được mở lại',
    body: ({ employer, title }) =>
      `Việc "${title}" của ${employer} tuyển trở lại, nên hồ sơ của quý vị được giữ nguyên và xét tiếp. Quý vị không cần gửi lại.`,
  },
  en: {
    title: 'Your application is open again',
    body: ({ employer, title }) =>
      `"${title}" at ${employer} is open again, and so is your application. You need not send it again.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'application',
});

const CLOSED_TITLES = { vi: 'Hồ sơ đã đóng', en: 'Your application is closed' };

const closedAs = (reason: CloseReason, vi: string, en: string): string =>
  defineNotification(`application.closed-${reason}`, {
    vi: { title: CLOSED_TITLES.vi, body: ({ employer, title }) => fill(vi, employer, title) },
    en: { title: CLOSED_TITLES.en, body: ({ employer, title }) => fill(en, employer, title) },
    channels: ['in_app', 'mail'],
    kind: 'application',
  });

function fill(text: string, employer: unknown, title: unknown): string {
  return text.replace('{employer}', () => String(employer)).replace('{title}', () => String(title));
}

/** Why an application was closed by itself, for the applicant. */
export const APPLICATION_CLOSED_AS: Readonly<Record<CloseReason, string>> = {
  'no-answer': closedAs(
    'no-answer',
    'Sau 30 ngày {employer} chưa trả lời cho việc "{title}", nên hồ sơ được đóng để quý vị không phải chờ thêm. Mời quý vị xem các việc đang tuyển.',
    '{employer} has not answered about "{title}" for 30 days, so the application is closed and you need not wait any longer. Please have a look at the open jobs.',
  ),
  'posting-closed': closedAs(
    'posting-closed',
    '{employer} đã ngừng tuyển việc "{title}", nên hồ sơ của quý vị được đóng. Mời quý vị xem các việc đang tuyển.',
    '{employer} has stopped recruiting for "{title}", so your application is closed. Please have a look at the open jobs.',
  ),
  'posting-expired': closedAs(
    'posting-expired',
    'Tin "{title}" của {employer} đã hết hạn, nên hồ sơ của quý vị được đóng. Nhà tuyển dụng vẫn có thể mời quý vị sau; quý vị không phải làm gì thêm.',
    'The posting "{title}" of {employer} has expired, so your application is closed. The employer may still invite you later; there is nothing you need to do.',
  ),
  'posting-filled': closedAs(
    'posting-filled',
    '{employer} đã tuyển đủ người cho việc "{title}", nên hồ sơ của quý vị được đóng. Mời quý vị xem các việc đang tuyển.',
    '{employer} has found enough people for "{title}", so your application is closed. Please have a look at the open jobs.',
  ),
  'employer-suspended': closedAs(
    'employer-suspended',
    'Trung tâm đã tạm ngừng {employer}, nên hồ sơ cho việc "{title}" được đóng. Nếu đã được yêu cầu nộp tiền hay giấy tờ gốc, quý vị hãy báo ngay cho Trung tâm.',
    'The Centre has suspended {employer}, so your application for "{title}" is closed. If you were asked for money or original papers, please tell the Centre at once.',
  ),
  'hired-elsewhere': closedAs(
    'hired-elsewhere',
    'Theo yêu cầu của quý vị, hồ sơ cho việc "{title}" tại {employer} đã được đóng.',
    'As you asked, your application for "{title}" at {employer} is closed.',
  ),
};

/** What the people of an employer are told; never a name, since mails lie about. */
export const APPLICATION_NEW = defineNotification('application.new', {
  vi: {
    title: 'Có ứng viên mới',
    body: ({ title }) => `Có người vừa ứng tuyển việc "${title}". Trả lời sớm giúp quý vị giữ được người phù hợp.`,
  },
  en: {
    title: 'A new applicant',
    body: ({ title }) => `Somebody has applied for "${title}". An early answer keeps good people.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});

export const APPLICATION_WITHDRAWN = defineNotification('application.withdrawn', {
  vi: {
    title: 'Ứng viên rút hồ sơ',
    body: ({ title }) => `Một ứng viên cho việc "${title}" đã rút hồ sơ.`,
  },
  en: {
    title: 'An applicant withdrew',
    body: ({ title }) => `An applicant for "${title}" has withdrawn.`,
  },
  channels: ['in_app'],
  kind: 'posting',
});

export const APPLICATIONS_WAIT = defineNotification('applications.wait', {
  vi: {
    title: 'Ứng viên đang chờ trả lời',
    body: ({ title, count, days }) =>
      `${count} ứng viên của việc "${title}" đã chờ lâu. Nếu không được trả lời trong ${days} ngày tới, hồ sơ sẽ tự đóng.`,
  },
  en: {
    title: 'Applicants wait for an answer',
    body: ({ title, count, days }) =>
      `${count} applicants for "${title}" have waited long. Without an answer within ${days} days their applications are closed.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'posting',
});
