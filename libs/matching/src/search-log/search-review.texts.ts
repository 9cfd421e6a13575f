import { defineTexts } from '@app/platform/i18n';

export const searchReviewTexts = defineTexts({
  vi: {
    title: 'Người tìm việc đang tìm gì',
    lead: 'Từ được ít nhất ba người gõ trong cùng một ngày. Sàn không lưu ai đã tìm.',
    reviews: 'Nhóm từ',
    review: { top: 'Tìm nhiều', zero: 'Chưa có kết quả', abandoned: 'Có kết quả, không ai mở' },
    period: 'Thời gian',
    days: (days: string) => `${days} ngày`,
    totals: { searches: 'Lượt tìm', zero: 'Chưa có kết quả', abandoned: 'Không mở tin nào' },
    ofAll: (share: string) => `${share} lượt tìm`,
    caption: (days: string) => `Từ tìm kiếm trong ${days} ngày qua`,
    column: {
      term: 'Từ đã gõ',
      searches: 'Lượt tìm',
      zero: 'Chưa có kết quả',
      abandoned: 'Không mở tin nào',
      found: 'Số tin trung bình',
    },
    none: {
      top: 'Chưa có từ nào đủ ba người tìm',
      zero: 'Không có từ nào bị trượt',
      abandoned: 'Không có từ nào bị bỏ qua',
    },
    noneHint: 'Chọn thời gian dài hơn, hoặc quay lại khi có thêm lượt tìm.',
  },
  en: {
    title: 'What job seekers search for',
    lead: 'Terms that at least three people typed on the same day. Nobody’s searches are kept under a name.',
    reviews: 'Kinds of terms',
    review: { top: 'Most searched', zero: 'Nothing found', abandoned: 'Found, not opened' },
    period: 'Period',
    days: (days: string) => `${days} days`,
    totals: { searches: 'Searches', zero: 'Nothing found', abandoned: 'No job opened' },
    ofAll: (share: string) => `${share} of searches`,
    caption: (days: string) => `Search terms of the last ${days} days`,
    column: {
      term: 'Term',
      searches: 'Searches',
      zero: 'Nothing found',
      abandoned: 'No job opened',
      found: 'Jobs on average',
    },
    none: {
      top: 'No term has been searched by three people yet',
      zero: 'No term came to nothing',
      abandoned: 'No term was passed over',
    },
    noneHint: 'Choose a longer period, or come back when there have been more searches.',
  },
});
