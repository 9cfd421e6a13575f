import { defineNotification } from '@app/notifications';

/** The page of one's own appointments. */
export const OWN_APPOINTMENTS = '/lich-hen';

export const APPOINTMENT_BOOKED = defineNotification('appointment.booked', {
  vi: {
    title: 'Đã hẹn tư vấn',
    body: ({ when, office, address }) =>
      `Quý vị có hẹn tư vấn lúc ${when} tại ${office}, ${address}. Quý vị mang theo giấy tờ tuỳ thân; tư vấn miễn phí.`,
    sms: ({ when, office }) => `Hẹn tư vấn việc làm lúc ${when} tại ${office}.`,
  },
  en: {
    title: 'Your appointment',
    body: ({ when, office, address }) =>
      `You have an appointment at ${when} at ${office}, ${address}. Please bring your identity papers; counselling is free.`,
    sms: ({ when, office }) => `Your appointment: ${when} at ${office}.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const APPOINTMENT_REMINDER = defineNotification('appointment.reminder', {
  vi: {
    title: 'Nhắc lịch hẹn tư vấn',
    body: ({ when, office, address }) =>
      `Quý vị có hẹn tư vấn lúc ${when} tại ${office}, ${address}. Nếu không đến được, vui lòng đổi hoặc hủy để người khác được hẹn.`,
    sms: ({ when, office }) => `Nhắc hẹn tư vấn lúc ${when} tại ${office}. Không đến được, xin đổi hoặc hủy:`,
  },
  en: {
    title: 'A reminder of your appointment',
    body: ({ when, office, address }) =>
      `You have an appointment at ${when} at ${office}, ${address}. If you cannot come, please move or cancel it, so that somebody else can.`,
    sms: ({ when, office }) => `Reminder: appointment at ${when} at ${office}. If you cannot come, move or cancel it:`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const APPOINTMENT_CANCELLED = defineNotification('appointment.cancelled', {
  vi: {
    title: 'Lịch hẹn tư vấn đã hủy',
    body: ({ when, office }) => `Lịch hẹn lúc ${when} tại ${office} đã được hủy. Quý vị có thể chọn giờ khác.`,
  },
  en: {
    title: 'Your appointment is cancelled',
    body: ({ when, office }) => `The appointment at ${when} at ${office} is cancelled. You may choose another hour.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const HOUR_OFFERED = defineNotification('appointment.offered', {
  vi: {
    title: 'Có giờ tư vấn vừa trống',
    body: ({ when, office, until }) =>
      `Vừa có giờ trống lúc ${when} tại ${office}, được giữ cho quý vị đến ${until}. Vui lòng mở trang để nhận.`,
    sms: ({ when, until }) => `Có giờ tư vấn trống lúc ${when}, giữ cho quý vị đến ${until}. Nhận tại:`,
  },
  en: {
    title: 'An hour has become free',
    body: ({ when, office, until }) =>
      `An hour has become free at ${when} at ${office} and is held for you until ${until}. Please open the page to take it.`,
    sms: ({ when, until }) => `An hour is free at ${when}, held for you until ${until}. Take it at:`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});
