import { defineTexts } from '@app/platform/i18n';
import { type RatingReason } from './rating.js';

/** Words of rating a conversation, for its page and for the session report. */
export const ratingTexts = defineTexts({
  vi: {
    title: 'Quý vị thấy cuộc trò chuyện thế nào?',
    hint: 'Chỉ Trung tâm xem, dưới dạng số đếm chung của phiên. Bên kia không thấy.',
    stars: 'Mức hài lòng',
    star: (stars: number) =>
      `${stars}: ${['Rất không hài lòng', 'Chưa hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'][stars - 1]}`,
    reason: 'Lý do chính',
    noReason: 'Không nêu',
    reasons: {
      clear: 'Thông tin rõ ràng',
      respectful: 'Trao đổi lịch sự, tôn trọng',
      rushed: 'Quá vội',
      unclear: 'Thông tin chưa rõ',
      not_as_posted: 'Khác với tin đã đăng',
      asked_for_money: 'Có đòi tiền, giấy tờ gốc',
      connection: 'Kết nối kém',
      prepared: 'Chuẩn bị tốt',
      unprepared: 'Chưa chuẩn bị',
      wrong_booth: 'Không đúng việc đang tuyển',
    } satisfies Record<RatingReason, string>,
    send: 'Gửi đánh giá',
    thanks: (stars: number) => `Cảm ơn quý vị đã đánh giá: ${stars} trên 5.`,
  },
  en: {
    title: 'How was the conversation?',
    hint: 'Only the Centre sees it, as counts of the whole fair. The other side does not.',
    stars: 'How content you are',
    star: (stars: number) =>
      `${stars}: ${['Very unhappy', 'Unhappy', 'Neither', 'Content', 'Very content'][stars - 1]}`,
    reason: 'The main reason',
    noReason: 'None given',
    reasons: {
      clear: 'Clear information',
      respectful: 'Polite and respectful',
      rushed: 'Too rushed',
      unclear: 'Unclear information',
      not_as_posted: 'Not as it was posted',
      asked_for_money: 'Money or original papers were asked for',
      connection: 'Bad connection',
      prepared: 'Well prepared',
      unprepared: 'Not prepared',
      wrong_booth: 'Not the work that is offered',
    } satisfies Record<RatingReason, string>,
    send: 'Send',
    thanks: (stars: number) => `Thank you for rating: ${stars} of 5.`,
  },
});
