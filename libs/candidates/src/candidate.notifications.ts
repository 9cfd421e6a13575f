import { defineNotification } from '@app/notifications';

/** Asked once, a month before the profile is hidden. */
export const STILL_LOOKING = defineNotification('candidate.still-looking', {
  vi: {
    title: 'Quý vị còn tìm việc không?',
    body: () =>
      'Đã hai tháng quý vị chưa xác nhận. Vui lòng mở hồ sơ và chạm "Tôi vẫn đang tìm việc"; nếu không, sau một tháng hồ sơ sẽ tự ẩn.',
    sms: () => 'Quy vi con tim viec khong? Mo ho so va cham "Toi van dang tim viec" de tiep tuc:',
  },
  en: {
    title: 'Are you still looking for work?',
    body: () =>
      'It is two months since you last said so. Please open your profile and tap "I am still looking"; otherwise it is hidden in a month.',
    sms: () => 'Are you still looking for work? Open your profile and say so:',
  },
  channels: ['in_app', 'mail', 'sms'],
  kind: 'suggestion',
});
