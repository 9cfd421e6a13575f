import { defineNotification } from '@app/notifications';

/** What people are told whose time at a booth was changed for them. */
export const APPOINTMENT_MOVED = defineNotification('fair.appointment-moved', {
  vi: {
    title: 'Hẹn của quý vị chuyển sang gian khác',
    body: ({ was, booth, employer, time }) =>
      `Hẹn ở gian ${was} của quý vị được chuyển sang gian ${booth} (${employer}), lúc ${time}. Không tiện, quý vị đổi hẹn trên vé.`,
  },
  en: {
    title: 'Your appointment is at another booth',
    body: ({ was, booth, employer, time }) =>
      `Your appointment at booth ${was} is now at booth ${booth} (${employer}), at ${time}. If it does not suit you, please change it on your ticket.`,
  },
  channels: ['in_app', 'sms'],
  kind: 'appointment',
  isUrgent: true,
});

export const APPOINTMENT_LOST = defineNotification('fair.appointment-lost', {
  vi: {
    title: 'Hẹn của quý vị tại gian không còn',
    body: ({ booth, employer, time, offered }) =>
      `Gian ${booth} (${employer}) không tiếp nữa nên hẹn lúc ${time} của quý vị không còn. ` +
      (offered ? `Mời quý vị sang gian ${offered}.` : 'Mời quý vị chọn gian khác trên vé.'),
  },
  en: {
    title: 'Your appointment at the booth is off',
    body: ({ booth, employer, time, offered }) =>
      `Booth ${booth} (${employer}) sees nobody any more, so your appointment at ${time} is off. ` +
      (offered ? `You are welcome at booth ${offered}.` : 'Please choose another booth on your ticket.'),
  },
  channels: ['in_app', 'sms'],
  kind: 'appointment',
  isUrgent: true,
});

export const APPOINTMENT_MADE = defineNotification('fair.appointment-made', {
  vi: {
    title: 'Nhà tuyển dụng hẹn gặp quý vị tại phiên',
    body: ({ employer, booth, time, day, fair }) =>
      `${employer} hẹn gặp quý vị lúc ${time}, ${day}, tại gian ${booth} của "${fair}". Không tiện, quý vị bỏ hẹn hoặc đổi giờ trên vé.`,
  },
  en: {
    title: 'An employer wants to meet you at the fair',
    body: ({ employer, booth, time, day, fair }) =>
      `${employer} expects you at ${time}, ${day}, at booth ${booth} of "${fair}". If it does not suit you, give it up or change it on your ticket.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

export const APPOINTMENT_SOON = defineNotification('fair.appointment-soon', {
  vi: {
    title: 'Sắp đến giờ hẹn với gian tuyển dụng',
    body: ({ booth, employer, time }) =>
      `Quý vị có hẹn lúc ${time} tại gian ${booth} (${employer}). Vào phiên và xếp hàng ở gian trước giờ hẹn để giữ chỗ.`,
    sms: ({ booth, time }) => `Quý vị có hẹn lúc ${time} tại gian ${booth}. Xếp hàng ở gian trước giờ hẹn để giữ chỗ.`,
  },
  en: {
    title: 'Your appointment at a booth is near',
    body: ({ booth, employer, time }) =>
      `You have an appointment at ${time} at booth ${booth} (${employer}). Please come in and join its queue before then.`,
    sms: ({ booth, time }) => `Your appointment: ${time} at booth ${booth}. Please join its queue before then.`,
  },
  channels: ['in_app', 'sms'],
  kind: 'appointment',
});
