import { defineTexts } from '@app/platform/i18n';

/** Words of a booth's desk: who comes next, and giving a conversation on. */
export const deskTexts = defineTexts({
  vi: {
    next: (number: number) => `Người kế tiếp: số ${number}`,
    inTalk: 'Hồ sơ và mức độ phù hợp',
    best: (posting: string) => `So với tin “${posting}”`,
    noFit: 'Chưa có tin nào của gian thật sát với hồ sơ này.',
    hidden: 'Người này chưa cho đơn vị xem hồ sơ. Khi trò chuyện, người ấy có thể tự gửi hồ sơ.',
    profile: 'Xem hồ sơ',
    keys: 'Bấm phím ghi trên nút để làm nhanh, khi không đang gõ chữ',
    handOver: 'Chuyển cho đồng nghiệp',
    handedOver: 'Đã chuyển cho đồng nghiệp.',
    gone: 'Gian này không còn, hoặc quý vị không còn phụ trách gian. Nếu vừa chạy thử thì buổi chạy thử đã kết thúc.',
    given: (number: number) => `Quý vị đang có cuộc trò chuyện với số ${number}`,
    outcomeOf: (number: number, name: string | null) => `Ghi kết quả số ${number}${name ? `: ${name}` : ''}`,
  },
  en: {
    next: (number: number) => `Next: number ${number}`,
    inTalk: 'Profile, and how well it suits',
    best: (posting: string) => `Compared with “${posting}”`,
    noFit: 'No posting of the booth comes close to this profile.',
    hidden: 'This person has not let you see the profile. They can send it while you talk.',
    profile: 'See the profile',
    keys: 'Press the key on a button, while you are not typing',
    handOver: 'Hand over to a colleague',
    handedOver: 'Handed over to your colleague.',
    gone: 'This booth is no longer there, or no longer yours. If you were practising, the rehearsal is over.',
    given: (number: number) => `You have a conversation with number ${number}`,
    outcomeOf: (number: number, name: string | null) =>
      `Record the outcome of number ${number}${name ? `: ${name}` : ''}`,
  },
});
