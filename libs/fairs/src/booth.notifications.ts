import { defineNotification } from '@app/notifications';

/** What the recruiters of a booth are told. */
export const BOOTH_CONFIRMED = defineNotification('fair.booth-confirmed', {
  vi: {
    title: 'Gian tuyển dụng đã được xác nhận',
    body: ({ fair, number, when }) =>
      `Đơn vị có gian số ${number} tại "${fair}", ${when}. Quý vị kiểm tra lại tin tuyển dụng và người trực tại gian.`,
  },
  en: {
    title: 'Your booth is confirmed',
    body: ({ fair, number, when }) =>
      `You have booth ${number} at "${fair}", ${when}. Please check the postings and the people at the booth.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});

export const BOOTH_DECLINED = defineNotification('fair.booth-declined', {
  vi: {
    title: 'Trung tâm chưa nhận gian tuyển dụng',
    body: ({ fair }) => `Trung tâm chưa xếp được gian cho đơn vị tại "${fair}". Quý vị mở trang phiên để xem lý do.`,
  },
  en: {
    title: 'The Centre declined your booth',
    body: ({ fair }) => `The Centre has no booth for you at "${fair}". Please open the page of the fair to see why.`,
  },
  channels: ['in_app', 'mail'],
  kind: 'appointment',
});
