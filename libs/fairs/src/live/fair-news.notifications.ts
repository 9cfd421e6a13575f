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
