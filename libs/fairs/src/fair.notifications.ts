import { defineNotification } from '@app/notifications';

/** What people are told who registered for a fair. They asked for it: it is no outreach. */
export const FAIR_TICKET = defineNotification('fair.ticket', {
  vi: {
    title: 'Quý vị đã đăng ký phiên giao dịch',
    body: ({ fair, number, when, place }) =>
      `Vé số ${number} của "${fair}": ${when}, ${place}. Quý vị đưa mã trên vé ở cửa; không có điện thoại thì đọc số vé.`,
    sms: ({ number, when, place }) => `Vé số ${number}: ${when}, ${place}.`,
  },
  en: {
    title: 'You are registered for a job fair',
    body: ({ fair, number, when, place }) =>
      `Ticket ${number} of "${fair}": ${when}, ${place}. Show its code at the door; without a telephone, say the number.`,
    sms: ({ number, when, place }) => `Ticket ${number}: ${when}, ${place}.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

export const FAIR_WAITING = defineNotification('fair.waiting', {
  vi: {
    title: 'Quý vị đang chờ chỗ ở phiên giao dịch',
    body: ({ fair, when }) =>
      `"${fair}" (${when}) đã đủ chỗ. Khi có chỗ trống, chỗ được chuyển cho quý vị theo thứ tự và quý vị được báo ngay.`,
  },
  en: {
    title: 'You wait for a place at a job fair',
    body: ({ fair, when }) =>
      `"${fair}" (${when}) is full. When a place becomes free, it is yours in turn, and you are told at once.`,
  },
  channels: ['in_app'],
  kind: 'appointment',
});

export const FAIR_PLACE_FOUND = defineNotification('fair.place-found', {
  vi: {
    title: 'Quý vị đã có chỗ ở phiên giao dịch',
    body: ({ fair, number, when, place }) =>
      `Đã có chỗ cho quý vị ở "${fair}": vé số ${number}, ${when}, ${place}. Nếu không đến được, quý vị hủy vé để nhường chỗ.`,
    sms: ({ number, when }) => `Quý vị đã có chỗ ở phiên giao dịch, vé số ${number}, ${when}.`,
  },
  en: {
    title: 'You have a place at a job fair',
    body: ({ fair, number, when, place }) =>
      `There is a place for you at "${fair}": ticket ${number}, ${when}, ${place}. If you cannot come, please cancel it for somebody else.`,
    sms: ({ number, when }) => `You have a place at the job fair: ticket ${number}, ${when}.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const FAIR_REMINDER = defineNotification('fair.reminder', {
  vi: {
    title: 'Ngày mai là phiên giao dịch việc làm',
    body: ({ fair, number, when, place, times }) =>
      `"${fair}": ${when}, ${place}. Vé số ${number}.${times ? ` Hẹn với gian: ${times}.` : ''} Quý vị mang theo căn cước. Không đến được, xin hủy vé để nhường chỗ.`,
    sms: ({ number, when, place, times }) =>
      `Nhắc phiên giao dịch việc làm: ${when}, ${place}. Vé số ${number}.${times ? ` Hẹn: ${times}.` : ''}`,
  },
  en: {
    title: 'The job fair is tomorrow',
    body: ({ fair, number, when, place, times }) =>
      `"${fair}": ${when}, ${place}. Ticket ${number}.${times ? ` Appointments: ${times}.` : ''} Please bring your identity card. If you cannot come, please cancel.`,
    sms: ({ number, when, place, times }) =>
      `Job fair: ${when}, ${place}. Ticket ${number}.${times ? ` Appointments: ${times}.` : ''}`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
});

export const FAIR_MOVED = defineNotification('fair.moved', {
  vi: {
    title: 'Phiên giao dịch đổi ngày giờ hoặc địa điểm',
    body: ({ fair, when, place, times }) =>
      `"${fair}" nay diễn ra ${when}, ${place}. Đăng ký của quý vị vẫn giữ nguyên.${times ? ` Hẹn với gian: ${times}.` : ''}`,
    sms: ({ when, place }) => `Phiên giao dịch việc làm đổi lịch: ${when}, ${place}. Đăng ký vẫn giữ nguyên.`,
  },
  en: {
    title: 'The job fair has another day or place',
    body: ({ fair, when, place, times }) =>
      `"${fair}" is now on ${when}, ${place}. You stay registered.${times ? ` Appointments: ${times}.` : ''}`,
    sms: ({ when, place }) => `The job fair has moved: ${when}, ${place}. You stay registered.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
  isUrgent: true,
});

export const FAIR_CANCELLED = defineNotification('fair.cancelled', {
  vi: {
    title: 'Phiên giao dịch đã hủy',
    body: ({ fair, when }) =>
      `Rất tiếc, "${fair}" (${when}) đã hủy. Quý vị không cần đến. Mời quý vị xem các phiên khác và việc đang tuyển.`,
    sms: ({ when }) => `Phiên giao dịch việc làm ${when} đã hủy. Quý vị không cần đến.`,
  },
  en: {
    title: 'The job fair is cancelled',
    body: ({ fair, when }) =>
      `We are sorry: "${fair}" (${when}) is cancelled. You need not come. Please look at other fairs and open jobs.`,
    sms: ({ when }) => `The job fair of ${when} is cancelled. You need not come.`,
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'appointment',
  isUrgent: true,
});

/** Outreach: outside of the exchange it goes only to those who agreed to be written to. */
export const FAIR_INVITATION = defineNotification('fair.invitation', {
  vi: {
    title: 'Mời quý vị đến phiên giao dịch việc làm',
    body: ({ fair, title, when, place }) =>
      `Tại "${fair}" (${when}, ${place}) có việc hợp với hồ sơ của quý vị, ví dụ “${title}”. Mời quý vị xem và đăng ký, miễn phí.`,
    sms: ({ when, place }) => `Mời quý vị đến phiên giao dịch việc làm ${when}, ${place}. Có việc hợp với quý vị.`,
  },
  en: {
    title: 'You are invited to a job fair',
    body: ({ fair, title, when, place }) =>
      `At "${fair}" (${when}, ${place}) there is work that suits your profile, such as “${title}”. Please look and register: it is free.`,
    sms: ({ when, place }) => `You are invited to a job fair: ${when}, ${place}. There is work that suits you.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'fair',
});
