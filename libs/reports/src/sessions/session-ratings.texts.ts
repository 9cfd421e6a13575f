import { defineTexts } from '@app/platform/i18n';

/** Words of the ratings in a session report. */
export const sessionRatingsTexts = defineTexts({
  vi: {
    title: 'Đánh giá sau cuộc trò chuyện',
    note: 'Số lượt đánh giá của cả phiên, không theo từng người. Nhà tuyển dụng không xem.',
    byEmployer: 'Người tìm việc đánh giá theo đơn vị',
    booth: 'Gian',
    employer: 'Đơn vị',
    masked: 'Che',
    maskedWhy: 'Đơn vị có dưới 5 lượt được che để không nhận ra ai. Chỉ cán bộ Trung tâm xem.',
    side: 'Bên đánh giá',
    sides: { person: 'Người tìm việc', recruiter: 'Người tuyển dụng' },
    count: 'Lượt',
    mean: 'Trung bình (trên 5)',
    star: (stars: number) => `${stars} điểm`,
    reasons: 'Lý do nêu khi đánh giá',
    reason: 'Lý do',
  },
  en: {
    title: 'Ratings of the conversations',
    note: 'Counts of the whole fair, none by person. Employers do not see them.',
    byEmployer: 'What job seekers gave, by employer',
    booth: 'Booth',
    employer: 'Employer',
    masked: 'Hidden',
    maskedWhy: 'Fewer than 5 ratings are hidden, so that nobody is known by them. For the staff of the Centre.',
    side: 'Side',
    sides: { person: 'Job seekers', recruiter: 'Recruiters' },
    count: 'Ratings',
    mean: 'Mean (of 5)',
    star: (stars: number) => `${stars} stars`,
    reasons: 'Reasons that were given',
    reason: 'Reason',
  },
});
