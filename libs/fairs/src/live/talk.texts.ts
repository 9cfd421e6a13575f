import { defineTexts } from '@app/platform/i18n';

/** Words of a conversation's page beside what is said. */
export const talkTexts = defineTexts({
  vi: {
    left: (minutes: number | string) => `Còn khoảng ${minutes} phút theo dự kiến`,
    over: (minutes: number | string) => `Quá dự kiến ${minutes} phút. Vẫn nói tiếp được: chỉ hai bên mới kết thúc.`,
    files: {
      title: 'Tệp đã gửi',
      about: (size: string, who: string, time: string) => `${size} kB · ${who} · ${time}`,
      profile: 'Gửi hồ sơ của tôi',
      profileHint: 'Hồ sơ gồm họ tên, số điện thoại và những gì quý vị đã khai. Thông tin riêng tư không gửi kèm.',
      document: 'Gửi giấy tờ đã có',
      upload: 'Gửi tệp từ máy',
      file: 'Tệp PDF hoặc ảnh',
      fileHint: 'Tối đa 5 MB. Chỉ người trong cuộc trò chuyện mở được, trong hôm nay. Không gửi ảnh căn cước.',
      send: 'Gửi tệp',
    },
  },
  en: {
    left: (minutes: number | string) => `About ${minutes} minutes left as planned`,
    over: (minutes: number | string) => `${minutes} minutes over the plan. Go on: only the two of you end it.`,
    files: {
      title: 'Shared files',
      about: (size: string, who: string, time: string) => `${size} kB · ${who} · ${time}`,
      profile: 'Send my profile',
      profileHint: 'It holds your name, telephone and what you have filled in. Nothing sensitive goes with it.',
      document: 'Send a document that is there',
      upload: 'Send a file from this device',
      file: 'A PDF or a picture',
      fileHint: 'At most 5 MB. Only people in this conversation can open it, today. Do not send identity cards.',
      send: 'Send the file',
    },
  },
});
