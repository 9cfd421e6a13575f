import { defineNotification } from '@app/notifications';

/** Said by SMS to whoever waits without an open page: at a kiosk, without JavaScript, out in the yard. */
export const TURN_NEAR = defineNotification('fair.turn-near', {
  vi: {
    title: 'Sắp đến lượt quý vị',
    body: ({ employer, booth, number }) =>
      `Gian ${booth} (${employer}): sắp đến số ${number}. Quý vị chuẩn bị và quay lại gian giúp Trung tâm.`,
  },
  en: {
    title: 'Your turn is near',
    body: ({ employer, booth, number }) =>
      `Booth ${booth} (${employer}): number ${number} is called soon. Please get ready and come back to the booth.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

export const CALLED = defineNotification('fair.called', {
  vi: {
    title: 'Đến lượt quý vị',
    body: ({ employer, booth, number }) =>
      `Gian ${booth} (${employer}) đang gọi số ${number}. Quý vị có 60 giây để nhận cuộc gọi.`,
  },
  en: {
    title: 'It is your turn',
    body: ({ employer, booth, number }) =>
      `Booth ${booth} (${employer}) is calling number ${number}. You have 60 seconds to take the call.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

/** To a recruiter who is given a conversation and has no page of the fair open. */
export const HANDED_OVER = defineNotification('fair.handed-over', {
  vi: {
    title: 'Đồng nghiệp chuyển cuộc trò chuyện cho quý vị',
    body: ({ booth, number }) => `Gian ${booth}: quý vị tiếp tục trò chuyện với số ${number}. Người ấy đang đợi.`,
  },
  en: {
    title: 'A colleague handed you a conversation',
    body: ({ booth, number }) => `Booth ${booth}: please go on with number ${number}, who is waiting.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

/** Nobody is left waiting at a booth that has closed. */
export const BOOTH_CLOSED = defineNotification('fair.booth-closed', {
  vi: {
    title: 'Gian đã đóng',
    body: ({ employer, booth, offered }) =>
      `Gian ${booth} (${employer}) đã đóng nên chưa gặp được quý vị. ` +
      (offered
        ? `Mời quý vị sang gian ${offered}, hoặc gặp cán bộ tại quầy để được giúp.`
        : 'Quý vị chọn gian khác, hoặc gặp cán bộ tại quầy để được giúp.'),
  },
  en: {
    title: 'The booth has closed',
    body: ({ employer, booth, offered }) =>
      `Booth ${booth} (${employer}) has closed before your turn. ` +
      (offered
        ? `You are welcome at booth ${offered}, or ask our staff at the desk.`
        : 'Please choose another booth, or ask our staff at the desk.'),
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

export const PLACE_MOVED = defineNotification('fair.place-moved', {
  vi: {
    title: 'Chỗ của quý vị đã chuyển gian',
    body: ({ employer, booth, number }) =>
      `Chỗ của quý vị đã được chuyển sang gian ${booth} (${employer}). Số mới: ${number}.`,
  },
  en: {
    title: 'Your place was moved',
    body: ({ employer, booth, number }) =>
      `Your place was moved to booth ${booth} (${employer}). Your new number: ${number}.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

export const FAIR_OVER = defineNotification('fair.over', {
  vi: {
    title: 'Phiên đã kết thúc',
    body: ({ employer }) =>
      `Phiên giao dịch đã kết thúc trước khi đến lượt quý vị ở ${employer}. Quý vị không cần đợi nữa; Trung tâm sẽ giúp quý vị tìm việc tiếp.`,
  },
  en: {
    title: 'The fair is over',
    body: ({ employer }) =>
      `The fair ended before your turn at ${employer}. You need not wait any longer; the Centre will help you on.`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});

/** What an operator says to those who wait at one booth. */
export const QUEUE_MESSAGE = defineNotification('fair.queue-message', {
  vi: {
    title: 'Tin nhắn cho người đợi',
    body: ({ booth, text }) => `Gửi người đợi ở gian ${booth}: ${text}`,
  },
  en: {
    title: 'A message for those who wait',
    body: ({ booth, text }) => `To those who wait at booth ${booth}: ${text}`,
  },
  channels: ['in_app', 'sms'],
  isUrgent: true,
});
