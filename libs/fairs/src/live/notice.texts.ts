import { defineTexts } from '@app/platform/i18n';

/** Words of messages to the telephones of everybody at a fair. */
export const noticeTexts = defineTexts({
  vi: {
    title: 'Nhắn tin cho người không mở trang',
    lead: 'Dành cho việc hệ trọng: ai không nhìn sảnh cũng biết. Sảnh và màn hình lớn hiện cùng nội dung.',
    reach: (count: string) => `Tin nhắn sẽ đến ${count} người`,
    who: 'Người có vé hoặc đã vào phiên, hiện không mở trang nào của phiên, có số điện thoại và không tắt tin nhắn.',
    nobody: 'Không có ai để nhắn',
    nobodyHint: 'Người có vé đang mở trang của phiên, hoặc không nhận tin nhắn. Thông báo ở sảnh là đủ.',
    topic: 'Việc cần báo',
    ofFair: 'Thông báo của phiên giao dịch',
    topics: {
      extended: 'Phiên giao dịch kéo dài',
      'closing-early': 'Phiên giao dịch kết thúc sớm',
      'opening-late': 'Phiên giao dịch bắt đầu muộn',
      'place-changed': 'Phiên giao dịch đổi chỗ',
      interrupted: 'Phiên giao dịch tạm gián đoạn',
    },
    text: 'Nội dung',
    textHint: 'Ngắn gọn, có giờ hoặc chỗ mới. Ví dụ: Phiên mở đến 11 giờ 45, mời quý vị đến sảnh tầng 2.',
    send: (count: string) => `Nhắn tin cho ${count} người`,
    sent: 'Đã báo ở sảnh và đang gửi tin nhắn.',
    told: (words: string, count: string) => `${words} (nhắn tin ${count} người)`,
    andCancel: (count: string) => `Tin nhắn điện thoại sẽ đến ${count} người đã đăng ký.`,
    andMove: (count: string) =>
      `Đổi ngày, giờ hoặc địa điểm thì ${count} người đã đăng ký nhận tin nhắn ngay khi quý vị lưu.`,
  },
  en: {
    title: 'Message those who have no page open',
    lead: 'For what matters: people who do not look at the hall are told, too. The hall and the big screen say the same.',
    reach: (count: string) => `The message goes to ${count} people`,
    who: 'People with a ticket or in the fair who have none of its pages open, have a number and want messages.',
    nobody: 'Nobody to message',
    nobodyHint: 'Those with a ticket have a page of the fair open, or want no messages. The hall is enough.',
    topic: 'What it is about',
    ofFair: 'Notice of the job fair',
    topics: {
      extended: 'The job fair goes on longer',
      'closing-early': 'The job fair ends early',
      'opening-late': 'The job fair begins late',
      'place-changed': 'The job fair is in another place',
      interrupted: 'The job fair is interrupted',
    },
    text: 'Message',
    textHint: 'Short, with the new time or place. For example: Open until 11:45, please come to the hall upstairs.',
    send: (count: string) => `Message ${count} people`,
    sent: 'The hall is told, and the messages are on their way.',
    told: (words: string, count: string) => `${words} (${count} people by telephone)`,
    andCancel: (count: string) => `${count} people who registered get a message by telephone.`,
    andMove: (count: string) =>
      `If day, time or place change, ${count} people who registered get a message as soon as you save.`,
  },
});
