import { defineTexts } from '@app/platform/i18n';

/** The words of how waiting went at a fair. */
export const sessionWaitsTexts = defineTexts({
  vi: {
    title: 'Chờ và phục vụ',
    lead: (wait: string, ninth: string) =>
      `Trong các lượt được gọi, một nửa chờ không quá ${wait} phút, chín phần mười chờ không quá ${ninth} phút.`,
    total: 'Toàn phiên',
    byBooth: 'Chờ và phục vụ theo gian',
    byBoothNote:
      'Thời gian chờ tính từ lúc lấy số đến lần gọi đầu. Bỏ giữa chừng: tự rời hàng, hai lần không đáp hoặc vắng quá lâu. Sai số: trung bình cách biệt giữa thời gian đã báo lúc lấy số và thời gian chờ thật.',
    booth: 'Gian',
    boothName: (number: number, employer: string) => `${number}. ${employer}`,
    heads: {
      queue: 'Lượt lấy số',
      served: 'Được gặp',
      left: 'Bỏ giữa chừng',
      leftShare: 'Tỷ lệ bỏ',
      unserved: 'Chưa đến lượt',
      wait: 'Chờ, trung vị (phút)',
      waitNinth: 'Chờ, 9/10 lượt (phút)',
      service: 'Gặp, trung vị (phút)',
      error: 'Sai số ước lượng (phút)',
      within: 'Trong khoảng đã báo',
    },
    byHalfHour: 'Chờ theo giờ lấy số',
    byHalfHourNote: 'Trung vị của từng nửa giờ, phút.',
    halfHour: 'Lấy số từ',
    waited: 'Đã chờ',
    told: 'Đã báo',
    abandoned: 'Bỏ giữa chừng theo gian',
    abandonedNote: 'Lượt lấy số rồi bỏ trước khi gặp nhà tuyển dụng.',
  },
  en: {
    title: 'Waiting and service',
    lead: (wait: string, ninth: string) =>
      `Of the turns that were called, half waited at most ${wait} minutes, nine in ten at most ${ninth} minutes.`,
    total: 'The whole fair',
    byBooth: 'Waiting and service by booth',
    byBoothNote:
      'A wait lasts from the place in the queue to the first call. Gave up: left, did not answer twice, or away for too long. Error: the mean distance between the wait told at the start and the one that came.',
    booth: 'Booth',
    boothName: (number: number, employer: string) => `${number}. ${employer}`,
    heads: {
      queue: 'Queue turns',
      served: 'Served',
      left: 'Gave up',
      leftShare: 'Share that gave up',
      unserved: 'Not reached',
      wait: 'Wait, median (min)',
      waitNinth: 'Wait, nine in ten (min)',
      service: 'Talk, median (min)',
      error: 'Error of the estimate (min)',
      within: 'Within the range told',
    },
    byHalfHour: 'Waits by the time of joining',
    byHalfHourNote: 'Medians of each half hour, in minutes.',
    halfHour: 'Joined from',
    waited: 'Waited',
    told: 'Told',
    abandoned: 'Turns that gave up, by booth',
    abandonedNote: 'Places that were taken and given up before a talk.',
  },
});
